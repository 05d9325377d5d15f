// All games as a table that can be sorted, each with the way into it.
import type { ClassTableModel } from '../../../presentation/class-models.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { Button } from '../../parts/button.tsx';
import { reachable } from '../../parts/reachable.ts';
import { DebriefPart } from '../../debrief/debrief-part.tsx';
import { useClass } from './class-context.ts';
import type { ClassView } from './use-class-desk.ts';

interface GamesTableProps {
  readonly table: ClassTableModel;
  readonly sort: ClassView['sort'];
  readonly onSort: (sort: ClassView['sort']) => void;
}

const nameColumn = 'name';

/** The table. Headings sort by their column, pressed again the other way round. */
export function GamesTable({ table, sort, onSort }: GamesTableProps) {
  const { nameOf, open } = useClass();
  const columns = [{ id: nameColumn, title: t('classReport.column-name') }, ...table.columns];
  return (
    <DebriefPart title={t('classReport.table-title')}>
      <p class="faint no-print">{t('classReport.table-help')}</p>
      <section
        class="debrief-table-place class-games"
        aria-label={t('classReport.table-title')}
        {...reachable}
      >
        <table>
          <thead>
            <tr>
              {columns.map(({ id, title }) => (
                <th key={id} scope="col" aria-sort={sortOf(sort, id)}>
                  <button
                    type="button"
                    class="class-sort"
                    onClick={() => onSort({ column: id, falling: sort?.column === id && !sort.falling })}
                  >
                    {title}
                  </button>
                </th>
              ))}
              <th scope="col" class="no-print">
                {t('classReport.open')}
              </th>
            </tr>
          </thead>
          <tbody>
            {sorted(table, sort, nameOf).map((game) => (
              <tr key={game}>
                <th scope="row">{nameOf(game)}</th>
                {table.rows[game]?.map(({ words }, column) => (
                  <td key={column} class={table.columns[column]?.isNumber === true ? 'class-number' : ''}>
                    {words}
                  </td>
                ))}
                <td class="no-print" data-game={game}>
                  <Button
                    small
                    name={t('classReport.open-name', { name: nameOf(game) })}
                    onPress={() => open(game)}
                  >
                    {t('classReport.open')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </DebriefPart>
  );
}

const sortOf = (sort: ClassView['sort'], column: string): 'ascending' | 'descending' | undefined =>
  sort?.column !== column ? undefined : sort.falling ? 'descending' : 'ascending';

/** Places of the games in the order to be shown: equal ones stay in the order in which they were opened. */
function sorted(
  { columns, rows }: ClassTableModel,
  sort: ClassView['sort'],
  nameOf: (game: number) => string,
): readonly number[] {
  const games = [...rows.keys()];
  if (sort === null) return games;
  const at = columns.findIndex(({ id }) => id === sort.column);
  const keyOf = (game: number): number | string =>
    sort.column === nameColumn ? nameOf(game) : (rows[game]?.[at]?.value ?? '');
  const order = (a: number, b: number): number => compared(keyOf(a), keyOf(b));
  return games.sort(sort.falling ? (a, b) => order(b, a) : order);
}

const compared = (a: number | string, b: number | string): number =>
  typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), undefined, { numeric: true });
