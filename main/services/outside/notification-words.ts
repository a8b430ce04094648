import { applicationNames } from '../../../shared/i18n/application-names';
import { dateAndTime, relativeDay, shortDate } from '../../../shared/i18n/dates';
import { shortened } from '../../../shared/i18n/shorten';
import type { Translator } from '../../../shared/i18n/translator';
import type { Step } from '../../../shared/model/application';
import type { Card, StepWindow } from '../../../shared/model/card';
import { isOccasion } from '../../../shared/model/settings/message-kind';
import type { Instant, TimeZone } from '../../../shared/model/time';
import { dateOf } from '../../../shared/rules/calendar/calendar';
import { stepStateAt } from '../../../shared/rules/progress/step-state';
import type { NotificationContent } from '../../ports/notifier';
import type { LedgerReminder } from '../../ports/reminder-ledger';
import { reminderWords } from './reminder-words';
import { MOST_LETTERS, withShortNames } from './short-names';

/** Most steps named in a notification of several; the rest are counted. */
const MOST_LINES = 3;

/** A reminder with its card. */
export interface NotificationItem {
  readonly reminder: Pick<LedgerReminder, 'interviewId' | 'step' | 'kind'>;
  readonly card: Card;
  /** True for a snooze until the recipient's office hours. */
  readonly isForOfficeHours?: boolean;
  /** Whom an occasion's message is for; empty if that is nobody in particular. */
  readonly personName?: string;
}

export interface NotificationContext {
  readonly translator: Translator;
  readonly now: Instant;
  /** The computer's zone. */
  readonly zone: TimeZone;
}

/** Everything a notification is about. */
export interface NotificationCount {
  readonly count: number;
  /** True if each of them is a last call. */
  readonly areLastCalls: boolean;
  /** `silence`: each is about an application that nothing was heard of. */
  readonly about: 'follow-ups' | 'silence' | 'mixed';
}

/**
 * The plain text of a notification. `reminded` are the first of its reminders, in display order. If it is about several, it
 * names the first three and offers to show them all, or to pause until tomorrow.
 */
export function notificationOf(
  id: string,
  reminded: readonly NotificationItem[],
  { count, areLastCalls, about }: NotificationCount,
  context: NotificationContext,
): NotificationContent {
  const { t } = context.translator;
  const items = reminded.map((item) => ({ ...item, card: withShortNames(item.card) }));
  const [only] = items;
  if (only && count === 1) {
    return {
      id,
      title: titleOf(only, context),
      body: bodyOf(only, context),
      actions: actionsOf(only, context),
    };
  }
  const named = items.slice(0, MOST_LINES);
  const nameOf = applicationNames(
    t,
    named.map(({ card }) => card),
  );
  const lines = named.map((item) => lineOf(item, nameOf(item.card), context));
  const left = count - lines.length;
  const title = {
    'follow-ups': areLastCalls ? 'reminders.digest.lastCall' : 'reminders.digest.title',
    mixed: 'reminders.digest.mixed',
    silence: 'reminders.digest.silence',
  } as const;
  return {
    id,
    title: t(title[about], { count }),
    body: [...lines, ...(left > 0 ? [t('reminders.digest.more', { count: left })] : [])].join('\n'),
    actions: [
      { action: 'write', label: t('reminders.action.showThem') },
      { action: 'pause', label: t('reminders.action.pause') },
    ],
  };
}

function titleOf(
  { reminder, card, personName }: NotificationItem,
  { translator }: NotificationContext,
): string {
  const { interviewId, step } = reminder;
  if (step === 'applied') return translator.t('reminders.what.silence', { company: card.company });
  if (reminder.kind === 'nudge') return translator.t('reminders.what.nudge', { company: card.company });
  if (isOccasion(step))
    return translator.t(`reminders.occasion.${step}`, { whom: whomOf(personName ?? '', card.company) });
  return reminderWords(translator, card, { interviewId, step });
}

function whomOf(personName: string, company: string): string {
  return personName === '' ? company : shortened(personName, MOST_LETTERS);
}

/** `name` distinguishes its application from those on the other lines. A last call says until when. */
function lineOf(item: NotificationItem, name: string, context: NotificationContext): string {
  const { t } = context.translator;
  const { reminder, card } = item;
  const { company, role, current } = card;
  const what = titleOf(item, context);
  const isNamed = what.includes(company);
  const short = isNamed && name === company ? what : t('reminders.digest.line', { what, name });
  const line = isNamed && name !== company ? t('reminders.digest.roleLine', { what, role }) : short;
  if (!current || reminder.kind === 'nudge' || !isStep(reminder.step)) return line;
  if (stepStateAt(reminder.step, current, context.now) === 'late')
    return t('reminders.digest.late', { line });
  if (reminder.kind !== 'last-call') return line;
  const { latest } = windowWords(current, reminder.step === 'thank-you', context);
  return t('reminders.digest.latest', { line, latest });
}

function bodyOf(
  { reminder, card, isForOfficeHours = false, personName = '' }: NotificationItem,
  context: NotificationContext,
): string {
  const { t } = context.translator;
  const { company, role, current } = card;
  if (reminder.step === 'applied') return t('reminders.body.silence', silenceWords(card, context));
  if (reminder.kind === 'nudge') return t('reminders.body.nudge');
  if (reminder.step === 'close') return t('reminders.body.close', { company, role });
  if (isOccasion(reminder.step))
    return isForOfficeHours
      ? t('reminders.body.occasionOfficeHours', { company, role, person: whomOf(personName, company) })
      : t('reminders.body.occasion', { company, role });
  if (!current) return t('reminders.body.plain', { company, role });
  const values = { company, role, ...windowWords(current, reminder.step === 'thank-you', context) };
  if (stepStateAt(reminder.step, current, context.now) === 'late') return t('reminders.body.late', values);
  if (reminder.kind === 'last-call') return t('reminders.body.lastCall', values);
  if (isForOfficeHours)
    return t('reminders.body.officeHours', { ...values, person: current.personName || company });
  return t(reminder.kind === 'snooze' ? 'reminders.body.snooze' : 'reminders.body.due', values);
}

function silenceWords({ role, nudge, since }: Card, { translator, now, zone }: NotificationContext) {
  const today = dateOf(now, zone);
  return { role, since: shortDate(nudge?.heardOn ?? dateOf(since, zone), today, translator.locale) };
}

const isStep = (step: LedgerReminder['step']): step is Step => step !== 'applied' && !isOccasion(step);

/** A thank-you is a matter of hours; other steps are a matter of days, in the employer's zone. */
function windowWords(
  { dueAt, latestAt, timeZone }: StepWindow & { readonly timeZone: TimeZone },
  isByTheHour: boolean,
  { translator: { locale }, now, zone }: NotificationContext,
): { readonly due: string; readonly latest: string } {
  return {
    due: relativeDay(dateOf(dueAt, zone), dateOf(now, zone), locale),
    latest: isByTheHour
      ? dateAndTime(latestAt, now, zone, locale)
      : shortDate(dateOf(latestAt, timeZone), dateOf(now, timeZone), locale),
  };
}

function actionsOf(
  { reminder }: NotificationItem,
  { translator: { t } }: NotificationContext,
): NotificationContent['actions'] {
  const later = [
    { action: 'tomorrow', label: t('reminders.action.tomorrow') },
    // Last, because systems without room for all of them leave out the last.
    { action: 'pause', label: t('reminders.action.pause') },
  ] as const;
  // A nudge comes long before the message is due; postponing it would postpone the message.
  if (reminder.step === 'applied') return [{ action: 'write', label: t('reminders.action.open') }, ...later];
  if (reminder.kind === 'nudge') return [{ action: 'write', label: t('reminders.action.addNotes') }];
  if (reminder.step === 'close') return [{ action: 'write', label: t('reminders.action.open') }, ...later];
  return [
    { action: 'write', label: t('reminders.action.write') },
    { action: 'mark-sent', label: t('reminders.action.markSent') },
    ...later,
  ];
}
