export type Language = "en" | "zh";

type Message = string | readonly string[] | ((...values: never[]) => string);
export type Messages = Readonly<Record<string, Message>>;

/** The same keys; a sentence with holes keeps its holes, whatever the wording. */
export type Wording<T> = {
  readonly [K in keyof T]: T[K] extends (...values: infer A) => string
    ? (...values: A) => string
    : T[K] extends readonly string[]
      ? Words<T[K]>
      : string;
};

type Words<A> = { readonly [I in keyof A]: string };

export type Catalogue<W> = Readonly<Record<Language, W>>;

/** Both languages of one figure. A key that is missing, or one too many, does not compile. */
export function catalogue<const T extends Messages>(texts: {
  en: T;
  zh: Wording<NoInfer<T>>;
}): Catalogue<Wording<T>> {
  return texts as unknown as Catalogue<Wording<T>>;
}

/** The nearest `lang` attribute, looking out of shadow roots too. */
export function languageOf(element: Element): Language {
  const marked = element.closest("[lang]");
  const root = element.getRootNode();
  if (!marked && root instanceof ShadowRoot) return languageOf(root.host);
  return marked?.getAttribute("lang")?.toLowerCase().startsWith("zh") ? "zh" : "en";
}
