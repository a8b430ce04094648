/**
 * What importing costs everybody else: how long main and the window were blocked at a time while a table was read, recorded
 * and undone, and while our own export was merged, compared with doing nothing.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { test } from 'playwright/test';
import { launchApp } from '../support/app/app';
import { openDisplay } from '../support/app/display';
import { openDesktop } from '../support/desktop/desktop';
import { waitForBoard } from '../support/pages/board-page';
import { exportsOf } from './large-files';
import { median, medianDeviation, tableOf } from './statistics';

const rows = Number(process.env.AFTERWORD_BENCH_ROWS ?? 10_000);
const events = Number(process.env.AFTERWORD_BENCH_EVENTS ?? 20_000);
const rounds = Number(process.env.AFTERWORD_BENCH_ROUNDS ?? 3);
const IDLE_MS = 2_000;

interface Sample {
  readonly phase: string;
  readonly totalMs: number;
  /** The longest that main did nothing else. */
  readonly mainMs: number;
  /** The same of the window. */
  readonly windowMs: number;
}

test('import', async () => {
  test.setTimeout(30 * 60_000);
  console.log(
    `\n${cpus()[0]?.model ?? 'unknown processor'}, ${rounds} rounds, medians ± median deviation; in brackets how often the floor`,
  );
  const imported = await measured('jobs.csv', () => tableOfRows(), true);
  print(`a table of ${rows.toLocaleString('en')} rows`, imported);
  const exported = exportsOf(events, rounds);
  const merged = await measured('export.json', (round) => exported[round] ?? Buffer.alloc(0), false);
  print(`our own export of ${events.toLocaleString('en')} events`, merged);
});

function tableOfRows(): Buffer {
  const lines = Array.from(
    { length: rows },
    (_, row) => `Company ${row},Role ${row},2026-02-01,Applied,Berlin,"Found through a friend, row ${row}"`,
  );
  return Buffer.from(['Company,Role,Date Applied,Status,Location,Notes', ...lines].join('\n'));
}

function print(title: string, samples: readonly Sample[]): void {
  const ofPhase = Map.groupBy(samples, ({ phase }) => phase);
  const floor = ofPhase.get('nothing') ?? [];
  const blocked = (those: readonly Sample[], part: 'mainMs' | 'windowMs') => {
    const values = those.map((sample) => sample[part]);
    const ratio = median(values) / median(floor.map((sample) => sample[part]));
    return `${median(values).toFixed(0)} ± ${medianDeviation(values).toFixed(0)}, at most ${Math.max(...values).toFixed(0)} ms (${ratio.toFixed(1)})`;
  };
  console.log(
    tableOf([
      [title, 'total', 'main blocked', 'window blocked'],
      ...[...ofPhase].map(([phase, those]) => {
        const totals = those.map(({ totalMs }) => totalMs / 1_000);
        const total = `${median(totals).toFixed(1)} ± ${medianDeviation(totals).toFixed(1)} s`;
        return [phase, total, blocked(those, 'mainMs'), blocked(those, 'windowMs')];
      }),
    ]),
  );
}

async function measured(
  name: string,
  contents: (round: number) => Buffer,
  isUndone: boolean,
): Promise<readonly Sample[]> {
  const dir = await mkdtemp(join(tmpdir(), 'afterword-bench-'));
  const display = await openDisplay();
  const desktop = await openDesktop(display, { hasTray: true, hasNotifications: false });
  const file = join(dir, name);
  const app = await launchApp({
    userDataDir: join(dir, 'profile'),
    ...{ env: desktop.env, clock: null, timeZone: 'Europe/Berlin', args: [], holdsTimers: false },
  });
  const samples: Sample[] = [];
  try {
    const { page, electron } = app;
    await waitForBoard(page);
    await watch(electron, page);
    const take = async (phase: string, work: () => Promise<void>): Promise<void> => {
      await busiest(electron, page);
      const begun = performance.now();
      await work();
      const totalMs = performance.now() - begun;
      samples.push({ phase, totalMs, ...(await busiest(electron, page)) });
    };
    const dialog = page.getByRole('dialog', { name: 'Import', exact: true });
    const button = dialog.getByRole('button', { name: /^Import( [\d,]+ applications)?$/ });
    const timeout = 5 * 60_000;
    for (let round = 0; round < rounds; round += 1) {
      await writeFile(file, contents(round));
      await take('nothing', () => page.waitForTimeout(IDLE_MS));
      await page.keyboard.press('ControlOrMeta+o');
      await take('reading', async () => {
        const chosen = page.waitForEvent('filechooser');
        await dialog.getByRole('button', { name: 'Choose a file…' }).click();
        await (await chosen).setFiles(file);
        await button.waitFor({ timeout });
      });
      await take('recording', async () => {
        await button.click();
        await dialog.waitFor({ state: 'hidden', timeout });
        await page.getByRole('dialog').first().waitFor({ state: 'hidden', timeout });
        await page.getByRole('article').first().waitFor({ timeout });
      });
      if (!isUndone) continue;
      await take('undoing', async () => {
        await page.keyboard.press('ControlOrMeta+z');
        await page.getByRole('article').first().waitFor({ state: 'detached', timeout });
        await page
          .getByText(/^Undone/)
          .first()
          .waitFor({ timeout });
      });
    }
    return samples;
  } finally {
    await app.kill();
    await desktop.close();
    await display.close();
    await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** How late a timer is that should fire every few milliseconds. */
async function watch(electron: ElectronApplication, page: Page): Promise<void> {
  const start = () => {
    const seen = { longest: 0 };
    Object.assign(globalThis, { busySeen: seen });
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - last - 5);
      last = now;
    }, 5);
  };
  await electron.evaluate(start);
  await page.evaluate(start);
}

/** Since it was last asked. */
async function busiest(
  electron: ElectronApplication,
  page: Page,
): Promise<Pick<Sample, 'mainMs' | 'windowMs'>> {
  const take = () => {
    const seen = (globalThis as { busySeen?: { longest: number } }).busySeen ?? { longest: 0 };
    const { longest } = seen;
    seen.longest = 0;
    return longest;
  };
  return { mainMs: await electron.evaluate(take), windowMs: await page.evaluate(take) };
}
