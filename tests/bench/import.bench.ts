/**
 * What importing costs everybody else: how long main and the window were busy at a time while a table of 50,000 rows was
 * read and recorded, and while our own export of 200,000 events was merged.
 */
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { test } from 'playwright/test';
import { launchApp } from '../support/app/app';
import { openDisplay } from '../support/app/display';
import { openDesktop } from '../support/desktop/desktop';
import { waitForBoard } from '../support/pages/board-page';
import { exportOf } from './large-files';
import { tableOf } from './statistics';

const rows = Number(process.env.AFTERWORD_BENCH_ROWS ?? 50_000);
const events = Number(process.env.AFTERWORD_BENCH_EVENTS ?? 200_000);

interface Phase {
  readonly name: string;
  readonly totalMs: number;
  /** The longest turn of main. */
  readonly mainMs: number;
  /** The longest task of the window. */
  readonly windowMs: number;
}

test('import', async () => {
  test.setTimeout(30 * 60_000);
  const phases: (readonly [string, readonly Phase[]])[] = [];
  const table = Buffer.from(
    [
      'Company,Role,Date Applied,Status,Location,Notes',
      ...Array.from(
        { length: rows },
        (_, row) =>
          `Company ${row},Role ${row},2026-02-01,Applied,Berlin,"Found through a friend, row ${row}"`,
      ),
    ].join('\n'),
  );
  phases.push([`${rows.toLocaleString('en')} rows`, await measured('jobs.csv', table, true)]);
  phases.push([
    `${events.toLocaleString('en')} events`,
    await measured('export.json', exportOf(events), false),
  ]);
  console.log(`\n${cpus()[0]?.model ?? 'unknown processor'}`);
  for (const [title, measuredPhases] of phases) {
    console.log(
      tableOf([
        [title, 'total', 'longest turn of main', 'longest task of the window'],
        ...measuredPhases.map(({ name, totalMs, mainMs, windowMs }) => [
          name,
          `${(totalMs / 1_000).toFixed(1)} s`,
          `${mainMs.toFixed(0)} ms`,
          `${windowMs.toFixed(0)} ms`,
        ]),
      ]),
    );
  }
});

async function measured(name: string, bytes: Buffer, isUndone: boolean): Promise<readonly Phase[]> {
  const dir = await mkdtemp(join(tmpdir(), 'afterword-bench-'));
  const display = await openDisplay();
  const desktop = await openDesktop(display, { hasTray: true, hasNotifications: false });
  const file = join(dir, name);
  await writeFile(file, bytes);
  const app = await launchApp({
    userDataDir: join(dir, 'profile'),
    ...{ env: desktop.env, clock: null, timeZone: 'Europe/Berlin', args: [], holdsTimers: false },
  });
  try {
    const { page, electron } = app;
    await waitForBoard(page);
    await watch(electron, page);
    const phase = async (title: string, work: () => Promise<void>): Promise<Phase> => {
      await busiest(electron, page);
      const begun = performance.now();
      await work();
      const totalMs = performance.now() - begun;
      return { name: title, totalMs, ...(await busiest(electron, page)) };
    };
    await page.keyboard.press('ControlOrMeta+o');
    const dialog = page.getByRole('dialog', { name: 'Import', exact: true });
    const button = dialog.getByRole('button', { name: /^Import( [\d,]+ applications)?$/ });
    const timeout = 5 * 60_000;
    const reading = await phase(`reading ${((await stat(file)).size / 1e6).toFixed(0)} MB`, async () => {
      const chosen = page.waitForEvent('filechooser');
      await dialog.getByRole('button', { name: 'Choose a file…' }).click();
      await (await chosen).setFiles(file);
      await button.waitFor({ timeout });
    });
    const recording = await phase('recording', async () => {
      await button.click();
      await page.getByRole('dialog').first().waitFor({ state: 'hidden', timeout });
    });
    const undone = page.getByText(/^Undone/).first();
    const undoing = isUndone
      ? [
          await phase('undoing', async () => {
            await page.keyboard.press('ControlOrMeta+z');
            await undone.waitFor({ timeout });
          }),
        ]
      : [];
    return [reading, recording, ...undoing];
  } finally {
    await app.kill();
    await desktop.close();
    await display.close();
    await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function watch(electron: ElectronApplication, page: Page): Promise<void> {
  await electron.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(globalThis, { busySeen: seen });
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - last - 5);
      last = now;
    }, 5);
  });
  await page.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(globalThis, { busySeen: seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });
}

/** Since it was last asked. */
async function busiest(
  electron: ElectronApplication,
  page: Page,
): Promise<Pick<Phase, 'mainMs' | 'windowMs'>> {
  const take = () => {
    const seen = (globalThis as { busySeen?: { longest: number } }).busySeen ?? { longest: 0 };
    const { longest } = seen;
    seen.longest = 0;
    return longest;
  };
  return { mainMs: await electron.evaluate(take), windowMs: await page.evaluate(take) };
}
