// One sticking point in the offer dialog: its wordings as radio buttons, folded until wanted.
import { useId, useState } from 'preact/hooks';
import type { ClauseModel } from '../../presentation/talks/table-models.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { OptionId } from '../../simulation/ids.ts';
import { useScenarioLanguage } from '../use-scenario-language.ts';

interface OfferPointProps {
  readonly clause: ClauseModel;
  readonly chosen: OptionId | null;
  readonly startOpen: boolean;
  /** The offer joins as many points as it can, and this is not one of them. */
  readonly full: boolean;
  readonly allowed: ReadonlySet<OptionId>;
  readonly onChoose: (option: OptionId | null) => void;
}

/** The wordings of one point. */
export function OfferPoint({ clause, chosen, startOpen, full, allowed, onChoose }: OfferPointProps) {
  const [open] = useState(startOpen);
  const name = useId();
  const words = useScenarioLanguage();
  const title = clause.options.find(({ id }) => id === chosen)?.title;
  return (
    <details class="offer-point" open={open}>
      <summary>
        <span class="clause-title" {...words}>
          {clause.title}
        </span>
        <span class="tag">{clause.stateWord}</span>
        {title === undefined ? null : (
          <span class="tag tag--strong" {...words}>
            {title}
          </span>
        )}
      </summary>
      <fieldset>
        <legend class="unseen">{t('desk.wordings-of', { point: clause.title })}</legend>
        {full ? <p class="reason">{t('desk.points-full')}</p> : null}
        <div class="choices">
          <label class="choice choice--slim">
            <input type="radio" name={name} checked={chosen === null} onChange={() => onChoose(null)} />
            <span class="soft">{t('desk.leave-out')}</span>
          </label>
          {clause.options.map((option) => (
            <OptionRadio
              key={option.id}
              name={name}
              option={option}
              checked={option.id === chosen}
              refused={full || !allowed.has(option.id) ? refusalOf(option, full) : null}
              onChoose={() => onChoose(option.id)}
            />
          ))}
        </div>
      </fieldset>
    </details>
  );
}

const refusalOf = (option: ClauseModel['options'][number], full: boolean): string => {
  if (!option.allowed) return t('ui.not-allowed');
  return full ? t('desk.points-full') : t('refusal.unavailable');
};

interface OptionRadioProps {
  readonly name: string;
  readonly option: ClauseModel['options'][number];
  readonly checked: boolean;
  readonly refused: string | null;
  readonly onChoose: () => void;
}

function OptionRadio({ name, option, checked, refused, onChoose }: OptionRadioProps) {
  const words = useScenarioLanguage();
  return (
    <label class="choice choice--slim">
      <input
        type="radio"
        name={name}
        checked={checked}
        aria-disabled={refused === null ? undefined : 'true'}
        onClick={(event) => {
          if (refused !== null) event.preventDefault();
        }}
        onChange={() => {
          if (refused === null) onChoose();
        }}
      />
      <span class="stack stack--close">
        <span>
          <span class="choice-title" {...words}>
            {option.title}
          </span>{' '}
          <span class="tag">{option.worthWord}</span>
        </span>
        <span class="clause-text" {...words}>
          {option.clause}
        </span>
        {option.reading === null ? null : (
          <span class="faint">{t('desk.their-reading', { reading: option.reading })}</span>
        )}
        {refused === null ? null : <span class="reason">{refused}</span>}
      </span>
    </label>
  );
}
