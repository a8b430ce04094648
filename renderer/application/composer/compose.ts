/** The input of a message in the composer, and its recipient. */
import type { Application, Contact, Interview } from '@shared/model/application';
import type { ApplicationDetail } from '@shared/ipc/detail';
import type { Card } from '@shared/model/card';
import type { CheckedMessage } from '@shared/messages/checks/check';
import type { ContactId } from '@shared/model/ids';
import type { Policy } from '@shared/model/policy';
import type { StepProgress } from '@shared/model/progress';
import { dateOf } from '@shared/rules/calendar/calendar';
import { composeMessage } from '@shared/messages/compose-message';
import { messageFactsOf } from '@shared/messages/facts';
import { sentMessages } from '@shared/messages/sent';
import type { SentKind } from '@shared/model/settings/message-kind';
import { asPattern } from '@shared/model/text/as-pattern';
import { dayAndMonth } from '@shared/messages/fill';
import { messageWords, templatesOf } from '@shared/messages/templates/templates';
import { isCalendarDate, type CalendarDate } from '@shared/model/time';
import {
  gapsOf,
  plainText,
  type MessageFacts,
  type MessageLanguage,
  type Segment,
} from '@shared/messages/message';
import { computerZone, currentInstant } from '../../core/clock';
import type { MessageText } from './composer-draft';

/** What decides about a template besides what the message is for and the user's choices. */
export interface TemplateSituation {
  /** True if the date they named is over. */
  readonly hasDatePassed: boolean;
  /** The setting: the language of the user's messages. */
  readonly language: MessageLanguage;
}

export interface ComposedText {
  /** The template's. */
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  /** As they appear in the body. */
  readonly gaps: readonly string[];
  /** The facts in it, each word once. */
  readonly filled: readonly Extract<Segment, { kind: 'filled' }>[];
}

/** The next person of the step whose note is still open, after the one just written to; null if there is none. */
export function nextRecipient(
  step: Pick<StepProgress, 'parts'> | undefined,
  written: ContactId | null,
): ContactId | null {
  const open = step?.parts.find(
    ({ contactId, record }) => contactId !== null && contactId !== written && record.tag === 'open',
  );
  return open?.contactId ?? null;
}

/** The talking points, those from `place` on first; the places go round. */
export function pointsFrom(points: readonly string[], place: number): readonly string[] {
  const first = points.length === 0 ? 0 : place % points.length;
  return [...points.slice(first), ...points.slice(0, first)];
}

/** The facts for one person of the cycle: the last interview they were met in, or the last one of all. */
export function factsFor(
  { application, progress }: Pick<ApplicationDetail, 'application' | 'progress'>,
  contact: Contact | null,
  sender: { readonly fromName: string; readonly region: string | undefined },
  policy: Policy,
): MessageFacts {
  const ids = progress.cycle?.interviewIds ?? [];
  const rounds = application.interviews.filter(({ id }) => ids.includes(id));
  const met = rounds.findLast(({ peopleMet }) => contact !== null && peopleMet.includes(contact.id));
  const interview: Interview | null = met ?? rounds.at(-1) ?? null;
  const { fromName, region = 'en-GB' } = sender;
  // The templates are in English, so their dates are too, in the order of the region.
  const locale = region.startsWith('en') ? region : 'en-GB';
  const dates = {
    // Not the interview's own: they may have named another date since, or in another interview of that day.
    answerBy: progress.cycle?.answerBy ?? null,
    today: dateOf(currentInstant(), computerZone()),
  };
  return messageFactsOf(application, interview, contact, { fromName, locale }, policy, dates);
}

/**
 * The names that don't belong into a message about this application: those of other companies, of all `cards` of the
 * board, and of people who appear elsewhere only.
 */
export function namesElsewhere(
  application: Application,
  cards: Iterable<Pick<Card, 'id' | 'company'>>,
  peopleElsewhere: readonly string[],
): CheckedMessage['others'] {
  const own = new Set([application.company, ...application.contacts.map(({ name }) => name)]);
  const companies = new Set<string>();
  for (const { id, company } of cards) if (id !== application.id) companies.add(company);
  const foreign = (names: Iterable<string>) =>
    [...new Set(names)].filter((name) => name !== '' && !own.has(name));
  return { companies: foreign(companies), people: foreign(peopleElsewhere) };
}

/** The message as the checks read it. */
export function checkedMessage(
  { application }: Pick<ApplicationDetail, 'application'>,
  {
    kind,
    contact,
    facts,
  }: { readonly kind: SentKind; readonly contact: Contact | null; readonly facts: MessageFacts },
  {
    medium,
    subject,
    body,
  }: { readonly medium: MessageText['medium']; readonly subject: string; readonly body: string },
  others: CheckedMessage['others'],
): CheckedMessage {
  return {
    ...{ step: kind, medium, text: body, subject, to: facts.to, company: facts.company, role: facts.role },
    talkingPoints: facts.talkingPoints,
    sentToOthers: sentMessages(application)
      .filter((sent) => sent.kind === kind && sent.contactId !== (contact?.id ?? null) && sent.text !== '')
      .map(({ text }) => text),
    others,
    colleagues: application.contacts.map(({ name }) => name),
    askForStatus: facts.askForStatus,
  };
}

/**
 * The text of the template that `text` names. A check-in after the date they named begins with the template for that (K7);
 * those of every check-in follow.
 */
export function templateText(
  kind: SentKind,
  { medium, tone, variant }: Pick<MessageText, 'medium' | 'tone' | 'variant'>,
  facts: MessageFacts,
  { hasDatePassed, language }: TemplateSituation,
): ComposedText {
  const ofKind = templatesOf(kind, language, facts.interviewedBy).length;
  const isAfterDate = kind === 'check-in' && hasDatePassed;
  const place = isAfterDate ? variant % (ofKind + 1) : variant;
  const chosen =
    isAfterDate && place === 0
      ? ({ kind: 'deadline-passed', variant: 0 } as const)
      : { kind, variant: isAfterDate ? place - 1 : place };
  const message = composeMessage({ ...chosen, medium, tone, language, facts });
  const filled = [...message.subject, ...message.body].filter((segment) => segment.kind === 'filled');
  const known = new Map(filled.map((segment) => [`${segment.field} ${segment.value}`, segment]));
  return {
    id: message.templateId,
    subject: plainText(message.subject),
    body: plainText(message.body),
    gaps: gapsOf(message.body),
    filled: [...known.values()],
  };
}

/** The user's own text sent by `medium`: as a mail, it has the template's subject if it has none yet. */
export function ownTextBy(
  medium: MessageText['medium'],
  own: NonNullable<MessageText['own']>,
  template: Pick<ComposedText, 'subject'>,
): NonNullable<MessageText['own']> {
  return medium === 'email' && own.subject.trim() === '' ? { ...own, subject: template.subject } : own;
}

/** The date a field holds; null for what is no date yet. */
export function dateIn(text: string): CalendarDate | null {
  return isCalendarDate(text) ? text : null;
}

/** The user's own text with another date by which they will answer, in place of the gap or of the former date. */
export function withAnswerDate(
  body: string,
  { decideBy = null, locale }: Pick<MessageFacts, 'decideBy' | 'locale'>,
  date: CalendarDate | null,
  language: MessageLanguage,
): string {
  const gap = `[${messageWords[language].gaps.decideBy}]`;
  const words = date === null ? gap : dayAndMonth(date, locale);
  if (decideBy === null) return body.replaceAll(gap, () => words);
  // "4 March" is also the end of "14 March".
  const former = new RegExp(
    `(?<![\\p{L}\\p{N}])${asPattern(dayAndMonth(decideBy, locale))}(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return body.replace(former, () => words);
}
