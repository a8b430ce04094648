/**
 * Changes so large that another process records them: an import, its undo, a merge of our own export, and one act for all
 * that were merged.
 */
import { exportEverything } from '../../../main/db/export/export-everything';
import type { Core } from '../../../main/compose/core';
import type { Card } from '../../../shared/model/card';
import type { ApplicationId } from '../../../shared/model/ids';
import type { Failure } from '../../../shared/model/outcome';
import { accept, refuse, type Result } from '../../../shared/model/result';
import { opened, servicesOver, withDataFolder } from '../data-folder';
import { importedInput } from '../inputs';
import { askCore } from './open-test-core';

export const largeChanges = ['import', 'undo', 'merge', 'archive'] as const;
export type LargeChange = (typeof largeChanges)[number];

/** How many applications each of them adds, removes or archives; fewer would be changed by the program itself. */
export const LARGE = 600;

/** The company of the applications that a change is about: an import is undone, what was merged is archived. */
export function companyOf(change: LargeChange, mark: string): string {
  const maker = change === 'undo' ? 'import' : change === 'archive' ? 'merge' : change;
  return `${maker} ${mark}`;
}

let selected: readonly ApplicationId[] = [];

/** Chooses the file, or selects the applications, as the window does. An undo needs neither. */
export async function prepare(
  core: Core,
  change: LargeChange,
  company: string,
  count = LARGE,
): Promise<void> {
  if (change === 'undo') return;
  if (change === 'archive') {
    selected = (await shownCards(core)).filter((card) => card.company === company).map(({ id }) => id);
    return;
  }
  const [name, text] =
    change === 'import'
      ? ['jobs.csv', tableOf(company, count)]
      : ['export.json', await exportOf(company, count)];
  const taken = await askCore(core, 'import:take', {
    ...{ name, isFirst: true },
    base64: Buffer.from(text).toString('base64'),
  });
  const read = await askCore(core, 'import:read', {});
  const kind = change === 'import' ? 'table' : 'export';
  if (!taken.ok || !read.ok || read.value.kind !== kind) throw new Error(`not read: ${JSON.stringify(read)}`);
}

/** Has it recorded. */
export async function record(core: Core, change: LargeChange): Promise<Result<null, Failure>> {
  if (change === 'import')
    return withoutValue(await askCore(core, 'import:apply', { all: 'keep', rows: {} }));
  if (change === 'undo') return withoutValue(await askCore(core, 'history:undo', null));
  if (change === 'archive') {
    const input = { applicationIds: [...selected], act: { kind: 'archive' as const } };
    return withoutValue(await askCore(core, 'change:change-several', input));
  }
  const merged = await askCore(core, 'import:apply-export', null);
  if (!merged.ok) return merged;
  if (merged.value.tag !== 'imported') return refuse({ tag: 'fault', code: 'no-backup' });
  // What was exported is one import.
  if (merged.value.changes !== 1) throw new Error(`${merged.value.changes} changes were said to be merged`);
  return accept(null);
}

const withoutValue = ({ ...made }: Result<unknown, Failure>): Result<null, Failure> =>
  made.ok ? accept(null) : made;

function tableOf(company: string, count: number): string {
  const rows = Array.from({ length: count }, (_, row) => `${company},Role ${row},2026-02-01,Applied`);
  return ['Company,Role,Date Applied,Status', ...rows].join('\n');
}

/** One export of each size serves them all: its changes get other ids, so that they are new each time. */
const exported = new Map<number, string>();
let merges = 0;
async function exportOf(company: string, count: number): Promise<string> {
  const text = exported.get(count) ?? (await exportAll(count));
  exported.set(count, text);
  merges += 1;
  const mark = (0x100 + merges).toString(16).slice(-3);
  return text.replaceAll('Merged Ltd', company).replaceAll(/-7[0-9a-f]{3}-/gu, `-7${mark}-`);
}

function exportAll(count: number): Promise<string> {
  return withDataFolder((folder) => {
    const database = opened(folder);
    const added = Array.from({ length: count }, (_, row) =>
      importedInput({ company: 'Merged Ltd', role: `Role ${row}` }),
    );
    if (!servicesOver(database).imports.make(added, 'window').ok) throw new Error('not made');
    const pieces: string[] = [];
    exportEverything(database.connection, (piece) => pieces.push(piece));
    database.close();
    return pieces.join('');
  });
}

async function shownCards(core: Core): Promise<readonly Card[]> {
  const board = await askCore(core, 'board:read', null);
  if (!board.ok) throw new Error('no board');
  return JSON.parse(board.value) as readonly Card[];
}

/** How many applications of each company are there and not archived. */
export async function countsOf(core: Core): Promise<ReadonlyMap<string, number>> {
  const shown = (await shownCards(core)).filter(({ isArchived }) => !isArchived);
  const byCompany = Map.groupBy(shown, ({ company }) => company);
  return new Map([...byCompany].map(([company, cards]) => [company, cards.length]));
}
