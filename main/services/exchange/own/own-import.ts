/** Imports our own export: shown first, then merged by the ids of its changes. */
import type { KnownApplication } from '../../../../shared/exchange/known-application';
import type { Translator } from '../../../../shared/i18n/translator';
import type {
  ExportedCards,
  ExportPreview,
  ExportProblem,
  ImportReading,
} from '../../../../shared/ipc/import';
import type { Failure } from '../../../../shared/model/outcome';
import { refuse, type Result } from '../../../../shared/model/result';
import type { MergedApplication, Merger } from '../../history/merging/merging';
import type { ReadExport } from './read-export';

/** More would only make the dialog long; the counts include all. */
const MOST_SHOWN = 100;

export interface OwnImportDeps {
  readonly merger: Merger;
  /** Every application that isn't deleted. */
  readonly known: () => readonly KnownApplication[];
  readonly translator: Pick<Translator, 't' | 'locale'>;
}

export interface OwnImport {
  /** What importing it would add, or why it can't be. Remembers what was read. */
  readingOf(name: string, read: Result<ReadExport, ExportProblem>): ImportReading;
  /** The number of changes that were added. */
  apply(): Result<number, Failure>;
  forget(): void;
}

export function createOwnImport({ merger, known, translator }: OwnImportDeps): OwnImport {
  let last: ReadExport | null = null;
  return {
    readingOf(name, read) {
      if (!read.ok)
        return { kind: 'other', name, problems: [exportProblemWords(read.refusal, translator.t)] };
      last = read.value;
      return { kind: 'export', preview: previewOf(name, read.value, merger, known()) };
    },
    apply() {
      const read = last;
      if (read === null) return refuse({ tag: 'state', reason: 'not-found' });
      const merged = merger.merge(read.changes, read.drafts);
      if (merged.ok) last = null;
      return merged;
    },
    forget: () => void (last = null),
  };
}

/** The same sentences in the window and on the command line. */
export function exportProblemWords(problem: ExportProblem, t: Translator['t']): string {
  switch (problem.tag) {
    case 'broken':
      return t('exporting.own.problems.broken', { line: problem.line });
    case 'newer':
    case 'damaged':
      return t(`exporting.own.problems.${problem.tag}`, { at: problem.at });
    default:
      return t(`exporting.own.problems.${problem.tag}`);
  }
}

function previewOf(
  name: string,
  { changes, drafts, damaged }: ReadExport,
  merger: Merger,
  known: readonly KnownApplication[],
): ExportPreview {
  const { applications, ...counts } = merger.compare(changes, drafts);
  const shownNow = new Map(known.map((application) => [application.id, application]));
  const will = (one: MergedApplication) => one.application !== null && one.application.deletedAt === null;
  return {
    ...{ name, damaged, ...counts },
    added: listed(applications.filter((one) => will(one) && !shownNow.has(one.id)).map(namesOf)),
    changed: listed(applications.filter((one) => will(one) && shownNow.has(one.id)).map(namesOf)),
    removed: listed(applications.flatMap((one) => (will(one) ? [] : (shownNow.get(one.id) ?? [])))),
  };
}

function namesOf({ id, application }: MergedApplication): KnownApplication {
  return { id, company: application?.company ?? '', role: application?.role ?? '' };
}

function listed(all: readonly KnownApplication[]): ExportedCards {
  return { count: all.length, first: all.slice(0, MOST_SHOWN) };
}
