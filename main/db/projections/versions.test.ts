/** A projection that derives something else than before has to say so, or rows of an older program would be taken for its own. */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { foldApplication } from '../../../shared/events/fold-application';
import { foldSettings } from '../../../shared/events/fold-settings';
import { factsOf } from '../../../shared/statistics/facts';
import { defaultRuleSettings } from '../../../shared/model/settings/settings';
import type { Instant } from '../../../shared/model/time';
import { progressOf } from '../../../shared/rules/progress/progress';
import { goldenEventsOf, goldenSubjects } from '../../../tests/support/golden-events';
import { projectedApplication } from '../../services/history/applications';
import { CARDS_VERSION } from './cards';
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

it('the version of the settings is the hash of the golden settings', () => {
  expect(SETTINGS_VERSION).toBe(hashOf(foldSettings(goldenEventsOf('settings'))));
});
