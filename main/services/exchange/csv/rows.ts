/** The rows of an exported table: applications, interviews or messages, one each, under a header. */
import type { Translator } from '../../../../shared/i18n/translator';
import type {
  Application,
  Contact,
  Interview,
  Link,
  MessageStep,
} from '../../../../shared/model/application';
import type { ApplicationId, ContactId, TagId } from '../../../../shared/model/ids';
import { messageSteps } from '../../../../shared/model/settings/message-kind';
import { sentMessages, type SentMessage } from '../../../../shared/messages/sent';
import type { Instant, TimeZone } from '../../../../shared/model/time';
import { clockTimeOf, comesTwice, dateOf } from '../../../../shared/rules/calendar/calendar';
import { offsetMsAt } from '../../../../shared/rules/calendar/zone-offset';
import { cyclesOf } from '../../../../shared/rules/dates/cycles';
import { endedOn } from '../../../../shared/rules/progress/ending';
import { stageOf } from './stage-words';
import { headerOfTable, type TableName } from './headers';
import type { Applications, ApplicationState } from '../../history/applications';

export interface RowContext {
  readonly t: Translator['t'];
  /** The computer's. Times are in it; those of interviews also in their own. */
  readonly zone: TimeZone;
  /** Null for a tag that was deleted. */
  readonly tagName: (id: TagId) => string | null;
  /** Called with the share that is read. */
  readonly onShare?: ((share: number) => void) | undefined;
}

type Cells = readonly string[];

/** Applications read before something else gets its turn. */
const SLICE = 50;

type RowsOf = (state: ApplicationState, context: RowContext) => readonly Cells[];

const rowsByTable: Readonly<Record<TableName, RowsOf>> = {
  applications: (state, context) => [applicationRow(state, context)],
  interviews: ({ application }, context) =>
    application.interviews.map((interview) => interviewRow(application, interview, context)),
  messages: ({ application }, context) =>
    sentMessages(application).map((message) => messageRow(application, message, context)),
};

/** The table with its header. Deleted applications aren't in it. Gives others a turn in between. */
export async function rowsOf(
  name: TableName,
  applications: Pick<Applications, 'read'>,
  applicationIds: readonly ApplicationId[],
  context: RowContext,
): Promise<readonly Cells[]> {
  const rows = rowsByTable[name];
  const table: Cells[] = [headerOfTable(name, context.t)];
  for (const [index, applicationId] of applicationIds.entries()) {
    if (index % SLICE === SLICE - 1) {
      context.onShare?.(index / applicationIds.length);
      await new Promise((resolve) => setImmediate(resolve));
    }
    const state = applications.read(applicationId);
    if (state !== null && state.application.deletedAt === null) table.push(...rows(state, context));
  }
  return table;
}

function applicationRow(
  { application, progress }: ApplicationState,
  { t, zone, tagName }: RowContext,
): Cells {
  const { location, salary, source, appliedOn, tags, links } = application;
  const { company, role, interviews, contacts, postingUrl, industry, closed, archivedAt, notes } =
    application;
  const last = interviews.filter(({ cancelledAt }) => cancelledAt === null).at(-1);
  const [contact] = contacts;
  const due = progress.steps.find(({ step }) => step === progress.current)?.dates;
  return [
    ...[company, role, t(`exporting.status.${stageOf(application, last !== undefined)}`)],
    ...[appliedOn ?? '', last === undefined ? '' : momentIn(last.startsAt, zone)],
    ...messageSteps.map((step) => lastSent(application, step, zone)),
    zone,
    ...[contact?.name ?? '', contact?.email ?? '', postingUrl, links.map(nameAndLink).join('\n')],
    ...[location ?? '', salary ?? '', source ?? ''],
    ...[tags.flatMap((id) => tagName(id) ?? []).join(', '), industry],
    progress.current === null ? '' : t(`steps.name.${progress.current}`),
    due?.dueOn ?? '',
    closed === null ? '' : (endedOn(closed, zone) ?? ''),
    archivedAt === null ? '' : t('exporting.yes'),
    notes,
  ];
}

/** When a message of the last round was sent; to several people, the last time. */
function lastSent(application: Application, step: MessageStep, zone: TimeZone): string {
  const interviewIds = cyclesOf(application).at(-1)?.interviewIds ?? [];
  const sent = application.touches.filter(
    (touch) => touch.step === step && interviewIds.includes(touch.interviewId),
  );
  return sent.length === 0 ? '' : momentIn(Math.max(...sent.map(({ sentAt }) => sentAt)) as Instant, zone);
}

function interviewRow(application: Application, interview: Interview, { t }: RowContext): Cells {
  const { kind, startsAt, endsAt, timeZone, peopleMet, answer, cancelledAt, talkingPoints } = interview;
  const { link = '', location = '' } = interview;
  const people = peopleMet.flatMap((id) => contactOf(application, id) ?? []);
  return [
    ...[application.company, application.role, t(`exporting.kindOf.${kind}`)],
    ...[momentIn(startsAt, timeZone), momentIn(endsAt, timeZone), timeZone],
    ...[link, location],
    people.map(nameAndAddress).join('; '),
    ...[answer?.text ?? '', answer?.answerBy ?? '', cancelledAt === null ? '' : t('exporting.yes')],
    talkingPoints.join('\n'),
  ];
}

function messageRow(application: Application, message: SentMessage, { t, zone }: RowContext): Cells {
  const { kind, contactId, medium, sentAt, text } = message;
  const to = contactId === null ? null : contactOf(application, contactId);
  return [
    ...[application.company, application.role, t(`steps.name.${kind}`), momentIn(sentAt, zone), zone],
    ...[to?.name ?? '', to?.email ?? '', t(`application.media.${medium}`), text],
  ];
}

/**
 * ISO, which spreadsheets of every region take for a date and nobody misreads. A local time that comes twice has its
 * offset from UTC beside it.
 */
function momentIn(at: Instant, zone: TimeZone): string {
  const local = `${dateOf(at, zone)} ${clockTimeOf(at, zone)}`;
  return comesTwice(at, zone) ? `${local} ${offsetIn(at, zone)}` : local;
}

/** "+02:00". */
function offsetIn(at: Instant, zone: TimeZone): string {
  const offsetMs = offsetMsAt(at, zone);
  return `${offsetMs < 0 ? '-' : '+'}${clockTimeOf(Math.abs(offsetMs) as Instant, 'UTC' as TimeZone)}`;
}

function contactOf({ contacts, mergedContacts }: Application, id: ContactId): Contact | null {
  const kept = mergedContacts[id] ?? id;
  return contacts.find((contact) => contact.id === kept) ?? null;
}

function nameAndLink({ label, address }: Link): string {
  return label === '' ? address : `${label}: ${address}`;
}

function nameAndAddress({ name, email }: Contact): string {
  return email === '' ? name : `${name} <${email}>`;
}
