// Text of a scenario in which the terms of its glossary can be pressed to have them explained.
import { useId } from 'preact/hooks';
import { type Piece, glossed } from '../../presentation/papers/glossary.ts';
import { useDesk } from '../desk-context.ts';
import { useScenarioLanguage } from '../use-scenario-language.ts';

/** A text of the game's scenario. */
export function Glossed({ text }: { readonly text: string }) {
  const { game } = useDesk().snapshot;
  if (game === null) return <>{text}</>;
  return (
    <>
      {glossed(game.scenario, text).map((piece) =>
        typeof piece === 'string' ? piece : <Explained key={piece.words} piece={piece} />,
      )}
    </>
  );
}

function Explained({ piece }: { readonly piece: Exclude<Piece, string> }) {
  const id = useId();
  const words = useScenarioLanguage();
  return (
    <>
      <button type="button" class="term" popovertarget={id} aria-describedby={id}>
        {piece.words}
      </button>
      <span id={id} popover="auto" class="term-meaning" {...words}>
        <b>{piece.term}</b> {piece.meaning}
      </span>
    </>
  );
}
