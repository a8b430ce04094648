import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { repositoryFolder } from '../setup/paths.mjs';
import * as appSteps from '../testing/app-steps.mjs';
import * as staticSteps from '../testing/static-steps.mjs';
import * as vitestSteps from '../testing/vitest-steps.mjs';
import { paths, proseLines } from './prose.mjs';

const lines = proseLines();

/**
 * What the lines name and isn't there.
 * @param {RegExp} pattern with the name as its first group
 * @param {(name: string, path: string) => boolean} isThere
 * @param {readonly import('./prose.mjs').Line[]} [among]
 */
function missing(pattern, isThere, among = lines) {
  return among.flatMap(({ path, number, text }) =>
    [...text.matchAll(pattern)].flatMap(([, name = '']) =>
      isThere(name, path) ? [] : [`${path}:${String(number)}: ${name}`],
    ),
  );
}

describe('documents and comments name only', () => {
  it('files that are there', () => {
    const files = paths.map((path) => `/${path}`);
    const isThere = (/** @type {string} */ name) => files.some((file) => file.endsWith(`/${name}`));
    expect(missing(/`([\w./-]+\.(?:ts|tsx|mjs|css|json|md|yml))`/g, isThere)).toEqual([]);
  });

  it('folders that are there', () => {
    const known = new Set(paths.flatMap((path) => [path, path.slice(0, path.length - extname(path).length)]));
    const folder = /`((?:build|docs|main|renderer|scripts|shared|tests)\/[\w/-]+?)\/?`/g;
    expect(missing(folder, (name) => known.has(name))).toEqual([]);
  });

  it('npm scripts that are there', () => {
    const { scripts } = JSON.parse(readFileSync(join(repositoryFolder, 'package.json'), 'utf8'));
    expect(missing(/npm run (?:-s )?([a-z-]+)/g, (name) => name in scripts)).toEqual([]);
  });

  it('steps of npm test that are there', () => {
    const steps = [appSteps, staticSteps, vitestSteps].flatMap((module) =>
      Object.values(module).map(({ name }) => name),
    );
    expect(missing(/`npm test -- ([a-z-]+)/g, (name) => steps.includes(name))).toEqual([]);
  });

  it('pages and pictures that are there', () => {
    const documents = lines.filter(({ path }) => extname(path) === '.md');
    const isThere = (/** @type {string} */ name, /** @type {string} */ path) =>
      existsSync(join(repositoryFolder, dirname(path), name));
    expect(missing(/\]\((?!\w+:)([^)#\s]+)/g, isThere, documents)).toEqual([]);
  });
});
