import { html, type TemplateResult } from "lit";
import type { Family } from "surprisal";
import { list, slider } from "./control";
import type { Core } from "./core";
import { familyName, parameterName } from "./family-words";
import type { Language } from "./language";
import { familyOf, type Member } from "./member";
import type { Numbers } from "./number";
import { adopt, isShaped } from "./shape";

type Parameter = Family["parameters"][number];

interface MemberControls {
  readonly core: Core;
  readonly language: Language;
  readonly numbers: Numbers;
  readonly member: Member;
  readonly tone: "p" | "q";
  /** "p is": before the menu. */
  readonly name: string;
  readonly change: (to: Member) => void;
}

/** A menu of the core's families and a slider for each parameter: every member, without dragging. */
export function memberControls(c: MemberControls): TemplateResult {
  const { core, language, member, tone, change } = c;
  const row = familyOf(core, member);
  return html`<div class="member ${tone}">
    ${list({
      name: c.name,
      named: true,
      tone,
      value: row.name,
      options: core.families
        .filter(({ name }) => isShaped(name))
        .map((one) => [one.name, familyName(language, one)] as const),
      change: (to) => change(adopt(to, member)),
    })}
    ${row.parameters.map((_, i) => parameterSlider(c, row, i))}</div>`;
}

function parameterSlider(c: MemberControls, row: Family, index: number): TemplateResult {
  const [family, ...values] = c.member;
  const parameter = row.parameters[index] as Parameter;
  const value = values[index] ?? parameter.initial;
  const { min, max, step, log } = rangeOf(row, index, values);
  const set = (to: number) => {
    const written = log ? Number(to.toPrecision(3)) : Number(to.toFixed(4));
    c.change([family, ...values.with(index, written)]);
  };
  return slider({
    name: parameterName(c.language, parameter.name),
    value,
    min,
    max,
    step,
    tone: c.tone,
    says: c.numbers.round(value, 3),
    change: set,
    ...(log
      ? { range: { min: Math.log(min), max: Math.log(max), of: Math.log, to: Math.exp } }
      : {}),
  });
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly log?: boolean;
}

/** From the core's domain the part that fits a picture: positive numbers by their logarithm. */
function rangeOf(row: Family, index: number, values: readonly number[]): Range {
  const { low, high, whole, abovePrevious } = row.parameters[index] as Parameter;
  if (whole) return { min: Math.max(1, low), max: 40, step: 1 };
  if (Number.isFinite(high)) return { min: low, max: high, step: 0.01 };
  if (low === 0) return { min: 0.1, max: 50, log: true };
  const before = values[index - 1] ?? -10;
  const after = row.parameters[index + 1]?.abovePrevious ? (values[index + 1] ?? 10) : 10.1;
  const min = abovePrevious ? before + 0.1 : -10;
  return { min, max: Math.max(min, Math.min(10, after - 0.1)), step: 0.05 };
}
