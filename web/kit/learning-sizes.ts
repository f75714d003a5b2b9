import type { Numbers } from "./number";

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A size of any order: 0.0314, 12.5, 1.2·10²¹. */
export function sized(numbers: Numbers, value: number, digits = 3): string {
  const size = Math.abs(value);
  const plain = size === 0 || !Number.isFinite(value) || (size >= 1e-4 && size < 1e5);
  return plain ? numbers.significant(value, digits) : power(numbers, value, digits);
}

/** So many decimals while that is readable. */
export const placed = (numbers: Numbers, value: number, decimals: number): string =>
  Math.abs(value) < 1e5 || !Number.isFinite(value)
    ? numbers.fixed(value, decimals)
    : power(numbers, value, 3);

function power(numbers: Numbers, value: number, digits: number): string {
  const [mantissa = "0", exponent = "0"] = value.toExponential(digits - 1).split("e");
  const up = [...exponent.replace(/[+-]/, "")].map((digit) => raised[Number(digit)]).join("");
  return `${numbers.round(Number(mantissa), digits - 1)}·10${exponent.startsWith("-") ? "⁻" : ""}${up}`;
}
