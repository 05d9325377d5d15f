// The numbers behind a plot as a table that unfolds.
import type { ComponentChildren } from 'preact';
import { t } from '../../../presentation/wording/wording.ts';
import { DebriefTable } from '../../debrief/debrief-table.tsx';

interface ReportTableProps {
  readonly name: string;
  readonly columns: readonly string[];
  readonly children: ComponentChildren;
}

/** A table behind "The same as a table". */
export function ReportTable({ name, columns, children }: ReportTableProps) {
  return (
    <details>
      <summary>{t('review.as-table')}</summary>
      <DebriefTable name={name} columns={columns}>
        {children}
      </DebriefTable>
    </details>
  );
}
