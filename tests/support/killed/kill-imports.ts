/**
 * A program that imports forty applications at once, again and again, until it is killed; prints each import on standard
 * output once it was acknowledged. Before that it migrates the database. Started by tests/faults/storage/kill-imports.test.ts.
 */
import { writeSync } from 'node:fs';
import { opened, servicesOver } from '../data-folder';
import { importedInput } from '../inputs';
import { slowMigrations } from '../slow-migrations';

const [folder = '', round = '', version = '0'] = process.argv.slice(2);
// The time until the kill runs from the first line: in every third round it interrupts the migration.
if (Number(round) % 3 === 0) writeSync(1, 'started\n');
const services = servicesOver(opened(folder, slowMigrations(Number(version))));
writeSync(1, `migrated ${version}\n`);
for (let index = 0; ; index += 1) {
  const name = `${round}-${index}`;
  const imported = Array.from({ length: 40 }, (_, row) =>
    importedInput({ company: name, role: `Role ${row}` }),
  );
  if (!services.imports.make(imported, 'window').ok) throw new Error('not imported');
  writeSync(1, `imported ${name}\n`);
}
