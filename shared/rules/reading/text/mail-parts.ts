/**
 * The parts of a text that may have been pasted from a mail or a chat: what the author wrote, then the quotations, nearest
 * first. Headers, signatures, speakers' names and automatic replies are left out.
 */
import { monthOf, weekdayOf } from '../lexicon';
import { isAutomaticReply } from './automatic-replies';
import { ExcerptBuilder, type Excerpt } from './excerpt';
import { headerLinesAt, introductionLinesAt, subjectOf } from './headers';
import { isNameLine, startOfLine } from './line-starts';
import { isBlank, linesOf, nextLine, type Line } from './lines';
import { isPostscript, isSignatureStart, signatureWithin } from './signatures';

/** Quotations deeper than this count as part of the one at this depth. */
const MAX_PARTS = 10;
/** A shorter line wasn't wrapped at the margin. */
const MARGIN = 45;

const rule = /^\s*[-_=]{5,}\s*$/;
/** A line that ends with one of these surely continues on the next. */
const goesOn =
  /(?:^|\s)(?:by|in|on|at|of|the|a|an|to|for|or|and|until|till|from|with|within|before|about|around|next|this|our|your|my|we|you|i|will|be|early|late|mid|end)\s*$|,\s*$/i;

/** The parts in the order to read them. Total; in time proportional to the text's length. */
export function mailPartsOf(text: string): readonly Excerpt[] {
  const parts = new MailParts(text);
  const lines = linesOf(text);
  let index = 0;
  while (index < lines.length) index += parts.take(lines, index);
  return parts.build();
}

/** One message, as far as it has been read so far. */
class MailPart {
  readonly #excerpt: ExcerptBuilder;
  /** The last line taken, and its index among all lines. */
  #last: { readonly text: string; readonly index: number } | null = null;
  #isInSignature = false;
  isAutomatic = false;

  constructor(source: string) {
    this.#excerpt = new ExcerptBuilder(source);
  }

  get isEmpty(): boolean {
    return this.#last === null;
  }

  take(lines: readonly Line[], index: number, line: Line): void {
    if (isPostscript(line)) this.#isInSignature = false;
    if (isSignatureStart(lines, index)) this.#isInSignature = true;
    const isOnlyName = index + 1 < lines.length && isNameLine(line.text);
    if (isBlank(line) || this.#isInSignature || rule.test(line.text) || isOnlyName) this.#skip(index);
    else this.#add(line, index);
  }

  build(): Excerpt | null {
    const excerpt = this.#excerpt.build();
    return this.isAutomatic || isAutomaticReply(excerpt.text) ? null : excerpt;
  }

  #skip(index: number): void {
    if (this.#last !== null) this.#last = { text: '', index };
  }

  #add({ text, from }: Line, index: number): void {
    const { skipped, isNew } = startOfLine(text);
    const to = signatureWithin(text);
    if (this.#last !== null) {
      const isBreak = isNew || this.#last.index !== index - 1 || areTwo(this.#last.text, text);
      this.#excerpt.put(isBreak ? '\n\n' : '\n', from);
    }
    this.#excerpt.copy(from + skipped, from + to);
    this.#isInSignature = to < text.length;
    this.#last = { text, index };
  }
}

class MailParts {
  readonly #source: string;
  readonly #parts: MailPart[] = [];
  /** How many messages are above the current line, each quoted by the one before. */
  #above = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Reads whatever starts at a line; returns the number of lines read. */
  take(lines: readonly Line[], index: number): number {
    const line = lines[index];
    if (line === undefined) return 1;
    const headers = headerLinesAt(lines, index);
    if (headers > 0) {
      this.#beginMessage(line);
      const isAutomatic = isAutomaticReply(subjectOf(lines.slice(index, index + headers)));
      if (isAutomatic) this.#partOf(line).isAutomatic = true;
      return headers;
    }
    const introduction = introductionLinesAt(lines, index);
    if (introduction > 0) {
      const below = nextLine(lines, index + introduction, line.depth);
      if (below === undefined || below.depth <= line.depth) this.#beginMessage(line);
      return introduction;
    }
    this.#partOf(line).take(lines, index, line);
    return 1;
  }

  build(): readonly Excerpt[] {
    return this.#parts.map((part) => part.build()).filter((excerpt) => excerpt !== null);
  }

  /** What follows is another message, unless nothing has been read yet. */
  #beginMessage({ depth }: Line): void {
    const isFirst = this.#parts[this.#above]?.isEmpty ?? true;
    if (depth === 0 && !isFirst && this.#above < MAX_PARTS - 1) this.#above += 1;
  }

  #partOf({ depth }: Line): MailPart {
    const place = Math.min(this.#above + depth, MAX_PARTS - 1);
    while (this.#parts.length < place) this.#parts.push(new MailPart(this.#source));
    const part = this.#parts[place] ?? new MailPart(this.#source);
    this.#parts[place] = part;
    return part;
  }
}

/** True if a short line and the next are separate, as in notes, rather than one wrapped line. */
function areTwo(line: string, next: string): boolean {
  if (line === '') return true;
  if (line.length > MARGIN || goesOn.test(line)) return false;
  const [first = ''] = /^\s*\p{Lu}[\p{L}'’]*/u.exec(next) ?? [];
  const word = first.trim().toLowerCase();
  return word !== '' && weekdayOf(word) === undefined && monthOf(word) === undefined;
}
