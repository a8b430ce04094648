import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const renderer = join(import.meta.dirname, '../..');

it('no rule of a component tries every element of the window for what it contains', () => {
  const unscoped = globSync('**/*.module.css', { cwd: renderer }).flatMap((file) =>
    [...readFileSync(join(renderer, file), 'utf8').matchAll(/^\s*:has\(.*$/gm)].map(
      ([rule]) => `${file}: ${rule.trim()}`,
    ),
  );
  expect(unscoped).toEqual([]);
});
