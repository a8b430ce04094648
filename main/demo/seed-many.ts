/** Many plain applications, for benchmarks and tests: quickly made, through the same decisions as everything else. */
import { decide } from '../../shared/rules/decide/decide';
import { progressOf } from '../../shared/rules/progress/progress';
import type { Application } from '../../shared/model/application';
import type { ChangeInput, ChangeName } from '../../shared/model/changes';
import { evolveBodies } from '../../shared/events/fold';
import type { ApplicationEventBody } from '../../shared/events/event';
import type { ApplicationId, ChangeId, EventId } from '../../shared/model/ids';
import { accept } from '../../shared/model/result';
import type { Instant, TimeZone } from '../../shared/model/time';
import { cardRowOf } from '../services/history/applications';
import type { ServiceDeps } from '../services/services';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const BATCH = 500;

const zones = ['America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Sydney'];
const roles = ['Designer', 'Analyst', 'Engineer', 'Planner', 'Editor', 'Nurse', 'Buyer'];

type SeedDeps = Omit<ServiceDeps, 'clock'>;

/**
 * Writes `count` applications with interviews in the sixty days before `now` (and some after it), in stages all through
 * the board. The same `count` gives the same applications, but for their ids. Throws where the disk does not take them.
 */
export function seedMany(deps: SeedDeps, count: number, now: Instant): void {
  for (let from = 0; from < count; from += BATCH) {
    const written = deps.store.write(() => {
      for (let index = from; index < Math.min(from + BATCH, count); index += 1) seedOne(deps, index, now);
      deps.store.markProjected(now);
      return accept(null);
    });
    if (!written.ok) throw new Error(`the applications could not be written: ${written.refusal.code}`);
  }
}

function seedOne(deps: SeedDeps, index: number, now: Instant): void {
  const applicationId = deps.nextId() as ApplicationId;
  const endedAt = (now - ((index * 37) % 60) * DAY_MS + 3 * DAY_MS - (index % 9) * HOUR_MS) as Instant;
  const addedAt = (Math.min(endedAt, now) - 5 * DAY_MS) as Instant;
  let application = doing(
    deps,
    null,
    applicationId,
    addedAt,
    'add-application',
    newApplication(index, endedAt),
  );
  for (const step of ['thank-you', 'check-in'] as const) {
    const sentAt = (endedAt + (step === 'thank-you' ? 1 : 9) * DAY_MS) as Instant;
    if (sentAt > now || index % (step === 'thank-you' ? 5 : 3) === 0) continue;
    const interviewId = application.interviews[0]?.id;
    if (!interviewId) continue;
    const sending = { applicationId, interviewId, step, contactId: null, medium: 'email' as const, sentAt };
    application = doing(deps, application, applicationId, sentAt, 'mark-sent', sending);
  }
  if (index % 8 === 0 && endedAt < now) {
    const closing = {
      applicationId,
      outcome: index % 16 === 0 ? ('rejected' as const) : ('no-reply' as const),
    };
    application = doing(deps, application, applicationId, now, 'close-application', closing);
  }
  const progress = progressOf(application, deps.store.settings.read().policy, now);
  deps.store.cards.save(cardRowOf(application, progress, now));
}

function newApplication(index: number, endsAt: Instant): ChangeInput<'add-application'> {
  const timeZone = zones[index % zones.length] as TimeZone;
  const people = [
    { id: null, name: `Person ${index}`, role: 'Manager', email: '', hasStrongConnection: index % 11 === 0 },
  ];
  return {
    details: {
      company: `Company ${index}`,
      role: roles[index % roles.length] ?? 'Clerk',
      industry: '',
      pace: index % 7 === 0 ? 'fast' : 'standard',
      hasStrongConnection: false,
      hasQuickHiring: false,
      postingUrl: '',
      postingText: '',
      notes: '',
    },
    interviews: [
      {
        kind: 'interview',
        startsAt: (endsAt - HOUR_MS) as Instant,
        endsAt,
        timeZone,
        people,
        talkingPoints: ['Something that was really said'],
        answer: null,
      },
    ],
  };
}

/** Decides and appends, and gives the application as it then is; the card is made once at the end. */
function doing<N extends ChangeName>(
  deps: SeedDeps,
  application: Application | null,
  applicationId: ApplicationId,
  at: Instant,
  name: N,
  input: ChangeInput<N>,
): Application {
  const { store, nextId, computerZone } = deps;
  const context = { ...store.settings.read(), now: at, computerZone: computerZone(), nextId };
  const decided = decide(name, application, input, context);
  if (!decided.ok) throw new Error(`${name} was refused: ${JSON.stringify(decided.refusal)}`);
  const bodies = decided.value.events as readonly ApplicationEventBody[];
  const changeId = nextId() as ChangeId;
  const events = bodies.map((body) => {
    return { id: nextId() as EventId, changeId, applicationId, at, origin: 'window' as const, body };
  });
  store.events.append(events, decided.value.description);
  const after = evolveBodies(application, bodies, { applicationId, at });
  if (!after) throw new Error(`${name} leaves no application behind`);
  return after;
}
