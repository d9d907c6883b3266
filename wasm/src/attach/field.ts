/** One face for the three kinds of field: their text, the caret in it, and places by offset. */

export interface Field {
  readonly element: HTMLElement;
  readonly form: HTMLFormElement | null;
  /** What is written now. Offsets of the other functions are into the text last read. */
  text(): string;
  /** Where the person types, if it is known. */
  caret(): number | undefined;
  select(start: number, end: number): void;
  /** Of the length given, for painting; nothing where the engine has no ranges for this field. */
  range(start: number, end: number): FieldRange | undefined;
}

export interface FieldRange {
  readonly range: AbstractRange;
  release(): void;
}

type ValueField = (HTMLTextAreaElement | HTMLInputElement) & {
  createValueRange?(start: number, end: number): AbstractRange & { disconnect(): void };
};

export function fieldOf(element: HTMLElement): Field {
  if (isValueField(element)) return valueField(element);
  if (isEditable(element)) return editableField(element);
  throw new TypeError("attach: expected a textarea, an input or an element with contenteditable");
}

// The property is false while the element is outside of its document.
function isEditable(element: HTMLElement): boolean {
  return element.isContentEditable || /^(|true|plaintext-only)$/.test(element.contentEditable);
}

/** By name and not by class: the element may belong to another frame. */
export function isValueField(element: HTMLElement): element is ValueField {
  return element.localName === "textarea" || element.localName === "input";
}

function valueField(element: ValueField): Field {
  return {
    element,
    get form() {
      return element.form;
    },
    text: () => element.value,
    // Inputs of the types email and number tell no selection.
    caret: () => element.selectionStart ?? undefined,
    select: (start, end) => element.setSelectionRange(start, end),
    range(start, end) {
      const range = element.createValueRange?.(start, end);
      return range && { range, release: () => range.disconnect() };
    },
  };
}

/** A text node and where its text begins. */
interface Piece {
  readonly node: Text;
  readonly start: number;
}

const blocks =
  /^(address|article|blockquote|dd|div|dl|dt|h[1-6]|li|ol|p|pre|section|table|td|tr|ul)$/;

function editableField(element: HTMLElement): Field {
  let pieces: Piece[] = [];

  function text(): string {
    let read = "";
    pieces = [];
    const visit = (parent: Node): void => {
      for (const node of parent.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) {
          pieces.push({ node: node as Text, start: read.length });
          read += (node as Text).data;
        } else if (node.nodeType === Node.ELEMENT_NODE) {
          const name = (node as Element).localName;
          const isBlock = blocks.test(name);
          if (isBlock && read !== "" && !read.endsWith("\n")) read += "\n";
          visit(node);
          if (name === "br" || (isBlock && !read.endsWith("\n"))) read += "\n";
        }
      }
    };
    visit(element);
    return read;
  }

  // The end of one piece and the beginning of the next are the same offset: a start belongs to the
  // later, an end to the earlier.
  function place(offset: number, isEnd: boolean): [Text, number] | undefined {
    const piece = pieces.findLast(({ start }) => (isEnd ? start < offset : start <= offset));
    return piece && [piece.node, Math.min(offset - piece.start, piece.node.length)];
  }

  function rangeOf(start: number, end: number): Range | undefined {
    const from = place(start, false);
    const to = place(end, true);
    if (!from || !to) return undefined;
    const range = element.ownerDocument.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return range;
  }

  return {
    element,
    get form() {
      return element.closest("form");
    },
    text,
    caret() {
      const { focusNode, focusOffset } = element.ownerDocument.getSelection() ?? {};
      if (!focusNode || !element.contains(focusNode)) return undefined;
      const inside = pieces.find(({ node }) => node === focusNode);
      if (inside) return inside.start + focusOffset!;
      // Between two elements: behind the last text before it.
      const here = element.ownerDocument.createRange();
      here.setStart(focusNode, focusOffset!);
      const before = pieces.findLast(({ node }) => here.comparePoint(node, node.length) < 0);
      return before ? before.start + before.node.length : 0;
    },
    select(start, end) {
      const range = rangeOf(start, Math.max(end, 1));
      const selection = element.ownerDocument.getSelection();
      if (!range || !selection) return;
      if (start === end) range.collapse(false);
      selection.removeAllRanges();
      selection.addRange(range);
    },
    range(start, end) {
      const range = rangeOf(start, end);
      return range && { range, release() {} };
    },
  };
}
