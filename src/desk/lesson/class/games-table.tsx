// All games as a table that can be sorted, each with the way into it.
import type { ClassTableModel } from '../../../presentation/classroom/class-models.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { Button } from '../../parts/button.tsx';
import { DebriefTable } from '../../debrief/debrief-table.tsx';
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
  const headings = columns.map(({ id, title }) => ({
    sort: sortOf(sort, id),
    content: (
      <button
        type="button"
        class="class-sort"
        onClick={() => onSort({ column: id, falling: sort?.column === id && !sort.falling })}
      >
        {title}
      </button>
    ),
  }));
  return (
    <DebriefPart title={t('classReport.table-title')}>
      <p class="faint no-print">{t('classReport.table-help')}</p>
      <DebriefTable
        name={t('classReport.table-title')}
        columns={[...headings, { content: t('classReport.open'), class: 'no-print' }]}
        class="class-games"
      >
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
      </DebriefTable>
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
