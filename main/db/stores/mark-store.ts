import type { ApplicationId } from '../../../shared/model/ids';
import type { MarkReader } from '../../ports/store';
import type { Connection } from '../file/connection';

export function createMarkReader(connection: Connection): MarkReader {
  const ofMark = connection
    .prepare<[string], ApplicationId>(
      'SELECT application_id FROM mark WHERE mark = ? ORDER BY application_id',
    )
    .pluck();
  const marksOf = connection
    .prepare<[string], string>('SELECT mark FROM mark WHERE application_id = ? ORDER BY mark')
    .pluck();
  const atDomain = connection.prepare<[string, string], { applicationId: ApplicationId; email: string }>(
    `SELECT application_id AS applicationId, lower(trim(email)) AS email FROM person
     WHERE lower(trim(email)) LIKE ? ESCAPE '\\' OR lower(trim(email)) LIKE ? ESCAPE '\\'
     ORDER BY application_id, email`,
  );
  return {
    applicationIds: (mark) => ofMark.all(mark),
    ofApplication: (applicationId) => marksOf.all(applicationId),
    addressesAt(domain) {
      const plain = domain.toLowerCase().replace(/[\\%_]/gu, (sign) => `\\${sign}`);
      return atDomain.all(`%@${plain}`, `%.${plain}`);
    },
  };
}
