import type { Application } from '../../../shared/model/application';
import { markOfInvitation, markOfMail } from '../../../shared/exchange/letters/marks';
import type { ApplicationProjection } from '../../ports/store';
import type { Connection } from '../file/connection';

/** A hash of the marks of golden applications: `versions.test.ts` says what it must be. */
export const MARKS_VERSION = 'd18283b09b30328f';

/** What later invitations and mails about an application that isn't deleted can be recognised by. */
export function marksOf({ interviews, replies, deletedAt }: Application): readonly string[] {
  if (deletedAt !== null) return [];
  const marks = [
    ...interviews.flatMap(({ invitation }) => (invitation ? [markOfInvitation(invitation.uid)] : [])),
    ...[...interviews, ...replies].flatMap(({ messageId }) => (messageId ? [markOfMail(messageId)] : [])),
  ];
  return [...new Set(marks)].toSorted();
}

export function createMarkProjection(connection: Connection): ApplicationProjection {
  const read = connection
    .prepare<[string], string>('SELECT mark FROM mark WHERE application_id = ? ORDER BY mark')
    .pluck();
  const insert = connection.prepare('INSERT INTO mark (mark, application_id) VALUES (?, ?)');
  const remove = connection.prepare('DELETE FROM mark WHERE application_id = ?');
  const clear = connection.prepare('DELETE FROM mark');
  return {
    name: 'marks',
    version: MARKS_VERSION,
    project({ application }) {
      const marks = marksOf(application);
      // Most changes concern none, and then nothing is written.
      if (JSON.stringify(marks) === JSON.stringify(read.all(application.id))) return;
      remove.run(application.id);
      for (const mark of marks) insert.run(mark, application.id);
    },
    remove: (applicationId) => void remove.run(applicationId),
    clear: () => void clear.run(),
  };
}
