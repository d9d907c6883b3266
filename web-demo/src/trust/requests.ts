/** What the page has asked of the network, as the browser itself keeps the record. */
export interface PageFile {
  readonly name: string;
  /** Bytes as they came over the wire, without headers; 0 where the browser's cache had them. */
  readonly sent: number;
  readonly size: number;
}

export function filesOfPage(): PageFile[] {
  const entries = [
    ...performance.getEntriesByType("navigation"),
    ...performance.getEntriesByType("resource"),
  ] as PerformanceResourceTiming[];
  return entries
    .filter(({ name }) => /^https?:/.test(name))
    .map(({ name, encodedBodySize, decodedBodySize }) => ({
      name: nameOf(name),
      sent: encodedBodySize,
      size: decodedBodySize,
    }));
}

/** Calls back now, and at each later request, with the number of those since `from`. */
export function countRequests(from: number, onCount: (count: number) => void): void {
  let count = 0;
  const observer = new PerformanceObserver((list) => {
    count += list.getEntries().filter(({ startTime }) => startTime > from).length;
    onCount(count);
  });
  onCount(count);
  observer.observe({ type: "resource", buffered: true });
}

function nameOf(url: string): string {
  const { pathname } = new URL(url);
  return pathname.split("/").at(-1) || "index.html";
}
