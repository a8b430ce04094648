/** The board, found by role and name, as a person would. */
import { expect, type Locator, type Page } from 'playwright/test';
import type { Bridge } from '../../../shared/ipc/bridge';
import type { ChangeInput } from '../../../shared/model/changes';
import type { ApplicationDetails, MessageStep } from '../../../shared/model/application';
import type { InterviewInput } from '../../../shared/model/changes';
import type { ApplicationId } from '../../../shared/model/ids';
import type { Instant, TimeZone } from '../../../shared/model/time';
import { waitForStillness } from './stillness';

export const columnNames = ['Applied', 'Thank-you', 'Check-in', 'Final follow-up', 'Closed'] as const;
export type ColumnName = (typeof columnNames)[number];

export const column = (page: Page, name: ColumnName): Locator =>
  page.getByRole('region', { name, exact: true });

/** A card anywhere on the board. */
export const card = (page: Page, name: string): Locator => page.getByRole('article', { name, exact: true });

export const cardIn = (page: Page, columnName: ColumnName, name: string): Locator =>
  column(page, columnName).getByRole('article', { name, exact: true });

/** Opens the column of closed applications, which is folded to a strip unless the window is wide. */
export async function openClosed(page: Page): Promise<void> {
  await column(page, 'Closed')
    .getByRole('button', { name: /^[\d,]+ Closed$/ })
    .click();
}

export const dueNow = (page: Page): Locator => page.getByRole('region', { name: 'Due now', exact: true });

/** A form field by its label, without the asterisk of a required one. */
export function field(form: Locator, label: string): Locator {
  return form.getByLabel(new RegExp(`^${label}(\\s*\\*)?$`));
}

/** Waits until the board is drawn and accepts keys. */
export async function waitForBoard(page: Page): Promise<void> {
  await expect(column(page, 'Closed')).toBeVisible();
}

/** A change's toast, found by its text. */
export const toast = (page: Page, words: string | RegExp): Locator =>
  page
    .getByRole('group')
    .filter({ hasText: words })
    .filter({ has: page.getByRole('button', { name: 'Dismiss' }) });

/** Opens the card's menu and chooses an entry. */
export async function chooseFromCardMenu(page: Page, name: string, entry: string | RegExp): Promise<void> {
  await card(page, name).hover();
  // Due now has the same button in its row.
  await card(page, name)
    .getByRole('button', { name: `Actions: ${name}` })
    .click();
  await page.getByRole('menuitem', { name: entry }).click();
}

/** Enters the first interview, yesterday from 14:00 to 15:00, the way a person does. */
export async function enterInterview(
  page: Page,
  entered: { readonly company: string; readonly role: string; readonly person?: string },
): Promise<void> {
  await page.getByRole('button', { name: 'Add your first interview' }).click();
  const form = page.getByRole('dialog', { name: 'New application' });
  await field(form, 'Company').fill(entered.company);
  await field(form, 'Role').fill(entered.role);
  await field(form, 'Date').fill('yesterday');
  await field(form, 'Starts').fill('14:00');
  await field(form, 'Ends').fill('15:00');
  if (entered.person !== undefined) {
    await form.getByRole('button', { name: 'People and what they said' }).click();
    await form.getByRole('button', { name: 'Add a person' }).click();
    await field(form, 'Name').fill(entered.person);
  }
  await form.getByRole('button', { name: 'Add application' }).click();
  await expect(card(page, `${entered.role} at ${entered.company}`)).toBeVisible();
}

/** An application in a test; everything else has the form's initial values. */
export interface SeedApplication {
  readonly company: string;
  readonly role: string;
  readonly details?: Partial<ApplicationDetails>;
  /** When its one-hour interview ended (epoch milliseconds); no interview by default. */
  readonly endedAt?: number;
  readonly person?: string;
  /** Instead of that one. */
  readonly interviews?: readonly InterviewInput[];
}

const details: ApplicationDetails = {
  company: '',
  role: '',
  industry: '',
  pace: null,
  hasStrongConnection: false,
  hasQuickHiring: false,
  postingUrl: '',
  postingText: '',
  notes: '',
};

export function interviewInput(
  endedAt: number,
  person = 'Dana Kim',
  timeZone = 'America/New_York',
): InterviewInput {
  return {
    kind: 'interview',
    startsAt: (endedAt - 3_600_000) as Instant,
    endsAt: endedAt as Instant,
    timeZone: timeZone as TimeZone,
    people: [
      {
        id: null,
        name: person,
        role: 'Hiring manager',
        email: 'dana@example.com',
        hasStrongConnection: false,
      },
    ],
    talkingPoints: [],
    answer: null,
  };
}

/** The interview of a panel. */
export const panelInterview = (endedAt: number, persons: readonly string[]): InterviewInput => ({
  ...interviewInput(endedAt),
  people: persons.flatMap((person) => interviewInput(endedAt, person).people),
});

function interviewsOf({ interviews, endedAt, person }: SeedApplication): readonly InterviewInput[] {
  if (interviews !== undefined) return interviews;
  return endedAt === undefined ? [] : [interviewInput(endedAt, person)];
}

/** Adds an application without the form, but the same way: through the window's own bridge. */
export async function addApplication(page: Page, seed: SeedApplication): Promise<ApplicationId> {
  const input: ChangeInput<'add-application'> = {
    details: { ...details, company: seed.company, role: seed.role, ...seed.details },
    interviews: [...interviewsOf(seed)],
  };
  const added = await call(page, 'change:add-application', input);
  const id = (added as { readonly applicationId: ApplicationId | null }).applicationId;
  if (id === null) throw new Error('The application was added without an id.');
  return id;
}

/** Records the step of the only interview as sent: now, unless `sentAt` says when (epoch milliseconds). */
export async function markSent(
  page: Page,
  applicationId: ApplicationId,
  step: MessageStep,
  sentAt: number | null = null,
): Promise<void> {
  const detail = (await call(page, 'application:read', { applicationId })) as {
    readonly application: { readonly interviews: readonly { readonly id: string }[] };
  };
  const interviewId = detail.application.interviews[0]?.id;
  await call(page, 'change:mark-sent', {
    applicationId,
    interviewId,
    step,
    contactId: null,
    medium: 'email',
    sentAt,
  });
}

/** Calls main as the window does; throws if it is refused. */
export async function call(
  page: Page,
  name: Parameters<Bridge['call']>[0],
  input: unknown,
): Promise<unknown> {
  const reply = await page.evaluate(
    ([command, value]) =>
      (window as unknown as { afterword: Bridge }).afterword.call(command, value as never),
    [name, input] as const,
  );
  if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.refusal)}`);
  return reply.value;
}

/** Drags a card to a column with the mouse. */
export async function dragCard(
  page: Page,
  name: string,
  to: ColumnName,
  beforeDrop: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const [dragged, target] = [card(page, name), column(page, to)];
  // What makes it draggable is loaded after the board was drawn.
  await expect(dragged).toHaveAttribute('draggable', 'true');
  await target.scrollIntoViewIfNeeded();
  await waitForStillness(page);
  const from = await boxOf(dragged);
  const onto = await boxOf(target);
  await page.mouse.move(from.x + 20, from.y + from.height / 2);
  await page.mouse.down();
  // A drag starts with a small movement, and a target only notices what moves over it.
  await page.mouse.move(from.x + 32, from.y + from.height / 2 + 8, { steps: 3 });
  await page.mouse.move(onto.x + onto.width / 2, onto.y + 120, { steps: 8 });
  await expect(target).toHaveAttribute('data-over', 'true');
  await beforeDrop();
  await page.mouse.up();
}

async function boxOf(locator: Locator) {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${String(locator)} is not on the screen.`);
  return box;
}
