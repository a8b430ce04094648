/** Checks the page with axe-core: what keeps people with a screen reader, a keyboard or poor eyesight from using it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';
import { waitForStillness } from './stillness';

interface Axe {
  run(context: Document, options: RunOptions): Promise<AxeResults>;
}

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * Every violation of every rule, including best practices: the rule, its severity and the elements. Checked once nothing
 * moves.
 */
export function accessibilityFaultsOf(page: Page): Promise<readonly string[]> {
  return axeFaultsOf(page, {});
}

/** The same, and what can be pressed and is smaller than 24 pixels or too near to something else (WCAG 2.2, 2.5.8). */
export function accessibilityAndTargetFaultsOf(page: Page): Promise<readonly string[]> {
  return axeFaultsOf(page, { rules: { 'target-size': { enabled: true } } });
}

/** Only what depends on the colours: all that a second look in other colours can find. */
export function colourFaultsOf(page: Page): Promise<readonly string[]> {
  return axeFaultsOf(page, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } });
}

async function axeFaultsOf(page: Page, options: RunOptions): Promise<readonly string[]> {
  await waitForStillness(page);
  // Evaluated, not added as a script, which the page's content security policy would block.
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(readFileSync(axeFile, 'utf8'));
  return page.evaluate(async (wanted) => {
    const { axe } = window as unknown as { readonly axe: Axe };
    const { violations } = await axe.run(document, { ...wanted, resultTypes: ['violations'] });
    return violations.map(({ id, impact, nodes }) => {
      const places = nodes.map(
        ({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`,
      );
      return [`${id} (${impact ?? 'unknown'})`, ...places].join('\n');
    });
  }, options);
}
