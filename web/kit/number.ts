import type { Language } from "./language";
import type { Units } from "./units";

const unitWord = {
  en: { bits: ["bit", "bits"], nats: ["nat", "nats"] },
  zh: { bits: ["比特", "比特"], nats: ["奈特", "奈特"] },
} as const;

/** A sentence cut at its amounts, each with its unit: other text and amounts take turns. */
export const amountsIn = (sentence: string): string[] =>
  sentence.split(/([\d∞][\d.,]* (?:bits?|nats?|比特|奈特)|比特|奈特)/);

const formats = new Map<string, Intl.NumberFormat>();

/** Made once a page: to make one takes milliseconds. */
function formatOf(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en", options);
    formats.set(key, format);
  }
  return format;
}

/** Numbers as a reader of this language writes them: real minus signs, ∞, and the unit's name. */
export class Numbers {
  constructor(
    readonly language: Language,
    readonly units: Units,
  ) {}

  private write(value: number, options: Intl.NumberFormatOptions): string {
    if (Number.isNaN(value)) return "?";
    if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
    const text = formatOf(this.language, options).format(value).replace("-", "−");
    return /^−[0.,%]*$/.test(text) ? text.slice(1) : text;
  }

  /** At most so many decimals: 2.585, 3. */
  round(value: number, digits = 3): string {
    return this.write(value, { maximumFractionDigits: digits });
  }

  /** Always so many decimals, for numbers that stand in a column or change while held: 3.000. */
  fixed(value: number, digits = 3): string {
    return this.write(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  }

  /** A share of a whole: what is positive but rounds to 0 is not called 0, but <0.01. */
  share(value: number, digits = 2): string {
    return this.atLeast(10 ** -digits, value, (x) => this.round(x, digits));
  }

  /** The same with always so many decimals: 0.50. */
  fixedShare(value: number, digits = 2): string {
    return this.atLeast(10 ** -digits, value, (x) => this.fixed(x, digits));
  }

  private atLeast(least: number, value: number, write: (value: number) => string): string {
    return value > 0 && value < least / 2 ? `<${write(least)}` : write(value);
  }

  /** So many significant digits, for small probabilities: 0.0000000715. */
  significant(value: number, digits = 3): string {
    return this.write(value, { maximumSignificantDigits: digits });
  }

  /** A share in percent; again <0.1% is not 0%. */
  percent(value: number, digits = 1): string {
    const options = { style: "percent", maximumFractionDigits: digits } as const;
    return this.atLeast(10 ** (-digits - 2), value, (x) => this.write(x, options));
  }

  /** A probability as one meets it: 1/8 where it is one, else 0.123. */
  probability(value: number): string {
    const odds = 1 / value;
    const whole = Math.round(odds);
    if (whole > 1 && whole < 1e12 && Math.abs(odds - whole) < 1e-9 * whole) {
      return `1/${this.write(whole, {})}`;
    }
    return this.significant(value, 3);
  }

  /** The name of the unit that goes with a number: bit, bits, nats, 比特. */
  unit(value = 2): string {
    return unitWord[this.language][this.units][Math.abs(value) === 1 ? 0 : 1];
  }

  /** The logarithm that counts in the unit. */
  get log(): string {
    return this.units === "bits" ? "log₂" : "ln";
  }

  /** The head of a column in the unit: surprise (bits), 自信息（比特）. */
  inUnit(name: string): string {
    return this.language === "zh" ? `${name}（${this.unit()}）` : `${name} (${this.unit()})`;
  }

  /** At most so many decimals; what would round to 0 without being 0 keeps its first digits: 0.0000029. */
  amount(value: number, digits = 3): string {
    const tiny = value !== 0 && Math.abs(value) < 10 ** -digits / 2;
    return tiny ? this.significant(value, 2) : this.round(value, digits);
  }

  /** An amount of information that is already in the unit: 2.585 bits. */
  information(value: number, digits = 3): string {
    return this.withUnit(this.amount(value, digits));
  }

  /** A share of a sum, whose sign is the point: +0.1, −0.1, 0. */
  signed(value: number, digits = 3): string {
    const text = this.round(value, digits);
    return value > 0 && /[1-9∞]/.test(text) ? `+${text}` : text;
  }

  /** The same with its unit: +0.661 bits. */
  term(value: number): string {
    return this.withUnit(`${value > 0 ? "+" : ""}${this.amount(value)}`);
  }

  private withUnit(text: string): string {
    return `${text} ${this.unit(/^[+−]?1$/.test(text) ? 1 : 2)}`;
  }
}
