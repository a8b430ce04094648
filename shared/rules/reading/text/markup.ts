/** Strips HTML from a text: tags, hidden content, entities, zero-width characters. */
import { Tokenizer } from 'htmlparser2';
import { ExcerptBuilder, wholeOf, type Excerpt } from './excerpt';

/** Elements separated from what comes before and after them. */
const paragraphs = new Set(
  'p li ul ol dl dt dd table tr h1 h2 h3 h4 h5 h6 hr section article header footer blockquote'.split(' '),
);
/** Elements that start a new line. */
const lines = new Set('br div td th pre option address'.split(' '));
const inline = (
  'html head body meta link base span a b i u s em strong small big font center sub sup q cite code tt kbd thead tbody ' +
  'tfoot caption colgroup col img picture source figure figcaption main nav aside details summary label form input ' +
  'button textarea select svg path abbr del ins mark time wbr noscript iframe map area'
).split(' ');
/** Elements whose text is never shown. */
const hidden = new Set(['style', 'script', 'title', 'template']);
const known = new Set([...paragraphs, ...lines, ...hidden, ...inline]);

/** Soft hyphens, joiners and the like. */
const WIDTHLESS = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const widthless = new RegExp(`[${WIDTHLESS}]+`, 'g');
const widthlessOrLineBreak = new RegExp(`[${WIDTHLESS}]+|\\s*\\n\\s*`, 'g');
const isWidthless = new RegExp(`^[${WIDTHLESS}]$`);
const mayHoldMarkup = new RegExp(`[<&${WIDTHLESS}]`);
/** If the text contains one of these, it is HTML, and a line break is a space. */
const blockTag = /<(?:p|br|div|table|tr|li|ul|body|html|h[1-6])(?![\p{L}\d-])/iu;
/** A tag that was itself escaped with entities. */
const escapedTag = /<\/?(?:p|br|div|span|b|i|strong|em|a)(?:\s[^<>]*)?\/?>/i;
/** Deeper quotations count as this deep. */
const MAX_QUOTING = 8;

/** The text without markup, as a chain: each excerpt is taken from the one before, the first from the source. */
export function withoutMarkup(source: string): readonly Excerpt[] {
  if (!mayHoldMarkup.test(source)) return [wholeOf(source)];
  const first = shownTextOf(source);
  return escapedTag.test(first.text) ? [first, shownTextOf(first.text)] : [first];
}

/** Reads the tokens of one text. What only looks like a tag ("<by Friday>", "<dana@acme.com>") stays in the text. */
class TextOfHtml {
  readonly #source: string;
  readonly #isHtml: boolean;
  readonly #shown: ExcerptBuilder;
  /** How far the source has been read. */
  #read = 0;
  #tag: string | null = null;
  #hiddenIn: string | null = null;
  #quoting = 0;

  constructor(source: string) {
    this.#source = source;
    this.#isHtml = blockTag.test(source);
    this.#shown = new ExcerptBuilder(source);
  }

  text(from: number, to: number): void {
    this.#read = to;
    if (this.#hiddenIn !== null || to <= from) return;
    const text = this.#source.slice(from, to);
    let done = 0;
    for (const gap of text.matchAll(this.#isHtml ? widthlessOrLineBreak : widthless)) {
      this.#copy(from + done, from + gap.index);
      done = gap.index + gap[0].length;
      if (gap[0].includes('\n')) this.#put(' ', from + gap.index, from + done);
    }
    this.#copy(from + done, to);
  }

  entity(codePoint: number, to: number): void {
    const from = this.#read;
    this.#read = to;
    const character = String.fromCodePoint(codePoint);
    if (this.#hiddenIn === null && !isWidthless.test(character)) this.#put(character, from, to);
  }

  /** The name of an opening tag; it may turn out not to be a tag. */
  tagBegins(name: string): void {
    this.#tag = name.toLowerCase();
  }

  tagEnds(to: number): void {
    const name = this.#tag ?? '';
    this.#tag = null;
    if (!isKnown(name)) this.text(this.#read, to);
    else {
      this.#element(name, to);
      if (hidden.has(name)) this.#hiddenIn ??= name;
      if (name === 'blockquote') this.#quoting = Math.min(this.#quoting + 1, MAX_QUOTING);
    }
  }

  closingTag(name: string, to: number): void {
    const lower = name.toLowerCase();
    if (!isKnown(lower)) {
      this.text(this.#read, to);
      return;
    }
    if (this.#hiddenIn === lower) this.#hiddenIn = null;
    if (lower === 'blockquote') this.#quoting = Math.max(0, this.#quoting - 1);
    this.#element(lower, to);
  }

  /** A comment, a declaration or the like, which is never shown. */
  unseen(to: number): void {
    this.#read = to;
  }

  end(): Excerpt {
    // An opening tag that is never closed is just a bracket in the text.
    if (this.#tag === null || !isKnown(this.#tag)) this.text(this.#read, this.#source.length);
    return this.#shown.build();
  }

  #element(name: string, to: number): void {
    const from = this.#read;
    this.#read = to;
    if (this.#hiddenIn !== null) return;
    if (paragraphs.has(name)) this.#shown.put('\n\n', from, to);
    else if (name === 'br' || (lines.has(name) && !this.#shown.isAtLineStart))
      this.#shown.put('\n', from, to);
  }

  #copy(from: number, to: number): void {
    if (to <= from) return;
    this.#markQuoting(from);
    this.#shown.copy(from, to);
  }

  #put(text: string, from: number, to: number): void {
    this.#markQuoting(from);
    this.#shown.put(text, from, to);
  }

  /** Marks quoted text with `> `, as mail does. */
  #markQuoting(at: number): void {
    if (this.#quoting > 0 && this.#shown.isAtLineStart) this.#shown.put('> '.repeat(this.#quoting), at);
  }
}

/** True for an HTML element, or an Office one ("o:p"). */
function isKnown(name: string): boolean {
  return known.has(name) || /^(?:o|v|w|m|st1):[a-z]+$/.test(name);
}

function shownTextOf(source: string): Excerpt {
  const text = new TextOfHtml(source);
  const ignore = () => undefined;
  const tokens = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (from, to) => {
        text.text(from, to);
      },
      ontextentity: (codePoint, to) => {
        text.entity(codePoint, to);
      },
      onopentagname: (from, to) => {
        text.tagBegins(source.slice(from, to));
      },
      onopentagend: (to) => {
        text.tagEnds(to + 1);
      },
      onselfclosingtag: (to) => {
        text.tagEnds(to + 1);
      },
      onclosetag: (from, to) => {
        text.closingTag(source.slice(from, to), source.indexOf('>', to) + 1 || source.length);
      },
      oncomment: (_, to) => {
        text.unseen(to + 1);
      },
      oncdata: (_, to) => {
        text.unseen(to + 1);
      },
      ondeclaration: (_, to) => {
        text.unseen(to + 1);
      },
      onprocessinginstruction: (_, to) => {
        text.unseen(to + 1);
      },
      onattribname: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onend: ignore,
    },
  );
  tokens.write(source);
  tokens.end();
  return text.end();
}
