// How the computer’s delegation carries itself, as a choice beside its level.
import { t } from '../../presentation/wording/wording.ts';
import { type TemperamentName, temperamentNames } from '../../opponent/temperaments.ts';
import { Select } from '../parts/fields.tsx';

const plain = 'plain';
const tempers = [plain, ...temperamentNames] as const;

interface TemperChoiceProps {
  /** Undefined: as plain as its level. */
  readonly chosen: TemperamentName | undefined;
  readonly onChoose: (temperament: TemperamentName | undefined) => void;
}

/** A list of temperaments, the plain one first. */
export function TemperChoice({ chosen, onChoose }: TemperChoiceProps) {
  return (
    <Select
      label={t('ui.temperament')}
      value={chosen ?? plain}
      choices={tempers.map((value) => ({ value, title: t(`ui.temper-${value}`) }))}
      onChange={(value) => onChoose(value === plain ? undefined : value)}
    />
  );
}
