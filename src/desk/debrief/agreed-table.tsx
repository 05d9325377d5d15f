// The agreed text beside the record.
import type { DebriefClauseModel } from '../../presentation/papers/document-models.ts';
import { t } from '../../presentation/wording/wording.ts';
import { DebriefTable } from './debrief-table.tsx';
import { useScenarioLanguage } from '../use-scenario-language.ts';
import { DebriefPart } from './debrief-part.tsx';

/** Clause by clause: this game’s text, and what was signed in history where there is a record. */
export function AgreedTable({ clauses }: { readonly clauses: readonly DebriefClauseModel[] }) {
  const hasRecord = clauses.some(({ record }) => record !== null);
  return (
    <DebriefPart title={t('debrief.agreed')}>
      <p class="faint">{t('debrief.agreed-intro')}</p>
      <DebriefTable
        name={t('debrief.agreed')}
        columns={[t('debrief.column-point'), t('debrief.yours'), hasRecord ? t('debrief.record') : null]}
      >
        {clauses.map((clause) => (
          <ClauseRow key={clause.point} clause={clause} hasRecord={hasRecord} />
        ))}
      </DebriefTable>
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
