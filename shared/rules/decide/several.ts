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

export function isSeveralChange(name: ChangeName): name is 'change-several' {
  return name === 'change-several';
}

/** `applications` are those asked for; null for one that is gone. Refused as the first of them is if all refuse. */
export function decideSeveral(
  { act }: SeveralInput,
  applications: readonly (Application | null)[],
  context: DecideContext,
): Result<SeveralDecision, Refusal> {
  const decisions: ApplicationDecision[] = [];
  const refusals: Refusal[] = [];
  let { tags } = context;
  for (const application of applications) {
    const decided = decideOne(act, application, { ...context, tags });
    if (!decided.ok) refusals.push(decided.refusal);
    else if (decided.value.kind === 'application') {
      decisions.push(decided.value);
      // A tag created for one of them is known to the others.
      const created = decided.value.settingsEvents;
      tags = [...tags, ...created.flatMap((body) => (body.type === 'tag-created' ? [body.tag] : []))];
    }
  }
  const [first, ...others] = decisions;
  const [refusal] = refusals;
  if (!first) return refusal ? { ok: false, refusal } : refuseState('not-found');
  const description = others.length === 0 ? first.description : describe(act, decisions.length);
  return accept({ decisions, left: leftOut(refusals), description });
}

function decideOne(
  act: Act,
  application: Application | null,
  context: DecideContext,
): Result<Decision, Refusal> {
  if (!application) return refuseState('not-found');
  const { id: applicationId } = application;
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
  }
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
} as const satisfies Readonly<Record<Act['kind'], ChangeDescription['name']>>;

function describe(act: Act, count: number): ChangeDescription {
  const stage = act.kind === 'move' ? act.to : null;
  return { name: names[act.kind], company: '', role: '', stage, count };
}

/** The most frequent reason first. */
function leftOut(refusals: readonly Refusal[]): readonly LeftOut[] {
  const byReason = Map.groupBy(refusals, reasonOf);
  return [...byReason]
    .map(([reason, group]) => ({ reason, count: group.length }))
    .toSorted((a, b) => b.count - a.count);
}

function reasonOf(refusal: Refusal): LeftReason {
  if (refusal.tag === 'field') return 'other';
  switch (refusal.reason) {
    case 'needs-interview':
    case 'interview-not-over':
    case 'interview-has-ended':
    case 'already-there':
    case 'already-closed':
    case 'no-step':
      return refusal.reason;
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
