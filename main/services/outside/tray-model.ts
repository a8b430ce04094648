import { commandName } from '../../../shared/commands/commands';
import { clockTime, dateAndTime, relativeDay } from '../../../shared/i18n/dates';
import { applicationNames } from '../../../shared/i18n/application-names';
import { stepWords } from '../../../shared/i18n/step-words';
import type { Translator } from '../../../shared/i18n/translator';
import type { Card, CardStep } from '../../../shared/model/card';
import type { Policy } from '../../../shared/model/policy';
import type { Instant, TimeZone } from '../../../shared/model/time';
import { dateOf } from '../../../shared/rules/calendar/calendar';
import { stepStateAt } from '../../../shared/rules/progress/step-state';
import { ofSilence } from '../../../shared/rules/reminders/reminders';
import { snoozeChoices } from '../../../shared/rules/reminders/quiet-hours';
import type { TrayCommand, TrayModel, TrayStep, TrayStepItem } from '../../ports/tray';
import { withShortNames } from './short-names';
import type { Coming, TrayAgenda } from './tray-agenda';

/** Most due steps, and most upcoming ones, in the menu; the rest are counted, and found on the board. */
const MOST_DUE = 15;
const MOST_COMING = 3;

export interface TrayContext {
  readonly translator: Translator;
  readonly now: Instant;
  /** The computer's zone. */
  readonly zone: TimeZone;
  readonly policy: Policy;
  /** When the current pause ends; null if there is none. */
  readonly pausedUntil: Instant | null;
}

/** What the tray shows: steps that are due and not snoozed, most urgent first; then what comes next. */
export function trayModelOf(
  agenda: Pick<TrayAgenda, 'dueAt' | 'comingAfter'>,
  context: TrayContext,
): TrayModel {
  const { translator, now } = context;
  const { t } = translator;
  const { first, count } = agenda.dueAt(now, MOST_DUE);
  const due = first.map(({ card }) => withShortNames(card));
  const hidden = count - due.length;
  const coming = agenda
    .comingAfter(now, MOST_COMING)
    .map((one) => ({ ...one, card: withShortNames(one.card) }));
  const nameOf: NameOf = applicationNames(t, [...due, ...coming.map(({ card }) => card)]);
  const items = stepItemsOf(context);
  return {
    tooltip: tooltipOf(count, context),
    dueCount: count,
    due: due.map((card) => trayStepOf(card, nameOf, items, context)),
    notes: [
      ...(count === 0 ? [t('reminders.tray.nothingDue')] : []),
      ...(hidden > 0 ? [t('reminders.tray.more', { count: hidden })] : []),
      ...coming.map((one) => comingWords(one, nameOf, context)),
    ],
    commands: [
      { id: 'add-interview', label: t(commandName('add-interview')) },
      pauseCommand(context),
      { id: 'open-window', label: t(commandName('open-window')) },
    ],
    lastCommand: { id: 'quit', label: t(commandName('quit')) },
  };
}

/** Pauses reminders or, while they are paused, resumes them and shows until when. */
function pauseCommand(context: TrayContext): TrayCommand {
  const { pausedUntil, translator } = context;
  if (pausedUntil === null)
    return { id: 'pause-reminders', label: translator.t(commandName('pause-reminders')) };
  const when = pauseEndWords(pausedUntil, context);
  return { id: 'resume-reminders', label: translator.t('reminders.tray.resume', { when }) };
}

/** Distinguishes the applications in the menu. */
type NameOf = ReturnType<typeof applicationNames>;

function tooltipOf(count: number, context: TrayContext): string {
  const { t } = context.translator;
  const due = t('reminders.tray.tooltip', { count });
  if (context.pausedUntil === null) return due;
  return t('reminders.tray.paused', { due, when: pauseEndWords(context.pausedUntil, context) });
}

function pauseEndWords(until: Instant, { translator, now, zone }: TrayContext): string {
  return dateAndTime(until, now, zone, translator.locale);
}

interface StepItems {
  readonly ofMessage: readonly TrayStepItem[];
  readonly ofClosing: readonly TrayStepItem[];
  readonly ofSilence: readonly TrayStepItem[];
}

/** What can be done with a step, the same for each. Times have names, since "in one hour" changes every minute. */
function stepItemsOf({ translator: { t }, now, zone, policy }: TrayContext): StepItems {
  const snoozes = snoozeChoices(now, zone, policy).map(({ choice }) => ({
    label: t(`reminders.snoozeFor.${choice}`),
    choice,
  }));
  const later: readonly TrayStepItem[] = [
    { action: 'tomorrow', label: t('board.actions.tomorrow') },
    { label: t('reminders.tray.remindMe'), snoozes },
    { action: 'they-replied', label: t('reminders.action.theyReplied') },
  ];
  return {
    ofMessage: [
      { action: 'write', label: t('reminders.action.write') },
      { action: 'mark-sent', label: t('reminders.action.markSent') },
      ...later,
    ],
    ofClosing: [{ action: 'write', label: t('reminders.action.open') }, ...later],
    ofSilence: [
      { action: 'write', label: t('reminders.action.open') },
      ...later,
      { action: 'dismiss-nudge', label: t(commandName('dismiss-nudge')) },
    ],
  };
}

function trayStepOf(
  card: Card,
  nameOf: NameOf,
  items: StepItems,
  { translator, now }: TrayContext,
): TrayStep {
  const { company, current } = card;
  if (current === null) return traySilenceOf(card, nameOf, items, translator);
  const values = { company: nameOf(card), what: whatWords(translator, current, company) };
  const isLate = stepStateAt(current.step, current, now) === 'late';
  return {
    applicationId: card.id,
    interviewId: current.interviewId,
    step: current.step,
    label: translator.t(isLate ? 'reminders.tray.late' : 'reminders.tray.due', values),
    items: current.step === 'close' ? items.ofClosing : items.ofMessage,
  };
}

/** The line names the company, which letting go would name again. */
function whatWords({ t }: Translator, current: CardStep, company: string): string {
  return current.step === 'close' ? t('board.line.letGo') : stepWords(t, current, company);
}

function traySilenceOf(card: Card, nameOf: NameOf, items: StepItems, { t }: Translator): TrayStep {
  const values = { company: nameOf(card), what: t('reminders.tray.silence') };
  return {
    applicationId: card.id,
    ...ofSilence,
    label: t('reminders.tray.due', values),
    items: items.ofSilence,
  };
}

function comingWords({ card, at, isInterview }: Coming, nameOf: NameOf, context: TrayContext): string {
  const { translator } = context;
  const company = nameOf(card);
  const { current } = card;
  const when = comingWhen(at, context);
  if (isInterview) return translator.t('reminders.tray.interview', { company, when });
  if (!current) return translator.t('reminders.tray.nextSilence', { company, when });
  return translator.t('reminders.tray.next', {
    company,
    what: whatWords(translator, current, company),
    when,
  });
}

/** A clock time for today: the time left would redraw the menu every minute. */
function comingWhen(at: Instant, { translator: { t, locale }, now, zone }: TrayContext): string {
  const [date, today] = [dateOf(at, zone), dateOf(now, zone)];
  return date === today
    ? t('reminders.tray.todayAt', { time: clockTime(at, zone, locale) })
    : relativeDay(date, today, locale);
}
