import { describe, expect, it } from 'vitest';
import { clockTimeOf } from '../../shared/rules/calendar/calendar';
import type { TimeZone } from '../../shared/model/time';
import { instant } from '../../tests/support/test-services';
import { storiesBefore } from './stories-before';
import { storiesBetween } from './stories-between';
import { storiesClosed } from './stories-closed';
import { interviewTimes, isInterviewAct } from './story-dates';

const stories = [...storiesBefore, ...storiesBetween, ...storiesClosed];

describe('the interviews of the demo', () => {
  it.each([
    'America/Los_Angeles',
    'America/New_York',
    'Europe/Berlin',
    'Asia/Kolkata',
    'Australia/Sydney',
    'UTC',
  ])('are held during the day in %s', (homeZone) => {
    const home = homeZone as TimeZone;
    for (const now of ['2026-03-11T10:30:00-04:00', '2026-11-25T08:05:00+01:00'].map(instant)) {
      for (const { company, zone, acts } of stories) {
        const place = { now, zone: (zone ?? home) as TimeZone, homeZone: home };
        for (const act of acts.filter(isInterviewAct)) {
          const { startsAt, endsAt } = interviewTimes(act, place);
          expect(endsAt - startsAt).toBe(act.minutes * 60_000);
          expect(clockTimeOf(startsAt, home) >= '07:30', company).toBe(true);
          expect(clockTimeOf(endsAt, home) <= '20:00', company).toBe(true);
        }
      }
    }
  });
});
