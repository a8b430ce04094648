/** Many plain applications, for benchmarks and tests: quickly made, through the same decisions as everything else. */
import { decide, type SingleChangeName } from '../../shared/rules/decide/decide';
import type { Application } from '../../shared/model/application';
import type { ChangeInput } from '../../shared/model/changes';
import { applicationSubject } from '../../shared/events/event';
import type { Instant, TimeZone } from '../../shared/model/time';
import { createCommits } from '../services/history/commits';
import { createRebuilding } from '../services/history/rebuilding';
import { createRecorder } from '../services/history/recorder';
import type { Recording } from '../services/history/recording';
import type { ServiceDeps } from '../services/services';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const BATCH = 500;

const zones = ['America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Sydney'];
const roles = ['Designer', 'Analyst', 'Engineer', 'Planner', 'Editor', 'Nurse', 'Buyer'];

type SeedDeps = Omit<ServiceDeps, 'clock'>;

interface Seeding extends SeedDeps {
  readonly recording: Recording;
}

/**
 * Writes `count` applications with interviews in the sixty days before `now` (and some after it), in all stages. The same
 * `count` gives the same applications, except for their ids. Throws if the disk doesn't accept them.
 */
export function seedMany(deps: SeedDeps, count: number, now: Instant): void {
  const clock = { now: () => now };
  const recorder = createRecorder({
    ...deps,
    clock,
    commits: createCommits(deps.report),
    onMore: () => undefined,
  });
  createRebuilding({ ...deps, clock, recorder }).begin();
  for (let from = 0; from < count; from += BATCH) {
    const isWritten = recorder.time((recording) => {
      for (let index = from; index < Math.min(from + BATCH, count); index += 1) {
        seedOne({ ...deps, recording }, index, now);
      }
    });
    if (!isWritten) throw new Error('the applications could not be written');
  }
}

function seedOne(deps: Seeding, index: number, now: Instant): void {
  const endedAt = (now - ((index * 37) % 60) * DAY_MS + 3 * DAY_MS - (index % 9) * HOUR_MS) as Instant;
  const addedAt = (Math.min(endedAt, now) - 5 * DAY_MS) as Instant;
  let application = doing(deps, null, addedAt, 'add-application', newApplication(index, endedAt));
  const applicationId = application.id;
  for (const step of ['thank-you', 'check-in'] as const) {
    const sentAt = (endedAt + (step === 'thank-you' ? 1 : 9) * DAY_MS) as Instant;
    if (sentAt > now || index % (step === 'thank-you' ? 5 : 3) === 0) continue;
    const interviewId = application.interviews[0]?.id;
    if (!interviewId) continue;
    const sending = { applicationId, interviewId, step, contactId: null, medium: 'email' as const, sentAt };
    application = doing(deps, application, sentAt, 'mark-sent', sending);
  }
  if (index % 8 === 0 && endedAt < now) {
    const closing = {
      applicationId,
      outcome: index % 16 === 0 ? ('rejected' as const) : ('no-reply' as const),
    };
    doing(deps, application, now, 'close-application', closing);
  }
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

/** Decides, appends, and returns the resulting application; it is projected once at the end. */
function doing<N extends SingleChangeName>(
  { recording, nextId, computerZone }: Seeding,
  application: Application | null,
  at: Instant,
  name: N,
  input: ChangeInput<N>,
): Application {
  const dependencies = { computerZone: computerZone(), nextId, contactElsewhere: () => null };
  const context = { ...recording.settings, now: at, ...dependencies };
  const decided = decide(name, application, input, context);
  if (!decided.ok) throw new Error(`${name} was refused: ${JSON.stringify(decided.refusal)}`);
  if (decided.value.kind === 'settings') throw new Error(`${name} concerns no application`);
  const { description, events, next } = decided.value;
  const happenings = [{ subject: applicationSubject(next.application.id), bodies: events }];
  recording.append({ origin: 'window', at, description, happenings });
  return next.application;
}
