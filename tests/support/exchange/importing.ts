/** The service of imports, over services in memory. */
import { createCalendarHistory } from '../../../shared/exchange/calendar-in/history';
import { createTranslator } from '../../../shared/i18n/translator';
import type { ImportChoices, ImportPreview } from '../../../shared/ipc/import';
import {
  createImportService,
  type ImportService,
} from '../../../main/services/exchange/import/import-service';
import { readFile } from '../../../main/services/exchange/read-file';
import { detailsInput } from '../inputs';
import { createTestServices, type TestServices } from '../test-services';
import { readingContext } from './read-fixture';

/** A service that imports into these. */
export function importing(services: TestServices): ImportService {
  return createImportService({
    readFile: (file, choices) => readFile(file, readingContext, createCalendarHistory(), choices),
    known: () => services.board.read().cards.map(({ id, company, role }) => ({ id, company, role })),
    imports: services.imports,
    letters: {
      cards: () => services.board.read().cards,
      marks: services.store.marks,
      interviewsOf: (id) => services.applications.fold(id)?.interviews ?? [],
      ownAddresses: () => [],
    },
    merger: services.merger,
    zone: () => readingContext.zone,
    now: () => readingContext.now,
    inFull(id) {
      const application = services.applications.fold(id);
      return application && { application, tags: [] };
    },
    translator: createTranslator('en'),
    report: (what, cause) => {
      throw new Error(what, { cause });
    },
  });
}

/** What is shown of the table that was taken. */
export async function previewOf(service: ImportService, choices: ImportChoices = {}): Promise<ImportPreview> {
  const read = await service.read(choices);
  if (!read.ok || read.value.kind !== 'table') throw new Error('not read');
  return read.value.preview;
}

/** Services that know one application, Product Designer at ACME, and were handed a table. */
export function taken(text: string): { services: TestServices; service: ImportService } {
  const services = createTestServices(readingContext.now);
  const made = services.changes.make(
    'add-application',
    {
      details: { ...detailsInput(), company: 'ACME', role: 'Product Designer', notes: 'old note' },
      interviews: [],
    },
    'window',
  );
  if (!made.ok) throw new Error('not added');
  const service = importing(services);
  service.take({ name: 'jobs.csv', base64: Buffer.from(text).toString('base64'), isFirst: true });
  return { services, service };
}

/** Every application with its stage, in alphabetical order. */
export const namesOf = (services: TestServices) =>
  services.board
    .read()
    .cards.map(({ company, stage }) => `${company} ${stage}`)
    .toSorted();
