// How long the game is to be: whole, or cut to a lesson.
import { describeLength, lengthTitle } from '../../presentation/classroom/describe-length.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { Offered } from '../../scenario/lengths/at-length.ts';
import type { Length } from '../../scenario/format/length.ts';
import type { Offering } from '../../session/snapshot.ts';
import { Select } from '../parts/fields.tsx';

interface LengthChoiceProps {
  readonly offering: Pick<Offering, 'lengths' | 'minutes'>;
  readonly chosen: Length | undefined;
  readonly onChoose: (length: Length | undefined) => void;
}

/** A list of lengths, and what is played at the chosen one. Nothing where there is only the whole scenario. */
export function LengthChoice({ offering: { lengths, minutes }, chosen, onChoose }: LengthChoiceProps) {
  if (lengths.length === 0) return null;
  const found = lengths.find((offered) => offered.minutes === chosen);
  const titleOf = (offered: Offered | undefined): string => lengthTitle(offered?.minutes ?? null, minutes);
  return (
    <div class="stack stack--close">
      <Select
        label={t('lesson.length')}
        value={String(found?.minutes ?? 'whole')}
        choices={[undefined, ...lengths].map((offered) => ({
          value: String(offered?.minutes ?? 'whole'),
          title: titleOf(offered),
        }))}
        onChange={(value) => onChoose(lengths.find((offered) => String(offered.minutes) === value)?.minutes)}
      />
      {found === undefined ? null : <p class="faint">{describeLength(found)}</p>}
    </div>
  );
}
