// Serves ../build/web-demo on the loopback address, with the headers of headers.mjs.
//
//     node serve.mjs [--port N]     without a port, 4173 or, where that is taken, any free one
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import sirv from "sirv";
import { headers } from "./headers.mjs";

const root = fileURLToPath(new URL("../build/web-demo", import.meta.url));
const { values } = parseArgs({ options: { port: { type: "string" } } });
const usualPort = 4173;

function fail(message) {
  console.error(message);
  process.exit(1);
}

const port = values.port === undefined ? usualPort : Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`--port: expected 0 to 65535, got "${values.port}"`);
}
if (!existsSync(`${root}/index.html`)) fail("The page is not built yet: npm run build");

const files = sirv(root, {
  dev: true,
  brotli: true,
  setHeaders(response) {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  },
});
const server = createServer((request, response) =>
  files(request, response, () => response.writeHead(404).end("Not found\n")),
);
server.on("error", (error) => {
  if (error.code !== "EADDRINUSE") throw error;
  if (values.port !== undefined) fail(`Port ${port} is taken: choose another with --port`);
  server.listen(0, "127.0.0.1");
});
server.on("listening", () => {
  console.log(`ContactLint demo: http://127.0.0.1:${server.address().port}/`);
});
server.listen(port, "127.0.0.1");
