// What the preferences come to: the weights of each party as bars, what having no deal is worth, and which deals are possible.
import { useMemo } from 'preact/hooks';
import type { Named } from '../../../authoring/known-names.ts';
import { type PossibleDeals, mostDeals, possibleDeals } from '../../../authoring/possible-deals.ts';
import { fieldLabel } from '../../../presentation/writing/field-words.ts';
import { inSentence } from '../../../presentation/names.ts';
import { odds } from '../../../presentation/phrases.ts';
import { number, t } from '../../../presentation/wording/wording.ts';
import { partyDefaults } from '../../../scenario/format/party-defaults.ts';
import { valueAt } from '../../../scenario/reading/shape.ts';
import { DealsPlot } from './deals-plot.tsx';
import { useForms } from './form-context.ts';
import { NumberBox } from './number-controls.tsx';
import { shareShape } from './preference-grid.tsx';
import { ProblemLines } from './field-frame.tsx';

/** The parts of the whole that each point is for a party, as bars side by side. */
function WeightBars({ party }: { readonly party: Named }) {
  const { known, value } = useForms();
  const weights = known('point').map((point) => {
    const weight = valueAt(value, [...point.path, 'weight', party.id]);
    return { ...point, weight: typeof weight === 'number' && weight > 0 ? weight : 0 };
  });
  const sum = weights.reduce((total, { weight }) => total + weight, 0);
  return (
    <li class="form-weights">
      <span class="form-cell-name">{party.name}</span>
      <span class="form-bar" aria-hidden="true">
        {weights.map(({ id, weight }) => (
          <span key={id} style={{ flexGrow: weight }} />
        ))}
      </span>
      <span class="form-help">
        {weights
          .map(({ name, weight }) =>
            t('form.weight-share', { point: name, share: odds(sum === 0 ? 0 : weight / sum) }),
          )
          .join(' · ')}{' '}
        {t('form.weight-sum', { sum: number(sum * 100, 1) })}
      </span>
    </li>
  );
}

function Reservation({ party }: { readonly party: Named }) {
  const path = [...party.path, 'reservation'];
  return (
    <li class="form-cell">
      <span class="form-cell-name">{party.name}</span>
      <NumberBox
        path={path}
        shape={shareShape}
        mayBeLeftOut
        usual={partyDefaults.reservation}
        name={t('form.reservation-name', { party: party.name })}
        slider
      />
      <ProblemLines path={path} />
    </li>
  );
}

/** `names` are those of the two parties as they stand inside a sentence. */
const verdict = ({ possible, worths, best }: PossibleDeals, names: readonly string[]): string => {
  const [one, other] = names;
  const found = t('form.deals-found', { count: possible, all: worths.length });
  const worth = {
    one: one ?? '',
    other: other ?? '',
    first: odds(best.worth[0]),
    second: odds(best.worth[1]),
  };
  return possible === 0
    ? `${found} ${t('form.deals-none', worth)}`
    : `${found} ${t('form.deals-best', worth)}`;
};

/** The best deal for both together, option by option. */
function BestDeal({ deals }: { readonly deals: PossibleDeals }) {
  const { known } = useForms();
  return (
    <p class="form-help">
      {known('point')
        .map((point) => {
          const chosen = known('option', point.id).find(({ id }) => id === deals.best.options[point.id]);
          return t('table.offer-line', { point: point.name, option: chosen?.name ?? '' });
        })
        .join(' · ')}
    </p>
  );
}

/** Weights, reservation values and the deals that follow from all preferences, as they stand now. */
export function DealsPanel() {
  const { known, value, scenario } = useForms();
  const parties = known('party');
  const deals = useMemo(() => possibleDeals(value), [value]);
  if (parties.length !== 2 || known('point').length === 0) return null;
  return (
    <section class="form-deals" aria-label={t('form.deals')}>
      <h3>{t('form.deals')}</h3>
      {deals === undefined ? (
        <p class="form-help">{t('form.deals-unknown', { most: mostDeals })}</p>
      ) : (
        <div class="form-deals-found">
          <DealsPlot deals={deals} names={parties.map(({ name }) => name)} />
          <div class="stack">
            <output>
              {verdict(
                deals,
                parties.map(({ name }) => inSentence(name, scenario.language)),
              )}
            </output>
            <BestDeal deals={deals} />
            <p class="form-label">{fieldLabel('parties/reservation')}</p>
            <ul class="form-cells plain-list">
              {parties.map((party) => (
                <Reservation key={party.id} party={party} />
              ))}
            </ul>
          </div>
        </div>
      )}
      <p class="form-label">{fieldLabel('stickingPoints/weight')}</p>
      <ul class="plain-list stack">
        {parties.map((party) => (
          <WeightBars key={party.id} party={party} />
        ))}
      </ul>
    </section>
  );
}
