/** A proposed interview as the fields of a form, and the form as the application it becomes. */
import type { ProposedInterview, ProposedPerson } from '@shared/exchange/letters/letter';
import type { Application, Contact, Interview } from '@shared/model/application';
import { domainOf } from '@shared/exchange/calendar-in/addresses';
import { isSamePerson } from '@shared/model/person-name';
import type { CalendarDate, Instant, TimeZone } from '@shared/model/time';
import { clockTimeOf, dateOf } from '@shared/rules/calendar/calendar';
import { USUAL_INTERVIEW_MS } from '@shared/exchange/tables/stage-by-rules';
import {
  applicationToForm,
  contactToForm,
  emptyForm,
  emptyPerson,
  interviewToForm,
  newInterview,
  type ApplicationForm,
  type InterviewForm,
  type PersonForm,
} from '../../application/form/form-state';
import { t } from '../../core/words';

/** What the dialog shows: the job of a new application, and the interview. */
export interface LetterForm {
  readonly company: string;
  readonly role: string;
  readonly interview: InterviewForm;
}

/** The form of a proposed interview: a new one, or `standing` with what the invitation changes. */
export function formOfProposed(
  proposed: ProposedInterview,
  standing: { readonly interview: Interview; readonly application: Application } | null,
  { now, zone, company }: { readonly now: Instant; readonly zone: TimeZone; readonly company: string },
): InterviewForm {
  const known = standing && interviewToForm(standing.interview, standing.application.contacts);
  const before = known ?? { ...newInterview(now, zone), date: '', start: '', end: '' };
  const timeZone = proposed.zone ?? (known?.timeZone as TimeZone | undefined) ?? zone;
  const people = proposed.people.map((person) => personToForm(person, company));
  const added = people.filter(
    (person) => !before.people.some((one) => one.email === person.email || isSameThere(one, person)),
  );
  return {
    ...before,
    ...timesOf(proposed, timeZone, before),
    timeZone,
    people: [...before.people, ...added],
    link: proposed.link ?? before.link,
    location: proposed.location ?? before.location,
    invitation: proposed.invitation ?? before.invitation,
    messageId: proposed.messageId ?? before.messageId,
  };
}

type Times = Pick<InterviewForm, 'date' | 'start' | 'end' | 'endDate' | 'isStartGuessed' | 'isEndGuessed'>;

function timesOf({ start, end }: ProposedInterview, zone: TimeZone, before: Times): Times {
  const { date, start: startTime, end: endTime, endDate } = before;
  const isKnown = { isStartGuessed: false, isEndGuessed: false };
  if (start === null) return { date, start: startTime, end: endTime, endDate, ...isKnown };
  if (typeof start !== 'number') {
    return { date: start, start: '', end: '', endDate: '', isStartGuessed: true, isEndGuessed: true };
  }
  const isTimed = typeof end === 'number' && end > start;
  const endsAt = isTimed ? end : ((start + USUAL_INTERVIEW_MS) as Instant);
  const [first, last]: readonly CalendarDate[] = [dateOf(start, zone), dateOf(endsAt, zone)];
  return {
    date: first ?? '',
    start: clockTimeOf(start, zone),
    end: clockTimeOf(endsAt, zone),
    endDate: last === first ? '' : (last ?? ''),
    ...{ isStartGuessed: false, isEndGuessed: !isTimed },
  };
}

function personToForm({ name, email, isHiringMailbox }: ProposedPerson, company: string): PersonForm {
  const team =
    company === '' ? t('exchange.letter.hiringTeamOnly') : t('exchange.letter.hiringTeam', { company });
  return {
    ...emptyPerson,
    name: name ?? (isHiringMailbox ? team : nameInAddress(email ?? '')),
    email: email ?? '',
    role: isHiringMailbox ? t('exchange.letter.recruiter') : '',
  };
}

/** "dana.kim@acme.example" → "Dana Kim". */
export function nameInAddress(email: string): string {
  const local = email.slice(0, Math.max(0, email.lastIndexOf('@')));
  return local
    .split(/[._-]+/u)
    .filter((word) => /^\p{L}+$/u.test(word))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

type Named = Pick<PersonForm, 'name' | 'email'>;

/** At one employer, two addresses of one name ("dana@…", "dana.kim@…") are the same person's. */
function isSameThere(a: Named, b: Named): boolean {
  if (isSamePerson(a, b)) return true;
  const isSameName = isSamePerson({ ...a, email: '' }, b);
  return isSameName && domainOf(a.email.trim()) === domainOf(b.email.trim());
}

/** The people with those the application knows as what they are there, so that nobody is added twice. */
export function withKnownPeople(people: readonly PersonForm[], contacts: readonly Contact[]): PersonForm[] {
  const used = new Set(people.map(({ id }) => id));
  const addresses = new Set(people.map(({ email }) => email.trim().toLowerCase()).filter(Boolean));
  return people.map((person) => {
    if (person.id !== null) return person;
    const free = contacts.filter(({ id }) => !used.has(id));
    const email = person.email.trim().toLowerCase();
    const known =
      free.find((one) => email !== '' && one.email.trim().toLowerCase() === email) ??
      free
        .filter((one) => !addresses.has(one.email.trim().toLowerCase()))
        .find((one) => person.name.trim() !== '' && isSameThere(one, person));
    if (known === undefined) return person;
    used.add(known.id);
    return {
      ...contactToForm(known),
      email: known.email === '' ? person.email : known.email,
      role: known.role === '' ? person.role : known.role,
    };
  });
}

/** The whole application's form, with the interview in it, and its place there. */
export function applicationFormOf(
  form: LetterForm,
  base: Application | null,
): { readonly whole: ApplicationForm; readonly index: number } {
  const { company, role, interview } = form;
  if (base === null) return { whole: { ...emptyForm, company, role, interviews: [interview] }, index: 0 };
  const known = applicationToForm(base);
  const found = known.interviews.findIndex(({ id }) => id !== null && id === interview.id);
  const index = found < 0 ? known.interviews.length : found;
  return { whole: { ...known, interviews: known.interviews.toSpliced(index, 1, interview) }, index };
}

/** The people with the user's own addresses left out, and those no longer theirs put back. */
export function withOwnAddresses(
  people: readonly PersonForm[],
  all: readonly PersonForm[],
  own: readonly string[],
): PersonForm[] {
  const isOwn = ({ email }: PersonForm) => own.includes(email.trim().toLowerCase());
  const kept = people.filter((person) => !isOwn(person));
  const back = all.filter((person) => !isOwn(person) && !kept.some(({ email }) => email === person.email));
  return [...kept, ...back];
}
