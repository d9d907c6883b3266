/** build.mjs copies such a file under a hashed name; the import is that name, beside the script. */
declare module "contactlint/core.wasm" {
  const file: string;
  export default file;
}
