// Markdown, a table a measure: nanoseconds an element, and how many times faster surprisal was on data in wasm.

const digits = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

function cell({ n, rows }, name) {
  const row = rows.find((candidate) => candidate.name === name);
  if (!row) return "";
  return `${digits(row.nanoseconds / n)} (${digits(row.ratio)} ×)`;
}

export function table(measure, results) {
  const names = [...new Set(results.flatMap(({ rows }) => rows.map((row) => row.name)))];
  const head = [
    measure,
    ...results.map(({ n, label }) => label ?? `n = ${n.toLocaleString("en")}`),
  ];
  const lines = names.map((name) => [name, ...results.map((result) => cell(result, name))]);
  const rule = head.map((_, i) => (i === 0 ? "---" : "---:"));
  return `${[head, rule, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`;
}
