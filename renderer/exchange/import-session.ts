/** What an import has come to: a file is chosen, read, questioned, and recorded. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DuplicateAnswer, ImportChoices, ImportPreview } from '@shared/ipc/import';
import { call } from '../core/bridge';
import { refusalWords } from '../core/change-words';
import { showChange, showRefusal } from '../core/toasts';
import { t } from '../core/words';
import { MAX_FILE_BYTES, sendFile } from './send-file';

export interface DuplicateAnswers {
  readonly all: DuplicateAnswer;
  /** By place of the row. */
  readonly rows: Readonly<Record<string, DuplicateAnswer>>;
}

export type ImportState =
  | { readonly tag: 'choosing'; readonly why: string | null }
  | { readonly tag: 'reading'; readonly name: string }
  | {
      readonly tag: 'read';
      readonly preview: ImportPreview;
      readonly choices: ImportChoices;
      readonly duplicates: DuplicateAnswers;
      readonly isBusy: boolean;
    };
export type ReadState = Extract<ImportState, { tag: 'read' }>;

/** One import, from the file to the change. */
export interface ImportSession {
  readonly store: StoreApi<ImportState>;
  open(file: File): Promise<void>;
  say(why: string): void;
  choose(part: Partial<ImportChoices>): void;
  chooseForAll(answer: DuplicateAnswer): void;
  chooseForRow(index: number, answer: DuplicateAnswer): void;
  startAgain(): void;
  /** True once it is recorded. */
  apply(): Promise<boolean>;
  close(): void;
}

const noDuplicates: DuplicateAnswers = { all: 'skip', rows: {} };

export function createImportSession(): ImportSession {
  const store = createStore<ImportState>(() => ({ tag: 'choosing', why: null }));
  /** Only the latest reading counts. */
  let turn = 0;
  const say = (why: string | null) => store.setState({ tag: 'choosing', why }, true);
  const change = (part: (before: ReadState) => Partial<ReadState>) => {
    const before = store.getState();
    if (before.tag === 'read') store.setState({ ...before, ...part(before) }, true);
  };

  async function read(choices: ImportChoices, duplicates: DuplicateAnswers): Promise<void> {
    const mine = (turn += 1);
    const reply = await call('import:read', choices);
    if (mine !== turn) return;
    if (!reply.ok) say(refusalWords(reply.refusal));
    else if (reply.value.kind === 'table') {
      const { preview } = reply.value;
      store.setState({ tag: 'read', preview, choices, duplicates, isBusy: false }, true);
    } else say(reply.value.problems[0] ?? t('exchange.choose.notTable', { name: reply.value.name }));
  }

  return {
    store,
    async open(file) {
      turn += 1;
      if (file.size > MAX_FILE_BYTES) {
        say(t('exchange.choose.tooLarge', { name: file.name }));
        return;
      }
      store.setState({ tag: 'reading', name: file.name }, true);
      const sent = await sendFile(file);
      if (sent.ok) await read({}, noDuplicates);
      else say(refusalWords(sent.refusal));
    },
    say,
    choose(part) {
      const before = store.getState();
      if (before.tag !== 'read') return;
      const choices = { ...before.choices, ...part };
      store.setState({ ...before, choices, isBusy: true }, true);
      void read(choices, before.duplicates);
    },
    chooseForAll: (all) => change(() => ({ duplicates: { all, rows: {} } })),
    chooseForRow: (index, answer) =>
      change(({ duplicates: { all, rows } }) => ({
        duplicates: { all, rows: { ...rows, [String(index)]: answer } },
      })),
    startAgain() {
      turn += 1;
      void call('import:forget', null);
      say(null);
    },
    async apply() {
      const before = store.getState();
      if (before.tag !== 'read' || before.isBusy) return false;
      change(() => ({ isBusy: true }));
      const reply = await call('import:apply', before.duplicates);
      change(() => ({ isBusy: false }));
      if (reply.ok) showChange(reply.value);
      else showRefusal(reply.refusal);
      return reply.ok;
    },
    close() {
      turn += 1;
      void call('import:forget', null);
    },
  };
}

/** How many applications would be added or filled in. */
export function countToImport({ preview: { counts, rows }, duplicates }: ReadState): number {
  const shown = rows.filter(({ fate }) => fate === 'duplicate');
  const chosen = shown.filter(({ index }) => answerFor(duplicates, index) !== 'skip').length;
  const others = duplicates.all === 'skip' ? 0 : counts.duplicate - shown.length;
  return counts.add + chosen + others;
}

export function answerFor({ all, rows }: DuplicateAnswers, index: number): DuplicateAnswer {
  return rows[String(index)] ?? all;
}
