/** Large files for the benchmarks. */
import { exportEverything } from '../../main/db/export/export-everything';
import { createTestServices, instant } from '../support/test-services';
import { detailsInput } from '../support/inputs';

const EVENTS_EACH = 20;

/**
 * Our own export with so many events, twenty for each application, in as many versions as asked for, none with an id of
 * another: one application's history, again under other ids.
 */
export function exportsOf(events: number, versions: number): readonly Buffer[] {
  const services = createTestServices(instant('2026-03-03T15:00:00Z'));
  const details = detailsInput({ company: 'Company', role: 'Role' });
  const added = services.changes.make('add-application', { details, interviews: [] }, 'window');
  const applicationId = added.ok ? added.value.applicationId : null;
  if (applicationId === null) throw new Error('not added');
  for (let edit = 1; edit < EVENTS_EACH; edit += 1) {
    const edited = {
      applicationId,
      details: { ...details, notes: `Note ${edit}` },
      interviews: [],
      tags: [],
    };
    services.changes.make('edit-application', edited, 'window');
  }
  const pieces: string[] = [];
  exportEverything(services.connection, (piece) => pieces.push(piece));
  const lines = pieces.join('').split('\n');
  const first = lines.findIndex((line) => line.startsWith('{"id"'));
  const end = lines.findIndex((line, index) => index > first && !line.startsWith('{"id"'));
  const history = lines.slice(first, end).map((line) => line.replace(/,$/u, ''));
  const copies = Math.ceil(events / history.length);
  return Array.from({ length: versions }, (_version, version) => {
    const all = Array.from({ length: copies }, (_copy, copy) => {
      const mark = (version * copies + copy).toString(16).padStart(6, '0');
      // The last digits of each id, so that all of one copy differ from those of another.
      return history.map((line) =>
        line.replaceAll(
          /("(?:id|subject)":"|"parents":\["|"interviewId":")([0-9a-f-]{30})[0-9a-f]{6}/gu,
          `$1$2${mark}`,
        ),
      );
    }).flat();
    return Buffer.from([...lines.slice(0, first), all.join(',\n'), ...lines.slice(end)].join('\n'));
  });
}
