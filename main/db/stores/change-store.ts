import { z } from 'zod';
import { stageSchema } from '../../../shared/model/application';
import type { ChangeDescription, ChangeDescriptionName } from '../../../shared/model/card';
import { applicationIdSchema, changeIdSchema } from '../../../shared/model/ids';
import type { ChangeRecord, ChangeStore } from '../../ports/store';
import type { Connection } from '../file/connection';
import { DamagedRecordError } from '../file/faults';

interface ChangeRow {
  readonly change_id: string;
  readonly application_id: string | null;
  readonly description: string;
  readonly is_undone: 0 | 1;
}

/** Every name, so that the compiler misses none. */
const names: Readonly<Record<ChangeDescriptionName, true>> = {
  added: true,
  edited: true,
  archived: true,
  unarchived: true,
  deleted: true,
  'interview-added': true,
  'interview-edited': true,
  'interview-cancelled': true,
  moved: true,
  sent: true,
  'part-sent': true,
  skipped: true,
  kept: true,
  'message-corrected': true,
  'reply-recorded': true,
  'rejection-recorded': true,
  'offer-recorded': true,
  closed: true,
  reopened: true,
  snoozed: true,
  'policy-changed': true,
  'holidays-changed': true,
  'industries-changed': true,
  'quiet-hours-changed': true,
  paused: true,
  resumed: true,
};

const descriptionSchema = z.strictObject({
  name: z.custom<ChangeDescriptionName>((name) => typeof name === 'string' && Object.hasOwn(names, name)),
  company: z.string(),
  role: z.string(),
  stage: stageSchema.nullable(),
});

const selection = `SELECT change.change_id, change.application_id, change.description,
  change_state.undone_seq IS NOT NULL AS is_undone FROM change JOIN change_state USING (change_id)`;

/** Statements kept here so that a test can ask for their plans. */
export const changeQueries = {
  nextUndo: `${selection} WHERE undone_seq IS NULL ORDER BY applied_seq DESC LIMIT 1`,
  // Whatever was done since ends what could be redone; so does a purge, which leaves nothing but its own event behind.
  nextRedo: `${selection} WHERE undone_seq > max(
      ifnull((SELECT max(seq) FROM change), 0),
      ifnull((SELECT max(seq) FROM event WHERE type = 'application-purged'), 0)
    ) ORDER BY undone_seq DESC LIMIT 1`,
  byId: `${selection} WHERE change.change_id = ?`,
  ofApplication: `${selection} WHERE change.application_id = ? ORDER BY change.seq`,
  isFollowed: `SELECT EXISTS (
      SELECT 1 FROM change AS this JOIN change AS later ON later.application_id IS this.application_id
      JOIN change_state ON change_state.change_id = later.change_id
      WHERE this.change_id = ? AND later.seq > this.seq AND change_state.undone_seq IS NULL)`,
} as const;

export function createChangeStore(connection: Connection): ChangeStore {
  const nextUndo = connection.prepare<[], ChangeRow>(changeQueries.nextUndo);
  const nextRedo = connection.prepare<[], ChangeRow>(changeQueries.nextRedo);
  const byId = connection.prepare<[string], ChangeRow>(changeQueries.byId);
  const ofApplication = connection.prepare<[string], ChangeRow>(changeQueries.ofApplication);
  const isFollowed = connection.prepare<[string], 0 | 1>(changeQueries.isFollowed).pluck();
  const inUndoOrder = connection.prepare<[], ChangeRow>(
    `${selection} ORDER BY is_undone, undone_seq, applied_seq`,
  );
  const recordOf = (row: ChangeRow | undefined) => (row ? recordOfRow(row) : null);
  return {
    nextUndo: () => recordOf(nextUndo.get()),
    nextRedo: () => recordOf(nextRedo.get()),
    byId: (changeId) => recordOf(byId.get(changeId)),
    ofApplication: (applicationId) => ofApplication.all(applicationId).map(recordOfRow),
    isFollowed: (changeId) => isFollowed.get(changeId) === 1,
    inUndoOrder: () => inUndoOrder.all().map(recordOfRow),
    rebuild: () => connection.exec(rebuilding),
  };
}

/** The last event that undoes or redoes a change decides whether it stands, and since when. */
const rebuilding = `
  DELETE FROM change_state;
  WITH verdict AS (
    SELECT json_extract(body, '$.changeId') AS change_id, type, max(seq) AS seq
    FROM event WHERE type IN ('change-undone', 'change-redone') GROUP BY json_extract(body, '$.changeId')
  ), redone AS (
    SELECT json_extract(body, '$.changeId') AS change_id, max(seq) AS seq
    FROM event WHERE type = 'change-redone' GROUP BY json_extract(body, '$.changeId')
  )
  INSERT INTO change_state (change_id, applied_seq, undone_seq)
  SELECT change.change_id, ifnull(redone.seq, change.seq), iif(verdict.type = 'change-undone', verdict.seq, NULL)
  FROM change LEFT JOIN verdict USING (change_id) LEFT JOIN redone USING (change_id);
`;

function recordOfRow(row: ChangeRow): ChangeRecord {
  const changeId = changeIdSchema.safeParse(row.change_id);
  const applicationId = applicationIdSchema.nullable().safeParse(row.application_id);
  const description = descriptionSchema.safeParse(JSON.parse(row.description));
  if (!changeId.success || !applicationId.success || !description.success) {
    throw new DamagedRecordError(`Change ${row.change_id} cannot be read.`);
  }
  const said: ChangeDescription = description.data;
  return {
    changeId: changeId.data,
    applicationId: applicationId.data,
    description: said,
    isUndone: row.is_undone === 1,
  };
}
