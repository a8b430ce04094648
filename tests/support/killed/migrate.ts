/**
 * A program that starts with new migrations, and says `migrated` or `refused REASON`. Started by
 * tests/faults/storage/migrating.test.ts, which kills it or makes its writes fail.
 */
import { writeSync } from 'node:fs';
import { open } from '../data-folder';
import { slowMigrations } from '../slow-migrations';

const [folder = '', count = '0'] = process.argv.slice(2);
writeSync(1, 'started\n');
const result = open(folder, slowMigrations(Number(count)));
writeSync(1, result.ok ? 'migrated\n' : `refused ${result.refusal.reason}\n`);
if (result.ok) result.value.close();
