/** The panel's look: the letters and colours of the page, no movement, a line for each verdict. */
export const panelRules = `
  :host { display: block; }
  [part="panel"] { margin-block: 0.5em; }
  [hidden] { display: none; }
  p, ol { margin: 0; padding: 0; }
  ol { list-style: none; display: grid; gap: 0.25em; }
  [part="summary"] { font-weight: 600; margin-block-end: 0.25em; }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid currentcolor;
    border-radius: 0.375em;
    padding: 0.25em 0.625em;
    min-height: 24px;
    text-align: start;
    cursor: pointer;
  }
  button:focus-visible { outline: 2px solid currentcolor; outline-offset: 2px; }
  li > button { display: block; width: 100%; border-inline-start-width: 0.375em; }
  li > [data-verdict="warn"] { border-inline-start-style: solid; }
  li > [data-verdict="advise"] { border-inline-start-style: dashed; }
  bdi { overflow-wrap: anywhere; font-weight: 600; }
  [part="choices"] { display: flex; flex-wrap: wrap; gap: 0.5em; margin-block-start: 0.5em; }
`;
