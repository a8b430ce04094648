import { addDays, dateOf } from '../../shared/rules/calendar/calendar';
import type { Contact } from '../../shared/model/application';
import type { ChangeInput, ChangeName, InterviewInput, PersonInput } from '../../shared/model/changes';
import type { ApplicationId, ContactId, InterviewId } from '../../shared/model/ids';
import type { Services } from '../services/services';
import { interviewTimes, isInterviewAct, type InterviewAct, type StoryPlace } from './story-dates';
import type { Story, StoryAct } from './story';

/** Makes a change as the user would; throws if it is refused, because then the story is wrong. */
export function makeChange<N extends ChangeName>(
  services: Services,
  name: N,
  input: ChangeInput<N>,
): ApplicationId {
  const reply = services.changes.make(name, input, 'window');
  if (!reply.ok) throw new Error(`${name} was refused in a story: ${JSON.stringify(reply.refusal)}`);
  if (reply.value.applicationId === null) throw new Error(`${name} concerns no application`);
  return reply.value.applicationId;
}

/** The job as first entered, before any interview. */
export function addStory(services: Services, story: Story): ApplicationId {
  const { company, role, industry, pace, hasStrongConnection, hasQuickHiring, notes } = story;
  const details = {
    company,
    role,
    industry,
    pace,
    hasStrongConnection,
    hasQuickHiring,
    postingUrl: 'https://jobs.example.com/',
    postingText: '',
    notes,
  };
  return makeChange(services, 'add-application', { details, interviews: [] });
}

/** Applies one act of a story to its application. */
export function tellAct(
  services: Services,
  applicationId: ApplicationId,
  act: StoryAct,
  place: StoryPlace,
): void {
  if (isInterviewAct(act)) {
    const known = applicationOf(services, applicationId).contacts;
    const interviews = [{ interviewId: null, interview: interviewOf(act, known, place), conversation: null }];
    makeChange(services, 'edit-application', { applicationId, details: null, interviews });
    return;
  }
  switch (act.act) {
    case 'sent':
      tellSent(services, applicationId, act);
      return;
    case 'skipped': {
      const interviewId = currentInterviewId(services, applicationId);
      makeChange(services, 'skip-step', { applicationId, interviewId, step: act.step, contactId: null });
      return;
    }
    case 'closed':
      makeChange(services, 'close-application', { applicationId, outcome: act.outcome });
      return;
    case 'archived':
      makeChange(services, 'archive-application', { applicationId });
      return;
    case 'new-date': {
      const answerBy = addDays(dateOf(place.now, place.zone), act.answersInDays - act.daysAgo);
      const reply = { kind: act.act, text: act.text, receivedAt: null, answerBy };
      makeChange(services, 'record-reply', { applicationId, reply });
      return;
    }
    default: {
      const reply = { kind: act.act, text: act.text, receivedAt: null };
      makeChange(services, 'record-reply', { applicationId, reply });
    }
  }
}

function tellSent(
  services: Services,
  applicationId: ApplicationId,
  act: Extract<StoryAct, { act: 'sent' }>,
): void {
  const { step, medium, to } = act;
  const contactId =
    applicationOf(services, applicationId).contacts.find(({ name }) => name === to)?.id ?? null;
  const interviewId = currentInterviewId(services, applicationId);
  makeChange(services, 'mark-sent', { applicationId, interviewId, step, contactId, medium, sentAt: null });
}

function interviewOf(act: InterviewAct, known: readonly Contact[], place: StoryPlace): InterviewInput {
  const { startsAt, endsAt } = interviewTimes(act, place);
  const saidOn = dateOf(endsAt, place.zone);
  const { said } = act;
  const answer = said && {
    text: said.text,
    saidOn,
    answerBy: said.answersInDays === null ? null : addDays(saidOn, said.answersInDays),
  };
  const people = act.people.map((text) => personOf(text, known));
  const kind = act.isTest ? 'test' : 'interview';
  return { kind, startsAt, endsAt, timeZone: place.zone, people, talkingPoints: [...act.points], answer };
}

/** `Name, role`, and a star for somebody known well. */
function personOf(text: string, known: readonly Contact[]): PersonInput {
  const [name = '', role = ''] = text.replace('*', '').split(', ');
  const id: ContactId | null = known.find((contact) => contact.name === name)?.id ?? null;
  const local = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .trim()
    .replaceAll(' ', '.');
  return { id, name, role, email: `${local}@example.com`, hasStrongConnection: text.endsWith('*') };
}

function applicationOf(services: Services, applicationId: ApplicationId) {
  const application = services.applications.fold(applicationId);
  if (!application) throw new Error('the application of a story is missing');
  return application;
}

function currentInterviewId(services: Services, applicationId: ApplicationId): InterviewId {
  const anchorId = services.applications.read(applicationId)?.progress.cycle?.anchorId;
  if (!anchorId) throw new Error('a story records a message before any interview');
  return anchorId;
}
