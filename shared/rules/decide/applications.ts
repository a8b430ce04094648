import { applicationDetailsSchema, type Application, type ApplicationDetails } from '../../model/application';
import type { ChangeDescriptionName } from '../../model/card';
import type { ChangeInput, Refusal } from '../../model/changes';
import type { ApplicationEventBody } from '../../events/event';
import { evolveBodies } from '../../events/fold-application';
import type { ApplicationId, InterviewId } from '../../model/ids';
import { accept, type Result } from '../../model/result';
import { interviewsPastAnswer } from './contradictions';
import { refuseField, refuseState, type DecideContext, type Drafted, type Subject } from './decision';
import { interviewEntered, isSameInterview, peopleEntered } from './interview-entered';
import { editInterviews } from './interviews';
import { isWebAddress } from './links';
import { tagsOfForm } from './tags/tags';

/** A new application with its interviews; a person met in several of them is one contact. */
export function addApplication(input: ChangeInput<'add-application'>, context: DecideContext): Drafted {
  const details = detailsEntered(input.details);
  if (!details.ok) return details;
  const people = peopleEntered({ contacts: [], mergedContacts: {} }, context);
  const interviews: ApplicationEventBody[] = [];
  for (const [index, interview] of input.interviews.entries()) {
    const entered = interviewEntered(
      interview,
      `interviews.${index}`,
      people,
      context.nextId() as InterviewId,
    );
    if (!entered.ok) return entered;
    interviews.push({ type: 'interview-added', interview: entered.value });
  }
  const tags = tagsOfForm(null, input.tags, context);
  if (!tags.ok) return tags;
  const events: readonly ApplicationEventBody[] = [
    { type: 'application-added', details: details.value },
    ...people.events(),
    ...interviews,
    ...tags.value.events,
  ];
  const index = roundPastAnswer(events, context);
  if (index >= 0) return refuseField(`interviews.${index}.answer.answerBy`, 'answer-not-after-interview');
  return accept({ name: 'added', events, settingsEvents: tags.value.created });
}

/** The index of the first interview whose day ends on or after an answer-by date; or -1. */
function roundPastAnswer(events: readonly ApplicationEventBody[], { now, nextId }: DecideContext): number {
  const added = evolveBodies(null, events, { applicationId: nextId() as ApplicationId, at: now });
  const past = added && interviewsPastAnswer(added);
  return events
    .flatMap((event) => (event.type === 'interview-added' ? [event.interview.id] : []))
    .findIndex((id) => past?.has(id));
}

/**
 * Saves the form of a known application as one change. The events hold only what differs; refused as `already-there` if
 * nothing does.
 */
export function editApplication(subject: Subject, input: ChangeInput<'edit-application'>): Drafted {
  const details = editDetails(subject.application, input.details);
  if (!details.ok) return details;
  const interviews = editInterviews(subject, input.interviews);
  if (!interviews.ok) return interviews;
  const tags = tagsOfForm(subject.application, input.tags, subject.context);
  if (!tags.ok) return tags;
  const events = [...details.value, ...interviews.value, ...tags.value.events];
  if (events.length === 0) return refuseState('already-there');
  return accept({
    name: editionName(subject.application, events),
    events,
    settingsEvents: tags.value.created,
  });
}

/** Saves some fields of the job, as they are edited in place. Refused as `already-there` if none differs. */
export function editSomeDetails({ application }: Subject, { fields }: ChangeInput<'edit-details'>): Drafted {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const names = Object.keys(applicationDetailsSchema.shape);
  const known = Object.entries(application).filter(([field]) => names.includes(field));
  const events = editDetails(application, Object.fromEntries([...known, ...given]) as ApplicationDetails);
  if (!events.ok) return events;
  return events.value.length === 0
    ? refuseState('already-there')
    : accept({ name: 'edited', events: events.value });
}

function editDetails(
  application: Application,
  typed: ApplicationDetails | null,
): Result<readonly ApplicationEventBody[], Refusal> {
  if (!typed) return accept([]);
  const entered = detailsEntered(typed);
  if (!entered.ok) return entered;
  const before: Readonly<Record<string, unknown>> = { ...application };
  const isSame = (field: string, value: unknown) =>
    before[field] === value || (before[field] === undefined && isNothing(value));
  const differing = Object.entries(entered.value).filter(([field, value]) => !isSame(field, value));
  if (differing.length === 0) return accept([]);
  const details = Object.fromEntries(differing) as Partial<ApplicationDetails>;
  return accept([{ type: 'application-edited', details }]);
}

/** As a field that was never entered. */
function isNothing(value: unknown): boolean {
  return value === '' || value === null;
}

/** The name of the one thing that happened, or of the whole. A corrected person counts as part of the interviews. */
function editionName(
  application: Application,
  events: readonly ApplicationEventBody[],
): ChangeDescriptionName {
  if (isMove(application, events)) return 'interview-moved';
  const happened = new Set(events.map(({ type }) => type));
  const isTag = (type: string) => type === 'tag-added' || type === 'tag-removed';
  if ([...happened].every(isTag)) return 'tags-edited';
  if (happened.has('application-edited') || [...happened].some(isTag)) return 'edited';
  if (!happened.has('interview-added')) return 'interview-edited';
  return happened.has('interview-edited') ? 'edited' : 'interview-added';
}

/** True if all that differs is when one interview takes place. */
function isMove({ interviews }: Application, [event, ...others]: readonly ApplicationEventBody[]): boolean {
  if (event?.type !== 'interview-edited' || others.length > 0) return false;
  const { startsAt, endsAt, id } = event.interview;
  const before = interviews.find((interview) => interview.id === id);
  if (before === undefined || before.startsAt === startsAt) return false;
  return isSameInterview({ ...before, startsAt, endsAt }, event.interview);
}

/** Refused as `already-there` if it is archived. */
export function archiveApplication({ application }: Subject): Drafted {
  if (application.archivedAt !== null) return refuseState('already-there');
  return accept({ name: 'archived', events: [{ type: 'application-archived' }] });
}

/** Refused as `already-there` if it isn't archived. */
export function unarchiveApplication({ application }: Subject): Drafted {
  if (application.archivedAt === null) return refuseState('already-there');
  return accept({ name: 'unarchived', events: [{ type: 'application-unarchived' }] });
}

/** Hides the application at once. Its data is purged when the time for undo is over. */
export function deleteApplication(): Drafted {
  return accept({ name: 'deleted', events: [{ type: 'application-deleted' }] });
}

/** One-line texts are trimmed; long texts stay exactly as typed. Optional fields stay left out. */
function detailsEntered(details: ApplicationDetails): Result<ApplicationDetails, Refusal> {
  const company = details.company.trim();
  const role = details.role.trim();
  const postingUrl = details.postingUrl.trim();
  if (company === '') return refuseField('details.company', 'required');
  if (role === '') return refuseField('details.role', 'required');
  if (postingUrl !== '' && !isWebAddress(postingUrl)) {
    return refuseField('details.postingUrl', 'invalid-url');
  }
  const { source, salary, location } = details;
  const optional = {
    ...(source === undefined ? {} : { source: source.trim() }),
    ...(salary === undefined ? {} : { salary: salary.trim() }),
    ...(location === undefined ? {} : { location: location.trim() }),
  };
  return accept({ ...details, ...optional, company, role, industry: details.industry.trim(), postingUrl });
}
