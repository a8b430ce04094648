import { expect, it } from 'vitest';
import { exportedText, recordGolden } from '../../../../tests/support/exchange/own-export';
import { createTestServices, instant } from '../../../../tests/support/test-services';
import { isOwnExport, readExport } from './read-export';

function sample(): string {
  const services = createTestServices(instant('2026-03-03T15:00:00Z'));
  recordGolden(services);
  return exportedText(services);
}
const text = sample();
const refusalOf = (changed: string) => {
  const read = readExport(Buffer.from(changed));
  return read.ok ? null : read.refusal;
};

it('recognises its own file by its beginning', () => {
  expect(isOwnExport(text.slice(0, 4_096))).toBe(true);
  expect(isOwnExport('{"company":"afterword-export"')).toBe(true);
  expect(isOwnExport('company,role\n')).toBe(false);
});

it('refuses a file of a newer version, and a type or a field that only a newer version knows', () => {
  expect(refusalOf(text.replace('"version": 1', '"version": 2'))).toEqual({ tag: 'newer', at: 'version' });
  expect(refusalOf(text.replaceAll('"application-archived"', '"application-starred"'))).toMatchObject({
    tag: 'newer',
  });
  expect(refusalOf(text.replace('"parents":', '"stars":3,"parents":'))).toMatchObject({ tag: 'newer' });
});

it.each([
  ['a value of another kind', '"company":"Harbor & Finch"', '"company":7', /^changes\[\d+\]\.events\[\d+\]/],
  ['an id that is none', '"device":"01890000', '"device":"x1890000', /^changes\[0\]\.device$/],
  ['an application that is none', '"kind":"settings"', '"kind":"application"', /subject$/],
  ['a list that is none', '"changes": [', '"changed": [', /^changes$/],
])('says where there is %s', (_what, from, to, at) => {
  expect(refusalOf(text.replaceAll(from, to))).toEqual({
    tag: 'damaged',
    at: expect.stringMatching(at) as string,
  });
});

it('refuses an id that appears twice', () => {
  const id = /"events":\[\{"id":"([^"]+)"/u.exec(text)?.[1] ?? '';
  const twice = text.replaceAll(/("events":\[\{"id":")[^"]+/gu, `$1${id}`);
  expect(refusalOf(twice)).toMatchObject({ tag: 'damaged', at: expect.stringContaining(id) as string });
});

it('says in which line a file is broken, and if it ends too early', () => {
  const lines = text.split('\n');
  expect(refusalOf(lines.with(4, '{"id":oops},').join('\n'))).toMatchObject({ tag: 'broken', line: 5 });
  const cut = text.slice(0, 3_000);
  expect(refusalOf(cut)).toMatchObject({ tag: 'broken', line: cut.split('\n').length });
  expect(refusalOf('[]')).toEqual({ tag: 'not-ours' });
});

it('refuses bytes that are no text, and nesting made to hurt', () => {
  expect(readExport(Uint8Array.from([0xff, 0xfe, 0x7b]))).toMatchObject({ ok: false });
  const deep = `{"format":"afterword-export","version":1,"changes":${'['.repeat(1_000_000)}`;
  expect(refusalOf(deep)).toMatchObject({ tag: expect.stringMatching(/broken|damaged/u) as string });
  const deepBody = text.replace('"body":{', `"body":{"deep":${'['.repeat(100_000)}${']'.repeat(100_000)},`);
  expect(refusalOf(deepBody)).toMatchObject({
    tag: 'damaged',
    at: expect.stringMatching(/^changes\[0\]\.events\[0\]/u) as string,
  });
});
