// The agreed text beside the record.
import type { DebriefClauseModel } from '../../presentation/document-models.ts';
import { t } from '../../presentation/wording/wording.ts';
import { reachable } from '../parts/reachable.ts';
import { useScenarioLanguage } from '../use-scenario-language.ts';
import { DebriefPart } from './debrief-part.tsx';

/** Clause by clause: this game’s text, and what was signed in history where there is a record. */
export function AgreedTable({ clauses }: { readonly clauses: readonly DebriefClauseModel[] }) {
  const hasRecord = clauses.some(({ record }) => record !== null);
  return (
    <DebriefPart title={t('debrief.agreed')}>
      <p class="faint">{t('debrief.agreed-intro')}</p>
      <section class="debrief-table-place" aria-label={t('debrief.agreed')} {...reachable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('debrief.column-point')}</th>
              <th scope="col">{t('debrief.yours')}</th>
              {hasRecord ? <th scope="col">{t('debrief.record')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {clauses.map((clause) => (
              <ClauseRow key={clause.point} clause={clause} hasRecord={hasRecord} />
            ))}
          </tbody>
        </table>
      </section>
    </DebriefPart>
  );
}

function ClauseRow({
  clause,
  hasRecord,
}: {
  readonly clause: DebriefClauseModel;
  readonly hasRecord: boolean;
}) {
  const words = useScenarioLanguage();
  return (
    <tr>
      <th scope="row" {...words}>
        {clause.title}
      </th>
      <td>
        <b {...(clause.option === null ? {} : words)}>{clause.optionTitle}</b>
        {clause.clause === null ? null : (
          <p class="clause-text" {...words}>
            {clause.clause}
          </p>
        )}
        {clause.verified ? <p class="faint">{t('debrief.was-verified')}</p> : null}
        {clause.features.length === 0 ? null : (
          <ul class="faint">
            {clause.features.map((feature) => (
              <li key={feature}>{feature}</li>
            ))}
          </ul>
        )}
      </td>
      {hasRecord ? (
        <td>
          {clause.record === null ? (
            <span class="faint">{t('debrief.no-record')}</span>
          ) : clause.sameAsRecord ? (
            <span>{t('debrief.same')}</span>
          ) : (
            <>
              <b {...words}>{clause.record.optionTitle}</b>
              <p class="clause-text" {...words}>
                {clause.record.clause}
              </p>
            </>
          )}
        </td>
      ) : null}
    </tr>
  );
}
