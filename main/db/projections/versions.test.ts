/** A projection that derives something else than before has to say so, or rows of an older program would be taken for its own. */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { applicationSubject, origins } from '../../../shared/events/event';
import { foldApplication } from '../../../shared/events/fold-application';
import { foldSettings } from '../../../shared/events/fold-settings';
import { indexText } from '../../../shared/i18n/search-text';
import { factsOf } from '../../../shared/statistics/facts';
import type { ApplicationId, ChangeId, DeviceId, EventId } from '../../../shared/model/ids';
import { searchPlaces } from '../../../shared/model/search';
import { accept } from '../../../shared/model/result';
import { defaultRuleSettings } from '../../../shared/model/settings/settings';
import type { Instant } from '../../../shared/model/time';
import { progressOf } from '../../../shared/rules/progress/progress';
import { goldenEventsOf, goldenSubjects } from '../../../tests/support/golden-events';
import type { NewChange } from '../../ports/store';
import { openInMemory } from '../file/open-in-memory';
import { projectedApplication } from '../../services/history/applications';
import { AGENDA_VERSION, agendaRowsOf } from './agenda';
import { CARDS_VERSION } from './cards';
import { CHANGES_VERSION } from './changes';
import { MARKS_VERSION, marksOf } from './marks';
import { PEOPLE_VERSION, peopleOf } from './people';
import { SEARCH_VERSION, searchedTextsOf } from './search';
import { SETTINGS_VERSION } from './settings';
import { STATISTICS_VERSION } from './statistics';

const DAY_MS = 86_400_000;

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

/** Every golden application after each of its events, under both golden policies, through three months. */
function goldenCards(): readonly unknown[] {
  const policies = [defaultRuleSettings.policy, foldSettings(goldenEventsOf('settings')).policy];
  return goldenSubjects
    .filter((subject) => subject !== 'settings')
    .flatMap((subject) => {
      const events = goldenEventsOf(subject);
      return events.flatMap((event, index) => {
        const application = foldApplication(events.slice(0, index + 1));
        if (!application) return [];
        return policies.flatMap((policy) =>
          [0, 1, 3, 10, 16, 30, 45, 90].map((days) => {
            const now = (event.at + days * DAY_MS) as Instant;
            return projectedApplication({ application, progress: progressOf(application, policy, now) }, now)
              .row;
          }),
        );
      });
    });
}

it('the version of the cards is the hash of the golden cards', () => {
  expect(CARDS_VERSION).toBe(hashOf(goldenCards()));
});

it('the version of the people is the hash of the people of golden applications', () => {
  const people = goldenSubjects
    .filter((subject) => subject !== 'settings')
    .flatMap((subject) => {
      const events = goldenEventsOf(subject);
      return events.map((_, index) => {
        const application = foldApplication(events.slice(0, index + 1));
        return application && peopleOf(application);
      });
    });
  expect(PEOPLE_VERSION).toBe(hashOf(people));
});

it('the version of the search is the hash of what is searched of golden applications', () => {
  const texts = goldenSubjects
    .filter((subject) => subject !== 'settings')
    .flatMap((subject) => {
      const events = goldenEventsOf(subject);
      return events.map((_, index) => {
        const application = foldApplication(events.slice(0, index + 1));
        return (
          application && searchedTextsOf(application).map(([place, text]) => [place, text, indexText(text)])
        );
      });
    });
  expect(SEARCH_VERSION).toBe(hashOf([searchPlaces, texts]));
});

it('the version of the marks is the hash of the marks of golden applications', () => {
  const marks = goldenSubjects
    .filter((subject) => subject !== 'settings')
    .flatMap((subject) => {
      const events = goldenEventsOf(subject);
      return events.map((_, index) => {
        const application = foldApplication(events.slice(0, index + 1));
        return application && marksOf(application);
      });
    });
  expect(MARKS_VERSION).toBe(hashOf(marks));
});

it('the version of the agenda is the hash of the agenda of golden applications', () => {
  const agenda = goldenSubjects
    .filter((subject) => subject !== 'settings')
    .flatMap((subject) => {
      const events = goldenEventsOf(subject);
      return events.map((_, index) => {
        const application = foldApplication(events.slice(0, index + 1));
        return application && agendaRowsOf(application);
      });
    });
  expect(AGENDA_VERSION).toBe(hashOf(agenda));
});

it('the version of the statistics is the hash of the facts of golden applications', () => {
  const facts = goldenSubjects
    .filter((subject) => subject !== 'settings')
    .flatMap((subject) => {
      const events = goldenEventsOf(subject);
      return events.map((_, index) => {
        const application = foldApplication(events.slice(0, index + 1));
        return application && factsOf(application);
      });
    });
  expect(STATISTICS_VERSION).toBe(hashOf(facts));
});

it('the version of the settings is the hash of the golden settings, from the default ones on', () => {
  const events = goldenEventsOf('settings');
  const settings = Array.from({ length: events.length + 1 }, (_, end) => foldSettings(events.slice(0, end)));
  expect(SETTINGS_VERSION).toBe(hashOf(settings));
});

const changeIdOf = (n: number) => `01890000-0000-7000-8000-${String(n).padStart(12, '0')}` as ChangeId;

/** Two devices that didn't always see each other's changes, with some undone and redone, and some made automatically. */
const changes: readonly NewChange[] = Array.from({ length: 40 }, (_, n) => ({
  ...{ id: changeIdOf(n), at: n as Instant, hlc: { ms: 1_000 - (n % 3), n } },
  deviceId: `device ${n % 2}`.padEnd(36) as DeviceId,
  parents: n < 3 || n % 5 === 0 ? [] : [changeIdOf(n - 3)],
  origin: origins[n % origins.length] ?? 'other',
  description: n % 7 === 0 ? null : { name: 'archived', company: '', role: '', stage: null },
  events: [
    {
      id: `event ${n}`.padEnd(36) as EventId,
      subject: applicationSubject(`application ${n % 3}`.padEnd(36) as ApplicationId),
      body:
        n % 4 === 3
          ? {
              type: n % 8 === 7 ? 'change-redone' : 'change-undone',
              changeId: changeIdOf(n - (n % 8 === 7 ? 6 : 2)),
            }
          : { type: 'application-archived' },
    },
  ],
}));

it('the version of the changes is the hash of what they come to, one by one or rebuilt', () => {
  const { store, connection } = openInMemory(() => undefined);
  const derived = () =>
    ['SELECT * FROM change_state ORDER BY change_id', 'SELECT * FROM head ORDER BY subject, change_id'].map(
      (sql) => connection.prepare(sql).all(),
    );
  const written = store.write(() => accept(changes.map((change) => store.journal.append(change))));
  expect(written.ok).toBe(true);
  const followed = derived();
  store.write(() => accept(store.projections.whole.find(({ name }) => name === 'changes')?.rebuild()));
  expect(derived()).toEqual(followed);
  expect(CHANGES_VERSION).toBe(hashOf(followed));
});
