/**
 * One act for several applications, as one change with one undo. Each application decides on it as if it were asked alone;
 * those that refuse are left as they are, and counted.
 */
import type { Application } from '../../model/application';
import type { ChangeDescription } from '../../model/card';
import type { ChangeInput, ChangeName, Refusal } from '../../model/changes';
import type { LeftOut, LeftReason } from '../../model/outcome';
import { accept, type Result } from '../../model/result';
import { progressOf } from '../progress/progress';
import { decide } from './decide';
import { refuseState, type ApplicationDecision, type DecideContext, type Decision } from './decision';

type SeveralInput = ChangeInput<'change-several'>;
type Act = SeveralInput['act'];

export interface SeveralDecision {
  /** At least one, each for another application. */
  readonly decisions: readonly ApplicationDecision[];
  readonly left: readonly LeftOut[];
  readonly description: ChangeDescription;
}

/** The most whose companies are named. */
const MAX_NAMED = 3;

interface Refused {
  readonly refusal: Refusal;
  /** Empty if that isn't known. */
  readonly company: string;
}

export function isSeveralChange(name: ChangeName): name is 'change-several' {
  return name === 'change-several';
}

/** `applications` are those asked for; null for one that is gone. Refused as the first of them is if all refuse. */
export function decideSeveral(
  { act }: SeveralInput,
  applications: Iterable<Application | null>,
  context: DecideContext,
): Result<SeveralDecision, Refusal> {
  const decisions: ApplicationDecision[] = [];
  const refused: Refused[] = [];
  let { tags } = context;
  for (const application of applications) {
    const decided = decideOne(act, application, { ...context, tags });
    if (!decided.ok) refused.push({ refusal: decided.refusal, company: application?.company ?? '' });
    else if (decided.value.kind === 'application') {
      decisions.push(decided.value);
      // A tag created for one of them is known to the others.
      const created = decided.value.settingsEvents;
      tags = [...tags, ...created.flatMap((body) => (body.type === 'tag-created' ? [body.tag] : []))];
    }
  }
  const [first, ...others] = decisions;
  if (!first) return refused[0] ? { ok: false, refusal: refused[0].refusal } : refuseState('not-found');
  const description = others.length === 0 ? first.description : describe(act, decisions);
  return accept({ decisions, left: leftOut(refused, act), description });
}

function decideOne(
  act: Act,
  application: Application | null,
  context: DecideContext,
): Result<Decision, Refusal> {
  if (!application) return refuseState('not-found');
  const { id: applicationId, unreadable } = application;
  if (unreadable !== null) return refuseState(`unreadable-${unreadable}`);
  switch (act.kind) {
    case 'move':
      return decide('move-card', application, { applicationId, to: act.to, outcome: null }, context);
    case 'close': {
      const { kind: _, ...ending } = act;
      return decide('close-application', application, { applicationId, ...ending }, context);
    }
    case 'archive':
      return decide('archive-application', application, { applicationId }, context);
    case 'unarchive':
      return decide('unarchive-application', application, { applicationId }, context);
    case 'tags': {
      const { add, remove } = act;
      return decide('edit-tags', application, { applicationId, add, remove }, context);
    }
    case 'snooze':
      return snooze(application, act.until, context);
    case 'sent':
      return markSent(application, context);
  }
}

/** Marks the open parts of the current message as sent, as the same act does for one application alone. */
function markSent(application: Application, context: DecideContext): Result<Decision, Refusal> {
  const { id: applicationId } = application;
  const { cycle, current } = progressOf(application, context.policy, context.now);
  if (application.closed !== null) return refuseState('already-closed');
  if (cycle === null || current === null || current === 'close') return refuseState('no-step');
  const message = { interviewId: cycle.anchorId, step: current, contactId: null } as const;
  const input = { applicationId, ...message, medium: 'email', sentAt: null } as const;
  return decide('mark-sent', application, input, context);
}

/** Snoozes whatever step is current, or the nudge. */
function snooze(
  application: Application,
  until: Extract<Act, { kind: 'snooze' }>['until'],
  context: DecideContext,
): Result<Decision, Refusal> {
  const { id: applicationId } = application;
  const { cycle, current, nudge } = progressOf(application, context.policy, context.now);
  if (nudge !== null) return decide('put-off-nudge', application, { applicationId, until }, context);
  if (cycle === null || current === null) return refuseState('no-step');
  const input = { applicationId, interviewId: cycle.anchorId, step: current, until };
  return decide('snooze-step', application, input, context);
}

const names = {
  move: 'several-moved',
  close: 'several-closed',
  archive: 'several-archived',
  unarchive: 'several-unarchived',
  tags: 'several-tagged',
  snooze: 'several-snoozed',
  sent: 'several-sent',
} as const satisfies Readonly<Record<Act['kind'], ChangeDescription['name']>>;

function describe(act: Act, decisions: readonly ApplicationDecision[]): ChangeDescription {
  const about = { company: '', role: '', count: decisions.length };
  const areAll = (name: ChangeDescription['name']) =>
    decisions.every(({ description }) => description.name === name);
  if (areAll('ending-corrected')) return { ...about, name: 'several-corrected', stage: null };
  if (act.kind !== 'move') return { ...about, name: names[act.kind], stage: null };
  if (areAll('reopened')) return { ...about, name: 'several-reopened', stage: null };
  // What is reopened goes where its dates put it, and a card with another interview ahead waits for that.
  const areThere = decisions.every(({ next }) => next.progress.stage === act.to);
  return areThere
    ? { ...about, name: names.move, stage: act.to }
    : { ...about, name: 'several-changed', stage: null };
}

/** The most frequent reason first. */
function leftOut(refused: readonly Refused[], act: Act): readonly LeftOut[] {
  const byReason = Map.groupBy(refused, ({ refusal }) => reasonOf(refusal, act));
  return [...byReason]
    .map(([reason, group]) => {
      const names = group.map(({ company }) => company).filter((company) => company !== '');
      const companies = names.length === group.length && names.length <= MAX_NAMED ? names : [];
      return { reason, count: group.length, companies };
    })
    .toSorted((a, b) => b.count - a.count);
}

function reasonOf(refusal: Refusal, act: Act): LeftReason {
  if (refusal.tag === 'field') return 'other';
  switch (refusal.reason) {
    case 'needs-interview':
    case 'interview-not-over':
    case 'interview-has-ended':
    case 'already-there':
    case 'already-closed':
      return refusal.reason;
    case 'no-step':
      return act.kind === 'sent' ? 'no-message' : 'no-step';
    case 'unreadable-newer':
    case 'unreadable-damaged':
      return 'read-only';
    case 'not-found':
    case 'deleted':
      return 'gone';
    default:
      return 'other';
  }
}
