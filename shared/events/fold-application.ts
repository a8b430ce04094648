/**
 * The state of an application as the fold of its events. Pure, total and deterministic: an event that makes no sense
 * in its place changes nothing, and one that can't be read makes the application read-only. So a broken record never
 * keeps an application from being shown.
 */
import {
  steps,
  type Application,
  type ApplicationDetails,
  type Ending,
  type Interview,
  type OccasionSnooze,
  type OccasionTouch,
  type Touch,
} from '../model/application';
import type { ApplicationId } from '../model/ids';
import type { Instant } from '../model/time';
import {
  applicationBodyOf,
  type ApplicationEventBody,
  type FoldableEvent,
  type UnreadableBody,
} from './event';
import { evolveContacts, withMergedContacts } from './fold-contacts';
import { redoneInstants, undoneChanges } from './undone';
import { withSaved } from './with-saved';

/** The position and time of an event. */
export interface EventPlace {
  readonly applicationId: ApplicationId;
  readonly at: Instant;
}

/** The application after events that aren't recorded yet, all at one instant. */
export function evolveBodies(
  application: Application | null,
  bodies: readonly ApplicationEventBody[],
  place: EventPlace,
): Application | null {
  return bodies.reduce<Application | null>((state, body) => evolveBody(state, body, place), application);
}

/**
 * The application these events make, without undone changes; null if it doesn't exist (any more). A purge is final,
 * whatever comes after it. `events` are all events of one application, in order (`compareEvents`).
 */
export function foldApplication(events: readonly FoldableEvent[]): Application | null {
  if (events.some(({ body }) => body.type === 'application-purged')) return null;
  const undone = undoneChanges(events);
  const redoneAt = redoneInstants(events);
  return events.reduce<Application | null>((state, event) => {
    if (undone.has(event.changeId)) return state;
    // If Redo deletes it again, it can be restored for as long as after the first time.
    const isDeletion = event.body.type === 'application-deleted';
    const at = (isDeletion ? redoneAt.get(event.changeId) : null) ?? event.at;
    return evolve(state, { ...event, at });
  }, null);
}

/** The application after one event. Undo is handled elsewhere. */
function evolve(application: Application | null, { body, subject, at }: FoldableEvent): Application | null {
  if (subject.kind !== 'application') return application;
  const place = { applicationId: subject.applicationId, at };
  if (body.type === 'unreadable') return evolveUnreadable(application, body, place);
  const said = applicationBodyOf(body);
  return said === null ? application : evolveBody(application, said, place);
}

/** An unreadable event may have changed anything, so what is known is shown and nothing can be changed. */
function evolveUnreadable(
  application: Application | null,
  { cause }: UnreadableBody,
  place: EventPlace,
): Application {
  const known = application ?? newApplication(unknownDetails, place);
  return { ...known, unreadable: known.unreadable === 'damaged' ? 'damaged' : cause };
}

const unknownDetails: ApplicationDetails = {
  company: '',
  role: '',
  industry: '',
  pace: null,
  hasStrongConnection: false,
  hasQuickHiring: false,
  postingUrl: '',
  postingText: '',
  notes: '',
};

function evolveBody(
  application: Application | null,
  body: ApplicationEventBody,
  place: EventPlace,
): Application | null {
  if (body.type === 'application-added') {
    return application ?? newApplication(body.details, place);
  }
  if (application === null) return null;
  return evolveExisting(application, withMergedContacts(body, application.mergedContacts), place.at);
}

function newApplication(details: ApplicationDetails, { applicationId, at }: EventPlace): Application {
  return {
    ...details,
    id: applicationId,
    addedAt: at,
    archivedAt: null,
    deletedAt: null,
    closed: null,
    unreadable: null,
    contacts: [],
    mergedContacts: {},
    interviews: [],
    touches: [],
    occasionTouches: [],
    skips: [],
    keeps: [],
    replies: [],
    snoozes: [],
    occasionSnoozes: [],
    nudgePutOff: null,
    tags: [],
    links: [],
  };
}

/** What can happen to an application that exists. */
export type LaterBody = Exclude<ApplicationEventBody, { type: 'application-added' }>;

function evolveExisting(application: Application, body: LaterBody, at: Instant): Application {
  switch (body.type) {
    case 'application-edited':
      // Fields are left out, never undefined: JSON can't hold undefined.
      return { ...application, ...(body.details as Partial<Application>) };
    case 'application-archived':
      return { ...application, archivedAt: at };
    case 'application-unarchived':
      return { ...application, archivedAt: null };
    case 'application-deleted':
      return { ...application, deletedAt: at };
    case 'application-closed':
      return { ...application, closed: endingOf(body, at) };
    case 'application-reopened':
      return { ...application, closed: null };
    case 'contact-saved':
    case 'contact-edited':
    case 'contact-merged':
    case 'contact-removed':
      return evolveContacts(application, body);
    case 'interview-added':
    case 'interview-edited':
    case 'interview-cancelled':
      return { ...application, interviews: evolveInterviews(application.interviews, body, at) };
    case 'reply-received':
      return { ...application, replies: [...application.replies, body.reply] };
    case 'tag-added':
      return application.tags.includes(body.tagId)
        ? application
        : { ...application, tags: [...application.tags, body.tagId] };
    case 'tag-removed':
      return { ...application, tags: application.tags.filter((tagId) => tagId !== body.tagId) };
    case 'nudge-put-off':
      return { ...application, nudgePutOff: { until: body.until, at } };
    case 'link-saved':
      return { ...application, links: withSaved(application.links, body.link) };
    case 'link-removed':
      return { ...application, links: application.links.filter(({ id }) => id !== body.linkId) };
    default:
      return evolveSteps(application, body, at);
  }
}

function endingOf(
  { outcome, closedOn }: Extract<LaterBody, { type: 'application-closed' }>,
  recordedAt: Instant,
): Ending {
  return { outcome, recordedAt, ...(closedOn === undefined ? {} : { on: closedOn }) };
}

function evolveInterviews(
  interviews: readonly Interview[],
  body: Extract<LaterBody, { type: 'interview-added' | 'interview-edited' | 'interview-cancelled' }>,
  at: Instant,
): readonly Interview[] {
  switch (body.type) {
    case 'interview-added':
      return byStart([...interviews, { ...body.interview, addedAt: at, cancelledAt: null }]);
    case 'interview-edited':
      return byStart(
        interviews.map((old) => (old.id === body.interview.id ? edited(old, body.interview, at) : old)),
      );
    case 'interview-cancelled':
      return interviews.map((old) =>
        old.id === body.interviewId ? cancelled(old, body.invitation, at) : old,
      );
  }
}

/** An interview whose end moved counts as newly entered, so that no reminder is sent for instants already past. */
function edited(old: Interview, next: Omit<Interview, 'addedAt' | 'cancelledAt'>, at: Instant): Interview {
  const isMoved = old.endsAt !== next.endsAt;
  return { ...next, addedAt: isMoved ? at : old.addedAt, cancelledAt: old.cancelledAt };
}

function cancelled(old: Interview, invitation: Interview['invitation'], at: Instant): Interview {
  return { ...old, cancelledAt: at, ...(invitation === undefined ? {} : { invitation }) };
}

function byStart(interviews: readonly Interview[]): readonly Interview[] {
  return interviews.toSorted((a, b) => a.startsAt - b.startsAt || (a.id < b.id ? -1 : 1));
}

type StepBody = Extract<
  LaterBody,
  {
    type:
      | 'message-sent'
      | 'occasion-message-sent'
      | 'message-corrected'
      | 'step-skipped'
      | 'step-lapsed'
      | 'step-kept'
      | 'step-taken-back'
      | 'step-snoozed'
      | 'occasion-snoozed';
  }
>;

function evolveSteps(application: Application, body: StepBody, at: Instant): Application {
  switch (body.type) {
    case 'message-sent':
      return { ...application, touches: [...application.touches, body.touch] };
    case 'occasion-message-sent':
      return {
        ...application,
        occasionTouches: [...application.occasionTouches, body.touch],
        occasionSnoozes: application.occasionSnoozes.filter((snooze) => !isAnsweredBy(snooze, body.touch)),
      };
    case 'message-corrected':
      return {
        ...application,
        touches: application.touches.map((touch) => corrected(touch, body)),
        occasionTouches: application.occasionTouches.map((touch) => corrected(touch, body)),
      };
    case 'step-skipped': {
      const { interviewId, step, contactId } = body;
      const skip = { interviewId, step, contactId, at: body.skippedAt ?? at };
      // Skipped again, it counts from then: correcting an interview moves what followed it.
      const others = application.skips.filter(
        (other) => other.interviewId !== interviewId || other.step !== step || other.contactId !== contactId,
      );
      return { ...application, skips: [...others, skip] };
    }
    case 'step-lapsed':
      return application;
    case 'step-kept':
      return keepStep(application, body);
    case 'step-taken-back': {
      const isOther = (record: { interviewId: string; step: string }) =>
        record.interviewId !== body.interviewId || record.step !== body.step;
      const { touches, skips } = application;
      return keepStep(
        { ...application, touches: touches.filter(isOther), skips: skips.filter(isOther) },
        body,
      );
    }
    case 'step-snoozed': {
      const { type: _, ...snooze } = body;
      const { interviewId, step } = snooze;
      const others = application.snoozes.filter(
        (other) => other.interviewId !== interviewId || other.step !== step,
      );
      return { ...application, snoozes: [...others, { ...snooze, at }] };
    }
    case 'occasion-snoozed': {
      const { type: _, ...snooze } = body;
      const others = application.occasionSnoozes.filter(({ occasion }) => occasion !== snooze.occasion);
      return { ...application, occasionSnoozes: [...others, snooze] };
    }
  }
}

/** True if that message was the one to be sent: to the same person, or one of the two to nobody in particular. */
function isAnsweredBy({ occasion, contactId }: OccasionSnooze, touch: OccasionTouch): boolean {
  const isToThem = contactId === null || touch.contactId === null || contactId === touch.contactId;
  return occasion === touch.occasion && isToThem;
}

function corrected<T extends Touch | OccasionTouch>(
  touch: T,
  { touchId, correction }: Extract<StepBody, { type: 'message-corrected' }>,
): T {
  return touch.id === touchId ? { ...touch, ...correction } : touch;
}

/** Keeping a step releases the later kept ones: they haven't been reached yet. */
function keepStep(
  application: Application,
  { interviewId, step }: Extract<StepBody, { type: 'step-kept' | 'step-taken-back' }>,
): Application {
  const others = application.keeps.filter(
    (keep) => keep.interviewId !== interviewId || steps.indexOf(keep.step) < steps.indexOf(step),
  );
  return { ...application, keeps: [...others, { interviewId, step }] };
}
