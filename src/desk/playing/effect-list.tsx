// What a move does, as a list: what hangs on chance or on a condition stands below it.
import type { EffectLine } from '../../presentation/moves/hand-models.ts';

/** The lines, and the lines under them. */
export function EffectList({ effects }: { readonly effects: readonly EffectLine[] }) {
  return (
    <ul>
      {effects.map(({ text, then }, i) => (
        // Two branches may say the same.
        <li key={`${i} ${text}`}>
          {text}
          {then.length === 0 ? null : <EffectList effects={then} />}
        </li>
      ))}
    </ul>
  );
}
