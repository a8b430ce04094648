import { baseline } from './0001-baseline';
import { people } from './0002-people';
import type { Migration } from './migration';

/** Every migration in the order of its version, without a gap. A new one is added at the end. */
export const allMigrations: readonly Migration[] = [baseline, people];
