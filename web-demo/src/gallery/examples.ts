/** All examples of the gallery, in the order in which they are shown. */
import type { Example } from "./example.js";
import { asking } from "./examples/asking.js";
import { disguised } from "./examples/disguised.js";
import { innocent } from "./examples/innocent.js";
import { languages } from "./examples/languages.js";
import { plain } from "./examples/plain.js";

export const examples: readonly Example[] = [
  ...plain, ...disguised, ...asking, ...languages, ...innocent,
];
