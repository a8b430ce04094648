import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { checks } from '../../shared/messages/checks/checks';
import { repositoryFolder } from '../setup/paths.mjs';

const page = readFileSync(join(repositoryFolder, 'docs', 'rules.md'), 'utf8');

/** @param {string} path below the repository */
const sourceOf = (path) => readFileSync(join(repositoryFolder, path), 'utf8');

/**
 * The rows of the table under a heading, as lists of cells.
 * @param {string} heading
 */
function rowsUnder(heading) {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [, , ...rows] = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
  return rows.map((row) => row.split('|').map((cell) => cell.trim())).map((cells) => cells.slice(1, -1));
}

/**
 * The tests that a cell names: `file` "name", "name"; `file` "name".
 * @param {string} cell
 */
function testsIn(cell) {
  return cell.split('; ').flatMap((part) => {
    const [, file = ''] = /^`([^`]+)`/.exec(part) ?? [];
    return [...part.matchAll(/"([^"]+)"/g)].map(([, name = '']) => ({ file, name }));
  });
}

/**
 * Test files are named from shared/rules, from shared or from the top.
 * @param {string} file
 */
function pathOf(file) {
  if (file.startsWith('renderer/')) return file;
  return file.startsWith('messages/') ? join('shared', file) : join('shared', 'rules', file);
}

/** The rows of section 1; N1 has a sentence of its own. */
const ids =
  'G1 T1 T2 T3 K1 K2 K3 K4 K5 K6 K7 L1 F1 F2 F3 M1 M2 M3 O1 P1 X1 X2 X3 W1 W2 W3 W4 W5 W6 W7 W8 W9 W10 V1 V2'.split(
    ' ',
  );
const rows = rowsUnder('Row by row');
const happenings = rowsUnder('What happens later, and what it does');

describe('the rules page', () => {
  it('has every row of section 1', () => {
    const listed = new Set(rows.map(([id]) => id));
    expect(ids.filter((id) => !listed.has(id))).toEqual([]);
    expect(happenings.length).toBeGreaterThan(0);
  });

  it('lists every message check with its rule', () => {
    const listed = rowsUnder('Message checks').map(([id, rule]) => [id, rule]);
    expect(listed).toEqual(checks.map(({ id, rule }) => [`\`${id}\``, rule]));
  });

  it.each(rows)('%s is applied where the page says: %s', (_, where = '') => {
    const [, path = '', name = ''] = /\(`([^`]+)`, `([^`]+)`\)$/.exec(where) ?? [];
    expect(path).not.toBe('');
    expect(sourceOf(path)).toContain(`function ${name}(`);
  });

  it.each([...rows, ...happenings])('%s is proved by tests that exist: %s', (...cells) => {
    const tests = testsIn(cells[2] ?? '');
    expect(tests.length).toBeGreaterThan(0);
    for (const { file, name } of tests) {
      const path = pathOf(file);
      expect(existsSync(join(repositoryFolder, path)), path).toBe(true);
      expect(sourceOf(path), path).toContain(name);
    }
  });
});
