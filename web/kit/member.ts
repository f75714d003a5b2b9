import type { Distribution, Family } from "surprisal";
import type { Core } from "./core";
import type { Field } from "./schema";

/** A distribution of a family, as a link writes it: "normal,0,1". Parameters in the family's order. */
export type Member = readonly [family: string, ...parameters: number[]];

export function member(initial: Member): Field<Member> {
  return {
    initial,
    parse: (text) => {
      const [family = "", ...rest] = text.split(",");
      const parameters = rest.map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
      const fine =
        /^\w{1,20}$/.test(family) && rest.length <= 4 && parameters.every(Number.isFinite);
      return fine ? [family, ...parameters] : undefined;
    },
    format: (value) => value.join(","),
  };
}

/** The row of a member's family; of an unknown one the first row there is. */
export function familyOf(core: Core, [name]: Member): Family {
  return core.families.find((row) => row.name === name) ?? (core.families[0] as Family);
}

const initialOf = (row: Family): Member => [row.name, ...row.parameters.map((p) => p.initial)];

/** The member itself if the core accepts it; else, as a link may be wrong, its family's first one. */
export function readMember(core: Core, written: Member): Member {
  const row = familyOf(core, written);
  if (row.name !== written[0] || written.length - 1 !== row.parameters.length)
    return initialOf(row);
  try {
    core.support(distributionOf(core, written));
    return written;
  } catch {
    return initialOf(row);
  }
}

/** The plain JSON that the core takes. */
export function distributionOf(core: Core, [name, ...values]: Member): Distribution {
  const row = core.families.find((one) => one.name === name) as Family;
  const parameters = row.parameters.map((p, i) => [p.name, values[i] ?? p.initial]);
  return { family: name, ...Object.fromEntries(parameters) } as Distribution;
}
