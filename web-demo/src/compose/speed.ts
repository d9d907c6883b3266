/** The time of the last checks: median, last, and a bar for each. */
const kept = 50;

export interface SpeedMeter {
  /** Counts one more. */
  add(milliseconds: number): void;
}

/**
 * Browsers round their clock: to 5 µs in a page that is isolated from other origins, to 100 µs in
 * any other (`serve.mjs` isolates, a plain static host may not).
 */
export function createSpeedMeter(median: HTMLElement, note: HTMLElement, spark: Element): SpeedMeter {
  const finestUs = globalThis.crossOriginIsolated ? 5 : 100;
  const samples: number[] = [];
  const bars = Array.from({ length: kept }, () => {
    const bar = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    bar.setAttribute("width", "2");
    spark.append(bar);
    return bar;
  });

  drawBars(1);

  function drawBars(top: number): void {
    bars.forEach((bar, i) => {
      const sample = samples[i - kept + samples.length];
      const height = sample === undefined ? 1 : 2 + 34 * Math.min(1, sample / top);
      bar.setAttribute("x", String(i * 3));
      bar.setAttribute("y", String(36 - height));
      bar.setAttribute("height", String(height));
      bar.classList.toggle("empty", sample === undefined);
    });
  }

  function show(): void {
    const sorted = [...samples].sort((a, b) => a - b);
    median.textContent = inWords(sorted[sorted.length >> 1]!, finestUs);
    note.textContent =
      `median of the last ${samples.length === 1 ? "keystroke" : `${samples.length} keystrokes`}; ` +
      `the last took ${inWords(samples.at(-1)!, finestUs)}`;
    // Room for the usual, without one slow check flattening all the others.
    const top = Math.max(2 * sorted[Math.floor(sorted.length * 0.9)]!, finestUs * 4);
    drawBars(top);
  }

  return {
    add(milliseconds) {
      samples.push(milliseconds * 1000);
      if (samples.length > kept) samples.shift();
      show();
    },
  };
}

function inWords(us: number, finestUs: number): string {
  if (us < finestUs) return `< ${finestUs} µs`;
  return us < 1000 ? `${Math.round(us)} µs` : `${(us / 1000).toFixed(1)} ms`;
}
