/**
 * The state of an application, and of the settings, as the fold of their events. Pure, total and deterministic: an event
 * that makes no sense where it stands changes nothing, so that an odd record never keeps an application from being shown.
 */
import { steps, type Application, type Interview } from '../model/application';
import type { ApplicationEventBody, StoredEvent } from './event';
import { isSamePlace, type HolidayPlace } from '../model/holidays';
import type { ApplicationId, ChangeId } from '../model/ids';
import { defaultPolicy, defaultQuietHours, type Policy, type QuietHours } from '../model/policy';
import type { Instant } from '../model/time';

/** Where and when an event happened. */
export interface EventPlace {
  readonly applicationId: ApplicationId;
  readonly at: Instant;
}

/** What the settings that decide dates and tellings come to. */
export interface RuleSettings {
  readonly policy: Policy;
  readonly quietHours: QuietHours;
  /** Reminders are held until then; null where they are not paused. May lie in the past. */
  readonly pausedUntil: Instant | null;
}

export const defaultRuleSettings: RuleSettings = {
  policy: defaultPolicy,
  quietHours: defaultQuietHours,
  pausedUntil: null,
};

/** The application after one event. Undoing is not its business: see `foldApplication`. */
export function evolve(application: Application | null, event: StoredEvent): Application | null {
  const { body } = event;
  switch (body.type) {
    case 'change-undone':
    case 'change-redone':
    case 'policy-changed':
    case 'holidays-looked-up':
    case 'quiet-hours-changed':
    case 'reminders-paused':
      return application;
    case 'application-purged':
      return null;
    default:
      if (event.applicationId === null) return application;
      return evolveBody(application, body, { applicationId: event.applicationId, at: event.at });
  }
}

/** The application after events that are only being considered, all at one instant. */
export function evolveBodies(
  application: Application | null,
  bodies: readonly ApplicationEventBody[],
  place: EventPlace,
): Application | null {
  return bodies.reduce<Application | null>((state, body) => evolveBody(state, body, place), application);
}

/**
 * The application its events make, those of undone changes left out; null where there is none (any more).
 * `events` are all events of one application, in the order they were stored.
 */
export function foldApplication(events: readonly StoredEvent[]): Application | null {
  const undone = undoneChanges(events);
  const redoneAt = redoneInstants(events);
  return events.reduce<Application | null>((state, event) => {
    if (undone.has(event.changeId)) return state;
    // Deleted again by Redo, it can be brought back for as long as after the first time.
    const isDeletion = event.body.type === 'application-deleted';
    const at = (isDeletion ? redoneAt.get(event.changeId) : null) ?? event.at;
    return evolve(state, { ...event, at });
  }, null);
}

/** The settings their events make, those of undone changes left out. `events` in the order they were stored. */
export function foldSettings(events: readonly StoredEvent[]): RuleSettings {
  const undone = undoneChanges(events);
  return events.reduce<RuleSettings>((state, { changeId, body }) => {
    if (undone.has(changeId)) return state;
    if (body.type === 'policy-changed') return { ...state, policy: body.policy };
    if (body.type === 'holidays-looked-up') return { ...state, policy: policyWith(state.policy, body) };
    if (body.type === 'quiet-hours-changed') return { ...state, quietHours: body.quietHours };
    if (body.type === 'reminders-paused') return { ...state, pausedUntil: body.until };
    return state;
  }, defaultRuleSettings);
}

/** The holidays found belong to a place: a policy of another place, or of none, keeps its own. */
function policyWith(
  policy: Policy,
  { place, holidays }: { readonly place: HolidayPlace; readonly holidays: Policy['holidays'] },
): Policy {
  return isSamePlace(policy.holidayPlace, place) ? { ...policy, holidays } : policy;
}

/** The changes that were undone and not redone since. */
export function undoneChanges(events: readonly StoredEvent[]): ReadonlySet<ChangeId> {
  const undone = new Set<ChangeId>();
  for (const { body } of events) {
    if (body.type === 'change-undone') undone.add(body.changeId);
    if (body.type === 'change-redone') undone.delete(body.changeId);
  }
  return undone;
}

/** When each change that was redone was redone last. */
function redoneInstants(events: readonly StoredEvent[]): ReadonlyMap<ChangeId, Instant> {
  return new Map(
    events.flatMap(({ body, at }) => (body.type === 'change-redone' ? [[body.changeId, at]] : [])),
  );
}

function evolveBody(
  application: Application | null,
  body: ApplicationEventBody,
  place: EventPlace,
): Application | null {
  if (body.type === 'application-added') {
    return application ?? newApplication(body.details, place);
  }
  return application === null ? null : evolveExisting(application, body, place.at);
}

function newApplication(
  details: Extract<ApplicationEventBody, { type: 'application-added' }>['details'],
  { applicationId, at }: EventPlace,
): Application {
  return {
    ...details,
    id: applicationId,
    addedAt: at,
    archivedAt: null,
    deletedAt: null,
    closed: null,
    contacts: [],
    interviews: [],
    touches: [],
    skips: [],
    keeps: [],
    replies: [],
    snoozes: [],
  };
}

type LaterBody = Exclude<ApplicationEventBody, { type: 'application-added' }>;

function evolveExisting(application: Application, body: LaterBody, at: Instant): Application {
  switch (body.type) {
    case 'application-edited':
      // Fields are left out, never undefined: the stored JSON cannot hold an undefined.
      return { ...application, ...(body.details as Partial<Application>) };
    case 'application-archived':
      return { ...application, archivedAt: at };
    case 'application-unarchived':
      return { ...application, archivedAt: null };
    case 'application-deleted':
      return { ...application, deletedAt: at };
    case 'application-closed':
      return { ...application, closed: { outcome: body.outcome, at } };
    case 'application-reopened':
      return { ...application, closed: null };
    case 'contact-saved':
    case 'contact-removed':
      return evolveContacts(application, body);
    case 'interview-added':
    case 'interview-edited':
    case 'interview-cancelled':
      return { ...application, interviews: evolveInterviews(application.interviews, body, at) };
    case 'reply-received':
      return { ...application, replies: [...application.replies, body.reply] };
    default:
      return evolveSteps(application, body, at);
  }
}

function evolveContacts(
  application: Application,
  body: Extract<LaterBody, { type: 'contact-saved' | 'contact-removed' }>,
): Application {
  if (body.type === 'contact-removed') {
    return { ...application, contacts: application.contacts.filter(({ id }) => id !== body.contactId) };
  }
  const isKnown = application.contacts.some(({ id }) => id === body.contact.id);
  const contacts = isKnown
    ? application.contacts.map((contact) => (contact.id === body.contact.id ? body.contact : contact))
    : [...application.contacts, body.contact];
  return { ...application, contacts };
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
      return interviews.map((old) => (old.id === body.interviewId ? { ...old, cancelledAt: at } : old));
  }
}

/** An interview whose end moved counts as entered anew: reminders for instants that have passed meanwhile stay silent. */
function edited(old: Interview, next: Omit<Interview, 'addedAt' | 'cancelledAt'>, at: Instant): Interview {
  const isMoved = old.endsAt !== next.endsAt;
  return { ...next, addedAt: isMoved ? at : old.addedAt, cancelledAt: old.cancelledAt };
}

function byStart(interviews: readonly Interview[]): readonly Interview[] {
  return interviews.toSorted((a, b) => a.startsAt - b.startsAt || (a.id < b.id ? -1 : 1));
}

type StepBody = Extract<
  LaterBody,
  {
    type:
      | 'message-sent'
      | 'message-corrected'
      | 'step-skipped'
      | 'step-lapsed'
      | 'step-kept'
      | 'step-taken-back'
      | 'step-snoozed';
  }
>;

function evolveSteps(application: Application, body: StepBody, at: Instant): Application {
  switch (body.type) {
    case 'message-sent':
      return { ...application, touches: [...application.touches, body.touch] };
    case 'message-corrected': {
      const correction = body.correction as Partial<Application['touches'][number]>;
      const touches = application.touches.map((touch) =>
        touch.id === body.touchId ? { ...touch, ...correction } : touch,
      );
      return { ...application, touches };
    }
    case 'step-skipped': {
      const { interviewId, step, contactId } = body;
      const skip = { interviewId, step, contactId, at: body.skippedAt ?? at };
      return { ...application, skips: [...application.skips, skip] };
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
      const { interviewId, step, until } = body;
      const others = application.snoozes.filter(
        (snooze) => snooze.interviewId !== interviewId || snooze.step !== step,
      );
      return { ...application, snoozes: [...others, { interviewId, step, until, at }] };
    }
  }
}

/** Holding on to a step lets go of the later ones that were held on to: they are not reached yet. */
function keepStep(
  application: Application,
  { interviewId, step }: Extract<StepBody, { type: 'step-kept' | 'step-taken-back' }>,
): Application {
  const others = application.keeps.filter(
    (keep) => keep.interviewId !== interviewId || steps.indexOf(keep.step) < steps.indexOf(step),
  );
  return { ...application, keeps: [...others, { interviewId, step }] };
}
