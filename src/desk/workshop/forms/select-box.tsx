// A list to choose one thing from, its choices under headings where there are many.
import { t } from '../../../presentation/wording/wording.ts';

export interface Choosable {
  readonly value: string;
  readonly title: string;
  /** The heading under which it is listed. */
  readonly group?: string;
}

const Options = ({ choices }: { readonly choices: readonly Choosable[] }) => (
  <>
    {choices.map((choice) => (
      <option key={choice.value} value={choice.value}>
        {choice.title}
      </option>
    ))}
  </>
);

/** The choices, under their headings where they have any. */
function GroupedOptions({ choices }: { readonly choices: readonly Choosable[] }) {
  const groups = [...new Set(choices.flatMap(({ group }) => group ?? []))];
  return (
    <>
      <Options choices={choices.filter(({ group }) => group === undefined)} />
      {groups.map((group) => (
        <optgroup key={group} label={group}>
          <Options choices={choices.filter((choice) => choice.group === group)} />
        </optgroup>
      ))}
    </>
  );
}

interface SelectBoxProps {
  readonly value: string;
  readonly choices: readonly Choosable[];
  /** The words for no choice; left out: something must be chosen. */
  readonly none?: string | undefined;
  readonly onChoose: (value: string) => void;
  readonly wiring?: object;
  readonly name?: string;
}

/** A list to choose from; what stands in the file and is none of the choices is shown as it stands. */
export function SelectBox({ value, choices, none, onChoose, wiring, name }: SelectBoxProps) {
  const isKnown = value === '' || choices.some((choice) => choice.value === value);
  return (
    <select
      {...wiring}
      aria-label={name}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {none === undefined && value !== '' ? null : <option value="">{none ?? t('form.choose')}</option>}
      {isKnown ? null : <option value={value}>{t('form.unknown', { word: value })}</option>}
      <GroupedOptions choices={choices} />
    </select>
  );
}
