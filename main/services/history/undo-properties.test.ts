import fc from 'fast-check';
import { expect, it } from 'vitest';
import { doSomething, someAct } from '../../../tests/support/acts';
import { detailsInput, interviewInput } from '../../../tests/support/inputs';
import { createTestServices, instant, type TestServices } from '../../../tests/support/test-services';

/** More than a sequence makes changes, with those of the beginning. */
const MOST_STEPS = 100;

const sequences = fc.array(someAct, { minLength: 10, maxLength: 40, size: 'max' });

/** Two applications with an interview of yesterday to begin with, so that most acts find something to act on. */
function begin(): TestServices {
  const services = createTestServices(instant('2026-03-03T15:00:00Z'));
  const interviews = [interviewInput(instant('2026-03-02T15:00:00Z'))];
  for (const company of ['A', 'B']) {
    services.changes.make('add-application', { details: detailsInput({ company }), interviews }, 'window');
  }
  return services;
}

function everything(services: TestServices): string {
  const cards = [...services.board.read().cards].sort((a, b) => (a.id < b.id ? -1 : 1));
  return JSON.stringify([cards, services.settings.read()]);
}

it('whatever is done, undone and redone: projections match the events, and undo then redo changes nothing', () => {
  fc.assert(
    fc.property(sequences, (sequence) => {
      const services = begin();
      for (const act of sequence) doSomething(services, act);
      services.passingOfTime.tick(services.now());
      expect(services.projectionDifferences()).toEqual([]);

      const before = everything(services);
      if (services.changes.undo('window').ok) {
        expect(services.projectionDifferences()).toEqual([]);
        expect(services.changes.redo('window').ok).toBe(true);
        expect(everything(services)).toBe(before);
      }
      expect(services.reports).toEqual([]);
      services.connection.close();
    }),
    { numRuns: 80 },
  );
}, 60_000);

it('undoing everything leaves an empty board, and redoing everything restores it', () => {
  fc.assert(
    fc.property(sequences, (sequence) => {
      const services = begin();
      for (const act of sequence)
        if (act.tag !== 'time' && act.tag !== 'undo-old') doSomething(services, act);
      untilRefused(() => services.changes.redo('window'));
      const before = everything(services);
      untilRefused(() => services.changes.undo('window'));
      expect(services.board.read().cards).toEqual([]);
      untilRefused(() => services.changes.redo('window'));
      expect(everything(services)).toBe(before);
      services.connection.close();
    }),
    { numRuns: 40 },
  );
}, 60_000);

function untilRefused(step: () => { readonly ok: boolean }): void {
  for (let steps = 0; step().ok; steps += 1) {
    if (steps === MOST_STEPS) throw new Error(`still not refused after ${MOST_STEPS} steps`);
  }
}
