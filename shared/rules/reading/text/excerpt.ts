/** A text taken from another, in which every word can be traced to its position in the original. */

/** A position in a text, in UTF-16 units; the end is exclusive. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

export interface Excerpt {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A piece of an excerpt, and the range of the source that it was copied from or replaces. */
interface Piece {
  /** Its position in the excerpt. */
  readonly at: number;
  readonly source: TextRange;
  /** False for a piece that replaces its source ("'" for "&rsquo;"), so that positions inside it can't be mapped. */
  readonly isCopy: boolean;
}

/** An excerpt of the whole text. */
export function wholeOf(text: string): Excerpt {
  return { text, pieces: [{ at: 0, source: { from: 0, to: text.length }, isCopy: true }] };
}

/** The range of the source that contains a range of the excerpt; the range must not be empty. */
export function sourceRangeOf(excerpt: Excerpt, { from, to }: TextRange): TextRange {
  const first = pieceAt(excerpt, from);
  const last = pieceAt(excerpt, to - 1);
  return {
    from: first.isCopy ? first.source.from + from - first.at : first.source.from,
    to: last.isCopy ? last.source.from + to - last.at : last.source.to,
  };
}

const noPiece: Piece = { at: 0, source: { from: 0, to: 0 }, isCopy: true };

/** The piece that contains a position: the last one that starts at or before it. */
function pieceAt({ pieces }: Excerpt, position: number): Piece {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.at ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return pieces[low] ?? noPiece;
}

/** Builds an excerpt piece by piece, in the order of the source. */
export class ExcerptBuilder {
  readonly #source: string;
  readonly #pieces: Piece[] = [];
  readonly #texts: string[] = [];
  #length = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** True at the very start, and after a line break. */
  get isAtLineStart(): boolean {
    return this.#texts.at(-1)?.endsWith('\n') ?? true;
  }

  /** Copies a range of the source. */
  copy(from: number, to: number): void {
    this.#add(this.#source.slice(from, to), { from, to }, true);
  }

  /** Replaces a range, which may be empty, with a text of our own. */
  put(text: string, from: number, to = from): void {
    this.#add(text, { from, to }, false);
  }

  build(): Excerpt {
    return { text: this.#texts.join(''), pieces: this.#pieces };
  }

  #add(text: string, source: TextRange, isCopy: boolean): void {
    if (text === '') return;
    this.#pieces.push({ at: this.#length, source, isCopy });
    this.#texts.push(text);
    this.#length += text.length;
  }
}
