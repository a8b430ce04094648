/**
 * Who may know whom: each folder that is a room, with the rooms that its files may import besides their own.
 * Naming a room also allows the rooms inside it (`shared/rules`).
 *
 * @typedef {Readonly<Record<string, readonly string[]>>} Rooms
 */

/** @type {Rooms} */
const shared = {
  'shared/model': [],
  'shared/events': ['shared/model'],
  'shared/rules': ['shared/model', 'shared/events'],
  'shared/rules/calendar': ['shared/model'],
  'shared/rules/reading': ['shared/model', 'shared/rules/calendar'],
  'shared/rules/dates': ['shared/model', 'shared/rules/calendar'],
  'shared/rules/progress': [
    'shared/model',
    'shared/rules/calendar',
    'shared/rules/dates',
    'shared/rules/people',
  ],
  'shared/rules/people': ['shared/model'],
  'shared/rules/reminders': [
    'shared/model',
    'shared/rules/calendar',
    'shared/rules/dates',
    'shared/rules/progress',
  ],
  'shared/rules/decide': [
    'shared/model',
    'shared/events',
    'shared/rules/calendar',
    'shared/rules/dates',
    'shared/rules/progress',
    'shared/rules/reminders',
  ],
  'shared/i18n': ['shared/model', 'shared/rules/calendar'],
  'shared/messages': ['shared/model', 'shared/rules/calendar', 'shared/i18n'],
  'shared/statistics': [
    'shared/model',
    'shared/rules/calendar',
    'shared/rules/dates',
    'shared/rules/progress',
  ],
  'shared/exchange': ['shared/model', 'shared/events', 'shared/rules', 'shared/messages'],
  'shared/commands': ['shared/i18n'],
  'shared/ipc': ['shared/model', 'shared/events', 'shared/commands', 'shared/statistics', 'shared/exchange'],
};

/** @type {Rooms} */
const main = {
  'main/ports': ['shared'],
  'main/db': ['shared', 'main/ports'],
  'main/platform': ['shared', 'main/ports'],
  'main/services': ['shared', 'main/ports'],
  'main/services/history': ['shared', 'main/ports'],
  // An import records what it read.
  'main/services/exchange': ['shared', 'main/ports', 'main/services/history'],
  'main/services/time': ['shared', 'main/ports'],
  'main/services/reading': ['shared', 'main/ports', 'main/services/history'],
  'main/services/holidays': ['shared', 'main/ports', 'main/services/history', 'main/services/reading'],
  'main/services/backups': ['shared', 'main/ports', 'main/services/time'],
  'main/services/outside': ['shared', 'main/ports', 'main/services/history', 'main/services/reading'],
  'main/services/reminders': [
    'shared',
    'main/ports',
    'main/services/history',
    'main/services/time',
    'main/services/outside',
  ],
  'main/demo': ['shared', 'main/services'],
  'main/ipc': ['shared', 'main/ports', 'main/services'],
  'main/preload': ['shared/ipc', 'main/ipc'],
  'main/app/lifecycle': ['shared', 'main/ports', 'main/platform'],
  'main/app/pages': ['shared', 'main/ports', 'main/platform', 'main/ipc', 'main/app/lifecycle'],
  'main/app/window': ['shared', 'main/ports', 'main/platform', 'main/ipc', 'main/app/lifecycle'],
  // The composition root knows everything. Only main.ts does too; it isn't in any room.
  'main/compose': [
    'shared',
    'main/ports',
    'main/db',
    'main/platform',
    'main/services',
    'main/demo',
    'main/ipc',
    'main/app',
  ],
};

const cardsAndForms = ['shared', 'renderer/ui', 'renderer/core', 'renderer/cards', 'renderer/forms'];

/** @type {Rooms} */
const renderer = {
  'renderer/ui': ['shared/commands'],
  'renderer/core': ['shared', 'renderer/ui'],
  'renderer/cards': ['shared', 'renderer/ui', 'renderer/core'],
  'renderer/forms': ['shared', 'renderer/ui', 'renderer/core'],
  'renderer/reasons': ['shared', 'renderer/ui', 'renderer/core'],
  // The employer's words are read while they are typed into a form.
  'renderer/employer-words': ['shared', 'renderer/ui', 'renderer/core', 'renderer/forms'],
  'renderer/board': ['shared', 'renderer/ui', 'renderer/core', 'renderer/cards'],
  'renderer/due-now': ['shared', 'renderer/ui', 'renderer/core', 'renderer/cards'],
  // An invitation is confirmed in the fields of the application form.
  'renderer/exchange': [...cardsAndForms, 'renderer/employer-words', 'renderer/application/form'],
  // The calendar file that is kept up to date is also in the settings.
  'renderer/exchange/export': ['shared', 'renderer/ui', 'renderer/core', 'renderer/forms'],
  'renderer/exchange/report': ['shared', 'renderer/ui', 'renderer/core', 'renderer/forms'],
  'renderer/exchange/letters': [...cardsAndForms, 'renderer/employer-words', 'renderer/application/form'],
  'renderer/insights': ['shared', 'renderer/ui', 'renderer/core', 'renderer/cards'],
  'renderer/table': ['shared', 'renderer/ui', 'renderer/core', 'renderer/cards'],
  'renderer/calendar': ['shared', 'renderer/ui', 'renderer/core', 'renderer/cards'],
  'renderer/people': cardsAndForms,
  'renderer/sentence': cardsAndForms,
  'renderer/palette': [...cardsAndForms, 'renderer/sentence'],
  'renderer/backups': ['shared', 'renderer/ui', 'renderer/core'],
  'renderer/settings': [
    'shared',
    'renderer/ui',
    'renderer/core',
    'renderer/cards',
    'renderer/forms',
    'renderer/backups',
    'renderer/exchange/export',
  ],
  // A sentence can be typed into the form of a new application too.
  'renderer/application/form': [...cardsAndForms, 'renderer/employer-words', 'renderer/sentence'],
  // Replies, notes and the panel all edit interviews: they share one set of fields.
  'renderer/application/reply': [...cardsAndForms, 'renderer/employer-words', 'renderer/application/form'],
  'renderer/application/debrief': [...cardsAndForms, 'renderer/employer-words', 'renderer/application/form'],
  'renderer/application/composer': [...cardsAndForms, 'renderer/reasons'],
  'renderer/application/panel': [
    ...cardsAndForms,
    'renderer/application/composer',
    'renderer/people',
    'renderer/reasons',
    'renderer/employer-words',
    'renderer/insights',
    'renderer/application/form',
  ],
  'renderer/application/end': cardsAndForms,
  'renderer/application/templates': cardsAndForms,
  // Composes the window. Only renderer/main.tsx knows it; that file isn't in any room.
  'renderer/window': [
    ...cardsAndForms,
    'renderer/reasons',
    'renderer/board',
    'renderer/due-now',
    'renderer/table',
    'renderer/calendar',
    'renderer/people',
    'renderer/palette',
    'renderer/backups',
    'renderer/settings',
    'renderer/insights',
    'renderer/exchange',
    'renderer/application',
  ],
};

/** @type {Rooms} */
const rooms = { ...shared, ...main, ...renderer };

const layers = '^(shared|main|renderer)/';

/**
 * One dependency-cruiser rule for each room, named after it. Tests may import anything.
 * @param {string} test a pattern for test files
 * @returns {import('dependency-cruiser').IForbiddenRuleType[]}
 */
const roomRules = (test) =>
  Object.entries(rooms).map(([room, known]) => ({
    name: room,
    comment: `${room} knows ${known.length > 0 ? known.join(', ') : 'itself only'}.`,
    severity: 'error',
    from: { path: `^${room}/`, pathNot: test },
    to: { path: layers, pathNot: [room, ...known].map((name) => `^${name}/`) },
  }));

module.exports = { rooms, roomRules };
