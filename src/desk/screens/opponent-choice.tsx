// Who sits across the table: a person beside you, one of three opponents, or two opponents to watch.
import { useId } from 'preact/hooks';
import { t } from '../../presentation/wording/wording.ts';
import type { Across } from './players-for.ts';

export type { Across } from './players-for.ts';

interface Choice {
  readonly across: Across;
  readonly title: string;
  readonly about: string;
}

const choices = (): readonly Choice[] => [
  { across: 'attache', title: t('ui.opponent-attache'), about: t('ui.opponent-attache-about') },
  { across: 'ambassador', title: t('ui.opponent-ambassador'), about: t('ui.opponent-ambassador-about') },
  { across: 'minister', title: t('ui.opponent-minister'), about: t('ui.opponent-minister-about') },
  { across: 'person', title: t('ui.opponent-person'), about: t('desk.person-about') },
  { across: 'watch', title: t('ui.watch'), about: t('desk.watch-about') },
];

interface OpponentChoiceProps {
  readonly chosen: Across;
  readonly onChoose: (across: Across) => void;
}

/** Radio buttons for the other chair. */
export function OpponentChoice({ chosen, onChoose }: OpponentChoiceProps) {
  const domId = useId();
  return (
    <fieldset>
      <legend>{t('ui.choose-opponent')}</legend>
      <div class="choices">
        {choices().map(({ across, title, about }) => (
          <label key={across} class="choice choice--slim choice--line">
            <input
              type="radio"
              name="across"
              value={across}
              checked={across === chosen}
              aria-labelledby={`${domId}-${across}`}
              aria-describedby={`${domId}-${across}-about`}
              onChange={() => onChoose(across)}
            />
            <span id={`${domId}-${across}`} class="choice-title">
              {title}
            </span>
            <span id={`${domId}-${across}-about`} class="soft">
              {about}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
