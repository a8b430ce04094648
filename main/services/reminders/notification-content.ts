import type { Translator } from '../../../shared/i18n/translator';
import type { Card } from '../../../shared/model/card';
import type { ApplicationId } from '../../../shared/model/ids';
import type { Instant, TimeZone } from '../../../shared/model/time';
import type { Application } from '../../../shared/model/application';
import { cardOf, sortedByUrgency } from '../../../shared/rules/progress/card';
import type { NotificationContent } from '../../ports/notifier';
import type { LedgerReminder } from '../../ports/reminder-ledger';
import type { ApplicationState } from '../history/applications';
import { notificationOf, type NotificationCount, type NotificationItem } from '../outside/notification-words';

/** Applications read for the words of one notification: more than it names. */
const MOST_READ = 5;

export interface ContentDeps {
  readonly translator: Translator;
  /** The computer's current zone. */
  readonly zone: () => TimeZone;
  readonly readApplication: (applicationId: ApplicationId, now: Instant) => ApplicationState | null;
  /** The cards of those applications that aren't deleted. */
  readonly cardsOf: (applicationIds: readonly ApplicationId[]) => readonly Card[];
  readonly report: (what: string, cause: unknown) => void;
}

/** Words a notification about `reminders`, in the order of the "Due now" list and the tray. */
export type ContentOf = (
  id: string,
  reminders: readonly LedgerReminder[],
  now: Instant,
) => NotificationContent;

export function createContentOf(deps: ContentDeps): ContentOf {
  const { translator, zone, readApplication, cardsOf, report } = deps;

  function inOrder(reminders: readonly LedgerReminder[], now: Instant): readonly LedgerReminder[] {
    if (reminders.length < 2) return reminders;
    const cards = cardsOf(reminders.map(({ applicationId }) => applicationId));
    const placeById = new Map(sortedByUrgency(cards, now).map(({ id }, place) => [id, place]));
    const placeOf = ({ applicationId }: LedgerReminder) => placeById.get(applicationId) ?? cards.length;
    return reminders.toSorted((a, b) => placeOf(a) - placeOf(b));
  }

  /** None if the application can't be read: it is counted, and the others are shown anyway. */
  function itemsOf(reminder: LedgerReminder, now: Instant): readonly NotificationItem[] {
    try {
      const state = readApplication(reminder.applicationId, now);
      if (!state) return [];
      const { application, progress } = state;
      return [
        {
          reminder,
          card: cardOf(application, progress, now),
          ...snoozeFacts(reminder, application),
        },
      ];
    } catch (cause) {
      report(`reading ${reminder.applicationId} for a notification`, cause);
      return [];
    }
  }

  return (id, reminders, now) => {
    const items = inOrder(reminders, now)
      .slice(0, MOST_READ)
      .flatMap((reminder) => itemsOf(reminder, now));
    const areLastCalls = reminders.every(({ kind, latestAt }) => kind === 'last-call' && latestAt >= now);
    const count = { count: reminders.length, areLastCalls, about: subjectOf(reminders) };
    return notificationOf(id, items, count, { translator, now, zone: zone() });
  };
}

/** What all of them are about. A nudge asks how an interview went: nothing is to be sent yet. */
function subjectOf(reminders: readonly LedgerReminder[]): NotificationCount['about'] {
  if (reminders.every(({ step }) => step === 'applied')) return 'silence';
  const hasOther = reminders.some(({ step, kind }) => step === 'applied' || kind === 'nudge');
  return hasOther ? 'mixed' : 'follow-ups';
}

/** Why the user put it off: until the recipient is in the office, or a time of their own; and whom an occasion's message is for. */
function snoozeFacts(
  { kind, interviewId, step, at }: LedgerReminder,
  { snoozes, occasionSnoozes, contacts }: Application,
): Pick<NotificationItem, 'isForOfficeHours' | 'personName'> {
  if (kind !== 'snooze') return {};
  const isIt = (until: Instant) => until === at;
  if (interviewId === null) {
    const snooze = occasionSnoozes.find(({ occasion, until }) => occasion === step && isIt(until));
    const contact = contacts.find(({ id }) => id === snooze?.contactId);
    return { isForOfficeHours: snooze?.reason === 'office-hours', personName: contact?.name ?? '' };
  }
  const snooze = snoozes.find(
    (one) => one.interviewId === interviewId && one.step === step && isIt(one.until),
  );
  return { isForOfficeHours: snooze?.reason === 'office-hours' };
}
