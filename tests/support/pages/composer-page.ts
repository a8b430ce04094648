/** The composer, and an application with several people to write to. */
import type { Page } from 'playwright/test';
import type { ApplicationDetail } from '../../../shared/ipc/detail';
import type { ApplicationId } from '../../../shared/model/ids';
import { interviewEnd } from '../app/fixtures';
import { addApplication, call, panelInterview, waitForBoard } from './board-page';

export const composerOf = (page: Page, person = 'Dana Kim') =>
  page.getByRole('region', { name: `Message to ${person}`, exact: true });

export const textOf = (page: Page, person = 'Dana Kim') =>
  composerOf(page, person).getByRole('textbox', { name: 'Message' });

/** Opens the message in the mail program by its link, and returns the link as it was shown before. */
export async function openByLink(page: Page, person = 'Dana Kim'): Promise<string> {
  await composerOf(page, person).getByRole('button', { name: 'Open in mail program' }).click();
  const link = page.getByRole('dialog', { name: 'Open in mail program' });
  const shown = await link.getByRole('group', { name: 'The whole link' }).innerText();
  await link.getByRole('button', { name: 'Open it' }).click();
  return shown;
}

/** Adds "Cellist at Elm Orchestra" with an interview in which these people were met. */
export async function addPanel(
  page: Page,
  persons: readonly string[],
  talkingPoints: readonly string[],
  endedAt = interviewEnd,
): Promise<ApplicationId> {
  await waitForBoard(page);
  return addApplication(page, {
    ...{ company: 'Elm Orchestra', role: 'Cellist' },
    interviews: [{ ...panelInterview(endedAt, persons), talkingPoints: [...talkingPoints] }],
  });
}

export async function touchesOf(
  page: Page,
  applicationId: ApplicationId,
): Promise<ApplicationDetail['application']['touches']> {
  const detail = (await call(page, 'application:read', { applicationId })) as ApplicationDetail;
  return detail.application.touches;
}
