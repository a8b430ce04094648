/** The entries of the calendar: every interview, and the step that is due at each application. */
import type { Translator } from '../../../../shared/i18n/translator';
import type { Application, Interview } from '../../../../shared/model/application';
import type { ContactId } from '../../../../shared/model/ids';
import type { Instant } from '../../../../shared/model/time';
import type { EventReader } from '../../../ports/store';
import type { ApplicationState, Applications } from '../../history/applications';
import type { CalendarEntry } from './calendar-text';

export interface EntriesDeps {
  readonly events: Pick<EventReader, 'ofApplication' | 'ofSettings' | 'applicationIds'>;
  readonly applications: Pick<Applications, 'read'>;
  readonly t: Translator['t'];
  /** Called with the share that is read. */
  readonly onShare?: ((share: number) => void) | undefined;
}

/** How long a step takes in the calendar. */
const STEP_MS = 15 * 60_000;
const SLICE = 50;

/** How often an event may have changed, and when last. */
interface Stamp {
  readonly sequence: number;
  readonly changedAt: Instant;
}

/** The entries of applications that aren't deleted, with steps only for open ones. Gives others a turn in between. */
export async function calendarEntries(deps: EntriesDeps): Promise<readonly CalendarEntry[]> {
  const { events, applications, onShare } = deps;
  const entries: CalendarEntry[] = [];
  const settings = stampOf(events.ofSettings());
  const applicationIds = events.applicationIds();
  for (const [index, applicationId] of applicationIds.entries()) {
    if (index % SLICE === SLICE - 1) {
      onShare?.(index / applicationIds.length);
      await new Promise((resolve) => setImmediate(resolve));
    }
    const state = applications.read(applicationId);
    if (state?.application.deletedAt !== null) continue;
    const stamp = stampOf(events.ofApplication(applicationId));
    entries.push(
      ...interviewEntries(state.application, stamp, deps),
      ...stepEntry(state, stamp, settings, deps),
    );
  }
  return entries;
}

function stampOf(events: readonly { readonly at: Instant }[]): Stamp {
  return { sequence: events.length, changedAt: Math.max(0, ...events.map(({ at }) => at)) as Instant };
}

function interviewEntries(
  application: Application,
  stamp: Stamp,
  { t }: EntriesDeps,
): readonly CalendarEntry[] {
  const { company, role, postingUrl, interviews } = application;
  return interviews.map((interview) => ({
    ...stamp,
    uid: `interview-${interview.id}@afterword`,
    startsAt: interview.startsAt,
    endsAt: interview.endsAt,
    summary: t(`exporting.calendar.${interview.kind}`, { company, role }),
    description: descriptionOf(application, interview, t),
    location: placeOf(interview),
    url: postingUrl,
    kind: interview.cancelledAt === null ? 'busy' : 'cancelled',
  }));
}

/** Calendar programs open a link there, too. */
function placeOf({ link = '', location = '' }: Interview): string {
  return location === '' ? link : location;
}

function descriptionOf(
  application: Application,
  { peopleMet, link = '' }: Interview,
  t: Translator['t'],
): string {
  const names = peopleMet.map((id) => nameOf(application, id)).filter((name) => name !== '');
  return [
    ...(names.length === 0 ? [] : [t('exporting.calendar.with', { people: names.join(', ') })]),
    ...(link === '' ? [] : [t('exporting.calendar.join', { link })]),
  ].join('\n');
}

function nameOf({ contacts, mergedContacts }: Application, id: ContactId): string {
  const kept = mergedContacts[id] ?? id;
  return contacts.find((contact) => contact.id === kept)?.name ?? '';
}

/** A change of the rules may move it too. */
function stepEntry(
  { application, progress }: ApplicationState,
  stamp: Stamp,
  settings: Stamp,
  { t }: EntriesDeps,
): readonly CalendarEntry[] {
  const { company, role, postingUrl, closed, archivedAt } = application;
  const due = progress.steps.find(({ step }) => step === progress.current);
  if (due === undefined || progress.cycle === null || closed !== null || archivedAt !== null) return [];
  const { dueAt } = due.dates;
  return [
    {
      uid: `step-${progress.cycle.anchorId}-${due.step}@afterword`,
      sequence: stamp.sequence + settings.sequence,
      changedAt: Math.max(stamp.changedAt, settings.changedAt) as Instant,
      startsAt: dueAt,
      endsAt: (dueAt + STEP_MS) as Instant,
      summary: t('exporting.calendar.step', { step: t(`steps.name.${due.step}`), company, role }),
      description: '',
      location: '',
      url: postingUrl,
      kind: 'free',
    },
  ];
}
