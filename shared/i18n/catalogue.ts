/** Every word the user sees, assembled from one file per topic. The topic is the first part of a key. */
import { application } from './en/application';
import { backups } from './en/data/backups';
import { board } from './en/board';
import { calendar } from './en/views/calendar';
import { changes } from './en/changes';
import { checks } from './en/messages/checks';
import { commands } from './en/commands';
import { composer } from './en/composer';
import { dates } from './en/dates';
import { exchange } from './en/data/exchange';
import { facts } from './en/views/facts';
import { exporting } from './en/data/exporting';
import { fields } from './en/fields';
import { guards } from './en/guards';
import { insights } from './en/insights';
import { palette } from './en/views/palette';
import { people } from './en/views/people';
import { reasons } from './en/reasons';
import { refusals } from './en/refusals';
import { reminders } from './en/reminders';
import { savedViews } from './en/views/saved-views';
import { report } from './en/data/activity-report';
import { search } from './en/views/search';
import { selection } from './en/views/selection';
import { settings } from './en/settings';
import { shell } from './en/shell';
import { steps } from './en/steps';
import { table } from './en/views/table';
import { templates } from './en/messages/templates';

/** The English words; every other language has the same keys. */
export const english = {
  application,
  backups,
  board,
  calendar,
  changes,
  checks,
  commands,
  composer,
  dates,
  exchange,
  facts,
  exporting,
  fields,
  guards,
  insights,
  palette,
  people,
  reasons,
  refusals,
  reminders,
  savedViews,
  report,
  search,
  selection,
  settings,
  shell,
  steps,
  table,
  templates,
} as const;

type PluralSuffix = '_zero' | '_one' | '_two' | '_few' | '_many' | '_other';
type WithoutPlural<K extends string> = K extends `${infer Stem}${PluralSuffix}` ? Stem : K;
type KeysOf<T, Prefix extends string> = {
  [K in keyof T & string]: T[K] extends string
    ? `${Prefix}${WithoutPlural<K>}`
    : KeysOf<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** The dotted path of a message. One with plural forms is named without their suffix and takes a `count`. */
export type MessageKey = KeysOf<typeof english, ''>;

/** The languages that have a catalogue. */
export const catalogues = { en: english } as const;
export type Language = keyof typeof catalogues;
