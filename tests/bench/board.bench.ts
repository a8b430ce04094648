/**
 * How soon the window shows what was done to it, with few and many applications: from the input event, as the page receives
 * it, to the frame after the one that shows the result. The floor is a key that changes one attribute of the page.
 */
import { cpus } from 'node:os';
import { test, type Page } from 'playwright/test';
import type { App } from '../support/app/app';
import { column } from '../support/pages/board-page';
import { settledPssMib, totalOf } from './memory';
import { withSeededApp } from './seeded-app';
import { median, medianDeviation, tableOf } from './statistics';
import { during, timed, watchPage, type Sample } from './watching';

const rounds = Number(process.env.AFTERWORD_BENCH_ROUNDS ?? 10);
const counts = [100, 10_000];
const WARM_UP = 2;

const CARD = 'article[data-card]';

/** The times of each thing that was done, in milliseconds, and the longest task of the page meanwhile; 0 under 50 ms. */
type Measured = Map<string, { readonly painted: number[]; readonly tasks: number[] }>;
type Add = (name: string, sample: Sample) => void;

/** What it takes in the end, in MiB: the heaps of the page and of main after a collection, and all processes together. */
interface Memory {
  readonly page: number;
  readonly main: number;
  readonly processes: number;
}

test('board', async () => {
  test.setTimeout(20 * 60_000);
  const results: { readonly measured: Measured; readonly memory: Memory }[] = [];
  for (const count of counts) results.push(await measure(count));
  const names = [...(results[0]?.measured.keys() ?? [])];
  const heading = ['', ...counts.flatMap((count) => [count.toLocaleString('en'), 'longest task']), 'ratio'];
  const rows = names.map((name) => {
    const [few = NaN, many = NaN] = results.map(({ measured }) => median(measured.get(name)?.painted ?? []));
    return [
      name,
      ...results.flatMap(({ measured }) => {
        const { painted = [], tasks = [] } = measured.get(name) ?? {};
        const time = `${median(painted).toFixed(0)} ± ${medianDeviation(painted).toFixed(0)} ms`;
        return [painted.length > 0 ? time : '', `${Math.max(0, ...tasks).toFixed(0)} ms`];
      }),
      Number.isNaN(few) ? '' : `${(many / few).toFixed(2)} ×`,
    ];
  });
  console.log(`
${tableOf([heading, ...rows])}

${tableOf([
  ['MiB', 'heap of the window', 'heap of main', 'all processes'],
  ...results.map(({ memory }, index) => [
    (counts[index] ?? 0).toLocaleString('en'),
    ...[memory.page, memory.main, memory.processes].map((mib) => mib.toFixed(0)),
  ]),
])}

From the input event to the frame after the one that shows its result: median ± median deviation of ${rounds}, but of
one for what is done first. The floor is a key that changes one attribute. Tasks under 50 ms count as 0.
${cpus().length} cores: ${cpus()[0]?.model ?? 'unknown'}.`);
});

async function measure(count: number): Promise<{ readonly measured: Measured; readonly memory: Memory }> {
  return withSeededApp(count, async (app) => {
    const measured = await doAll(app.page);
    return { measured, memory: await memoryOf(app) };
  });
}

const BYTES_PER_MIB = 1024 * 1024;

async function memoryOf({ electron, page, pid }: App): Promise<Memory> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  const used = await electron.evaluate(() => process.memoryUsage().heapUsed);
  return {
    page: usedSize / BYTES_PER_MIB,
    main: used / BYTES_PER_MIB,
    processes: totalOf(await settledPssMib(pid)),
  };
}

async function doAll(page: Page): Promise<Measured> {
  const measured: Measured = new Map();
  const add: Add = (name, { painted, task }) => {
    const known = measured.get(name) ?? { painted: [], tasks: [] };
    if (painted !== null) known.painted.push(painted);
    known.tasks.push(task);
    measured.set(name, known);
  };
  const press = (key: string, selector: string) => timed(page, selector, () => page.keyboard.press(key));
  const first = column(page, 'Thank-you').getByRole('article').first();
  const panelClosed = () => page.locator('[data-panel]').waitFor({ state: 'detached' });
  await first.waitFor();
  await page.evaluate(watchPage);

  for (let round = -WARM_UP; round < rounds; round += 1) {
    const sample = await press('F8', '[data-floor]');
    if (round >= 0) add('floor', sample);
  }
  await first.focus();
  add('panel, first time', await press('Enter', '[data-panel] h2'));
  for (let round = 0; round < rounds; round += 1) {
    await page.keyboard.press('Escape');
    await panelClosed();
    await first.focus();
    add('panel, again', await press('Enter', '[data-panel] h2'));
  }
  await page.getByRole('textbox', { name: 'Notes', exact: true }).focus();
  add('typing notes in the panel', await during(page, () => page.keyboard.type('They use Kubernetes. ')));
  await page.keyboard.press('Escape');
  await panelClosed();
  for (let round = -WARM_UP; round < rounds; round += 1) {
    await first.focus();
    const sent = await press('s', CARD);
    const undone = await press('Control+z', CARD);
    if (round < 0) continue;
    add('mark sent', sent);
    add('undo', undone);
  }
  for (let round = -WARM_UP; round < rounds; round += 1) {
    await page.keyboard.press('Control+f');
    for (const letter of ['1', '2']) {
      const sample = await press(letter, CARD);
      if (round >= 0) add(letter === '1' ? 'letter of a search' : 'its second letter', sample);
    }
    add('search cleared', await press('Escape', CARD));
  }
  await dragAll(page, add);
  add('scrolling for 2 s', await during(page, () => scroll(page)));
  add('table, first time', await press('Control+2', '[role=row][data-card]'));
  add('calendar, first time', await press('Control+3', '[data-day]'));
  add('back to the board', await press('Control+1', 'article[data-card]'));
  return measured;
}

/** Drags the first card over the columns, drops it and takes it back. */
async function dragAll(page: Page, add: Add): Promise<void> {
  const first = column(page, 'Thank-you').getByRole('article').first();
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const from = await first.boundingBox();
    const onto = await column(page, 'Check-in').boundingBox();
    const beyond = await column(page, 'Final follow-up').boundingBox();
    if (!from || !onto || !beyond) throw new Error('The board is not drawn.');
    await page.mouse.move(from.x + 20, from.y + 40);
    await page.mouse.down();
    const dragging = await during(page, async () => {
      await page.mouse.move(from.x + 32, from.y + 48, { steps: 3 });
      await page.mouse.move(beyond.x + beyond.width / 2, beyond.y + 200, { steps: 20 });
      await page.mouse.move(onto.x + onto.width / 2, onto.y + 120, { steps: 20 });
    });
    const id = (await first.getAttribute('data-card')) ?? '';
    const dropped = await timed(page, `[data-column="check-in"] [data-card="${id}"]`, async () => {
      await page.mouse.up();
      // A hand that lets go moves a little; under X11 the program waits for that.
      await page.mouse.move(onto.x + onto.width / 2 + 1, onto.y + 120);
    });
    await timed(page, CARD, () => page.keyboard.press('Control+z'));
    if (round < 0) continue;
    add('dragging', dragging);
    add('drop', dropped);
  }
}

async function scroll(page: Page): Promise<void> {
  await column(page, 'Check-in').hover();
  for (let turn = 0; turn < 40; turn += 1) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(50);
  }
}
