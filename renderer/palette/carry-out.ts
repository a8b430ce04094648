/** Does what a sentence asks for, once it was confirmed. Everything here can be undone. */
import type { ContactId } from '@shared/model/ids';
import type { Instant } from '@shared/model/time';
import { instantOf } from '@shared/rules/calendar/calendar';
import { cardById } from '../cards/store';
import { call, makeChange } from '../core/bridge';
import { computerZone, currentInstant } from '../core/clock';
import { closeDialog, openDialog, type FormFill } from '../core/navigation';
import { searchText } from '@shared/i18n/search-text';
import { NOON, type Sentence, type SentenceAct } from './sentence/sentence';

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
  const { act, applicationId, company, role, date } = sentence;
  const isInterview = act.tag === 'interview';
  const interview = isInterview ? await interviewOf(sentence, act.kind) : null;
  const appliedOn = !isInterview && date !== null ? date : '';
  const isKnown = applicationId !== null;
  const fill: FormFill = {
    company: isKnown ? '' : company,
    role: isKnown ? '' : role,
    ...{ appliedOn, postingText: '', interview },
  };
  openDialog({
    tag: 'application-form',
    applicationId,
    fill,
    ...(isInterview ? { focus: 'new-interview' } : {}),
  });
}

async function interviewOf(
  { date, start, end, person }: Sentence,
  kind: 'interview' | 'test',
): Promise<FormFill['interview']> {
  const known = person === '' ? null : { id: await knownPerson(person), name: person };
  return { kind, date: date ?? '', start: start ?? '', end: end ?? '', person: known };
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
    case 'sent': {
      const step = cardById(applicationId)?.current;
      if (step?.step !== act.step) return;
      const contactId = sentence.person === '' ? null : await contactHere(sentence);
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
      } else await makeChange('close-application', { applicationId, outcome: act.outcome });
  }
}

/** The contact of that name at the application; null for the step as a whole. */
async function contactHere({ applicationId, person, act }: Sentence): Promise<ContactId | null> {
  if (applicationId === null || act.tag !== 'sent' || act.step !== 'thank-you') return null;
  const reply = await call('application:read', { applicationId });
  if (!reply.ok) return null;
  const { contacts } = reply.value.application;
  return contacts.find(({ name }) => searchText(name) === searchText(person))?.id ?? null;
}

/** Null for now. A day without a time is meant at noon, as it is shown. */
function instantMeant({ date, start }: Sentence): Instant | null {
  if (date === null) return null;
  const at = instantOf(date, start ?? NOON, computerZone());
  return at > currentInstant() ? null : at;
}
