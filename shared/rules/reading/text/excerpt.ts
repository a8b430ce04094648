/** A text taken from another, of which every word can be found again in the one it came from. */

/** Where something is in a text, in UTF-16 units; the end is exclusive. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

export interface Excerpt {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A piece of an excerpt, and the range of the source it was copied from or stands for. */
interface Piece {
  /** Where it begins in the excerpt. */
  readonly at: number;
  readonly source: TextRange;
  /** False for a piece that stands for its source ("'" for "&rsquo;"): only its ends can be told apart. */
  readonly isCopy: boolean;
}

/** The whole of a text. */
export function wholeOf(text: string): Excerpt {
  return { text, pieces: [{ at: 0, source: { from: 0, to: text.length }, isCopy: true }] };
}

/** The range of the source that holds a range of the excerpt, which must not be empty. */
export function sourceRangeOf(excerpt: Excerpt, { from, to }: TextRange): TextRange {
  const first = pieceAt(excerpt, from);
  const last = pieceAt(excerpt, to - 1);
  return {
    from: first.isCopy ? first.source.from + from - first.at : first.source.from,
    to: last.isCopy ? last.source.from + to - last.at : last.source.to,
  };
}

const noPiece: Piece = { at: 0, source: { from: 0, to: 0 }, isCopy: true };

/** The piece that holds a position: the last that begins at or before it. */
function pieceAt({ pieces }: Excerpt, position: number): Piece {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.at ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return pieces[low] ?? noPiece;
}

/** Puts an excerpt together, piece by piece, in the order of the source. */
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

  /** True at the very beginning, and after a line break. */
  get isAtLineStart(): boolean {
    return this.#texts.at(-1)?.endsWith('\n') ?? true;
  }

  /** Copies a range of the source. */
  copy(from: number, to: number): void {
    this.#add(this.#source.slice(from, to), { from, to }, true);
  }

  /** Puts a text of our own in the place of a range, which may be empty. */
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
