/** A proposed interview as the fields of a form. */
import type { ProposedInterview, ProposedPerson } from '@shared/exchange/letters/letter';
import { domainOf } from '@shared/exchange/calendar-in/addresses';
import { USUAL_INTERVIEW_MS } from '@shared/exchange/tables/stage-by-rules';
import type { Contact } from '@shared/model/application';
import { isSamePerson } from '@shared/model/person-name';
import type { CalendarDate, Instant, TimeZone } from '@shared/model/time';
import { clockTimeOf, dateOf } from '@shared/rules/calendar/calendar';
import { t } from '../../core/words';
import { contactToForm, emptyPerson, type InterviewForm, type PersonForm } from './form-state';

/** The interview's form with what is proposed for it. */
export function withProposed(
  before: InterviewForm,
  proposed: ProposedInterview,
  company: string,
): InterviewForm {
  const timeZone = proposed.zone ?? (before.timeZone as TimeZone);
  const people = proposed.people.map((person) => personToForm(person, company));
  const added = people.filter(
    (person) => !before.people.some((one) => hasSameAddress(one, person) || isSameThere(one, person)),
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
function nameInAddress(email: string): string {
  const local = email.slice(0, Math.max(0, email.lastIndexOf('@')));
  return local
    .split(/[._-]+/u)
    .filter((word) => /^\p{L}+$/u.test(word))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

const hasSameAddress = (a: Named, b: Named) => a.email !== '' && a.email === b.email;

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
