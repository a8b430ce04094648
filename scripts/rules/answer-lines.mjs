import { StringDecoder } from 'node:string_decoder';
import { pipeline } from 'node:stream/promises';

import { errorLine } from './json-line.mjs';

/** The longest line that is read, in UTF-16 units; a longer one gets an error. */
export const MAX_LINE_LENGTH = 16 * 1024 * 1024;

/**
 * Answers every input line with an output line, in order, as they arrive. Keeps only a chunk of the input and a line in
 * memory, and pauses reading while the reader of the output is behind. Resolves when everything is written, or when nobody
 * reads the output any more.
 * @param {NodeJS.ReadableStream} input UTF-8
 * @param {NodeJS.WritableStream} output is left open
 * @param {(line: string) => string} answer without the line break
 * @returns {Promise<void>}
 */
export async function answerLines(input, output, answer) {
  try {
    await pipeline(input, (source) => answered(source, answer), output, { end: false });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  }
}

/**
 * @param {AsyncIterable<Buffer | string>} source
 * @param {(line: string) => string} answer
 */
async function* answered(source, answer) {
  const lines = new LineReader();
  for await (const chunk of source) {
    const answers = lines.read(chunk).map((line) => answerTo(line, answer));
    if (answers.length > 0) yield `${answers.join('\n')}\n`;
  }
  const last = lines.end();
  if (last !== undefined) yield `${answerTo(last, answer)}\n`;
}

/**
 * @param {string | typeof tooLong} line
 * @param {(line: string) => string} answer
 */
function answerTo(line, answer) {
  if (line === tooLong)
    return errorLine('', `The line is longer than ${String(MAX_LINE_LENGTH)} characters.`);
  return answer(line.endsWith('\r') ? line.slice(0, -1) : line);
}

const tooLong = Symbol('a line that is too long');

/** Splits a stream into lines, keeping only the incomplete one. */
class LineReader {
  #decoder = new StringDecoder('utf8');
  /** @type {string[]} */
  #parts = [];
  #length = 0;
  #isFirst = true;

  /**
   * @param {Buffer | string} chunk
   * @returns {(string | typeof tooLong)[]} the lines that the chunk completes
   */
  read(chunk) {
    let text = typeof chunk === 'string' ? chunk : this.#decoder.write(chunk);
    if (this.#isFirst && text !== '') {
      this.#isFirst = false;
      if (text.startsWith('\uFEFF')) text = text.slice(1);
    }
    const lines = [];
    let from = 0;
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      this.#hold(text.slice(from, to));
      lines.push(this.#take());
      from = to + 1;
    }
    this.#hold(text.slice(from));
    return lines;
  }

  /** @returns {string | typeof tooLong | undefined} the text after the last line break, if any */
  end() {
    this.#hold(this.#decoder.end());
    return this.#length === 0 ? undefined : this.#take();
  }

  /** @param {string} part */
  #hold(part) {
    this.#length += part.length;
    if (this.#length > MAX_LINE_LENGTH) this.#parts = [];
    else if (part !== '') this.#parts.push(part);
  }

  #take() {
    const line = this.#length > MAX_LINE_LENGTH ? tooLong : this.#parts.join('');
    this.#parts = [];
    this.#length = 0;
    return line;
  }
}
