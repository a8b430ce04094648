/** Does what a sentence asks for, once it was confirmed. Everything here can be undone. */
import type { MessageStep } from '@shared/model/application';
import type { ApplicationId, ContactId } from '@shared/model/ids';
import type { Instant } from '@shared/model/time';
import { searchText } from '@shared/i18n/search-text';
import { dateOf, instantOf } from '@shared/rules/calendar/calendar';
import { snoozeStep } from '../cards/actions';
import { cardById } from '../cards/store';
import { call, makeChange } from '../core/bridge';
import { computerZone, currentInstant } from '../core/clock';
import { closeDialog, openDialog, type FormFill } from '../core/navigation';
import { showRefusal, showToast } from '../core/toasts';
import { t } from '../core/words';
import { dayMeant, NOON, type Sentence, type SentenceAct } from './sentence';

/** Opens the filled form, or makes the change. */
export function carryOut(sentence: Sentence): void {
  const { act } = sentence;
  if (act.tag === 'interview' || act.tag === 'applied') void openFilled(sentence);
  else {
    closeDialog();
    void change(sentence, act);
  }
}

async function openFilled(sentence: Sentence): Promise<void> {
  const { act, applicationId } = sentence;
  openDialog({
    tag: 'application-form',
    applicationId,
    fill: await fillOf(sentence),
    ...(act.tag === 'interview' ? { focus: 'new-interview' } : {}),
  });
}

/** What a sentence about an interview or an application says for the form. */
export async function fillOf(sentence: Sentence): Promise<FormFill> {
  const { act, applicationId, company, role, via = '', date } = sentence;
  const interview = act.tag === 'interview' ? await interviewOf(sentence, act.kind) : null;
  const isKnown = applicationId !== null;
  return {
    company: isKnown ? '' : company,
    role: isKnown ? '' : role,
    appliedOn: act.tag === 'applied' && date !== null ? date : '',
    source: act.tag === 'applied' && !isKnown ? via : '',
    postingText: '',
    interview,
  };
}

async function interviewOf(sentence: Sentence, kind: 'interview' | 'test'): Promise<FormFill['interview']> {
  const { start, end, person, via = '' } = sentence;
  const date = dayMeant(sentence, dateOf(currentInstant(), computerZone()));
  const known = person === '' ? null : { id: await knownPerson(person), name: person };
  return { kind, date: date ?? '', start: start ?? '', end: end ?? '', person: known, location: via };
}

/** The id of the one person of that name; null if there is none, or more than one. */
async function knownPerson(name: string): Promise<ContactId | null> {
  const reply = await call('people:suggest', { typed: name });
  if (!reply.ok) return null;
  const same = reply.value.filter((person) => searchText(person.name) === searchText(name));
  return same.length === 1 ? (same[0]?.id ?? null) : null;
}

type ChangeAct = Exclude<SentenceAct, { readonly tag: 'interview' | 'applied' }>;

async function change(sentence: Sentence, act: ChangeAct): Promise<void> {
  const { applicationId } = sentence;
  if (applicationId === null) return;
  const at = instantMeant(sentence);
  switch (act.tag) {
    case 'archive':
      await makeChange('archive-application', { applicationId });
      return;
    case 'unarchive':
      await makeChange('unarchive-application', { applicationId });
      return;
    case 'snooze': {
      const card = cardById(applicationId);
      const { date, start } = sentence;
      if (card && date !== null && start !== null)
        await snoozeStep(card, instantOf(date, start, computerZone()));
      return;
    }
    case 'sent': {
      const step = cardById(applicationId)?.current;
      if (step?.step !== act.step) return;
      const recipient = await recipientOf(sentence, applicationId, act.step);
      if (recipient === null) return;
      const { contactId } = recipient;
      const { interviewId } = step;
      const sending = {
        applicationId,
        interviewId,
        step: act.step,
        contactId,
        medium: 'email',
        sentAt: at,
      } as const;
      await makeChange('mark-sent', sending);
      return;
    }
    case 'close':
      if (act.outcome === 'rejected' || act.outcome === 'offer') {
        const kind = act.outcome === 'offer' ? 'offer' : 'rejection';
        await makeChange('record-reply', { applicationId, reply: { kind, text: '', receivedAt: at } });
      } else {
        const { date } = sentence;
        const isPast = date !== null && date < dateOf(currentInstant(), computerZone());
        const day = isPast ? { closedOn: date } : {};
        await makeChange('close-application', { applicationId, outcome: act.outcome, ...day });
      }
  }
}

/**
 * Whom the message went to: the person named, or the step as a whole if nobody is. Null, and said so, if nobody there has
 * that name (any more): a message to one person never counts for the others.
 */
async function recipientOf(
  { company, person }: Sentence,
  applicationId: ApplicationId,
  step: MessageStep,
): Promise<{ readonly contactId: ContactId | null } | null> {
  if (person === '') return { contactId: null };
  const reply = await call('application:read', { applicationId });
  if (!reply.ok) {
    showRefusal(reply.refusal);
    return null;
  }
  const { application, progress } = reply.value;
  const named = application.contacts.filter(({ name }) => searchText(name) === searchText(person));
  const parts = progress.steps.find((one) => one.step === step)?.parts ?? [];
  const isOpen = (id: ContactId) =>
    parts.some(({ contactId, record }) => contactId === id && record.tag === 'open');
  // If two have the same name, the one who is still to get it.
  const contact = named.find(({ id }) => isOpen(id)) ?? named[0];
  if (contact) return { contactId: contact.id };
  const text = t('palette.problems.not-among-people', { about: person, company });
  showToast({ text, tone: 'refusal', undoes: null });
  return null;
}

/** Null for now. A day without a time is meant at noon, and a time without a day today, as it is shown. */
function instantMeant(sentence: Sentence): Instant | null {
  const [now, zone] = [currentInstant(), computerZone()];
  const date = dayMeant(sentence, dateOf(now, zone));
  if (date === null) return null;
  const at = instantOf(date, sentence.start ?? NOON, zone);
  return at > now ? null : at;
}
