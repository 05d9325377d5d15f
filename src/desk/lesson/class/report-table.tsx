// The numbers behind a plot as a table that unfolds.
import type { ComponentChildren } from 'preact';
import { t } from '../../../presentation/wording/wording.ts';
import { reachable } from '../../parts/reachable.ts';

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
      <section class="debrief-table-place" aria-label={name} {...reachable}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </section>
    </details>
  );
}
