import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const renderer = join(import.meta.dirname, '../..');

function selectorsLike(pattern: RegExp): readonly string[] {
  return globSync('**/*.module.css', { cwd: renderer }).flatMap((file) =>
    [...readFileSync(join(renderer, file), 'utf8').matchAll(pattern)].map(
      ([rule]) => `${file}: ${rule.trim()}`,
    ),
  );
}

it('no rule of a component tries every element of the window for what it contains', () => {
  expect(selectorsLike(/^\s*:has\(.*$/gm)).toEqual([]);
});

// Each element that comes or goes may decide such a rule, which then concerns every element there is.
it('nor every element below one, because of what that contains', () => {
  expect(selectorsLike(/^.*:has\(.*\)[^,{]*\s:(?!is\(|where\().*$/gm)).toEqual([]);
});
