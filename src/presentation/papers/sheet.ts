// Rows as comma-separated text that spreadsheets open.

/** Rows after RFC 4180. */
export const sheetOf = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => row.map(cell).join(',')).join('\r\n');

/**
 * A cell in quotes where it needs them. Text that a spreadsheet would take for a formula begins with an apostrophe: scenarios and names
 * come from strangers.
 */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const plain = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
