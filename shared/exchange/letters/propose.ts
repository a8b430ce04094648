/** What an invitation or a mail proposes, beside what is recorded already. Decides nothing: the user confirms. */
import type {
  Letter,
  NothingReason,
  ProposedInterview,
  ProposedPerson,
  Proposal,
  StandingInterview,
  Target,
} from './letter';
import type { KnownApplication } from '../known-application';
import type { Interview } from '../../model/application';
import type { ApplicationId } from '../../model/ids';
import { isHiringMailbox } from '../calendar-in/addresses';
import type { CalendarEvent, CalendarMoment } from '../calendar-in/event';
import type { HistoryStep } from '../calendar-in/history';
import type { InterviewRead, ReadMail } from '../mail/read-mail';
import { noMailIds, type MailIds } from '../mail/read-mail';
import type { PersonRead } from '../person-read';
import { candidatesFor, type CandidateLookup } from './candidates';
import { markOfInvitation } from './marks';
import { replyProposals } from './propose-reply';
import { roleInTitle } from './role';
import { interviewsOfEvent, invitationOf, isOlderVersion } from './standing';

export interface ProposalGround extends CandidateLookup {
  interviewsOf(applicationId: ApplicationId): readonly Interview[];
}

export type Proposed = Pick<Letter, 'proposals' | 'problems'>;

/** What a calendar file proposes. */
export function proposeCalendar(step: HistoryStep, ground: ProposalGround): Proposed {
  const proposals = stepProposals(step, { ids: noMailIds, sender: null, text: '' }, ground);
  return { proposals, problems: step.problems };
}

/** What a mail proposes: by its calendars, or else by its words. */
export function proposeMail(mail: ReadMail, ground: ProposalGround): Proposed {
  const { problems, steps, kind, from, ids, subject, text, interviews } = mail;
  const letter: LetterFacts = { ids, sender: from, text: `${subject}\n${text.slice(0, MAX_HINT)}` };
  if (kind === 'unreadable') return { proposals: [], problems };
  if (steps.length > 0) {
    return { proposals: steps.flatMap((step) => stepProposals(step, letter, ground)), problems };
  }
  if (kind === 'invitation') {
    const proposals = interviews.map((read) => writtenInterview(read, mail, letter, ground));
    return { proposals, problems };
  }
  const target = targetOf({ uid: null, people: [], company: mail.company, title: subject, letter }, ground);
  return { proposals: replyProposals(mail, target, ground), problems };
}

const MAX_HINT = 5_000;

interface LetterFacts {
  readonly ids: MailIds;
  readonly sender: PersonRead | null;
  /** Where the role may be named. */
  readonly text: string;
}

function stepProposals(
  { action, events }: HistoryStep,
  letter: LetterFacts,
  ground: ProposalGround,
): readonly Proposal[] {
  if (action === 'ignore-reply' || action === 'ignore-counter') {
    const why: NothingReason = action === 'ignore-reply' ? 'answered' : 'counter';
    return events.slice(0, 1).map((event) => nothing(why, event, standingOf(event, ground)[0] ?? null));
  }
  return events.flatMap((event) => eventProposals(event, letter, ground));
}

interface Standing {
  readonly application: KnownApplication;
  readonly interview: Interview;
}

/** Everywhere the event is recorded already. */
function standingOf(event: CalendarEvent, ground: ProposalGround): readonly Standing[] {
  if (event.uid === null) return [];
  return ground.byMark(markOfInvitation(event.uid)).flatMap((id) => {
    const application = ground.applications().find((known) => known.id === id);
    if (application === undefined) return [];
    const interviews = interviewsOfEvent(event, ground.interviewsOf(id));
    return interviews.map((interview) => ({ application: named(application), interview }));
  });
}

function eventProposals(
  event: CalendarEvent,
  letter: LetterFacts,
  ground: ProposalGround,
): readonly Proposal[] {
  const known = standingOf(event, ground);
  const target = targetOfEvent(event, letter, ground);
  if (known.length === 0) {
    const same = enteredByHand(event, target, ground);
    if (event.isCancelled) {
      if (same === null) return [nothing('not-here', event, null)];
      return [{ tag: 'cancelled', standing: shown(same), invitation: invitationOf(event) }];
    }
    if (same !== null) return [changed(event, same, letter)];
    return [{ tag: 'interview', interview: interviewOf(event, letter), target }];
  }
  return known.map((standing) => knownProposal(event, standing, { letter, target }));
}

function knownProposal(
  event: CalendarEvent,
  standing: Standing,
  { letter, target }: { readonly letter: LetterFacts; readonly target: Target },
): Proposal {
  const version = invitationOf(event);
  const before = standing.interview.invitation;
  const isCancelled = standing.interview.cancelledAt !== null;
  if (version && before && isOlderVersion(version, before)) return nothing('older', event, standing);
  if (event.isCancelled) {
    if (isCancelled) return nothing('cancelled-before', event, standing);
    return { tag: 'cancelled', standing: shown(standing), invitation: version };
  }
  const isSameVersion =
    version !== null &&
    version.sequence === before?.sequence &&
    version.stampedAt === before.stampedAt &&
    version.recurrenceId === before.recurrenceId;
  if (isCancelled) {
    // Invited again after it was called off: another interview of the same application.
    if (isSameVersion) return nothing('cancelled-before', event, standing);
    const chosen = { ...standing.application, why: 'invitation' as const };
    const again = { ...target, candidates: [chosen], chosen };
    return { tag: 'interview', interview: interviewOf(event, letter), target: again };
  }
  return isSameVersion ? nothing('same', event, standing) : changed(event, standing, letter);
}

/** An interview at the proposed application that somebody typed, at the same time. */
function enteredByHand(event: CalendarEvent, { chosen }: Target, ground: ProposalGround): Standing | null {
  if (chosen === null || event.start?.kind !== 'instant') return null;
  const { instant } = event.start;
  const interview = ground
    .interviewsOf(chosen.id)
    .find((one) => one.cancelledAt === null && one.startsAt === instant && one.invitation === undefined);
  return interview === undefined ? null : { application: named(chosen), interview };
}

function changed(event: CalendarEvent, standing: Standing, letter: LetterFacts): Proposal {
  const { startsAt, endsAt } = standing.interview;
  const { start, end } = event;
  const isMoved =
    start?.kind === 'instant' &&
    (start.instant !== startsAt || (end?.kind === 'instant' && end.instant !== endsAt));
  return { tag: 'changed', interview: interviewOf(event, letter), standing: shown(standing), isMoved };
}

function nothing(why: NothingReason, { summary }: CalendarEvent, standing: Standing | null): Proposal {
  return { tag: 'nothing', why, summary, standing: standing && shown(standing) };
}

function shown({ application, interview }: Standing): StandingInterview {
  const { id, startsAt, timeZone } = interview;
  return { application, interviewId: id, startsAt, timeZone };
}

function named({ id, company, role }: KnownApplication): KnownApplication {
  return { id, company, role };
}

function targetOfEvent(event: CalendarEvent, letter: LetterFacts, ground: ProposalGround): Target {
  const { uid, people, organizer, company, summary, description } = event;
  const everybody = organizer === null ? people : [...people, organizer];
  const text = `${letter.text}\n${summary}\n${description.slice(0, MAX_HINT)}`;
  return targetOf({ uid, people: everybody, company, title: summary, letter: { ...letter, text } }, ground);
}

interface TargetHints {
  readonly uid: string | null;
  readonly people: readonly PersonRead[];
  readonly company: string | null;
  /** The summary or the subject. */
  readonly title: string;
  readonly letter: LetterFacts;
}

function targetOf({ uid, people, company, title, letter }: TargetHints, ground: ProposalGround): Target {
  const everybody = letter.sender === null ? people : [...people, letter.sender];
  const { messageId, refersTo } = letter.ids;
  const hints = {
    ...{ uid, company, text: `${title}\n${letter.text}` },
    messageIds: messageId === null ? refersTo : [messageId, ...refersTo],
    emails: [...new Set(everybody.flatMap(({ email }) => email ?? []))],
  };
  return { ...candidatesFor(hints, ground), company, role: roleInTitle(title) };
}

function writtenInterview(
  read: InterviewRead,
  { subject, company }: ReadMail,
  letter: LetterFacts,
  ground: ProposalGround,
): Proposal {
  const { start, end, zone, people, link, location, ask } = read;
  const interview: ProposedInterview = {
    ...{ start, end, zone, link, location, ask, summary: subject, invitation: null },
    people: people.map(personOf),
    messageId: letter.ids.messageId,
  };
  const target = targetOf({ uid: null, people, company, title: subject, letter }, ground);
  return { tag: 'interview', interview, target };
}

function interviewOf(event: CalendarEvent, { ids }: LetterFacts): ProposedInterview {
  const { start, end, zone, isZoneOpen, isAllDay, summary, people, link, location } = event;
  return {
    ...{ start: momentOf(start), end: momentOf(end), zone, summary, link, location },
    ask: [
      ...(isZoneOpen && !isAllDay ? (['zone'] as const) : []),
      ...(isAllDay || start?.kind === 'date' ? (['time'] as const) : []),
    ],
    people: people.map(personOf),
    invitation: invitationOf(event),
    messageId: ids.messageId,
  };
}

function momentOf(moment: CalendarMoment): ProposedInterview['start'] {
  if (moment === null) return null;
  return moment.kind === 'instant' ? moment.instant : moment.date;
}

function personOf({ name, email }: PersonRead): ProposedPerson {
  return { name, email, isHiringMailbox: email !== null && isHiringMailbox(email) };
}
