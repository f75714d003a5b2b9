// npm test counts honestly: what a runner said it ran, and never a crash as a pass.
import assert from "node:assert/strict";
import { test } from "node:test";
import { countsOf, judge } from "../../scripts/lib/counts.mjs";

test("counts are read from node's runner and from Catch2, and summed", () => {
  const { passed, failed, skipped } = countsOf(
    "ℹ tests 9\nℹ pass 5\nℹ fail 1\nℹ cancelled 1\nℹ skipped 1\nℹ todo 1\n" +
      "All tests passed (1234 assertions in 56 test cases)\n" +
      "\u001b[31mtest cases: 5 | 3 passed | 2 failed\u001b[0m\n",
  );
  assert.deepEqual({ passed, failed, skipped }, { passed: 64, failed: 4, skipped: 2 });
});

test("counts are not read out of the middle of a line", () => {
  const { passed, closing } = countsOf(
    "said: All tests passed (1 assertion in 1 test case)\nx # pass 3\n",
  );
  assert.deepEqual([passed, closing], [0, []]);
});

const passedAndFailed = (outcome) => {
  const { passed, failed } = judge(outcome);
  return [passed, failed];
};
const ran = "All tests passed (9 assertions in 3 test cases)\n";

test("a program without counts is itself one test", () => {
  assert.deepEqual(passedAndFailed({ ok: true, output: "Checked 9 files.\n" }), [1, 0]);
  assert.deepEqual(passedAndFailed({ ok: false, output: "error TS2322\n" }), [0, 1]);
});

test("a runner that says nothing, or ran nothing, has not passed", () => {
  assert.deepEqual(passedAndFailed({ ok: true, output: ran, counts: true }), [3, 0]);
  assert.deepEqual(passedAndFailed({ ok: true, output: "", counts: true }), [0, 1]);
  const nothing = "ℹ tests 0\nℹ pass 0\nℹ fail 0\n";
  assert.deepEqual(passedAndFailed({ ok: true, output: nothing, counts: true }), [0, 1]);
});

test("a runner that crashes has failed, whatever it said before", () => {
  assert.deepEqual(passedAndFailed({ ok: false, output: ran, counts: true }), [3, 1]);
  assert.deepEqual(
    passedAndFailed({ ok: false, output: "Segmentation fault\n", counts: true }),
    [0, 1],
  );
});
