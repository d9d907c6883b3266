/**
 * `require("contactlint")`: the package is ESM, which `require` cannot load in every Node, so it is
 * loaded when the first linter is made.
 */
type Package = typeof import("./index.js", { with: { "resolution-mode": "import" } });

/** Throws a ContactLintError when the engine cannot run the core. */
const createContactLint: Package["createContactLint"] = async (options) => {
  const { createContactLint } = await import("./index.js");
  return createContactLint(options);
};

export = { createContactLint };
