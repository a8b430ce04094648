import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { indexText } from '../../../shared/i18n/search-text';
import { opened, servicesOver, withDataFolder } from '../../../tests/support/data-folder';
import { detailsInput, interviewInput, personInput } from '../../../tests/support/inputs';
import type { Instant } from '../../../shared/model/time';
import { accept } from '../../../shared/model/result';

it('purged data is no longer in any database file', async () => {
  await withDataFolder((folder) => {
    const database = opened(folder);
    const services = servicesOver(database);
    const secret = 'Rumpelstilzchen';
    const interview = interviewInput(Date.UTC(2026, 2, 3) as Instant, { people: [personInput(secret)] });
    const details = detailsInput({ company: secret, notes: secret.repeat(1_000) });
    const added = services.changes.make('add-application', { details, interviews: [interview] }, 'window');
    const applicationId = added.ok ? added.value.applicationId : null;
    if (applicationId === null) throw new Error('not added');
    services.drafts.save(`application:${applicationId}`, JSON.stringify({ notes: secret }));
    services.drafts.save('application', '{}');
    expect(holding(folder, secret, database.file)).not.toEqual([]);
    expect(holding(folder, indexText(secret), database.file)).not.toEqual([]);
    expect(services.search.find(secret)).toHaveLength(1);

    database.store.write(() => {
      database.store.journal.forget(applicationId);
      for (const projection of database.store.projections.ofApplications) projection.remove(applicationId);
      return accept(null);
    });
    database.store.journal.scrub();
    expect(services.drafts.list()).toEqual(['application']);
    database.close();
    expect(holding(folder, secret, '')).toEqual([]);
    expect(holding(folder, indexText(secret), ''), 'in the search').toEqual([]);
  });
});

/** The files that hold the text; `open` is left out, for reading an open database would release its locks. */
function holding(folder: string, text: string, open: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).filter((path) => path !== open);
  return paths.filter((path) => readFileSync(path).includes(text));
}
