// The frame of a table in a debrief or a class report: it has a name and scrolls by itself, in reach of the keyboard too.
import type { ComponentChildren } from 'preact';
import { reachable } from '../parts/reachable.ts';

/** A heading: its words, or what stands there with how the rows are sorted by it. */
type Column =
  | string
  | {
      readonly content: ComponentChildren;
      readonly sort?: 'ascending' | 'descending' | undefined;
      readonly class?: string | undefined;
    };

interface DebriefTableProps {
  readonly name: string;
  /** One a column; null: there is no such column here. */
  readonly columns: readonly (Column | null)[];
  /** Has many rows, so that it scrolls on its own. */
  readonly tall?: boolean;
  /** Whether the name stands above the table too. */
  readonly captioned?: boolean;
  readonly class?: string;
  /** Rows. */
  readonly children: ComponentChildren;
}

/** The headings, and the rows that it is given. */
export function DebriefTable({
  name,
  columns,
  tall = false,
  captioned = false,
  class: own = '',
  children,
}: DebriefTableProps) {
  const classes = ['debrief-table-place', tall ? 'debrief-table-place--tall' : '', own];
  return (
    <section class={classes.filter((one) => one !== '').join(' ')} aria-label={name} {...reachable}>
      <table aria-label={captioned ? undefined : name}>
        {captioned ? <caption>{name}</caption> : null}
        <thead>
          <tr>
            {columns.map((column, place) =>
              column === null ? null : <Heading key={place} column={column} />,
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

function Heading({ column }: { readonly column: Column }) {
  if (typeof column === 'string') return <th scope="col">{column}</th>;
  return (
    <th scope="col" aria-sort={column.sort} class={column.class}>
      {column.content}
    </th>
  );
}
