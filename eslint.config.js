import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const repository = dirname(fileURLToPath(import.meta.url));

const tests = ['**/*.test.ts', '**/*.test.tsx', 'tests/**'];
const clocks = ['main/platform/clock.ts', 'renderer/core/clock.ts'];
const configurationFiles = ['*.config.ts', '*.config.js', 'tests/**/*.config.ts', 'build/**/*.mjs'];

/** The current time comes from a clock that is passed in, so that tests can set it. */
const readingTheClock = [
  "MemberExpression[object.name='Date'][property.name='now']",
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
].map((selector) => ({ selector, message: 'Take the time from the clock that is handed in.' }));

/** The functions of date-fns that only count. The others depend on the computer's zone, some on the time. */
const countingOnly = '(constants|(add|sub|differenceIn)(Milliseconds|Seconds|Minutes|Hours))';

/** Whatever differs between computers, zones or runs. */
const askingTheComputer = [
  ['chance', "MemberExpression[object.name='Math'][property.name='random']"],
  ['time', 'CallExpression[callee.property.name=/^format(ToParts)?$/][arguments.length=0]'],
  ['zone', "MemberExpression[property.name='timeZone'][object.callee.property.name='resolvedOptions']"],
  [
    'zone',
    'MemberExpression[property.name=/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)$/]',
  ],
  ['zone', 'MemberExpression[property.name=/^to(Locale|LocaleDate|LocaleTime|Date|Time)String$/]'],
  ['zone', "NewExpression[callee.name='Date'][arguments.length>1]"],
  ['zone', "NewExpression[callee.name='Date'] > :matches(TemplateLiteral, Literal)"],
  ['zone', "CallExpression[callee.object.name='Date'][callee.property.name='parse']"],
  ['zone', "NewExpression[callee.property.name='DateTimeFormat'][arguments.length<2]"],
  [
    'zone',
    "NewExpression[callee.property.name='DateTimeFormat'] > ObjectExpression:not(:has(> Property[key.name='timeZone']))",
  ],
  ['zone', `ImportDeclaration[source.value=/^date-fns(?!\\/${countingOnly}$)/]`],
].map(([what, selector]) => ({
  selector,
  message: `Rules don't ask the computer for its ${what}: use what is passed in.`,
}));

/** In capitals, as SQL is written here: in lower case the words are also English. A statement may span several lines. */
const sql =
  '/\\b(SELECT\\b[^]*\\bFROM|(INSERT( OR [A-Z]+)?|REPLACE)\\s+INTO|UPDATE\\s+[a-z_]+\\s+SET|DELETE\\s+FROM|(CREATE|DROP|ALTER)\\s+([A-Z]+\\s+)?(TABLE|INDEX|TRIGGER|VIEW)|PRAGMA|BEGIN IMMEDIATE)\\b/';
const writingSql = [
  `:matches(Literal[value=${sql}], TemplateElement[value.raw=${sql}])`,
  "CallExpression[callee.property.name='pragma']",
].map((selector) => ({ selector, message: 'Only main/db knows SQL.' }));

/** `skipIf` is allowed: it names what the computer lacks. */
const leavingTestsOut = {
  selector:
    'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|fixme|fails|failing)$/]',
  message: 'Every test runs.',
};

const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that a thing is called the same everywhere.',
};

/** Text that the user reads, or hears from a screen reader, comes from the catalogue. Signs without letters are allowed. */
const wordNames =
  '/^(aria-(label|description|roledescription|valuetext)|title|placeholder|alt|description|hint|none|words?|text|message|toolTip|body|[a-zA-Z]*(label|Label|Message))$/';
const wordAttribute = `JSXAttribute[name.name=${wordNames}]`;
const words =
  ':matches(Literal[value=/\\p{L}/u], TemplateLiteral:has(> TemplateElement[value.cooked=/\\p{L}/u]))';
const chosenWords = `:matches(ConditionalExpression, LogicalExpression) > ${words}`;
const wordPlaces = [
  'JSXText[value=/\\p{L}/u]',
  ...[':matches(JSXElement, JSXFragment)', wordAttribute].flatMap((place) => [
    `${place} > JSXExpressionContainer > ${words}`,
    `${place} > JSXExpressionContainer > ${chosenWords}`,
  ]),
  `${wordAttribute} > Literal[value=/\\p{L}/u]`,
  // Passed to toasts, menus, notifications and message boxes.
  `ObjectExpression > Property[key.name=${wordNames}] > ${words}`,
  `ObjectExpression > Property[key.name=${wordNames}] > ${chosenWords}`,
  "Property[key.name='buttons'] > ArrayExpression > " + words,
];
/** A window's own way around the wrapper. */
const rawContents = {
  selector:
    "MemberExpression[property.name=/^(ipc|send|postMessage|sendToFrame)$/]:matches([object.name=/[cC]ontents$/], [object.property.name='webContents'])",
  message: 'Only main/ipc/ipc-server.ts talks to a page; go through the contract.',
};

const literalWords = wordPlaces.map((selector) => ({
  selector,
  message: 'Take the words from the catalogue (shared/i18n/en).',
}));

/** The library's own group loses an `aria-label`. */
const unnamedGroups = {
  selector: "JSXOpeningElement > JSXMemberExpression[object.name='Radio'][property.name='Group']",
  message: 'Use the group of renderer/ui, which always has a name.',
};

/**
 * Forbids what only a few files may import: Electron's raw IPC objects, and the store that can write history.
 * @param {{ ipc?: string, writesHistory?: boolean }} [allowed]
 * @returns {Partial<import('eslint').Linter.RulesRecord>}
 */
const importsForbidden = ({ ipc, writesHistory = false } = {}) => ({
  'no-restricted-imports': [
    'error',
    {
      paths: [
        {
          name: 'electron',
          importNames: ['ipcMain', 'ipcRenderer'].filter((name) => name !== ipc),
          message:
            'Only main/ipc/ipc-server.ts and main/preload/preload.ts touch it; go through the contract.',
        },
      ],
      patterns: writesHistory
        ? []
        : [
            {
              regex: '/ports/store$',
              importNames: ['WritableStore', 'Journal'],
              message: 'Only main/services/history writes history; read with Store, change with ChangeMaker.',
            },
          ],
    },
  ],
});

export default defineConfig(
  globalIgnores(['out/', 'dist/', 'node_modules/', 'test-results/', 'scripts/setup/default-app/']),
  {
    // Exceptions are below, each with its reason, so that none is hidden in a file.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
    rules: {
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' }],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: repository } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, boolean: true } },
      ],
      // Objects here are created by functions and don't use `this`.
      '@typescript-eslint/unbound-method': 'off',
      // A typed map of commands needs type parameters that appear only once.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Schemas and maps of types use `type` on purpose: they can't be extended.
      '@typescript-eslint/consistent-type-definitions': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...readingTheClock, ...writingSql, defaultExport],
      ...importsForbidden(),
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      // It warns about a compiler that we don't use.
      'react-hooks/incompatible-library': 'off',
      // Vite's types include Node's.
      'no-restricted-globals': ['error', 'process', 'Buffer', 'require', 'global', '__dirname', '__filename'],
    },
  },
  {
    // There is no other way to use a field's own undo history; nor to answer a page's requests without streams.
    files: [
      'renderer/window/window-commands.ts',
      'renderer/forms/insert-text.ts',
      'renderer/forms/paste-as-text.ts',
      'main/app/pages/app-protocol.ts',
    ],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...readingTheClock,
        ...askingTheComputer,
        ...writingSql,
        defaultExport,
      ],
    },
  },
  {
    files: ['main/db/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...readingTheClock, defaultExport] },
  },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.tsx', 'main/ipc/ipc-server.ts'],
    ignores: ['renderer/ui/radio-group.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[...readingTheClock, ...writingSql, defaultExport, ...literalWords, unnamedGroups],
      ],
    },
  },
  {
    // The words of the demo are those of invented people and companies.
    files: ['main/**/*.ts'],
    ignores: ['main/ipc/ipc-server.ts', 'main/db/**', 'main/demo/**', ...clocks, ...tests],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[...readingTheClock, ...writingSql, defaultExport, ...literalWords, rawContents],
      ],
    },
  },
  { files: ['main/ipc/ipc-server.ts'], rules: importsForbidden({ ipc: 'ipcMain' }) },
  { files: ['main/preload/preload.ts'], rules: importsForbidden({ ipc: 'ipcRenderer' }) },
  {
    files: ['main/db/**/*.ts', 'main/services/history/**/*.ts', 'main/services/services.ts', ...tests],
    rules: importsForbidden({ writesHistory: true }),
  },
  { files: clocks, rules: { 'no-restricted-syntax': ['error', ...writingSql, defaultExport] } },
  {
    files: tests,
    rules: {
      'max-lines': 'off',
      'no-restricted-globals': 'off',
      'max-lines-per-function': 'off',
      'no-restricted-syntax': ['error', leavingTestsOut, defaultExport],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: configurationFiles, rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/no-require-imports': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
);
