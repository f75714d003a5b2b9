/** An answer to what a figure asks, for the page around it, as a statement in xAPI's shape. */
export function announceAnswers(figure: Element, title: () => string): void {
  if (parent === window) return;
  figure.addEventListener("answer", (event) => {
    const { correct, choice } = (event as CustomEvent<{ correct: boolean; choice: string }>).detail;
    const statement = {
      verb: { id: "http://adlnet.gov/expapi/verbs/answered", display: { en: "answered" } },
      object: {
        id: location.href.split(/[?#]/)[0],
        definition: {
          name: { [document.documentElement.lang]: title() },
          type: "http://adlnet.gov/expapi/activities/interaction",
        },
      },
      result: { success: correct, response: choice, score: { scaled: correct ? 1 : 0 } },
    };
    parent.postMessage({ context: "xapi", statement }, "*");
  });
}
