import type { Language } from "../../kit/language";

/** Invented counts to start from. Their names are the keys of the buttons' words. */
export type Sample = "worms" | "dice" | "ways";

const observed = [9, 13, 24, 44, 66, 82, 87, 75, 53, 30, 17];
/** 500 worms with the observed mean: flat, and binomial. */
const uniform = observed.map(() => 45.45);
const binomial = [0.15, 1.88, 10.57, 35.23, 77.07, 115.63, 120.46, 86.06, 40.35, 11.21, 1.4];

const rolled = [92, 109, 88, 104, 97, 110];
const loaded = [70, 85, 95, 95, 105, 150];

const town = [310, 240, 420, 380, 150, 350, 150];
const village = [45, 60, 75, 0, 40, 310, 70];

const lines = (header: string, labels: readonly string[], ...columns: readonly number[][]) =>
  [header, ...labels.map((label, i) => [label, ...columns.map((c) => c[i])].join(","))].join("\n");

const teeth = observed.map((_, i) => String(i));
const faces = rolled.map((_, i) => String(i + 1));

const en: Record<Sample, string> = {
  worms: lines("teeth,observed,uniform,binomial", teeth, observed, uniform, binomial),
  dice: lines("face,rolled,fair,loaded", faces, rolled, [100, 100, 100, 100, 100, 100], loaded),
  ways: lines(
    "way to work,town,village",
    ["on foot", "by bicycle", "by bus", "by underground", "by train", "by car", "from home"],
    town,
    village,
  ),
};

const zh: Record<Sample, string> = {
  worms: lines("牙齿数,实测,均匀,二项", teeth, observed, uniform, binomial),
  dice: lines("点数,掷出,均匀,灌铅", faces, rolled, [100, 100, 100, 100, 100, 100], loaded),
  ways: lines(
    "上班方式,城里,乡下",
    ["步行", "自行车", "公交车", "地铁", "火车", "汽车", "居家"],
    town,
    village,
  ),
};

export const samples: Readonly<Record<Language, Readonly<Record<Sample, string>>>> = { en, zh };
