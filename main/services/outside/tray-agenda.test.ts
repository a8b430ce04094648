import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../shared/model/card';
import type { ApplicationId, InterviewId } from '../../../shared/model/ids';
import type { Instant, TimeZone } from '../../../shared/model/time';
import { compareUrgency } from '../../../shared/rules/progress/card';
import { createTrayAgenda } from './tray-agenda';

const timeZone = 'Europe/Berlin' as TimeZone;
const interviewId = 'interview' as InterviewId;

/** Short times, so that what is compared is often equal. */
const time = fc.integer({ min: 0, max: 12 }).map((ms) => ms as Instant);

const currentStep = fc
  .record({
    step: fc.constantFrom('check-in' as const, 'close' as const),
    times: fc.tuple(time, time, time),
    snoozedUntil: fc.option(time),
  })
  .map(({ step, times, snoozedUntil }): Card['current'] => {
    const [opensAt, dueAt, latestAt] = times.sort((a, b) => a - b);
    const rest = { step, timeZone, personName: '', parts: { all: 1, sent: 0, skipped: 0, left: 1 } } as const;
    return { interviewId, ...rest, opensAt, dueAt, latestAt, snoozedUntil };
  });

const cards = fc
  .array(
    fc.record({
      since: time,
      isArchived: fc.boolean(),
      isClosed: fc.boolean(),
      current: fc.option(currentStep),
      startsAt: fc.option(time),
    }),
    { maxLength: 12 },
  )
  .map((sketches) =>
    sketches.map(({ since, isArchived, isClosed, current, startsAt }, index): Card => ({
      id: `application-${index}` as ApplicationId,
      company: 'Northwind',
      role: 'Baker',
      stage: isClosed ? 'closed' : 'check-in',
      outcome: null,
      current,
      upcoming: startsAt === null ? null : { interviewId, startsAt, endsAt: startsAt, timeZone },
      since,
      isArchived,
      unreadable: null,
    })),
  );

/** The same by looking at every card. */
function byWalking(all: readonly Card[], now: Instant) {
  const standing = all.filter(({ isArchived, stage }) => !isArchived && stage !== 'closed');
  const isDue = ({ current }: Card) =>
    current !== null && now >= current.dueAt && (current.snoozedUntil ?? 0) <= now;
  const due = standing.filter(isDue).sort((a, b) => compareUrgency(a, b, now));
  const coming = standing.flatMap((card) => {
    const { current, upcoming } = card;
    const until = current?.snoozedUntil ?? 0;
    const stepAt = current && !isDue(card) ? (until > now ? until : current.dueAt) : 0;
    return [stepAt, upcoming?.startsAt ?? 0].filter((at) => at > now);
  });
  return { due: due.map(({ id }) => id), coming: coming.sort((a, b) => a - b) };
}

describe("the tray's agenda", () => {
  it('matches a scan of all cards, however they change and time passes', () => {
    const steps = fc.array(fc.record({ now: time, changed: cards, gone: fc.nat({ max: 12 }) }));
    fc.assert(
      fc.property(cards, time, steps, (start, startAt, changes) => {
        const agenda = createTrayAgenda(start, startAt);
        const known = new Map(start.map((card) => [card.id, card]));
        for (const { now, changed, gone } of changes) {
          const goneId = `application-${gone}` as ApplicationId;
          agenda.save(changed);
          agenda.remove([goneId]);
          for (const card of changed) known.set(card.id, card);
          known.delete(goneId);
          const walked = byWalking([...known.values()], now);
          const due = agenda.dueAt(now, 100);
          expect(due.first.map(({ card }) => card.id)).toEqual(walked.due);
          expect(due.count).toBe(walked.due.length);
          expect(agenda.comingAfter(now, 100).map(({ at }) => at)).toEqual(walked.coming);
        }
      }),
    );
  });

  it('increases its version only if a card or time changed it', () => {
    const [step] = fc.sample(currentStep, 1);
    if (!step) throw new Error('No step');
    const at = (ms: number) => ms as Instant;
    const current = { ...step, opensAt: at(0), dueAt: at(100), latestAt: at(200), snoozedUntil: null };
    const card: Card = {
      id: 'application' as ApplicationId,
      company: 'Northwind',
      role: 'Baker',
      stage: 'check-in',
      outcome: null,
      current,
      upcoming: null,
      since: at(0),
      isArchived: false,
      unreadable: null,
    };
    const agenda = createTrayAgenda([card], at(1));
    const versions = [1, 50, 99, 100, 150].map((now) => agenda.versionAt(at(now)));
    const [first = NaN] = versions;
    expect(versions).toEqual([first, first, first, first + 1, first + 1]);
    agenda.save([card]);
    expect(agenda.versionAt(at(150))).toBe(first + 2);
  });
});
