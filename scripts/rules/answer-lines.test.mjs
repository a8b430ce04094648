import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';

import { MAX_LINE_LENGTH, answerLines } from './answer-lines.mjs';

describe('lines', () => {
  /**
   * @param {Iterable<string | Buffer>} chunks
   * @param {(line: string) => string} [answer]
   */
  async function answersTo(chunks, answer = (line) => `<${line}>`) {
    let written = '';
    const output = new Writable({
      write(chunk, _, done) {
        written += String(chunk);
        done();
      },
    });
    await answerLines(Readable.from(chunks, { objectMode: true }), output, answer);
    return written;
  }

  it.each([
    [['a\nb\n'], '<a>\n<b>\n'],
    [['a\nb'], '<a>\n<b>\n'],
    [['a', 'b\n', '\nc'], '<ab>\n<>\n<c>\n'],
    [['\uFEFFa\r\nb\r\n'], '<a>\n<b>\n'],
    [[], ''],
    [['\n'], '<>\n'],
  ])('of %j are %j', async (chunks, expected) => {
    expect(await answersTo(chunks)).toBe(expected);
  });

  it('may split a character', async () => {
    const bytes = Buffer.from('é\n');
    expect(await answersTo([bytes.subarray(0, 1), bytes.subarray(1)])).toBe('<é>\n');
  });

  it('that are too long get an error, and the next one is read', async () => {
    const half = 'x'.repeat(MAX_LINE_LENGTH / 2);
    const written = await answersTo([half, half, half, '\nb\n']);
    expect(written).toMatch(/^\{"error":.*\}\n<b>\n$/);
  });

  it('are read no faster than the answers are consumed', async () => {
    let [given, taken] = [0, 0];
    let mostAhead = 0;
    function* chunks() {
      for (; given < 500; given += 1) {
        mostAhead = Math.max(mostAhead, given - taken);
        yield `${'x'.repeat(1_000)}\n`;
      }
    }
    const output = new Writable({
      highWaterMark: 1,
      write(_chunk, _, done) {
        taken += 1;
        setImmediate(done);
      },
    });
    await answerLines(Readable.from(chunks(), { objectMode: true }), output, (line) => line);
    expect(taken).toBe(500);
    expect(mostAhead).toBeLessThan(100);
  });
});
