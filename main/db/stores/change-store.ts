import { z } from 'zod';
import { stageSchema } from '../../../shared/model/application';
import type { ChangeDescription, ChangeDescriptionName } from '../../../shared/model/card';
import { changeIdSchema, type ChangeId, type DeviceId } from '../../../shared/model/ids';
import type { ChangeReader, ChangeRecord } from '../../ports/store';
import type { Connection } from '../file/connection';
import { parseOrNull } from './derived-json';
import { subjectOf } from './event-store';

interface ChangeRow {
  readonly id: string;
  readonly description: string;
  readonly is_undone: 0 | 1;
}

/** Every name, so that the compiler catches a missing one. */
const names: Readonly<Record<ChangeDescriptionName, true>> = {
  added: true,
  edited: true,
  archived: true,
  unarchived: true,
  deleted: true,
  'interview-added': true,
  'interview-edited': true,
  'interview-moved': true,
  'interview-cancelled': true,
  moved: true,
  sent: true,
  'part-sent': true,
  withdrawn: true,
  skipped: true,
  kept: true,
  'message-corrected': true,
  'reply-recorded': true,
  'rejection-recorded': true,
  'offer-recorded': true,
  closed: true,
  'ending-corrected': true,
  reopened: true,
  snoozed: true,
  'nudge-dismissed': true,
  'tags-edited': true,
  'link-saved': true,
  'link-removed': true,
  'person-added': true,
  'several-moved': true,
  'several-reopened': true,
  'several-changed': true,
  'several-sent': true,
  'several-closed': true,
  'several-corrected': true,
  'several-archived': true,
  'several-unarchived': true,
  'several-tagged': true,
  'several-snoozed': true,
  'person-edited': true,
  'people-merged': true,
  imported: true,
  'policy-changed': true,
  'holidays-changed': true,
  'days-off-changed': true,
  'industries-changed': true,
  'quiet-hours-changed': true,
  paused: true,
  resumed: true,
  'heard-time-saved': true,
  'heard-time-removed': true,
  'template-saved': true,
  'templates-saved': true,
  'template-removed': true,
  'tag-created': true,
  'tag-edited': true,
  'tag-deleted': true,
  'tags-merged': true,
  'view-saved': true,
  'view-renamed': true,
  'view-updated': true,
  'view-removed': true,
  'views-ordered': true,
  unknown: true,
};

const descriptionSchema = z.strictObject({
  name: z.custom<ChangeDescriptionName>((name) => typeof name === 'string' && Object.hasOwn(names, name)),
  company: z.string(),
  role: z.string(),
  stage: stageSchema.nullable(),
  person: z.string().optional(),
  title: z.string().optional(),
  count: z.number().int().optional(),
  continues: changeIdSchema.optional(),
});

/** The description of a change whose own is damaged, or in the words of a newer version. */
export const unknownDescription: ChangeDescription = { name: 'unknown', company: '', role: '', stage: null };

const selection = `SELECT change.id, change.description, change_state.undone_ms IS NOT NULL AS is_undone
  FROM change JOIN change_state ON change_state.change_id = change.id`;

/** The position of the last new change made here: it ends what could be redone. */
const lastDoneHere = (column: 'ms' | 'n') => `(SELECT hlc_${column} FROM change
  WHERE device_id = @here AND description IS NOT NULL ORDER BY hlc_ms DESC, hlc_n DESC LIMIT 1)`;
const lastPurge = (column: 'ms' | 'n') => `(SELECT hlc_${column} FROM event
  WHERE type = 'application-purged' ORDER BY hlc_ms DESC, hlc_n DESC LIMIT 1)`;

/** Statements, exported so that a test can check their query plans. `@here` is this device. */
export const changeQueries = {
  nextUndo: `${selection} WHERE change_state.device_id = @here AND undone_ms IS NULL
    ORDER BY applied_ms DESC, applied_n DESC, change_id DESC LIMIT 1`,
  // Anything done here since ends what could be redone; so does a purge, which leaves only its own event.
  nextRedo: `${selection} WHERE change_state.device_id = @here AND undone_ms IS NOT NULL AND undone_by_device = @here
    AND (undone_ms, undone_n) > (ifnull(${lastDoneHere('ms')}, 0), ifnull(${lastDoneHere('n')}, 0))
    AND (undone_ms, undone_n) > (ifnull(${lastPurge('ms')}, 0), ifnull(${lastPurge('n')}, 0))
    ORDER BY undone_ms DESC, undone_n DESC, change_id DESC LIMIT 1`,
  byId: `${selection} WHERE change.id = ?`,
  ofApplication: `${selection} WHERE change.id IN (SELECT change_id FROM change_subject WHERE subject = ?)
    ORDER BY hlc_ms, hlc_n, change.id`,
  subjectsOf: 'SELECT kind, subject FROM change_subject WHERE change_id = ? ORDER BY subject',
  isFollowed: `SELECT EXISTS (
      SELECT 1 FROM change AS this
        JOIN change_subject AS shared ON shared.change_id = this.id
        JOIN change_subject AS touching ON touching.subject = shared.subject
        JOIN change AS later ON later.id = touching.change_id
        JOIN change_state ON change_state.change_id = later.id
      WHERE this.id = ? AND change_state.undone_ms IS NULL
        AND (later.hlc_ms, later.hlc_n, later.id) > (this.hlc_ms, this.hlc_n, this.id))`,
} as const;

export function createChangeReader(connection: Connection, deviceId: DeviceId): ChangeReader {
  const here = { here: deviceId };
  const nextUndo = connection.prepare<[typeof here], ChangeRow>(changeQueries.nextUndo);
  const nextRedo = connection.prepare<[typeof here], ChangeRow>(changeQueries.nextRedo);
  const byId = connection.prepare<[string], ChangeRow>(changeQueries.byId);
  const ofApplication = connection.prepare<[string], ChangeRow>(changeQueries.ofApplication);
  const subjectsOf = connection.prepare<[string], SubjectRow>(changeQueries.subjectsOf);
  const isFollowed = connection.prepare<[string], 0 | 1>(changeQueries.isFollowed).pluck();
  const inUndoOrder = connection.prepare<[], ChangeRow>(
    `${selection} ORDER BY is_undone, undone_ms, undone_n, applied_ms, applied_n, change_id`,
  );
  const recordOf = (row: ChangeRow): ChangeRecord => ({
    changeId: row.id as ChangeId,
    // Read when asked for: an import has tens of thousands, and its name alone is shown after every change.
    get subjects() {
      return subjectsOf.all(row.id).map(({ kind, subject }) => subjectOf(kind, subject));
    },
    description: descriptionOf(row.description),
    isUndone: row.is_undone === 1,
  });
  const recordOrNull = (row: ChangeRow | undefined) => (row ? recordOf(row) : null);
  return {
    nextUndo: () => recordOrNull(nextUndo.get(here)),
    nextRedo: () => recordOrNull(nextRedo.get(here)),
    byId: (changeId) => recordOrNull(byId.get(changeId)),
    ofApplication: (applicationId) => ofApplication.all(applicationId).map(recordOf),
    isFollowed: (changeId) => isFollowed.get(changeId) === 1,
    inUndoOrder: () => inUndoOrder.all().map(recordOf),
  };
}

interface SubjectRow {
  readonly kind: string;
  readonly subject: string;
}

function descriptionOf(json: string): ChangeDescription {
  const parsed = descriptionSchema.safeParse(parseOrNull(json));
  return parsed.success ? (parsed.data as ChangeDescription) : unknownDescription;
}
