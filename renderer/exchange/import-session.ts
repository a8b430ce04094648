/** The state of an import: a file is chosen, read, asked about, and recorded. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  DuplicateAnswer,
  ExportImported,
  ExportPreview,
  ImportChoices,
  ImportPreview,
  OpenedFile,
} from '@shared/ipc/import';
import type { Letter } from '@shared/exchange/letters/letter';
import type { BackupId } from '@shared/model/backups';
import { nothingRemembered } from '@shared/model/settings/remembered-imports';
import type { Failure } from '@shared/model/outcome';
import { announce } from '../core/announce';
import { call, listen } from '../core/bridge';
import { filesToImport, hasWaiting, takeFile } from '../core/files/files-to-import';
import { useWindowSettings } from '../core/settings-store';
import { showChange, showToast } from '../core/toasts';
import { t } from '../core/words';
import { importRefusalWords, notReadWords, openedProblemWords } from './refusal';
import { rememberedFor, remembering } from './remembered';
import { MAX_FILE_BYTES, sendFile } from './send-file';

export interface DuplicateAnswers {
  readonly all: DuplicateAnswer;
  /** By place of the row. */
  readonly rows: Readonly<Record<string, DuplicateAnswer>>;
  /** For rows that repeat an earlier one of the file. */
  readonly repeats: DuplicateAnswer;
}

/** How far the recording is: from 0 to 1, null while the backup before it is made. */
export interface RecordingState {
  readonly share: number | null;
  readonly isCancelling: boolean;
}

export type ImportState =
  | { readonly tag: 'choosing'; readonly why: string | null }
  | { readonly tag: 'reading'; readonly name: string }
  /** An invitation or a mail; each reading has a number of its own. */
  | { readonly tag: 'letter'; readonly letter: Letter; readonly number: number }
  | {
      readonly tag: 'read';
      readonly preview: ImportPreview;
      readonly choices: ImportChoices;
      readonly duplicates: DuplicateAnswers;
      /** The choices remembered from an earlier import and used for this one; null if there are none. */
      readonly remembered: ImportChoices | null;
      readonly isBusy: boolean;
      readonly recording: RecordingState | null;
      /** Why it wasn't imported; null if nobody tried. */
      readonly why: string | null;
    }
  /** Our own export; `why` says why it could not be imported. */
  | {
      readonly tag: 'export';
      readonly preview: ExportPreview;
      readonly isBusy: boolean;
      readonly why: string | null;
      readonly recording: RecordingState | null;
    };
export type ExportState = Extract<ImportState, { tag: 'export' }>;
export type ReadState = Extract<ImportState, { tag: 'read' }>;

/** One import, from the file to the change. */
export interface ImportSession {
  readonly store: StoreApi<ImportState>;
  /** Continues with the next waiting file; false if there is none. */
  openNext(): Promise<boolean>;
  say(why: string | null): void;
  choose(part: Partial<ImportChoices>): void;
  chooseForAll(answer: DuplicateAnswer): void;
  chooseForRepeats(answer: DuplicateAnswer): void;
  chooseForRow(index: number, answer: DuplicateAnswer): void;
  /** Reads the file without what was remembered. */
  readAfresh(): void;
  startAgain(): void;
  /** True once it is recorded. */
  apply(): Promise<boolean>;
  /** The same for our own export: null if it wasn't imported. */
  applyExport(): Promise<{ readonly changes: number; readonly backup: BackupId } | null>;
  /** Ends the recording, and leaves nothing of it behind, unless it is too late. */
  cancel(): void;
  close(): void;
}

const rememberedNow = () =>
  useWindowSettings.getState().settings?.preferences.rememberedImports ?? nothingRemembered;

/** As a file is first read. */
const isNew = (choices: ImportChoices) => Object.keys(choices).length === 0;

const noDuplicates: DuplicateAnswers = { all: 'skip', rows: {}, repeats: 'merge' };

/** What leaves each row at its place; with other columns or another header row, it may be another row. */
const keepsRows = (part: Partial<ImportChoices>) =>
  Object.keys(part).every((name) => name === 'statuses' || name === 'dateOrder');

export function createImportSession(): ImportSession {
  const store = createStore<ImportState>(() => ({ tag: 'choosing', why: null }));
  const change = (part: (before: ReadState) => Partial<ReadState>) => {
    const before = store.getState();
    if (before.tag === 'read') store.setState({ ...before, ...part(before) }, true);
  };
  const { read, readAgain, stop, say, ...files } = readingInto(store);
  return {
    store,
    say,
    ...files,
    ...duplicateAnswering(change),
    choose(part) {
      const before = store.getState();
      if (before.tag !== 'read') return;
      const choices = { ...before.choices, ...part };
      const duplicates = keepsRows(part) ? before.duplicates : { ...before.duplicates, rows: {} };
      store.setState({ ...before, choices, duplicates, isBusy: true }, true);
      void read(choices);
    },
    readAfresh() {
      const before = store.getState();
      if (before.tag !== 'read') return;
      const duplicates = { ...before.duplicates, rows: {} };
      store.setState({ ...before, choices: {}, duplicates, remembered: null, isBusy: true }, true);
      // Named, so that it isn't taken for a file that is read for the first time.
      void read({ statuses: {} });
    },
    startAgain() {
      stop();
      say(null);
    },
    async apply() {
      const before = store.getState();
      if (before.tag !== 'read' || before.isBusy) return false;
      change(() => ({ isBusy: true, why: null }));
      const reply = await recorded(store, () => call('import:apply', before.duplicates));
      change(() => ({ isBusy: false, recording: null }));
      if (reply.ok) {
        showChange(reply.value);
        sayWhatIsLeft(before.preview);
        const rememberedImports = remembering(rememberedNow(), before.preview, before.choices);
        const kept = await call('preferences:change', { rememberedImports });
        if (!kept.ok) showToast({ text: t('exchange.notRemembered'), tone: 'refusal', undoes: null });
      } else if (hasEnded(reply.refusal)) {
        change(() => ({ isBusy: true }));
        await readAgain(before.choices, importRefusalWords(reply.refusal));
      } else change(() => ({ why: importRefusalWords(reply.refusal) }));
      return reply.ok;
    },
    applyExport: () => applyExport(store, (why) => readAgain({}, why)),
    cancel() {
      const before = store.getState();
      if (!isRecorded(before) || before.recording === null) return;
      store.setState({ ...before, recording: { ...before.recording, isCancelling: true } }, true);
      void call('import:cancel', null);
    },
    close: stop,
  };
}

/** What main has read becomes the new state, unless another reading has begun meanwhile. */
function readerInto(store: StoreApi<ImportState>) {
  /** Only the latest reading counts. */
  let turn = 0;
  const say = (why: string | null) => {
    const before = store.getState();
    // The next file takes the place of these words at once.
    if (why !== null && before.tag === 'reading' && hasWaiting(filesToImport.getState())) {
      const { name } = before;
      const text = why.includes(name) ? why : t('exchange.waiting.notRead', { name, why });
      showToast({ text, tone: 'refusal', undoes: null });
    }
    store.setState({ tag: 'choosing', why }, true);
  };

  async function readWith(choices: ImportChoices, why: string | null = null): Promise<void> {
    const number = (turn += 1);
    const reply = await call('import:read', choices);
    if (number !== turn) return;
    const before = store.getState();
    // Also what was answered while it was read.
    const duplicates = before.tag === 'read' ? before.duplicates : noDuplicates;
    if (!reply.ok) say(importRefusalWords(reply.refusal));
    else if (reply.value.kind === 'export') {
      const { preview } = reply.value;
      store.setState({ tag: 'export', preview, isBusy: false, why, recording: null }, true);
    } else if (reply.value.kind === 'table') {
      const { preview } = reply.value;
      const offered = isNew(choices) ? rememberedFor(preview, rememberedNow()) : null;
      const remembered = offered ?? (before.tag === 'read' ? before.remembered : null);
      const isBusy = offered !== null;
      store.setState(
        { tag: 'read', preview, choices, duplicates, remembered, isBusy, recording: null, why },
        true,
      );
      if (offered !== null) await readWith(offered, why);
    } else if (reply.value.kind === 'letter') {
      store.setState({ tag: 'letter', letter: reply.value.letter, number }, true);
    } else say(reply.value.problems[0] ?? t('exchange.choose.notKnown', { name: reply.value.name }));
  }

  return { say, readWith, begin: () => (turn += 1), isLatest: (number: number) => number === turn };
}

/** Reads files one after the other; the result of each is the new state. */
function readingInto(store: StoreApi<ImportState>) {
  const { say, readWith, begin, isLatest } = readerInto(store);
  /** The file that was read last; `opened` if main has it, because it was opened with the program. */
  let source: File | 'opened' | null = null;

  /** After the process has ended: the user needn't choose the file again, nor explain it. */
  async function readAgain(choices: ImportChoices, why: string): Promise<void> {
    const number = begin();
    const again =
      source instanceof File
        ? await sendFile(source, () => isLatest(number))
        : await call('import:open-again', null);
    if (!isLatest(number)) return;
    if (again.ok) await readWith(choices, why);
    else say(why);
  }

  async function openOne(file: File): Promise<void> {
    const number = begin();
    source = file;
    store.setState({ tag: 'reading', name: file.name }, true);
    if (file.size > MAX_FILE_BYTES) {
      say(openedProblemWords('too-large', file.name));
      return;
    }
    const sent = await sendFile(file, () => isLatest(number));
    if (!isLatest(number)) return;
    if (sent.ok) await readWith({});
    else say(notReadWords(sent.refusal));
  }

  async function readOpened({ name, problem, left, isCut }: OpenedFile): Promise<void> {
    filesToImport.setState({ opened: left, isCut: isCut && left > 0 });
    source = 'opened';
    store.setState({ tag: 'reading', name }, true);
    if (problem === null) await readWith({});
    else say(openedProblemWords(problem, name));
  }

  async function openNext(): Promise<boolean> {
    const file = takeFile();
    if (file !== null) {
      void openOne(file);
      return true;
    }
    filesToImport.setState({ opened: 0 });
    // Main gives up what it may still be reading.
    begin();
    const opened = await call('import:take-opened', null);
    if (!opened.ok) say(notReadWords(opened.refusal));
    else if (opened.value === null) return false;
    else await readOpened(opened.value);
    return true;
  }

  return {
    ...{ say, openNext, readAgain },
    read: readWith,
    stop() {
      begin();
      void call('import:forget', null);
    },
  };
}

type Change = (part: (before: ReadState) => Partial<ReadState>) => void;

function duplicateAnswering(
  change: Change,
): Pick<ImportSession, 'chooseForAll' | 'chooseForRepeats' | 'chooseForRow'> {
  return {
    chooseForAll: (all) => change(({ duplicates }) => ({ duplicates: { ...duplicates, all, rows: {} } })),
    chooseForRepeats: (repeats) => change(({ duplicates }) => ({ duplicates: { ...duplicates, repeats } })),
    chooseForRow: (index, answer) =>
      change(({ duplicates }) => ({
        duplicates: { ...duplicates, rows: { ...duplicates.rows, [String(index)]: answer } },
      })),
  };
}

type RecordedState = Extract<ImportState, { tag: 'read' | 'export' }>;

const isRecorded = (state: ImportState): state is RecordedState =>
  state.tag === 'read' || state.tag === 'export';

/** Its process has ended, and the file with it. */
const hasEnded = (refusal: Failure) =>
  refusal.tag === 'fault' && (refusal.code === 'cancelled' || refusal.code === 'stopped');

/** Shows the progress of `record`. */
async function recorded<T>(store: StoreApi<ImportState>, record: () => Promise<T>): Promise<T> {
  const note = (share: number | null) => {
    const before = store.getState();
    if (!isRecorded(before)) return;
    const isCancelling = before.recording?.isCancelling ?? false;
    store.setState({ ...before, recording: { share, isCancelling } }, true);
  };
  const stop = listen('import:progress', note);
  note(null);
  const reply = await record();
  stop();
  return reply;
}

async function applyExport(
  store: StoreApi<ImportState>,
  readAgain: (why: string) => Promise<void>,
): Promise<Extract<ExportImported, { tag: 'imported' }> | null> {
  const before = store.getState();
  if (before.tag !== 'export' || before.isBusy) return null;
  store.setState({ ...before, isBusy: true, why: null }, true);
  announce(t('exporting.own.importing'));
  const reply = await recorded(store, () => call('import:apply-export', null));
  if (reply.ok && reply.value.tag === 'imported') return reply.value;
  if (!reply.ok && hasEnded(reply.refusal)) {
    await readAgain(importRefusalWords(reply.refusal));
    return null;
  }
  const why = reply.ok ? notImportedWords(reply.value) : importRefusalWords(reply.refusal);
  store.setState({ ...before, isBusy: false, why }, true);
  return null;
}

function notImportedWords(result: ExportImported): string {
  const why = result.tag === 'not-backed-up' ? t(`backups.failures.${result.why}`) : '';
  return t('exporting.own.notBackedUp', { why });
}

/** What the change doesn't mention: rows that somebody wrote and that are only in the file. */
function sayWhatIsLeft({ counts }: ImportPreview): void {
  const count = counts.wrong + counts.unclear;
  if (count === 0) return;
  showToast({ text: t('exchange.notImported', { count }), tone: 'change', undoes: null });
}

/** How many applications would be added or filled in. */
export function countToImport({ preview, duplicates: { all, rows, repeats } }: ReadState): number {
  // With other answers about statuses or dates, a row that was answered may be no duplicate any more.
  const taken = preview.duplicates.filter((index) => (rows[String(index)] ?? all) !== 'skip');
  return preview.counts.add + taken.length - (repeats === 'keep' ? 0 : preview.repeats.count);
}

export function answerFor({ all, rows }: DuplicateAnswers, index: number): DuplicateAnswer {
  return rows[String(index)] ?? all;
}
