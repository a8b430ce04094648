// docs/ARCHITECTURE.md is a map of what is there: it names every folder, and each place that it names exists.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { repositoryFolder } from '../setup/paths.mjs';

const page = readFileSync(join(repositoryFolder, 'docs', 'ARCHITECTURE.md'), 'utf8');
const named = [...page.matchAll(/`([^`\s]+)`/gu)].map(([, name = '']) => name);
/** @param {string} place */
const foldersIn = (place) =>
  readdirSync(join(repositoryFolder, place), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

describe('docs/ARCHITECTURE.md', () => {
  for (const layer of ['shared', 'main', 'renderer'])
    it(`names every folder in ${layer}`, () => {
      const missing = foldersIn(layer).filter(
        (name) => !named.includes(name) && !named.includes(`${layer}/${name}`),
      );
      expect(missing).toEqual([]);
    });

  it('names only places that exist', () => {
    const places = named.filter((name) =>
      /^(?:shared|main|renderer|scripts|tests|docs|build)\/[\w./-]+$/u.test(name),
    );
    expect(places.length).toBeGreaterThan(50);
    expect(places.filter((place) => !existsSync(join(repositoryFolder, place)))).toEqual([]);
  });
});
