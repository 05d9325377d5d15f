// The preferences on one sticking point: how much it matters to each party, and how good each option is for each.
import type { NumberShape } from '../../../authoring/fields/field.ts';
import { fieldAbout, fieldLabel } from '../../../presentation/writing/field-words.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { isBlock, type Path, placeOf, useForms, useValue } from './form-context.ts';
import { ProblemLines } from './field-frame.tsx';
import { NumberBox } from './number-controls.tsx';

export const shareShape: NumberShape = { kind: 'number', scale: 'share', least: 0, most: 1, whole: false };

interface CellProps {
  readonly path: Path;
  readonly name: string;
  /** Whose it is: shown where the heads of columns are not above it. */
  readonly party: string;
}

/** A share in a table. */
function ShareCell({ path, name, party }: CellProps) {
  return (
    <td {...placeOf(path)}>
      <span class="form-cell-party" aria-hidden="true">
        {party}
      </span>
      <NumberBox path={path} shape={shareShape} mayBeLeftOut={false} name={name} slider />
      <ProblemLines path={path} />
    </td>
  );
}

/** Options down, parties across. */
export function PreferenceGrid({ point }: { readonly point: Path }) {
  const { known } = useForms();
  const parties = known('party');
  const options = known('option', String(point.at(-1)));
  const listed = useValue([...point, 'options']);
  if (!isBlock(listed) || options.length === 0) return null;
  return (
    <figure class="form-grid" {...placeOf([...point, 'weight'])}>
      <figcaption>
        <span class="form-label">{fieldLabel('stickingPoints/options/value')}</span>
        <p class="form-help">{t('form.value-help')}</p>
      </figcaption>
      <ProblemLines path={[...point, 'weight']} />
      <div class="form-scroll">
        <table aria-label={fieldLabel('stickingPoints/options/value')}>
          <thead>
            <tr>
              <th scope="col">{fieldLabel('stickingPoints/options')}</th>
              {parties.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {options.map((option) => (
              <tr key={option.id} {...placeOf([...option.path, 'value'])}>
                <th scope="row">
                  {option.name}
                  <ProblemLines path={[...option.path, 'value']} />
                </th>
                {parties.map((party) => (
                  <ShareCell
                    key={party.id}
                    party={party.name}
                    path={[...option.path, 'value', party.id]}
                    name={t('form.value-name', { option: option.name, party: party.name })}
                  />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">
                {fieldLabel('stickingPoints/weight')}
                <p class="form-help">{fieldAbout('stickingPoints/weight', undefined)}</p>
              </th>
              {parties.map((party) => (
                <ShareCell
                  key={party.id}
                  party={party.name}
                  path={[...point, 'weight', party.id]}
                  name={t('form.weight-name', { party: party.name })}
                />
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </figure>
  );
}
