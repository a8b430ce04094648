import { events } from './0001-events';
import { sql as remindersSql } from './0002-reminders';
import { projections } from './0003-projections';
import { drafts } from './0004-drafts';
import { notificationsByTime } from './0005-notifications-by-time';
import type { Migration } from './migration';

const reminders: Migration = { version: 2, name: 'reminders', sql: remindersSql };

/** Every migration in the order of its version, without a gap. A new one is added at the end. */
export const allMigrations: readonly Migration[] = [
  events,
  reminders,
  projections,
  drafts,
  notificationsByTime,
];
