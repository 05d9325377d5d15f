// The language of what the running game’s scenario says, for the elements that hold it.
import { type LanguageMark, isSaidBy, languageMark } from '../presentation/language-mark.ts';
import { language } from '../presentation/wording/wording.ts';
import { useDesk } from './desk-context.ts';

/** Attributes to spread on an element that holds text of the scenario and nothing of the page. */
export function useScenarioLanguage(): LanguageMark {
  const { game } = useDesk().snapshot;
  return languageMark(game?.scenario.language ?? language());
}

/** The same for sentences that the game words, but for those that are the scenario’s own. */
export function useLanguageOfSentences(): (sentence: string) => LanguageMark {
  const { game } = useDesk().snapshot;
  const words = useScenarioLanguage();
  return (sentence) => (game !== null && isSaidBy(game.scenario, sentence) ? words : {});
}
