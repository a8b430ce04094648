import type { ChangeId } from '../../../shared/model/ids';
import { subjectKey } from '../../../shared/events/event';
import type { NewChange, WholeProjection } from '../../ports/store';
import type { Connection } from '../file/connection';

/** Which changes stand, since when, and which are the heads of their subjects. */
export interface ChangeProjection extends WholeProjection {
  /** Brings it up to date with a change that was just appended, whatever arrived before it. */
  follow(change: NewChange): void;
  heads(subjects: readonly string[]): readonly ChangeId[];
}

/** The change that an undo or redo is about. Its text is that of the index: SQLite must recognize it. */
export const verdictTarget = `iif(json_valid(body), body ->> '$.changeId', NULL)`;

const verdicts = `type IN ('change-undone', 'change-redone')`;
const lastFirst = 'ORDER BY hlc_ms DESC, hlc_n DESC, change_id DESC, change_index DESC LIMIT 1';

/** The last event that undoes or redoes a change decides whether it stands, and since when. */
const stateOf = (where: string) => `
  WITH target AS (SELECT id, device_id, hlc_ms, hlc_n FROM change WHERE description IS NOT NULL ${where}),
  verdict AS (
    SELECT target.id, (SELECT seq FROM event WHERE ${verdictTarget} = target.id AND ${verdicts} ${lastFirst}) AS seq,
      (SELECT seq FROM event WHERE ${verdictTarget} = target.id AND ${verdicts} AND type = 'change-redone' ${lastFirst}) AS redone_seq
    FROM target
  )
  INSERT OR REPLACE INTO change_state
    (change_id, device_id, applied_ms, applied_n, undone_ms, undone_n, undone_by_device)
  SELECT target.id, target.device_id, ifnull(redone.hlc_ms, target.hlc_ms), ifnull(redone.hlc_n, target.hlc_n),
    undone.hlc_ms, undone.hlc_n, undoing.device_id
  FROM target JOIN verdict USING (id)
    LEFT JOIN event AS redone ON redone.seq = verdict.redone_seq
    LEFT JOIN event AS undone ON undone.seq = verdict.seq AND undone.type = 'change-undone'
    LEFT JOIN change AS undoing ON undoing.id = undone.change_id`;

/** A change is a head of a subject unless another change of that subject has it among its parents (CROSS JOIN: found by it). */
const headsOf = (where: string) => `
  INSERT OR IGNORE INTO head (subject, change_id)
  SELECT subject, change_id FROM change_subject AS mine
  WHERE NOT EXISTS (
    SELECT 1 FROM change_parent CROSS JOIN change_subject AS child ON child.change_id = change_parent.change_id
    WHERE change_parent.parent_id = mine.change_id AND child.subject = mine.subject
  ) ${where}`;

export function createChangeProjection(connection: Connection): ChangeProjection {
  const refreshState = connection.prepare<[string]>(stateOf('AND id = ?'));
  const dropHead = connection.prepare('DELETE FROM head WHERE subject = ? AND change_id = ?');
  const addHeads = connection.prepare<[string]>(headsOf('AND mine.change_id = ?'));
  const heads = connection
    .prepare<[string], ChangeId>('SELECT change_id FROM head WHERE subject = ? ORDER BY change_id')
    .pluck();
  return {
    name: 'changes',
    version: '1',
    follow({ id, parents, description, events }) {
      for (const subject of new Set(events.map((event) => subjectKey(event.subject)))) {
        for (const parent of parents) dropHead.run(subject, parent);
      }
      addHeads.run(id);
      if (description !== null) refreshState.run(id);
      for (const { body } of events) {
        if (body.type === 'change-undone' || body.type === 'change-redone') refreshState.run(body.changeId);
      }
    },
    heads: (subjects) => [...new Set(subjects.flatMap((subject) => heads.all(subject)))],
    rebuild() {
      connection.exec('DELETE FROM change_state; DELETE FROM head');
      connection.exec(stateOf(''));
      connection.exec(headsOf(''));
    },
  };
}
