/** A table of data: what the reader sees on demand and what the CSV file holds. */
export interface Data {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** More rows than these help no reader and would hold up the page; the file has them all. */
const most = 500;

/** What a page shows of a table, and how many rows it leaves out. */
export const printed = ({ columns, rows }: Data): Data & { readonly more: number } => ({
  columns,
  rows: rows.slice(0, most),
  more: Math.max(0, rows.length - most),
});

/** RFC 4180, numbers unrounded; a text that a spreadsheet would run as a formula is quoted off. */
export function toCsv({ columns, rows }: Data): string {
  return `${[columns, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** With the mark by which spreadsheets know UTF-8; Chinese headings are lost without. */
export const csvFile = (data: Data): Blob =>
  new Blob(["\uFEFF", toCsv(data)], { type: "text/csv;charset=utf-8" });

function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
