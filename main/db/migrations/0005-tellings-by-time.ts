import type { Migration } from './migration';

/** What was told last is read out in the settings, however much was told before. */
export const tellingsByTime: Migration = {
  version: 5,
  name: 'tellings-by-time',
  sql: 'CREATE INDEX telling_by_time ON telling (claimed_at_ms, id);',
};
