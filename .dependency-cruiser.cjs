// Who may import whom. Checked by `npm test -- imports`, together with scripts/imports/canary.mjs, which plants
// forbidden imports for each rule and expects them to be caught. The rooms are listed in scripts/imports/rooms.cjs.
const { roomRules } = require('./scripts/imports/rooms.cjs');

const test = '\\.test\\.tsx?$';

/**
 * Matches a package by name, resolved or not.
 * @param {string[]} names
 */
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)|^(${names.join('|')})(/|$)`;

const pure = packages('zod', 'date-fns', '@date-fns/tz', 'i18next', 'htmlparser2', 'fastest-levenshtein');
/** Tables are read by the import, and written by whatever is saved as CSV. */
const tableWriter = packages('papaparse', '@types/papaparse');
/** What reads files that people bring along, and nothing else does. */
const fileReaders = packages(
  'papaparse',
  '@types/papaparse',
  'ical.js',
  'windows-iana',
  'mailparser',
  '@types/mailparser',
  'fflate',
);
const electronFolders = '^main/(app|compose|platform|ipc|preload)/|^main/main\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules(test),
    {
      name: 'shared-is-pure',
      comment:
        'shared/ runs in both processes: it only imports itself, zod, the date libraries, i18next, htmlparser2 and fastest-levenshtein.',
      severity: 'error',
      from: { path: '^shared/', pathNot: test },
      to: { pathNot: ['^shared/', pure] },
    },
    {
      name: 'renderer-never-imports-main',
      comment: 'The renderer reaches main through the bridge, never by import.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(main|scripts|build)/' },
    },
    {
      name: 'renderer-has-no-node',
      comment: 'The renderer is sandboxed: it has neither Electron nor Node nor the database.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: test },
      to: { path: packages('electron', 'better-sqlite3', 'electron-store', 'electron-log') },
    },
    {
      name: 'renderer-has-no-node-builtins',
      comment: 'The renderer is sandboxed: it has no Node.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'main-never-imports-renderer',
      severity: 'error',
      from: { path: '^(main|shared)/' },
      to: { path: '^renderer/' },
    },
    {
      name: 'services-know-shared-and-ports',
      comment: 'A service reads, decides and writes only through its deps.',
      severity: 'error',
      from: { path: '^main/services/', pathNot: ['^main/services/exchange/', test] },
      to: { pathNot: ['^shared/', '^main/(services|ports)/', pure, tableWriter] },
    },
    {
      name: 'exchange-knows-file-readers',
      comment: 'Reading files needs libraries that nothing else needs.',
      severity: 'error',
      from: { path: '^main/services/exchange/', pathNot: test },
      to: { pathNot: ['^shared/', '^main/(services|ports)/', pure, fileReaders] },
    },
    {
      name: 'services-know-ports-as-types',
      severity: 'error',
      from: { path: '^main/services/', pathNot: test },
      to: { path: '^main/ports/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'ports-know-shared-only',
      severity: 'error',
      from: { path: '^main/ports/', pathNot: test },
      to: { pathNot: ['^shared/', '^main/ports/'] },
    },
    {
      name: 'only-db-knows-sqlite',
      severity: 'error',
      from: { path: '^(shared|main|renderer)/', pathNot: ['^main/db/', test] },
      to: { path: packages('better-sqlite3', '@types/better-sqlite3') },
    },
    {
      name: 'electron-at-the-edge',
      comment: 'Only windows, adapters, the IPC server, the preload and main.ts know Electron.',
      severity: 'error',
      from: { path: '^(shared|main|renderer)/', pathNot: electronFolders },
      to: { path: packages('electron') },
    },
    {
      name: 'preload-knows-the-contract-as-types',
      comment: 'The schemas would make the preload two hundred times larger.',
      severity: 'error',
      from: { path: '^main/preload/', pathNot: test },
      to: { path: '^(shared|main/(?!preload/))', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-main-ts',
      comment: 'main.ts wires everything together and exports nothing.',
      severity: 'error',
      from: { path: '^(shared|main|renderer)/' },
      to: { path: '^main/main\\.ts$' },
    },
    {
      name: 'no-tests-in-the-app',
      severity: 'error',
      from: { path: '^(shared|main|renderer)/', pathNot: test },
      to: { path: ['^tests/', test, packages('vitest', 'fast-check', 'playwright')] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports is dead.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(shared|main|renderer)/',
        pathNot: [
          test,
          '\\.d\\.ts$',
          '^main/main\\.ts$',
          '^main/preload/preload\\.ts$',
          '^renderer/main\\.tsx$',
        ],
      },
      to: {},
    },
    { name: 'nothing-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
