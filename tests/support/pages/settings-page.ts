/** The settings, found as a person would. */
import { expect, type Locator, type Page } from 'playwright/test';
import { waitForBoard } from './board-page';

export type SectionName =
  | 'Rules'
  | 'Working days'
  | 'Industries'
  | 'Tags'
  | 'Reminders'
  | 'Messages'
  | 'Appearance'
  | 'Data'
  | 'About';

/** Opens the settings by their shortcut, at a section. */
export async function openSettings(page: Page, section: SectionName): Promise<Locator> {
  await waitForBoard(page);
  await page.keyboard.press('Control+,');
  const screen = page.getByRole('dialog', { name: 'Settings' });
  await showSection(screen, section);
  return screen;
}

export async function showSection(screen: Locator, section: SectionName): Promise<void> {
  const tab = screen.getByRole('tab', { name: section });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  await expect(screen.getByRole('tabpanel', { name: section })).toHaveAttribute('aria-busy', 'false');
}

/** The question before cards move. */
export const confirmation = (screen: Locator): Locator =>
  screen.getByRole('region', { name: /would move$/ }).filter({ has: screen.page().getByRole('button') });
