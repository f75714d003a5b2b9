/** The rows of one of the core's tables, which come as JSON, under JavaScript's names: jensen_shannon → jensenShannon. */
export function readRows<Row extends { name: string }>(json: string): Row[] {
  const rows: Row[] = JSON.parse(json);
  return rows.map((row) => ({ ...row, name: camel(row.name) }));
}

function camel(name: string): string {
  return name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** And back: jensenShannon → jensen_shannon, wasserstein2 → wasserstein_2. */
export function snake(name: string): string {
  return name.replace(/[A-Z\d]/g, (letter) => `_${letter.toLowerCase()}`);
}
