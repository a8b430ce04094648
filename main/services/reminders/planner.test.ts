import { describe, expect, it } from 'vitest';
import { createReminderRig, detailsOf, type ReminderRig } from '../../../tests/support/reminder-rig';

/** An application whose last event was written by a newer version, which also marked its plan as outdated. */
function rigWithNewerEvent(): ReminderRig {
  const rig = createReminderRig({ start: '2026-03-03T15:30-05:00' });
  const { applicationId } = rig.add({ endsAt: '2026-03-03T15:00-05:00' });
  const details = detailsOf('Northwind', { notes: 'They use Rust.' });
  const edited = { applicationId, details, interviews: [] };
  expect(rig.services.changes.make('edit-application', edited, 'window').ok).toBe(true);
  rig.connection.exec(
    `UPDATE event SET version = 2 WHERE type = 'application-edited'; UPDATE reminder_plan SET replan_at_ms = 0`,
  );
  return rig;
}

describe('an application that can’t be read in full', () => {
  it("has no reminders: what can't be read may have moved or ended any step", async () => {
    const rig = rigWithNewerEvent();
    await rig.restart();
    await rig.walkTo('2026-03-10T15:00-04:00');
    expect(rig.notifier.shown).toEqual([]);
    expect(rig.faults).toEqual([]);
  });

  it('has reminders again within the hour once a newer version can read it', async () => {
    const rig = rigWithNewerEvent();
    await rig.restart('2026-03-05T12:00-05:00');
    expect(rig.notifier.shown).toEqual([]);
    rig.connection.exec(`UPDATE event SET version = 1 WHERE type = 'application-edited'`);
    await rig.restart();
    await rig.walkTo('2026-03-05T13:30-05:00');
    expect(rig.notifier.shown.length).toBeGreaterThan(0);
  });
});

it('several applications are planned a few at a time, so that everything else has its turn', async () => {
  const counts: number[] = [];
  const rig = createReminderRig({
    start: '2026-03-03T15:30-05:00',
    wrap: (ports) => ({
      ...ports,
      ledger: {
        ...ports.ledger,
        transactPlan(work) {
          counts.push(0);
          return ports.ledger.transactPlan(work);
        },
        savePlanNote(note) {
          counts.push((counts.pop() ?? 0) + 1);
          ports.ledger.savePlanNote(note);
        },
      },
    }),
  });
  for (let count = 0; count < 40; count += 1) rig.add({ endsAt: '2026-03-03T15:00-05:00' });
  rig.connection.exec('UPDATE reminder_plan SET replan_at_ms = 0');
  counts.length = 0;
  rig.tick('edit');
  await rig.walkTo('2026-03-03T15:31-05:00');
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(40);
  // Each takes about a millisecond.
  expect(Math.max(...counts)).toBeLessThanOrEqual(20);
  expect(rig.faults).toEqual([]);
});
