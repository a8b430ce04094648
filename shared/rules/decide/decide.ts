/**
 * Whether a change can be made in the current state, and what will then have happened. Pure: the same input gives the
 * same output, except for new ids. The change's schema has already checked that dates and texts are well-formed.
 */
import type { Application } from '../../model/application';
import type { ChangeDescription } from '../../model/card';
import type { ChangeInput, ChangeName, Refusal } from '../../model/changes';
import { evolveBodies } from '../../events/fold-application';
import type { SettingsEventBody } from '../../events/event';
import type { ApplicationId } from '../../model/ids';
import { accept, type Result } from '../../model/result';
import { progressOf } from '../progress/progress';
import {
  addApplication,
  archiveApplication,
  deleteApplication,
  editApplication,
  editSomeDetails,
  unarchiveApplication,
} from './applications';
import {
  refuseState,
  type ApplicationDecision,
  type DecideContext,
  type Decision,
  type Draft,
  type Drafted,
  type Subject,
} from './decision';
import { cancelInterview } from './interviews';
import {
  correctMessage,
  keepStep,
  markSent,
  recordOccasion,
  skipStep,
  snoozeOccasion,
  snoozeStep,
} from './messages';
import { putOffNudge } from './nudges';
import { closeApplication, moveCard, reopenApplication } from './moving';
import { recordReply } from './replies';
import { addPerson, type PeopleChangeName } from './people';
import { changePolicy, changeQuietHours, pauseReminders } from './settings';
import { removeLink, saveLink } from './links';
import { createTag, deleteTag, editTag, editTags } from './tags/tags';
import { removeHeardTime, saveHeardTime } from './heard-times';
import { deleteView, editView, orderViews, saveView } from './saved-views';
import { removeTemplate, saveTemplates } from './templates';

export type { DecideContext, Decision };

type SettingsChangeName =
  | 'change-policy'
  | 'change-quiet-hours'
  | 'pause-reminders'
  | 'save-heard-time'
  | 'remove-heard-time'
  | 'save-templates'
  | 'remove-template'
  | 'create-tag'
  | 'edit-tag'
  | 'delete-tag'
  | 'save-view'
  | 'edit-view'
  | 'delete-view'
  | 'order-views';
type CardChangeName = Exclude<
  ChangeName,
  SettingsChangeName | PeopleChangeName | 'add-application' | 'change-several' | 'merge-tags'
>;
/** What `decide` decides; `decidePeople`, `decideSeveral` and `mergeTags` decide what may concern several applications. */
export type SingleChangeName = Exclude<ChangeName, PeopleChangeName | 'change-several' | 'merge-tags'>;

/** One decision for each change of an existing application; a missing one doesn't compile. */
const cardDecisions: {
  readonly [N in CardChangeName]: (subject: Subject, input: ChangeInput<N>) => Drafted;
} = {
  'edit-application': editApplication,
  'archive-application': archiveApplication,
  'unarchive-application': unarchiveApplication,
  'delete-application': deleteApplication,
  'cancel-interview': cancelInterview,
  'add-person': addPerson,
  'move-card': moveCard,
  'mark-sent': markSent,
  'record-occasion': recordOccasion,
  'skip-step': skipStep,
  'keep-step': keepStep,
  'correct-message': correctMessage,
  'record-reply': recordReply,
  'close-application': closeApplication,
  'reopen-application': reopenApplication,
  'snooze-step': snoozeStep,
  'snooze-occasion': snoozeOccasion,
  'put-off-nudge': putOffNudge,
  'edit-details': editSomeDetails,
  'edit-tags': editTags,
  'save-link': saveLink,
  'remove-link': removeLink,
};

type SettingsHappening = Pick<ChangeDescription, 'name' | 'title'> &
  ({ readonly event: SettingsEventBody } | { readonly events: readonly SettingsEventBody[] });

const settingsDecisions: {
  readonly [N in SettingsChangeName]: (
    input: ChangeInput<N>,
    context: DecideContext,
  ) => Result<SettingsHappening, Refusal>;
} = {
  'change-policy': changePolicy,
  'change-quiet-hours': changeQuietHours,
  'pause-reminders': pauseReminders,
  'save-heard-time': saveHeardTime,
  'remove-heard-time': removeHeardTime,
  'save-templates': saveTemplates,
  'remove-template': removeTemplate,
  'create-tag': createTag,
  'edit-tag': editTag,
  'delete-tag': deleteTag,
  'save-view': saveView,
  'edit-view': editView,
  'delete-view': deleteView,
  'order-views': orderViews,
};

/**
 * Decides on the change `name`. `application` is the one it concerns, null for settings and for a new one. Refuses by
 * field if the input is wrong, and by state if it can't be done now (`not-found` without an application, `deleted` if it
 * is deleted, `unreadable-newer` and `unreadable-damaged` if it is read-only).
 */
export function decide<N extends SingleChangeName>(
  name: N,
  application: Application | null,
  input: ChangeInput<N>,
  context: DecideContext,
): Result<Decision, Refusal> {
  if (isSettingsChange(name)) return decideSettings(name, input as ChangeInput<SettingsChangeName>, context);
  if (name === 'add-application') {
    return described(null, addApplication(input as ChangeInput<'add-application'>, context), context);
  }
  if (!application) return refuseState('not-found');
  if (application.deletedAt !== null) return refuseState('deleted');
  if (application.unreadable !== null) return refuseState(`unreadable-${application.unreadable}`);
  const subject = { application, progress: progressOf(application, context.policy, context.now), context };
  return described(subject, decisionOf(name)(subject, input as never), context);
}

/** The map ties each name to its input, but the compiler can't follow that for a name known only at run time. */
function decisionOf(name: ChangeName): (subject: Subject, input: never) => Drafted {
  const decisions: Readonly<Record<string, (subject: Subject, input: never) => Drafted>> = cardDecisions;
  const decision = decisions[name];
  if (!decision) throw new Error(`There is no decision on ${name}.`);
  return decision;
}

function isSettingsChange(name: SingleChangeName): name is SettingsChangeName {
  return Object.hasOwn(settingsDecisions, name);
}

function decideSettings<N extends SettingsChangeName>(
  name: N,
  input: ChangeInput<SettingsChangeName>,
  context: DecideContext,
): Result<Decision, Refusal> {
  const decided = settingsDecisions[name](input as ChangeInput<N>, context);
  if (!decided.ok) return decided;
  const { name: said, title, ...happened } = decided.value;
  const named = title === undefined ? {} : { title };
  const description = { name: said, company: '', role: '', stage: null, ...named };
  const events = 'events' in happened ? happened.events : [happened.event];
  return accept({ kind: 'settings', events, description });
}

function described(
  subject: Subject | null,
  drafted: Drafted,
  context: DecideContext,
): Result<ApplicationDecision, Refusal> {
  if (!drafted.ok) return drafted;
  const { events, settingsEvents = [] } = drafted.value;
  const next = nextOf(subject, drafted.value, context);
  const description = describe(subject, drafted.value, next);
  return accept({ kind: 'application', events, settingsEvents, next, description });
}

/** The application after the events; a new one gets its id here. */
function nextOf(
  subject: Subject | null,
  { name, events }: Draft,
  { now, policy, nextId }: DecideContext,
): ApplicationDecision['next'] {
  const before = subject?.application ?? null;
  const applicationId = before?.id ?? (nextId() as ApplicationId);
  const application = evolveBodies(before, events, { applicationId, at: now });
  if (!application) throw new Error(`The change ${name} leaves no application behind.`);
  return { application, progress: progressOf(application, policy, now) };
}

/** The words of a change need the card's new column, if it moved. */
function describe(
  subject: Subject | null,
  { name, person }: Draft,
  { application, progress }: ApplicationDecision['next'],
): ChangeDescription {
  const { company, role } = application;
  const isMoved = progress.stage !== subject?.progress.stage;
  const stage = isMoved ? progress.stage : null;
  return { name, company, role, stage, ...(person === undefined ? {} : { person }) };
}
