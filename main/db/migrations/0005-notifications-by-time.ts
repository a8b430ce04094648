import type { Migration } from './migration';

/** What was told last is read out in the settings, however much was told before. */
export const notificationsByTime: Migration = {
  version: 5,
  name: 'notifications-by-time',
  sql: 'CREATE INDEX notification_by_time ON notification (claimed_at_ms, id);',
};
