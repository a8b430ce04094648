/**
 * Code that a rule must catch.
 * @typedef {object} PlantedCode
 * @property {string} file an existing file: it is linted as if it contained only this line
 * @property {string} source one line
 * @property {string} rule
 * @property {string} [says] the start of its message, if the rule has several messages
 */

const syntax = 'no-restricted-syntax';
const clock = 'Take the time from the clock';
const asking = "Rules don't ask the computer";
const words = 'Take the words from the catalogue';
const shared = 'shared/model/result.ts';
const service = 'main/services/services.ts';
const tsx = 'renderer/ui/button.tsx';
const spec = 'tests/e2e/program/security.spec.ts';

/** One file of each layer. */
const everywhere = [shared, service, 'main/db/file/open.ts', 'renderer/core/bridge.ts', tsx, spec];

/**
 * @param {readonly string[]} files
 * @param {Omit<PlantedCode, 'file'>} code
 * @returns {PlantedCode[]}
 */
const inEach = (files, code) => files.map((file) => ({ file, ...code }));

const tooLong = 'void 0;\n'.repeat(301);
const tooLongFunction = `export function long() {\n${'  long();\n'.repeat(130)}}`;

/** @type {readonly PlantedCode[]} */
export const plantedCode = [
  ...inEach(everywhere, {
    rule: '@typescript-eslint/no-explicit-any',
    source: 'export const planted = (x: any): unknown => x;',
  }),
  ...inEach(everywhere, {
    rule: '@typescript-eslint/no-unsafe-return',
    source: `export const parsed = (text: string): string => JSON.parse(text);`,
  }),
  ...inEach(everywhere, {
    rule: '@typescript-eslint/no-floating-promises',
    source: 'Promise.resolve(1);',
  }),
  ...inEach(everywhere, { rule: syntax, says: 'Export by name', source: 'export default 1;' }),
  ...inEach(everywhere, {
    rule: '@typescript-eslint/ban-ts-comment',
    source: '// @ts-ignore\nexport const ignored = 1;',
  }),
  ...inEach([...everywhere, 'scripts/test.mjs'], {
    rule: '@typescript-eslint/ban-ts-comment',
    source: '// @ts-expect-error for a reason that is given here\nexport const expected = 1;',
  }),
  ...inEach(everywhere, {
    rule: '@typescript-eslint/consistent-type-imports',
    source: `import { Result } from './result'; export type Planted = Result<1, 2>;`,
  }),
  ...inEach(everywhere, {
    rule: '@typescript-eslint/no-unused-vars',
    source: 'const unused = 1;',
  }),
  ...inEach(everywhere, {
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    source: `export function act(x: 'a' | 'b') { switch (x) { case 'a': return 1; } return 2; }`,
  }),
  ...inEach(everywhere, {
    rule: '@typescript-eslint/restrict-template-expressions',
    source: 'export const shown = (x: object) => `${x}`;',
  }),
  ...inEach(everywhere, {
    rule: '@typescript-eslint/no-confusing-void-expression',
    source: 'declare function run(): void; export const ran = [run()];',
  }),
  ...inEach(everywhere, {
    rule: '@typescript-eslint/prefer-nullish-coalescing',
    source: 'export const chosen = (x: object | null) => x || {};',
  }),
  ...inEach([...everywhere, 'scripts/test.mjs'], {
    rule: 'eqeqeq',
    source: 'export const isNone = (x) => x == null;',
  }),
  ...inEach([...everywhere, 'scripts/test.mjs'], {
    rule: 'no-warning-comments',
    source: `// ${'TO'}${'DO'}: later`,
  }),
  ...inEach([shared, service, 'main/db/file/open.ts', 'renderer/core/bridge.ts', tsx], {
    rule: syntax,
    says: clock,
    source: 'export const now = () => Date.now();',
  }),
  { file: shared, rule: syntax, says: clock, source: 'export const today = () => new Date();' },
  { file: shared, rule: syntax, says: clock, source: 'export const text = () => Date();' },
  { file: shared, rule: syntax, says: clock, source: 'export const clock = { now: Date.now };' },
  ...[
    'Math.random()',
    'new Intl.DateTimeFormat().resolvedOptions().timeZone',
    'new Date(0).getHours()',
    'new Date(0).getTimezoneOffset()',
    'new Date(2026, 2, 3)',
    "new Date('2026-03-02T09:00')",
    "Date.parse('2026-03-02T09:00')",
    'new Date(0).toLocaleDateString()',
    'new Date(0).toDateString()',
    "new Intl.DateTimeFormat('en')",
    "new Intl.DateTimeFormat('en', { hour: 'numeric' })",
    "new Intl.DateTimeFormat('en', { timeZone: 'UTC' }).format()",
  ].map((expression) => ({
    file: shared,
    rule: syntax,
    says: asking,
    source: `export const asked = () => ${expression};`,
  })),
  ...['isPast', 'startOfDay', 'format'].map((name) => ({
    file: shared,
    rule: syntax,
    says: asking,
    source: `import { ${name} } from 'date-fns/${name}'; void ${name};`,
  })),
  ...[
    "'SELECT id FROM card'",
    '`INSERT INTO card VALUES (1)`',
    "'UPDATE card SET id = 1'",
    "'PRAGMA x'",
    '`SELECT id,\n json\n FROM card`',
    '`DELETE\n FROM card`',
    "'CREATE UNIQUE INDEX x ON card (id)'",
    "connection.pragma('optimize')",
  ].flatMap((text) =>
    inEach([shared, service, 'renderer/core/bridge.ts', tsx], {
      rule: syntax,
      says: 'Only main/db knows SQL',
      source: `export const query = ${text};`,
    }),
  ),
  ...["test.skip('x', () => {});", "test.only('x', () => {});", "describe.skip('x', () => {});"].map(
    (source) => ({
      file: spec,
      rule: syntax,
      says: 'Every test runs',
      source: `declare const test: never; declare const describe: never; ${source}`,
    }),
  ),
  ...[
    '<p>Words</p>',
    "<p>{'Words'}</p>",
    '<p>{`Words`}</p>',
    "<p>{Boolean(1) ? 'Words' : null}</p>",
    '<p aria-label="Words" />',
    "<p title={'Words'} />",
    "<p title={Boolean(1) ? 'Words' : ''} />",
    '<Field hint="Words" />',
    '<Field saveLabel="Words" />',
  ].map((element) => ({
    file: tsx,
    rule: syntax,
    says: words,
    source: `export const planted = () => ${element};`,
  })),
  {
    file: tsx,
    rule: syntax,
    says: 'Use the group of renderer/ui',
    source: 'export const planted = () => <Radio.Group />;',
  },
  ...[
    "{ text: 'Words' }",
    "{ label: Boolean(1) ? 'Words' : '' }",
    '{ title: `Words` }',
    "{ buttons: ['Words'] }",
  ].flatMap((given) =>
    inEach([tsx, 'renderer/core/bridge.ts', service, 'main/app/window/window.ts'], {
      rule: syntax,
      says: words,
      source: `export const planted = ${given};`,
    }),
  ),
  ...['process', 'Buffer', 'require', 'global'].flatMap((source) =>
    inEach(['renderer/core/bridge.ts', tsx], {
      rule: 'no-restricted-globals',
      says: `Unexpected use of '${source}'`,
      source: `void ${source};`,
    }),
  ),
  ...inEach([service, 'renderer/core/bridge.ts', 'main/preload/preload.ts'], {
    rule: 'no-restricted-imports',
    source: `import { ipcMain } from 'electron'; ipcMain.eventNames();`,
  }),
  ...inEach([service, 'renderer/core/bridge.ts', 'main/ipc/ipc-server.ts'], {
    rule: 'no-restricted-imports',
    source: `import { ipcRenderer } from 'electron'; ipcRenderer.eventNames();`,
  }),
  ...['window.webContents.send(1)', 'contents.ipc.handle(1)', 'window.webContents.ipc.on(1)'].map((call) => ({
    file: 'main/app/window/window.ts',
    rule: syntax,
    says: 'Only main/ipc/ipc-server.ts talks to a page',
    source: `export const planted = (window, contents) => ${call};`,
  })),
  ...['WritableStore', 'Journal'].flatMap((name) =>
    inEach(['main/services/reading/board.ts', 'main/ipc/ipc-server.ts', 'main/compose/core.ts'], {
      rule: 'no-restricted-imports',
      source: `import type { ${name} } from '../../ports/store'; export type Planted = ${name};`,
    }),
  ),
  {
    file: tsx,
    rule: 'react-hooks/rules-of-hooks',
    source: `import { useState } from 'react'; export function Planted(p: { x: boolean }) { if (p.x) useState(1); return null; }`,
  },
  {
    file: tsx,
    rule: 'react-hooks/exhaustive-deps',
    source: `import { useEffect } from 'react'; export function Planted({ x }: { x: () => void }) { useEffect(() => { x(); }, []); return null; }`,
  },
  ...inEach([shared, tsx, 'scripts/test.mjs'], { rule: 'max-lines', source: tooLong }),
  ...inEach([shared, tsx, 'scripts/test.mjs'], {
    rule: 'max-lines-per-function',
    source: tooLongFunction,
  }),
  {
    file: shared,
    rule: 'eqeqeq',
    source: '// eslint-disable-next-line\nexport const silenced = (x: unknown) => x == null;',
  },
];
