// Which side to play.
import { useId } from 'preact/hooks';
import { languageMark } from '../../presentation/language-mark.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { Offering } from '../../session/snapshot.ts';

interface SideChoiceProps {
  readonly offering: Offering;
  readonly chosen: string;
  readonly onChoose: (side: string) => void;
}

/** Radio cards, one a side, with what makes it hard. */
export function SideChoice({ offering, chosen, onChoose }: SideChoiceProps) {
  const words = languageMark(offering.language);
  const domId = useId();
  return (
    <fieldset>
      <legend>{t('ui.choose-side')}</legend>
      <div class="choices choices--two">
        {offering.parties.map(({ id, name, dilemma }) => (
          <label key={id} class="choice">
            <input
              type="radio"
              name="side"
              value={id}
              checked={id === chosen}
              aria-labelledby={`${domId}-${id}`}
              aria-describedby={`${domId}-${id}-about`}
              onChange={() => onChoose(id)}
            />
            <span id={`${domId}-${id}`} class="choice-title" {...words}>
              {name}
            </span>
            <span id={`${domId}-${id}-about`} class="soft" {...words}>
              {dilemma}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
