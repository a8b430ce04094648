/** What the import process does: it reads a file, answers questions about it, and records it in the database lent to it. */
import { readFile as readBytes } from 'node:fs/promises';
import { basename } from 'node:path';
import { faultCodeOf } from '../db/file/faults';
import { openBeside } from '../db/file/open-beside';
import { newId } from '../platform/new-id';
import type { AskedChange, Revert } from '../ports/change-maker';
import type { Store } from '../ports/store';
import { createImportService, type ImportService } from '../services/exchange/import/import-service';
import { readFile } from '../services/exchange/read-file';
import type { RecordedElsewhere } from '../services/history/elsewhere/recording-elsewhere';
import { createServices, type Services } from '../services/services';
import { createCalendarHistory } from '../../shared/exchange/calendar-in/history';
import { createTranslator, type Translator } from '../../shared/i18n/translator';
import type { ApplicationId } from '../../shared/model/ids';
import type { ChangeOutcome, Failure } from '../../shared/model/outcome';
import { accept, refuse, type Result } from '../../shared/model/result';
import type { Instant, TimeZone } from '../../shared/model/time';

/** What the program knows at the time of a request. */
export interface ImportGround {
  /** The database. */
  readonly file: string;
  readonly now: Instant;
  readonly zone: TimeZone;
  readonly locale: string;
  readonly region: string;
  /** Null until the user has said which addresses are their own. */
  readonly ownAddresses: readonly string[] | null;
  readonly programId: number;
}

type Answer<N extends keyof ImportService> = Awaited<ReturnType<ImportService[N]>>;
type Input<N extends keyof ImportService> = Parameters<ImportService[N]>[0];

/** Each request, with what it takes and gives. */
export interface ImportRequests {
  take: { input: Input<'take'>; answer: Answer<'take'> };
  /** Reads a file by its path. */
  open: { input: { readonly path: string }; answer: Result<null, Failure> };
  read: { input: Input<'read'>; answer: Answer<'read'> };
  rows: { input: Input<'rows'>; answer: Answer<'rows'> };
  compare: { input: Input<'compare'>; answer: Answer<'compare'> };
  'left-rows': { input: null; answer: Answer<'leftRows'> };
  apply: { input: Input<'apply'>; answer: RecordedElsewhere<ChangeOutcome> };
  /** Makes a change. Needs no file, and neither does the next. */
  change: { input: AskedChange; answer: RecordedElsewhere<ChangeOutcome> };
  /** Undoes or redoes one. */
  revert: { input: Revert; answer: RecordedElsewhere<ChangeOutcome> };
  'apply-export': { input: null; answer: RecordedElsewhere<number> };
}
export type ImportRequestName = keyof ImportRequests;

export interface ImportRequest<N extends ImportRequestName = ImportRequestName> {
  readonly name: N;
  readonly input: ImportRequests[N]['input'];
  readonly ground: ImportGround;
}

export interface ImportWorkDeps {
  readonly report: (what: string, cause: unknown) => void;
  /** The share of a recording that is done. Throws if the program has ended: then nothing is recorded. */
  readonly onProgress: (share: number) => void;
}

/** One for each file. */
export function createImportWork(deps: ImportWorkDeps): {
  answer<N extends ImportRequestName>(request: ImportRequest<N>): Promise<ImportRequests[N]['answer']>;
} {
  const access = createAccess(deps);
  const { withDatabase, recording } = access;
  const service = serviceOver(access, deps.report);
  const answers: {
    readonly [N in ImportRequestName]: (
      input: ImportRequests[N]['input'],
    ) => Promise<ImportRequests[N]['answer']> | ImportRequests[N]['answer'];
  } = {
    take: (part) => service.take(part),
    async open({ path }) {
      try {
        service.takeWhole({ name: basename(path), bytes: await readBytes(path) });
        return accept(null);
      } catch (cause) {
        deps.report('an opened file could not be read', cause);
        return refuse({ tag: 'fault', code: 'io' });
      }
    },
    read: (choices) => withDatabase(false, () => service.read(choices)),
    compare: (place) => withDatabase(false, () => service.compare(place)),
    rows: (range) => service.rows(range),
    'left-rows': () => service.leftRows(),
    apply: (duplicates) => recording(() => service.apply(duplicates)),
    change: ({ name, input }) =>
      recording(() => access.opened().services.changes.make(name, input, 'window')),
    revert: (how) => recording(() => access.revert(how)),
    'apply-export': () => recording(() => service.applyExport()),
  };
  return {
    async answer({ name, input, ground }) {
      access.follow(ground);
      return answers[name](input);
    },
  };
}

/** Everything a request can use while it is answered. Each throws if it isn't there yet. */
interface Now {
  readonly ground: () => ImportGround;
  readonly opened: () => Opened;
  readonly words: () => Translator;
}

function createAccess({ report, onProgress }: ImportWorkDeps) {
  let ground: ImportGround | null = null;
  let opened: Opened | null = null;
  let words: Translator | null = null;

  /** The database is open only for as long as it is needed. */
  async function withDatabase<T>(mayWrite: boolean, work: () => T | Promise<T>): Promise<T> {
    const { file, now, zone } = demand(ground);
    const database = openBeside(file, { newId, report, mayWrite });
    try {
      const { store } = database;
      const clock = { now: () => now };
      const services = createServices({
        ...{ store, clock, report, onProgress, nextId: newId, computerZone: () => zone },
      });
      opened = { store, services };
      const done = await work();
      if (mayWrite) database.writeBack();
      return done;
    } finally {
      opened = null;
      database.close();
    }
  }

  return {
    follow: (given: ImportGround) => void (ground = given),
    ground: () => demand(ground),
    opened: () => demand(opened),
    words: () => (words ??= createTranslator(demand(ground).locale, demand(ground).region)),
    withDatabase,
    revert(how: Revert) {
      const { changes } = demand(opened).services;
      if (typeof how === 'object') return changes.undoChange(how.changeId, 'window');
      return changes[how]('window');
    },
    async recording<T>(work: () => Result<T, Failure>): Promise<RecordedElsewhere<T>> {
      const applicationIds = new Set<ApplicationId>();
      let hasSettingsChanged = false;
      const recorded: Result<T, Failure>[] = [];
      try {
        await withDatabase(true, () => {
          demand(opened).services.changes.onCommitted((committed) => {
            for (const id of committed.applicationIds) applicationIds.add(id);
            hasSettingsChanged ||= committed.hasSettingsChanged;
          });
          recorded.push(work());
        });
      } catch (error) {
        // If it was recorded or refused by then, that counts: the program writes the log back later.
        report('the import process could not open the database or write its log back', error);
        recorded.push(refuse({ tag: 'fault', code: faultCodeOf(error) }));
      }
      const result = demand(recorded[0] ?? null);
      return { result, applicationIds: [...applicationIds], hasSettingsChanged };
    },
  };
}

function serviceOver({ ground, opened, words }: Now, report: ImportWorkDeps['report']): ImportService {
  const services = () => opened().services;
  return createImportService({
    imports: { make: (...imported) => services().imports.make(...imported) },
    merger: {
      compare: (...offered) => services().merger.compare(...offered),
      merge: (...offered) => services().merger.merge(...offered),
    },
    letters: lettersOver(opened, () => ground().ownAddresses),
    zone: () => ground().zone,
    now: () => ground().now,
    translator: {
      t: (key, values) => words().t(key, values),
      get locale() {
        return words().locale;
      },
    },
    report,
    inFull(id) {
      const application = services().applications.fold(id);
      const { tags } = services().settings.read();
      return (
        application && {
          application,
          tags: tags.filter((tag) => application.tags.includes(tag.id)).map(({ name }) => name),
        }
      );
    },
    known: () =>
      services()
        .board.read()
        .cards.map(({ id, company, role }) => ({ id, company, role })),
    readFile(file, choices) {
      const { zone, now, ownAddresses } = ground();
      const { policy } = services().settings.read();
      const context = { zone, now, policy, ownAddresses: ownAddresses ?? [], translator: words() };
      return readFile(file, context, createCalendarHistory(), choices);
    },
  });
}

interface Opened {
  readonly store: Store;
  readonly services: Services;
}

function lettersOver(
  opened: () => Opened,
  ownAddresses: () => readonly string[] | null,
): Parameters<typeof createImportService>[0]['letters'] {
  return {
    ownAddresses,
    marks: {
      applicationIds: (mark) => opened().store.marks.applicationIds(mark),
      addressesAt: (domain) => opened().store.marks.addressesAt(domain),
    },
    cards: () => opened().services.board.read().cards,
    interviewsOf: (id) => opened().services.applications.fold(id)?.interviews ?? [],
  };
}

function demand<T>(value: T | null): T {
  if (value === null) throw new Error('The import was asked for something too early.');
  return value;
}
