import { html, nothing, type TemplateResult } from "lit";
import { type Data, printed } from "./csv";
import type { Numbers } from "./number";

interface Table {
  readonly data: Data;
  readonly caption: string;
  /** What is said of the rows that are left out. */
  readonly left: (count: string) => string;
  readonly numbers: Numbers;
}

/** The data as a table; of very many rows the first. */
export function dataTable({ data, caption, left, numbers }: Table): TemplateResult {
  const { columns, rows, more } = printed(data);
  const cell = (value: string | number) =>
    typeof value === "number" ? numbers.significant(value, 6) : value;
  const row = ([name = "", ...values]: readonly (string | number)[]) =>
    html`<tr><th scope="row">${cell(name)}</th>${values.map((value) => html`<td>${cell(value)}</td>`)}</tr>`;
  return html`<div class="scroll" tabindex="0"><table>
    <caption>${caption}</caption>
    <thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${rows.map(row)}</tbody></table>
    ${more > 0 ? html`<p class="soft">${left(numbers.round(more, 0))}</p>` : nothing}</div>`;
}
