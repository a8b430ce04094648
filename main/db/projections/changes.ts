import type { ChangeId } from '../../../shared/model/ids';
import { subjectKey } from '../../../shared/events/event';
import type { NewChange, WholeProjection } from '../../ports/store';
import type { Connection } from '../file/connection';

/** A hash of what forty changes come to: `versions.test.ts` says what it must be. */
export const CHANGES_VERSION = 'd71142e983d3f8f3';

/** Which changes are in effect, since when, and which are the heads of their subjects. */
export interface ChangeProjection extends WholeProjection {
  /** Updates it for a change that was just appended, whatever arrived before. */
  follow(change: NewChange): void;
  /** The same for many, with the share that is done; most of the history is quicker derived from the beginning. */
  followAll(changes: readonly NewChange[], onShare: (share: number) => void): void;
  heads(subjects: readonly string[]): readonly ChangeId[];
}

const lastFirst = 'ORDER BY hlc_ms DESC, hlc_n DESC, change_id DESC, change_index DESC LIMIT 1';

/** A change is in effect from when it was made until an event undoes it. */
const standing = (where: string) => `
  INSERT OR REPLACE INTO change_state (change_id, device_id, applied_ms, applied_n)
  SELECT id, device_id, hlc_ms, hlc_n FROM change WHERE description IS NOT NULL ${where}`;

/** The last event that undoes or redoes a change decides whether it is in effect, and since when. */
const judged = (where: string) => `
  WITH judged (id) AS (SELECT DISTINCT target_id FROM event WHERE target_id IS NOT NULL ${where}),
  verdict AS (
    SELECT id, (SELECT seq FROM event WHERE target_id = judged.id ${lastFirst}) AS seq,
      (SELECT seq FROM event WHERE target_id = judged.id AND type = 'change-redone' ${lastFirst}) AS redone_seq
    FROM judged
  )
  INSERT OR REPLACE INTO change_state
    (change_id, device_id, applied_ms, applied_n, undone_ms, undone_n, undone_by_device)
  SELECT change.id, change.device_id, ifnull(redone.hlc_ms, change.hlc_ms), ifnull(redone.hlc_n, change.hlc_n),
    undone.hlc_ms, undone.hlc_n, undoing.device_id
  FROM verdict JOIN change ON change.id = verdict.id AND change.description IS NOT NULL
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

/** The statements run for each change, exported so that a test can check their query plans. */
export const changeProjectionSql = {
  stand: standing('AND id = ?'),
  isJudged: 'SELECT EXISTS (SELECT 1 FROM event WHERE target_id = ?)',
  judge: judged('AND target_id = ?'),
  addHeads: headsOf('AND mine.change_id = ?'),
} as const;

export function createChangeProjection(connection: Connection): ChangeProjection {
  const stand = connection.prepare<[string]>(changeProjectionSql.stand);
  const isJudged = connection.prepare<[string], 0 | 1>(changeProjectionSql.isJudged).pluck();
  const judge = connection.prepare<[string]>(changeProjectionSql.judge);
  const dropHead = connection.prepare('DELETE FROM head WHERE subject = ? AND change_id = ?');
  const addHeads = connection.prepare<[string]>(changeProjectionSql.addHeads);
  const heads = connection
    .prepare<[string], ChangeId>('SELECT change_id FROM head WHERE subject = ? ORDER BY change_id')
    .pluck();
  const count = connection.prepare<[], number>('SELECT count(*) FROM change').pluck();
  const projection: ChangeProjection = {
    name: 'changes',
    version: CHANGES_VERSION,
    follow({ id, parents, description, events }) {
      const seen = new Set(parents);
      for (const subject of new Set(events.map((event) => subjectKey(event.subject)))) {
        for (const head of heads.all(subject)) if (seen.has(head)) dropHead.run(subject, head);
      }
      addHeads.run(id);
      if (description !== null) {
        stand.run(id);
        // Undone or redone before it arrived. Checked first, because judging takes ten times as long.
        if (isJudged.get(id) === 1) judge.run(id);
      }
      // An undone import has an event for each of its applications; it is judged once.
      const reverted = events.flatMap(({ body }) =>
        body.type === 'change-undone' || body.type === 'change-redone' ? [body.changeId] : [],
      );
      for (const changeId of new Set(reverted)) judge.run(changeId);
    },
    followAll(changes, onShare) {
      if (changes.length > (count.get() ?? 0) / 2) rebuild(onShare);
      else {
        for (const [done, change] of changes.entries()) {
          onShare(done / changes.length);
          projection.follow(change);
        }
      }
    },
    heads: (subjects) => [...new Set(subjects.flatMap((subject) => heads.all(subject)))],
    rebuild: () => rebuild(() => undefined),
  };
  function rebuild(onShare: (share: number) => void): void {
    const steps = ['DELETE FROM change_state; DELETE FROM head', standing(''), judged(''), headsOf('')];
    for (const [done, step] of steps.entries()) {
      onShare(done / steps.length);
      connection.exec(step);
    }
  }
  return projection;
}
