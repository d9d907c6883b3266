/** Types a sample as a person would, only faster, so that one sees findings come and go. */
export interface Typist {
  /** `write` gets the text so far; the last call has `done`. Ends a text that is being typed. */
  type(text: string, write: (soFar: string, done: boolean) => void): void;
  stop(): void;
}

const longestMs = 2400;
const keystrokeMs = 28;

export function createTypist(): Typist {
  let timer: number | undefined;

  function stop(): void {
    clearInterval(timer);
    timer = undefined;
  }

  return {
    stop,
    type(text, write) {
      stop();
      if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
        write(text, false);
        write(text, true);
        return;
      }
      const characters = [...text];
      const pace = Math.min(keystrokeMs, longestMs / characters.length);
      const started = performance.now();
      let typed = 0;
      write("", false);
      timer = window.setInterval(() => {
        const due = Math.min(characters.length, Math.ceil((performance.now() - started) / pace));
        while (typed < due) write(characters.slice(0, ++typed).join(""), typed === characters.length);
        if (typed === characters.length) stop();
      }, pace);
    },
  };
}
