// The country whose outline is drawn: chosen by its name in the language of the page.
import { useMemo } from 'preact/hooks';
import { fieldAbout, fieldLabel } from '../../../presentation/writing/field-words.ts';
import { language, t } from '../../../presentation/wording/wording.ts';
import { valueAt } from '../../../scenario/reading/shape.ts';
import type { Atlas } from '../../atlas.ts';
import { SelectBox } from './select-box.tsx';
import { isBlock, placeOf, useForms } from './form-context.ts';
import { ProblemLines } from './field-frame.tsx';

const path = ['map', 'country'] as const;

/** Countries by name. */
function useCountries(atlas: Atlas | null | undefined) {
  const tag = language();
  return useMemo(() => {
    const names = new Intl.DisplayNames([tag, 'en'], { type: 'region' });
    return (atlas?.countries ?? [])
      .map((code) => ({ value: code, title: names.of(code) ?? code }))
      .toSorted((a, b) => a.title.localeCompare(b.title, tag));
  }, [atlas, tag]);
}

/** Chooses a country, or none. What the map showed before no longer fits, so its edges go. */
export function CountryField({ atlas }: { readonly atlas: Atlas | null | undefined }) {
  const { value, change } = useForms();
  const countries = useCountries(atlas);
  const map = valueAt(value, ['map']);
  const country = valueAt(value, path);
  const choose = (code: string): void => {
    const kept = Object.entries(isBlock(map) ? map : {}).filter(
      ([key]) => key !== 'country' && key !== 'bounds',
    );
    const next = Object.fromEntries(code === '' ? kept : [['country', code], ...kept]);
    change(
      Object.keys(next).length === 0
        ? { do: 'remove', path: ['map'] }
        : { do: 'set', path: ['map'], value: next },
    );
  };
  return (
    <div class="form-field" {...placeOf(path)}>
      <label class="form-label" for="workshop-country">
        {fieldLabel('map/country')}
      </label>
      <SelectBox
        wiring={{ id: 'workshop-country' }}
        value={typeof country === 'string' ? country.toUpperCase() : ''}
        choices={countries}
        none={t('form.no-country')}
        onChoose={choose}
      />
      <p class="form-help">{fieldAbout('map/country', undefined)}</p>
      <ProblemLines path={path} />
    </div>
  );
}
