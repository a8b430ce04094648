/** Every setting that a search finds, and what it is found by. Pure. */
import type { MessageKey } from '@shared/i18n/catalogue';
import { searchText } from '@shared/i18n/search-text';
import type { SettingsSection } from '@shared/model/settings/settings-section';

export interface SettingEntry {
  readonly section: SettingsSection;
  /** The text at the setting; the section's own title if all of it is meant. */
  readonly label: MessageKey;
  /** What else it says: its hint and its choices. */
  readonly words: readonly MessageKey[];
  /** Its name in the data, as an export has it. */
  readonly key: string;
}

const entry = (
  section: SettingsSection,
  label: MessageKey,
  key: string,
  words: readonly MessageKey[] = [],
): SettingEntry => ({ section, label, words, key });

export const settingEntries: readonly SettingEntry[] = [
  entry('rules', 'settings.rules.thankYou.label', 'thankYou', [
    'settings.rules.thankYou.prompt',
    'settings.rules.thankYou.considered',
  ]),
  entry('rules', 'settings.rules.checkIn.label', 'checkIn', [
    'settings.rules.checkIn.week',
    'settings.rules.checkIn.two-weeks',
  ]),
  entry('rules', 'settings.rules.final.label', 'final', [
    'settings.rules.final.two-weeks',
    'settings.rules.final.one-week',
  ]),
  entry('rules', 'settings.rules.close.label', 'closeAfterDays', [
    'settings.rules.close.14',
    'settings.rules.close.21',
  ]),
  entry('rules', 'settings.rules.ask.label', 'askForStatus', [
    'settings.rules.ask.hint',
    'settings.rules.ask.yes',
    'settings.rules.ask.no',
  ]),
  entry('rules', 'settings.rules.silence.label', 'appliedNudge', [
    'settings.rules.silence.hint',
    'settings.rules.silence.off',
  ]),
  entry('rules', 'settings.rules.grace.label', 'graceDays', ['settings.rules.grace.hint']),
  entry('rules', 'settings.rules.spacing.label', 'spacingDays', ['settings.rules.spacing.hint']),
  entry('rules', 'settings.rules.sendAt.label', 'sendAt', ['settings.rules.sendAt.hint']),
  entry('rules', 'settings.rules.articles', 'articles', ['settings.rules.intro']),
  entry('days', 'settings.days.workingDays', 'workingDays', ['settings.days.workingDaysHint']),
  entry('days', 'settings.days.holidays', 'holidayPlace', [
    'settings.days.holidaysHint',
    'settings.days.country',
    'settings.days.state',
    'settings.days.region',
  ]),
  entry('days', 'settings.days.own', 'daysOff', ['settings.days.ownHint']),
  entry('industries', 'settings.titles.industries', 'industries', [
    'settings.industries.intro',
    'settings.industries.pace',
    'settings.industries.add',
    'settings.industries.reset',
  ]),
  entry('tags', 'settings.titles.tags', 'tags', ['selection.newTag', 'facts.tags.none']),
  entry('reminders', 'settings.notifications.title', 'notifications', ['settings.notifications.test']),
  entry('reminders', 'settings.pause.title', 'pausedUntil', ['settings.pause.pause']),
  entry('reminders', 'settings.quiet.title', 'quietHours', [
    'settings.quiet.isOn',
    'settings.quiet.hint',
    'settings.quiet.from',
    'settings.quiet.until',
  ]),
  entry('reminders', 'settings.ledger.coming', 'ledger'),
  entry('reminders', 'settings.ledger.sent', 'ledger'),
  entry('messages', 'templates.settings.senderName', 'senderName'),
  entry('messages', 'templates.settings.addresses', 'ownAddresses', ['templates.settings.addressesHint']),
  entry('messages', 'templates.settings.list', 'templates', [
    'templates.settings.language',
    'templates.settings.add',
    'templates.settings.import',
  ]),
  entry('messages', 'templates.settings.checks', 'dismissedChecks', ['templates.settings.checksNone']),
  entry('appearance', 'settings.look.appearance', 'appearance', [
    'settings.look.system',
    'settings.look.light',
    'settings.look.dark',
  ]),
  entry('appearance', 'settings.window.label', 'onClose', [
    'settings.window.stay',
    'settings.window.quit',
    'settings.window.ask',
  ]),
  entry('appearance', 'settings.window.start', 'startsWithComputer', ['settings.window.startHint']),
  entry('data', 'backups.title', 'backups', ['backups.rule', 'backups.make', 'backups.restore']),
  entry('data', 'backups.folder.label', 'backupFolder', ['backups.folder.hint']),
  entry('data', 'exchange.title', 'import', ['exchange.hint']),
  entry('data', 'exporting.title', 'export', [
    'exporting.hint',
    'exporting.kept.none',
    'commands.names.report-activity',
  ]),
  entry('data', 'settings.data.unreadable.title', 'unreadable'),
  entry('about', 'settings.titles.about', 'version', ['settings.about.local']),
  entry('about', 'settings.about.facts', 'facts', [
    'settings.about.electron',
    'settings.about.sqlite',
    'settings.about.system',
    'settings.about.region',
    'settings.about.zone',
  ]),
  entry('about', 'settings.about.data', 'dataFolder', ['settings.about.openData']),
  entry('about', 'settings.about.licences', 'licence', ['settings.about.licence', 'settings.about.thanks']),
];

/**
 * The entries that have every typed word, in a word's beginning: those whose label has them first. None if nothing was
 * typed.
 */
export function findSettings(typed: string, words: (key: MessageKey) => string): readonly SettingEntry[] {
  const wanted = plainWords(typed).split(' ').filter(Boolean);
  if (wanted.length === 0) return [];
  const has = (text: string) => {
    const within = ` ${plainWords(text)}`;
    return wanted.every((word) => within.includes(` ${word}`));
  };
  const inLabel = settingEntries.filter(({ label }) => has(words(label)));
  const others = settingEntries.filter(
    (each) =>
      !inLabel.includes(each) &&
      has(
        [
          words(each.label),
          words(`settings.titles.${each.section}`),
          each.key,
          ...each.words.map(words),
        ].join(' '),
      ),
  );
  return [...inLabel, ...others];
}

const plainWords = (text: string) => searchText(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
