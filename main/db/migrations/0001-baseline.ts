import { eventsSql } from './baseline/events';
import { formDraftsSql } from './baseline/form-drafts';
import { projectionsSql } from './baseline/projections';
import { remindersSql } from './baseline/reminders';
import type { Migration } from './migration';

/** Everything the first release stores. Edited for the last time before that release. */
export const baseline: Migration = {
  version: 1,
  name: 'baseline',
  sql: [eventsSql, projectionsSql, remindersSql, formDraftsSql].join('\n'),
};
