// The edges of the map: what it shows now made fixed, or left to the country and the places.
import { fieldAbout, fieldLabel } from '../../../presentation/writing/field-words.ts';
import { number, t } from '../../../presentation/wording/wording.ts';
import { Button } from '../../parts/button.tsx';
import { placeOf, useForms } from './form-context.ts';
import { ProblemLines } from './field-frame.tsx';
import { type View, roundedDegree } from './map-view.ts';

const path = ['map', 'bounds'] as const;

const inWords = ({ west, south, east, north }: View): string =>
  t('form.edges', {
    west: number(west, 2),
    south: number(south, 2),
    east: number(east, 2),
    north: number(north, 2),
  });

/** Fixes or frees the edges. */
export function MapEdges({ edges, view }: { readonly edges: View | undefined; readonly view: View }) {
  const { change } = useForms();
  const { west, south, east, north } = view;
  return (
    <fieldset class="form-group" {...placeOf(path)}>
      <legend class="form-label">{fieldLabel('map/bounds')}</legend>
      <p class="form-help">{edges === undefined ? fieldAbout('map/bounds', undefined) : inWords(edges)}</p>
      <div class="row">
        <Button
          small
          onPress={() => change({ do: 'set', path, value: [west, south, east, north].map(roundedDegree) })}
        >
          {t('form.edges-here')}
        </Button>
        {edges === undefined ? null : (
          <Button small look="plain" onPress={() => change({ do: 'remove', path })}>
            {t('form.edges-free')}
          </Button>
        )}
      </div>
      <ProblemLines path={path} />
    </fieldset>
  );
}
