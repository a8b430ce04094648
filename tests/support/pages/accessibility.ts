/** The page as axe-core sees it: what keeps people with a screen reader, a keyboard or weak eyes from using it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

interface Axe {
  run(context: Document, options: RunOptions): Promise<AxeResults>;
}

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * Every violation of every rule, best practices too, in words: the rule, how bad it is, and the elements. The page is checked once nothing moves: a colour that fades in has no contrast yet.
 */
export async function accessibilityFaultsOf(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  // Evaluated, not added as a script: the page's content security policy would block that.
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(readFileSync(axeFile, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: Axe };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, impact, nodes }) => {
      const places = nodes.map(
        ({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`,
      );
      return [`${id} (${impact ?? 'unknown'})`, ...places].join('\n');
    });
  });
}
