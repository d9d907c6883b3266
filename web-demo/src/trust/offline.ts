/**
 * Takes the network away from this page. A second content security policy is added to the one in
 * force; a page can add to its policies and never take one back, so from here on the browser refuses
 * whatever it may ask for, until it is loaded anew.
 */
const policy =
  "default-src 'none'; script-src 'wasm-unsafe-eval'; style-src 'self'; img-src data:; " +
  "connect-src 'none'; base-uri 'none'; form-action 'none'";

export function goOffline(): void {
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = policy;
  document.head.append(meta);
}

/** Asks the page's own server for the page, and says what became of it. */
export async function tryRequest(): Promise<string> {
  try {
    const response = await fetch(location.pathname, { cache: "no-store" });
    await response.text();
    return `The page’s own server answered with ${response.status}.`;
  } catch {
    return "Refused: nothing left the page.";
  }
}
