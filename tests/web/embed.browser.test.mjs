// A figure alone on its page, and in the frame of somebody else's.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import { inProject } from "../../scripts/lib/project.mjs";
import { listening } from "../browsers.mjs";
import {
  address,
  atRest,
  drawn,
  everything,
  everywhere,
  inBrowsers,
  sideways,
  stateOf,
} from "./browsers.mjs";

const names = readdirSync(inProject("build", "site", "embed"));
const curve = "surprisal-surprise-curve";
const state = "v=1&p=0.01&two=0&other=0.5";

/** A page of another origin, which keeps what its frame says in `window.heard`. */
const server = createServer((request, response) => {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
  response.end(`<!doctype html><title>A course</title><script>
    window.heard = [];
    addEventListener("message", ({ data }) => window.heard.push(data));
  </script>${decodeURIComponent(request.url.slice(2))}`);
});
const origin = await listening(server);
const courseWith = (html) => `${origin}/?${encodeURIComponent(html)}`;

const frameOf = async (page) => {
  const handle = await page.waitForSelector("iframe");
  const frame = await handle.contentFrame();
  await drawn(frame);
  return frame;
};

/** What the host has heard, once it has heard what `wanted` looks for. */
async function heard(page, wanted) {
  const deadline = Date.now() + 5000;
  for (;;) {
    const all = await page.evaluate(() => window.heard);
    const found = all.findLast(wanted);
    if (found || Date.now() > deadline) return found ?? assert.fail(JSON.stringify(all));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

inBrowsers("every figure has a page of its own", async (visit) => {
  assert.ok(names.length >= 21, `only ${names}`);
  const some = everything || visit.browser === "chromium" ? names : names.slice(-2);
  for (const name of some) {
    const page = await visit(`/embed/${name}/?lang=zh&theme=dark`, { width: 400 });
    assert.deepEqual(await drawn(page), [`surprisal-${name}`]);
    const question = await page.$eval(
      `surprisal-${name}`,
      (f) => f.shadowRoot.querySelector(".question").textContent,
    );
    assert.match(question, /\p{Script=Han}/u, name);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
    assert.equal(await sideways(page), 0, name);
    assert.deepEqual(page.trouble, [], name);
    await page.close();
  }
});

inBrowsers("the address hides parts, and locks the picture", async (visit) => {
  const page = await visit(
    `/embed/surprise-curve/?hide=title,code,nonsense&lock&units=nats#${state}`,
  );
  await drawn(page);
  const seen = await page.$eval(curve, (f) => ({
    title: f.shadowRoot.querySelector("#title").className,
    buttons: [...f.shadowRoot.querySelectorAll(".actions button")].map((b) => b.textContent.trim()),
    controls: f.shadowRoot.querySelector(".controls").hidden,
    inert: f.shadowRoot.querySelector(".stage").inert,
  }));
  assert.deepEqual(seen, {
    title: "unseen",
    buttons: ["Copy link", "Embed", "Table", "CSV", "SVG", "PNG"],
    controls: true,
    inert: true,
  });
  const { reading } = await stateOf(page, curve);
  assert.match(reading, /4\.605 nats/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowUp");
  assert.equal((await stateOf(page, curve)).reading, reading);
});

inBrowsers(
  "the frame that is offered shows the same picture on another site, and says how high it is",
  async (visit) => {
    const page = await visit(`/zh/surprise-and-entropy/#surprise-curve:${state}`);
    await drawn(page);
    const { reading } = await stateOf(page, curve);
    const snippet = await page.$eval(curve, async (f) => {
      const press = async (label) => {
        const all = [...f.shadowRoot.querySelectorAll("button")];
        all.find((b) => b.textContent.trim() === label).click();
        await f.updateComplete;
      };
      await press("嵌入");
      await press("网页、Moodle、Canvas");
      return f.shadowRoot.querySelector("pre").textContent;
    });
    const elsewhere = await visit(courseWith(snippet));
    const frame = await frameOf(elsewhere);
    assert.equal((await stateOf(frame, curve)).reading, reading);
    await atRest();
    const { height } = await heard(elsewhere, (m) => m.type === "surprisal-height");
    assert.deepEqual(await heard(elsewhere, (m) => m.subject), {
      subject: "lti.frameResize",
      height,
    });
    const offered = await elsewhere.$eval("iframe", (iframe) => Number(iframe.height));
    assert.ok(Math.abs(offered - height) < 120, `${offered} offered, ${height} needed`);
  },
  everywhere,
);

inBrowsers("H5P's resizer is answered; others are not listened to", async (visit) => {
  const site = await address(await visit("/"));
  const page = await visit(
    courseWith(`<iframe src="${site}embed/loaded-coin/" width="600" height="100"></iframe>`),
  );
  await frameOf(page);
  await heard(page, (m) => m.context === "h5p" && m.action === "hello");
  const say = (data) =>
    page.$eval("iframe", (iframe, message) => iframe.contentWindow.postMessage(message, "*"), data);
  await say({ action: "hello" });
  await say(null);
  await atRest();
  assert.equal(
    await page.evaluate(() => window.heard.some((m) => m.action === "prepareResize")),
    false,
  );
  await say({ context: "h5p", action: "hello" });
  const { scrollHeight } = await heard(page, (m) => m.action === "prepareResize");
  assert.ok(scrollHeight > 200, `${scrollHeight}`);
  await say({ context: "h5p", action: "resizePrepared" });
  assert.equal((await heard(page, (m) => m.action === "resize")).scrollHeight, scrollHeight);
});

inBrowsers("an answer is told to the host as a statement in xAPI's shape", async (visit) => {
  const site = await address(await visit("/"));
  const page = await visit(
    courseWith(`<iframe src="${site}embed/two-densities/" width="800" height="700"></iframe>`),
  );
  const frame = await frameOf(page);
  await frame.$eval("surprisal-two-densities", (f) =>
    f.shadowRoot.querySelector(".prediction fieldset button").click(),
  );
  const { statement } = await heard(page, (m) => m.context === "xapi");
  assert.equal(statement.verb.id, "http://adlnet.gov/expapi/verbs/answered");
  assert.equal(statement.object.id, `${site}embed/two-densities/`);
  assert.equal(typeof statement.result.success, "boolean");
  assert.equal(statement.result.score.scaled, statement.result.success ? 1 : 0);
});
