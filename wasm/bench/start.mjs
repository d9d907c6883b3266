// Child process of bench.mjs: gets one subject ready in a fresh engine and prints what that took.
//
//     node --expose-gc start.mjs SUBJECT     {"readyMs": …, "firstCheckMs": …, "memoryMb": …}
import { messages } from "./texts.mjs";
import { subjects } from "./subjects.mjs";

const memory = () => (gc(), process.memoryUsage().rss / 1e6);
const memoryBefore = memory();
const started = performance.now();
const check = await subjects[process.argv[2]]();
const ready = performance.now();
check(messages[0]);
const checked = performance.now();
console.log(
  JSON.stringify({
    readyMs: ready - started,
    firstCheckMs: checked - ready,
    memoryMb: memory() - memoryBefore,
  }),
);
