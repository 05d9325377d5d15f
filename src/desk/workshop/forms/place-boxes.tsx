// A place on the globe as two numbers: the way by keyboard beside pressing on a map.
import { t } from '../../../presentation/wording/wording.ts';
import { roundedDegree } from './map-view.ts';
import { type Path, useForms, useValue } from './form-context.ts';
import { useWrittenText } from './written-text.ts';

interface DegreeProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly most: number;
  readonly onWrite: (value: number) => void;
}

function DegreeBox({ label, value, most, onWrite }: DegreeProps) {
  const { text, onInput, onBlur } = useWrittenText(value === undefined ? '' : String(value), (written) => {
    const degrees = Number(written.replace(',', '.'));
    if (written.trim() !== '' && Number.isFinite(degrees))
      onWrite(roundedDegree(Math.min(most, Math.max(-most, degrees))));
  });
  return (
    <label class="form-degree">
      <span class="form-help">{label}</span>
      <input
        type="number"
        step="any"
        min={-most}
        max={most}
        value={text}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={onBlur}
      />
    </label>
  );
}

/** Latitude and longitude of a place; the file has the longitude first. */
export function PlaceBoxes({ path, name }: { readonly path: Path; readonly name: string }) {
  const { change } = useForms();
  const value = useValue(path);
  const [longitude, latitude] = Array.isArray(value) ? value.map(Number) : [];
  const write = (next: readonly [number, number]): void => change({ do: 'set', path, value: [...next] });
  return (
    <fieldset class="row" aria-label={name}>
      <DegreeBox
        label={t('form.latitude')}
        value={latitude}
        most={90}
        onWrite={(degrees) => write([longitude ?? 0, degrees])}
      />
      <DegreeBox
        label={t('form.longitude')}
        value={longitude}
        most={180}
        onWrite={(degrees) => write([degrees, latitude ?? 0])}
      />
    </fieldset>
  );
}
