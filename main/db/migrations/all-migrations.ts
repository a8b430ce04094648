import { baseline } from './0001-baseline';
import type { Migration } from './migration';

/** Every migration, ordered by version without gaps. Add new ones at the end. */
export const allMigrations: readonly Migration[] = [baseline];
