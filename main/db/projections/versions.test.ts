/** A projection that derives something else than before has to say so, or rows of an older program would be taken for its own. */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { origins, subjectKey, type EventBody } from '../../../shared/events/event';
import { foldApplication } from '../../../shared/events/fold-application';
import { foldSettings } from '../../../shared/events/fold-settings';
import { factsOf } from '../../../shared/statistics/facts';
import type { ChangeId, DeviceId, EventId } from '../../../shared/model/ids';
import { accept } from '../../../shared/model/result';
import { defaultRuleSettings } from '../../../shared/model/settings/settings';
import type { Instant } from '../../../shared/model/time';
import { progressOf } from '../../../shared/rules/progress/progress';
import { goldenEventsOf, goldenSubjects } from '../../../tests/support/golden-events';
import { openInMemory } from '../file/open-in-memory';
import { projectedApplication } from '../../services/history/applications';
import { CARDS_VERSION } from './cards';
import { CHANGES_VERSION } from './changes';
import { PEOPLE_VERSION, peopleOf } from './people';
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

it('the version of the changes is the hash of the state of golden changes', () => {
  const { store, connection } = openInMemory(() => undefined);
  const heads = new Map<string, ChangeId>();
  const written = store.write(() => {
    for (const [n, event] of goldenSubjects.flatMap(goldenEventsOf).entries()) {
      const { changeId, subject, hlc, at, body } = event;
      const parent = heads.get(subjectKey(subject));
      store.journal.append({
        ...{
          id: changeId,
          hlc,
          at,
          events: [{ id: changeId as string as EventId, subject, body: body as EventBody }],
        },
        // Two devices, of which the second hasn't always seen what the first did; some changes nobody made.
        deviceId: `device ${n % 2}`.padEnd(36) as DeviceId,
        parents: parent === undefined || n % 5 === 0 ? [] : [parent],
        origin: origins[n % origins.length] ?? 'other',
        description: n % 7 === 0 ? null : { name: 'edited', company: '', role: '', stage: null },
      });
      heads.set(subjectKey(subject), changeId);
    }
    return accept(null);
  });
  expect(written.ok).toBe(true);
  const rows = (sql: string) => connection.prepare(sql).all();
  const derived = () => [
    rows('SELECT * FROM change_state ORDER BY change_id'),
    rows('SELECT * FROM head ORDER BY subject, change_id'),
  ];
  const followed = derived();
  const changes = store.projections.whole.find(({ name }) => name === 'changes');
  store.write(() => accept(changes?.rebuild()));
  expect(derived()).toEqual(followed);
  expect(CHANGES_VERSION).toBe(hashOf(followed));
});
