/** What happened to an application, in a person's words. Pure: words and dates come from the arguments. */
import type { Application, ApplicationDetails, Contact, Link } from '@shared/model/application';
import type { HistoryEntry } from '@shared/ipc/detail';
import type { ApplicationEventBody } from '@shared/events/event';
import type { ChangeId, ContactId, InterviewId, LinkId, TagId } from '@shared/model/ids';
import { isCalendarDate, type CalendarDate, type Instant, type TimeZone } from '@shared/model/time';
import type { MessageStep } from '@shared/model/application';
import type { Translator } from '@shared/i18n/translator';
import { changedPart, groupTyping, typedChange, type TypedChange } from './typing';

export interface HistoryLine {
  /** Latest first; several if a text was saved while it was typed. */
  readonly changeIds: readonly [ChangeId, ...ChangeId[]];
  readonly at: Instant;
  /** One sentence for each event, never empty. */
  readonly sentences: readonly string[];
  /** The text of their reply, shown as typed; empty if there is none. */
  readonly quote: string;
  /** What a text field said before and after, if nothing else was changed; empty texts for none. */
  readonly typed: { readonly before: string; readonly after: string } | null;
  /** "from the tray" and the like; empty for what was done in the window. */
  readonly source: string;
  readonly isUndone: boolean;
  readonly canBeUndone: boolean;
  /** The step that lapsed and can still be kept. */
  readonly lapsed: { readonly interviewId: InterviewId; readonly step: MessageStep } | null;
}

export interface HistoryWords {
  readonly t: Translator['t'];
  readonly moment: (at: Instant, zone: TimeZone) => string;
  readonly day: (date: CalendarDate) => string;
  readonly computerZone: TimeZone;
  readonly tagName: (tagId: TagId) => string;
}

/** The history in words, in the given order. Entries with nothing to say are left out. */
export function historyToLines(
  history: readonly HistoryEntry[],
  application: Application,
  words: HistoryWords,
): readonly HistoryLine[] {
  const teller = createTeller(history, application, words);
  return groupTyping(history).flatMap((group) => {
    const [entry, ...earlier] = group;
    if (!entry) return [];
    const sentences = entry.events.flatMap((event) => teller(event, entry) ?? []);
    if (sentences.length === 0) return [];
    const reply = entry.events.find((event) => event.type === 'reply-received');
    const lapse = entry.events.find((event) => event.type === 'step-lapsed');
    return [
      {
        changeIds: [entry.changeId, ...earlier.map(({ changeId }) => changeId)],
        at: entry.at,
        sentences,
        quote: reply?.reply.text.trim() ?? '',
        typed: typedWords(typedChange(group, history), words),
        source: entry.origin === 'window' ? '' : words.t(`application.history.from.${entry.origin}`),
        isUndone: entry.isUndone,
        canBeUndone: entry.canBeUndone,
        lapsed: lapse && !entry.isUndone ? { interviewId: lapse.interviewId, step: lapse.step } : null,
      },
    ];
  });
}

function typedWords(change: TypedChange | null, { day }: HistoryWords): HistoryLine['typed'] {
  if (change === null) return null;
  const { field, before, after } = change;
  const shown = (text: string) => (field === 'appliedOn' && isCalendarDate(text) ? day(text) : text);
  return changedPart(shown(before), shown(after));
}

function closedSentence(
  { outcome, closedOn }: EventOf<'application-closed'>,
  { t, day }: HistoryWords,
): string {
  const how = { outcome: t(`board.outcomes.${outcome}`) };
  if (closedOn === undefined) return t('application.history.closed', how);
  return closedOn === null
    ? t('application.history.closedUnknown', how)
    : t('application.history.closedOn', { ...how, date: day(closedOn) });
}

type Teller = (event: ApplicationEventBody, entry: HistoryEntry) => string | null;
type EventOf<T extends ApplicationEventBody['type']> = Extract<ApplicationEventBody, { readonly type: T }>;

/** What all sentences of a history use. */
interface LineContext extends HistoryWords {
  readonly names: ReadonlyMap<ContactId, string>;
  readonly interviews: ReadonlyMap<InterviewId, KnownInterview>;
  readonly links: ReadonlyMap<LinkId, string>;
}

function createTeller(
  history: readonly HistoryEntry[],
  application: Application,
  words: HistoryWords,
): Teller {
  const { t } = words;
  const context: LineContext = {
    ...words,
    names: namesOf(history, application),
    interviews: interviewsOf(history, application),
    links: linksOf(history),
  };
  return (event, entry) => {
    switch (event.type) {
      case 'application-added':
        return t('application.history.added');
      case 'application-edited':
        return editedSentence(event.details, t);
      case 'application-archived':
        return t('application.history.archived');
      case 'application-unarchived':
        return t('application.history.unarchived');
      case 'application-deleted':
        return t('application.history.deleted');
      case 'application-closed':
        return closedSentence(event, words);
      case 'application-reopened':
        return t('application.history.reopened');
      case 'contact-saved':
        return contactSentence(event.contact, entry, t);
      case 'contact-edited':
        return t('application.history.contactEdited', { name: context.names.get(event.contactId) ?? '' });
      case 'contact-merged':
        return t('application.history.contactMerged', { name: event.contact.name });
      case 'contact-removed':
        return t('application.history.contactRemoved', { name: context.names.get(event.contactId) ?? '' });
      case 'interview-added':
      case 'interview-edited':
      case 'interview-cancelled':
        return interviewSentence(event, context);
      case 'message-sent':
      case 'occasion-message-sent':
        return sentSentence(event, context);
      case 'message-corrected':
        return t('application.history.corrected');
      case 'reply-received':
        return replySentence(event, words);
      case 'step-skipped':
      case 'step-lapsed':
      case 'step-kept':
      case 'step-taken-back':
      case 'step-snoozed':
        return stepSentence(event, context);
      case 'occasion-snoozed':
        return occasionSnoozeSentence(event, context);
      case 'nudge-put-off':
        return nudgeSentence(event, words);
      case 'tag-added':
        return t('application.history.tagAdded', { tag: words.tagName(event.tagId) });
      case 'tag-removed':
        return t('application.history.tagRemoved', { tag: words.tagName(event.tagId) });
      case 'link-saved':
        return t('application.history.linkSaved', { link: nameOfLink(event.link) });
      case 'link-removed':
        return t('application.history.linkRemoved', { link: context.links.get(event.linkId) ?? '' });
    }
  };
}

function replySentence({ reply }: EventOf<'reply-received'>, { t, day }: HistoryWords): string {
  const date = reply.answerBy === null ? '' : day(reply.answerBy);
  if (reply.kind === 'offer' && date !== '') return t('application.history.offerUntil', { date });
  return t(`application.history.reply.${reply.kind}`, { date });
}

function nudgeSentence(
  { until }: EventOf<'nudge-put-off'>,
  { t, moment, computerZone }: HistoryWords,
): string {
  if (until === null) return t('application.history.nudgeDismissed');
  return t('application.history.nudgePutOff', { when: moment(until, computerZone) });
}

function interviewSentence(
  event: EventOf<'interview-added' | 'interview-edited' | 'interview-cancelled'>,
  { t, interviews, moment }: LineContext,
): string {
  if (event.type !== 'interview-cancelled') {
    const { kind, startsAt, timeZone } = event.interview;
    return t(interviewKey(event.type, kind), { when: moment(startsAt, timeZone) });
  }
  const interview = interviews.get(event.interviewId);
  const when = interview ? moment(interview.startsAt, interview.timeZone) : '';
  return t('application.history.interviewCancelled', { when });
}

function sentSentence(
  event: EventOf<'message-sent' | 'occasion-message-sent'>,
  context: LineContext,
): string {
  const { t, names, interviews, moment, computerZone } = context;
  const { contactId, medium, sentAt } = event.touch;
  const person = contactId === null ? undefined : names.get(contactId);
  const [kind, zone] =
    event.type === 'message-sent'
      ? [event.touch.step, interviews.get(event.touch.interviewId)?.timeZone ?? computerZone]
      : [event.touch.occasion, computerZone];
  const values = {
    step: t(`steps.name.${kind}`),
    medium: t(`application.byMedium.${medium}`),
    when: moment(sentAt, zone),
  };
  return person === undefined
    ? t('application.history.sent', values)
    : t('application.history.sentTo', { ...values, person });
}

function stepSentence(
  event: EventOf<'step-skipped' | 'step-lapsed' | 'step-kept' | 'step-taken-back' | 'step-snoozed'>,
  { t, names, moment, computerZone }: LineContext,
): string {
  const step = t(`steps.name.${event.step}`);
  switch (event.type) {
    case 'step-lapsed':
      return t('application.history.lapsed', { step });
    case 'step-kept':
      return t('application.history.kept', { step });
    case 'step-taken-back':
      return t('application.history.takenBack', { step });
    case 'step-snoozed':
      return t(
        event.reason === undefined ? 'application.history.snoozed' : 'application.history.snoozedForOffice',
        { step, when: moment(event.until, computerZone) },
      );
    case 'step-skipped': {
      const person = event.contactId === null ? undefined : names.get(event.contactId);
      return person === undefined
        ? t('application.history.skipped', { step })
        : t('application.history.skippedPart', { step, person });
    }
  }
}

function occasionSnoozeSentence(
  event: EventOf<'occasion-snoozed'>,
  { t, moment, computerZone }: LineContext,
): string {
  return t(
    event.reason === undefined ? 'application.history.snoozed' : 'application.history.snoozedForOffice',
    { step: t(`steps.name.${event.occasion}`), when: moment(event.until, computerZone) },
  );
}

function interviewKey(type: 'interview-added' | 'interview-edited', kind: 'interview' | 'test') {
  if (type === 'interview-added')
    return kind === 'test' ? 'application.history.testAdded' : 'application.history.interviewAdded';
  return kind === 'test' ? 'application.history.testEdited' : 'application.history.interviewEdited';
}

function editedSentence(details: object, t: Translator['t']): string | null {
  const fields = Object.keys(details) as (keyof ApplicationDetails)[];
  if (fields.length === 0) return null;
  const names = fields.map((field) => t(`application.history.fields.${field}`));
  return t('application.history.edited', { fields: names.join(', ') });
}

/** People saved along with their interview are covered by the interview's own line. */
function contactSentence({ id, name }: Contact, entry: HistoryEntry, t: Translator['t']): string | null {
  const isShownByInterview = entry.events.some(
    (event) =>
      (event.type === 'interview-added' || event.type === 'interview-edited') &&
      event.interview.peopleMet.includes(id),
  );
  return isShownByInterview ? null : t('application.history.contactSaved', { name });
}

/** Every name a contact has had in the history, including the current one if any. */
function namesOf(history: readonly HistoryEntry[], application: Application): ReadonlyMap<ContactId, string> {
  const names = new Map<ContactId, string>();
  for (const event of eventsOldestFirst(history)) {
    if (event.type === 'contact-saved') names.set(event.contact.id, event.contact.name);
    if (event.type === 'contact-merged') names.set(event.mergedId, event.contact.name);
  }
  for (const contact of application.contacts) names.set(contact.id, contact.name);
  return names;
}

function linksOf(history: readonly HistoryEntry[]): ReadonlyMap<LinkId, string> {
  return new Map(
    eventsOldestFirst(history).flatMap((event) =>
      event.type === 'link-saved' ? [[event.link.id, nameOfLink(event.link)] as const] : [],
    ),
  );
}

function nameOfLink({ label, address }: Link): string {
  return label === '' ? address : label;
}

interface KnownInterview {
  readonly startsAt: Instant;
  readonly timeZone: TimeZone;
}

function interviewsOf(
  history: readonly HistoryEntry[],
  application: Application,
): ReadonlyMap<InterviewId, KnownInterview> {
  const interviews = new Map<InterviewId, KnownInterview>();
  for (const event of eventsOldestFirst(history)) {
    if (event.type === 'interview-added' || event.type === 'interview-edited')
      interviews.set(event.interview.id, event.interview);
  }
  for (const interview of application.interviews) interviews.set(interview.id, interview);
  return interviews;
}

function eventsOldestFirst(history: readonly HistoryEntry[]): readonly ApplicationEventBody[] {
  return [...history].reverse().flatMap((entry) => entry.events);
}
