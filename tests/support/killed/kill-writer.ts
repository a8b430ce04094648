/**
 * A program that saves until it is killed: adds applications through the real services, and prints each one on standard
 * output only after it was acknowledged. Started by tests/faults/storage/kill.test.ts.
 */
import { writeSync } from 'node:fs';
import { interviewInput, detailsInput } from '../inputs';
import { opened, servicesOver } from '../data-folder';
import type { Instant } from '../../../shared/model/time';

const [folder = '', round = ''] = process.argv.slice(2);
const services = servicesOver(opened(folder));
const endedAt = Date.UTC(2026, 2, 3, 12) as Instant;
for (let index = 0; ; index += 1) {
  const company = `${round}-${index}`;
  const input = {
    details: detailsInput({ company, notes: 'n'.repeat(3_000) }),
    interviews: [interviewInput(endedAt)],
  };
  const added = services.changes.make('add-application', input, 'window');
  if (!added.ok || added.value.applicationId === null) throw new Error('not added');
  const { applicationId } = added.value;
  const moved = services.changes.make(
    'move-card',
    { applicationId, to: 'check-in', outcome: null },
    'window',
  );
  if (!moved.ok) throw new Error('not moved');
  writeSync(1, `${company}\n`);
}
