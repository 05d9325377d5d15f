// Marks text that is in another language than the page: what a scenario says stays in the language it was written in.
import type { Scenario } from '../scenario/format/scenario.ts';
import { oncePer } from '../scenario/once-per.ts';
import { withoutStop } from './phrases.ts';
import { language } from './wording/wording.ts';

/** Attributes of an element that holds nothing but such text; none where it is in the page’s language. */
export type LanguageMark = { readonly lang: string; readonly dir: 'auto' } | Readonly<Record<string, never>>;

/** The mark of text in the language of this tag. Its direction is found from its letters. */
export function languageMark(tag: string): LanguageMark {
  return tag === language() ? {} : { lang: tag, dir: 'auto' };
}

/** Headlines and reasons are told as sentences, which may change their first letter and their stop. */
const bare = (text: string): string => withoutStop(text).toLowerCase();

/** Whether a sentence of a model is the scenario’s own, a headline or the reason why something is not open, and not worded by the game. */
export const isSaidBy = (scenario: Scenario, sentence: string): boolean =>
  ownSentences(scenario).has(bare(sentence));

const ownSentences = oncePer(({ events, moves }: Scenario): ReadonlySet<string> => {
  const answers = Object.values(events).flatMap((event) => Object.values(event.answers ?? {}));
  const hints = [...Object.values(moves), ...answers].flatMap(({ hint }) => hint ?? []);
  return new Set([...Object.values(events).map(({ title }) => title), ...hints].map(bare));
});
