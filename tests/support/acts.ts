/** Random user actions, for tests that must pass whatever the user does. */
import { sentMessages } from '../../shared/messages/sent';
import { occasions } from '../../shared/model/settings/message-kind';
import fc from 'fast-check';
import { stages, type Application, type MessageStep } from '../../shared/model/application';
import { defaultPolicy } from '../../shared/model/policy';
import type { ChangeInput, ChangeName } from '../../shared/model/changes';
import type { ApplicationId, InterviewId } from '../../shared/model/ids';
import type { CalendarDate, Instant } from '../../shared/model/time';
import { detailsInput, interviewInput, personInput } from './inputs';
import { type TestServices } from './test-services';

const HOUR_MS = 3_600_000;
const messageSteps: readonly MessageStep[] = ['thank-you', 'check-in', 'final'];

/** A user action, or time passing; its target is picked by number from what exists. */
export type Act =
  | { tag: 'time'; hours: number }
  | { tag: 'undo' | 'redo' | 'undo-old' | 'restart'; pick: number }
  | { tag: ChangeName; pick: number; choice: number };

const changing: readonly ChangeName[] = [
  'edit-application',
  'edit-application',
  'edit-application',
  'archive-application',
  'delete-application',
  'cancel-interview',
  'move-card',
  'move-card',
  'move-card',
  'mark-sent',
  'mark-sent',
  'record-occasion',
  'skip-step',
  'keep-step',
  'correct-message',
  'record-reply',
  'close-application',
  'reopen-application',
  'reopen-application',
  'snooze-step',
  'add-application',
  'add-person',
  'edit-person',
  'edit-person',
  'merge-people',
  'merge-people',
  'edit-tags',
  'edit-tags',
  'edit-tag',
  'change-several',
  'change-several',
  'delete-tag',
  'merge-tags',
  'change-policy',
  'pause-reminders',
];
/** A random user action. */
export const someAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ tag: fc.constant('time' as const), hours: fc.integer({ min: 0, max: 24 * 20 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ tag: fc.constantFrom('undo', 'redo', 'undo-old', 'restart'), pick: fc.nat(20) }),
  },
  {
    weight: 10,
    arbitrary: fc.record({ tag: fc.constantFrom(...changing), pick: fc.nat(20), choice: fc.nat(50) }),
  },
);

/** Does it, if it is possible at the moment. */
export function doSomething(services: TestServices, act: Act): void {
  switch (act.tag) {
    case 'time':
      services.setNow((services.now() + act.hours * HOUR_MS) as Instant);
      services.passingOfTime.tick(services.now());
      return;
    case 'undo':
      services.changes.undo('window');
      return;
    case 'redo':
      services.changes.redo('tray');
      return;
    case 'restart':
      services.start();
      return;
    case 'undo-old': {
      const records = services.store.changes.inUndoOrder();
      const record = records[act.pick % Math.max(1, records.length)];
      if (record) services.changes.undoChange(record.changeId, 'notification');
      return;
    }
    default:
      makeSome(services, act);
  }
}

function makeSome(services: TestServices, { tag, pick, choice }: Extract<Act, { choice: number }>): void {
  const now = services.now();
  const applicationIds = services.store.events.applicationIds();
  const applicationId = applicationIds[pick % Math.max(1, applicationIds.length)];
  const application = applicationId && services.applications.fold(applicationId);
  const interviewId = application?.interviews[choice % Math.max(1, application.interviews.length)]?.id;
  const touches = application ? sentMessages(application) : [];
  const touchId = touches[choice % Math.max(1, touches.length)]?.id;
  const step = messageSteps[choice % 3] ?? 'final';
  const interview = interviewInput((now - (choice - 10) * 7 * HOUR_MS) as Instant);
  const inputs: { readonly [N in ChangeName]?: () => ChangeInput<N> | null } = {
    'add-application': () => ({
      details: detailsInput({ company: `C${choice}` }),
      interviews: choice % 2 ? [interview] : [],
    }),
    'change-policy': () => ({ policy: { ...defaultPolicy, checkIn: choice % 2 ? 'week' : 'two-weeks' } }),
    'pause-reminders': () => ({ until: choice % 2 ? null : ((now + HOUR_MS) as Instant) }),
    ...peopleInputs(services, application?.contacts ?? [], choice),
    ...tagInputs(services, application ?? null, choice),
    'change-several': () => severalInput(applicationIds, now, choice),
    ...(applicationId === undefined
      ? {}
      : inputsOf(applicationId, interviewId, touchId, { step, choice, now, interview })),
  };
  const input = inputs[tag]?.() as ChangeInput<ChangeName> | null | undefined;
  if (input) services.changes.make(tag, input, 'window');
}

/** All applications at once, or some of them. */
function severalInput(
  applicationIds: readonly ApplicationId[],
  now: Instant,
  choice: number,
): ChangeInput<'change-several'> | null {
  const some = applicationIds.slice(choice % 2);
  const acts: readonly ChangeInput<'change-several'>['act'][] = [
    { kind: 'move', to: stages[choice % 5] ?? 'final' },
    { kind: 'close', outcome: 'withdrew' },
    { kind: 'archive' },
    { kind: 'unarchive' },
    { kind: 'tags', add: [{ name: 'Remote', colour: 'blue' }], remove: [] },
    { kind: 'snooze', until: (now + HOUR_MS) as Instant },
  ];
  const act = acts[choice % acts.length];
  return act && some.length > 0 ? { applicationIds: some, act } : null;
}

/** About the tags of the application, and those in the list. */
function tagInputs(
  { store }: TestServices,
  application: Application | null,
  choice: number,
): { readonly [N in ChangeName]?: () => ChangeInput<N> | null } {
  const { tags } = store.settings.read();
  const tag = tags[choice % Math.max(1, tags.length)];
  const name = ['Remote', 'Dream job', 'Berlin'][choice % 3] ?? 'Remote';
  return {
    'edit-tags': () =>
      application && {
        applicationId: application.id,
        add: choice % 4 ? [{ name, colour: 'green' }] : [],
        remove: application.tags.slice(0, choice % 2),
      },
    'edit-tag': () => (tag ? { tagId: tag.id, fields: choice % 2 ? { name } : { colour: 'teal' } } : null),
    'delete-tag': () => (tag ? { tagId: tag.id } : null),
    'merge-tags': () => (tag && tags[0] ? { tagId: tag.id, intoId: tags[0].id } : null),
  };
}

/** About one of the application's contacts, and anybody else known. */
function peopleInputs(
  { store }: TestServices,
  contacts: Application['contacts'],
  choice: number,
): { readonly [N in ChangeName]?: () => ChangeInput<N> | null } {
  const someone = contacts[choice % Math.max(1, contacts.length)]?.id;
  const everybody = store.people.all();
  const other = everybody[choice % Math.max(1, everybody.length)]?.contact.id;
  if (someone === undefined || other === undefined) return {};
  const fields = {
    phone: `+49 ${choice}`,
    ...(choice % 3 ? {} : { name: `P${choice}`, notes: `n${choice}` }),
  };
  return {
    'edit-person': () => ({ contactId: someone, fields }),
    'merge-people': () => ({ keptId: other, mergedId: someone }),
  };
}

function inputsOf(
  applicationId: ApplicationId,
  interviewId: InterviewId | undefined,
  touchId: string | undefined,
  {
    step,
    choice,
    now,
    interview,
  }: { step: MessageStep; choice: number; now: Instant; interview: ReturnType<typeof interviewInput> },
): { readonly [N in ChangeName]?: () => ChangeInput<N> | null } {
  const of = { applicationId };
  const conversation = ([null, 'same', 'another'] as const)[choice % 3] ?? null;
  const atStep = interviewId === undefined ? null : { ...of, interviewId, step };
  return {
    'edit-application': () => ({
      ...of,
      details:
        choice % 3 ? null : detailsInput({ notes: `n${choice}`, hasStrongConnection: choice % 2 === 0 }),
      interviews: [
        ...(choice % 3 === 1 || interviewId === undefined ? [] : [{ interviewId, interview, conversation }]),
        ...(choice % 3 === 2 ? [] : [{ interviewId: null, interview, conversation: null }]),
      ],
    }),
    'archive-application': () => of,
    'delete-application': () => (choice % 4 === 0 ? of : null),
    'cancel-interview': () => (interviewId === undefined ? null : { ...of, interviewId }),
    'add-person': () => ({ ...of, person: personInput(`P${choice}`, { role: 'Recruiter' }) }),
    'move-card': () => ({ ...of, to: stages[choice % 5] ?? 'final', outcome: 'no-reply' }),
    'mark-sent': () => atStep && { ...atStep, contactId: null, medium: 'email', sentAt: null },
    'record-occasion': () => ({
      ...of,
      occasion: occasions[choice % occasions.length] ?? 'withdrawal',
      contactId: null,
      medium: 'email',
      sentAt: null,
      text: `o${choice}`,
    }),
    'skip-step': () => atStep && { ...atStep, contactId: null },
    'keep-step': () => atStep,
    'correct-message': () =>
      touchId === undefined
        ? null
        : ({
            ...of,
            touchId,
            contactId: null,
            medium: 'phone',
            sentAt: now,
            text: `t${choice}`,
          } as ChangeInput<'correct-message'>),
    'record-reply': () => ({
      ...of,
      reply: { kind: choice % 3 ? 'news' : 'rejection', text: '', receivedAt: null },
    }),
    'close-application': () => ({
      ...of,
      outcome: choice % 2 ? 'offer' : 'withdrew',
      ...([{}, { closedOn: null }, { closedOn: '2026-01-05' as CalendarDate }][choice % 3] ?? {}),
    }),
    'reopen-application': () => of,
    'snooze-step': () => atStep && { ...atStep, until: (now + choice * HOUR_MS) as Instant },
  };
}
