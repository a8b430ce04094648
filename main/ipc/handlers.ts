/** How each command is carried out: by a service, or by the shell. */
import { changeSchemas, type ChangeName } from '../../shared/model/changes';
import type { Settings } from '../../shared/ipc/contract';
import type { PrintOutcome } from '../../shared/ipc/printing';
import type { ProgramFacts } from '../../shared/ipc/program-facts';
import type { MailDraft } from '../../shared/model/mail-draft';
import type { ChangeOutcome, Failure, Fault } from '../../shared/model/outcome';
import type { Preferences } from '../../shared/model/settings/preferences';
import type { ReminderReport, TestNotification } from '../../shared/model/reminder-report';
import { accept, refuse, type Result } from '../../shared/model/result';
import type { TemplateId } from '../../shared/model/ids';
import { templatesToFile } from '../../shared/messages/own/template-file';
import type { TimeZone } from '../../shared/model/time';
import { figureFile } from '../services/exchange/csv/figure-file';
import type { Revert } from '../ports/change-maker';
import type { HolidayService } from '../services/holidays/holidays';
import type { Services } from '../services/services';
import type { Handlers } from './answer';
import { backupHandlers, type BackupCommands } from './backup-handlers';
import { linkHandlers, type LinkedFiles } from './link-handlers';
import { exportHandlers, type ExportCommands } from './export-handlers';
import { importHandlers, type ImportCommands } from './import-handlers';

/** What the commands without a service need. */
export interface ShellDeps {
  readSettings(): Settings;
  /** Refused if the system doesn't go along; then nothing is changed. */
  changePreferences(part: Partial<Preferences>): Result<Preferences, Fault>;
  /** Null if the address may not be opened. */
  externalAddress(text: string): string | null;
  /** Takes only an address that `externalAddress` returned. Rejects if the system has nothing that opens it. */
  openExternal(address: string): Promise<void>;
  /** False if no program took it. */
  openMailDraft(draft: MailDraft): Promise<boolean>;
  /** Puts it on the clipboard, if `isRich` also with its paragraphs; true if those were taken. */
  copyText(text: string, isRich?: boolean): Promise<boolean>;
  readonly linkedFiles: LinkedFiles;
  /** The computer's. */
  zone(): TimeZone;
  readonly insightsPaper: InsightsPaper;
  /** Asks where to save the text; returns the path, or null if the user didn't choose one. */
  saveText(file: TextFile): Promise<string | null>;
  /** False if it wasn't saved where the user chose in this run, or isn't there. */
  showSavedFile(path: string): Promise<boolean>;
  reportZone(zone: TimeZone): void;
  noteWindowReady(): void;
  programFacts(): ProgramFacts;
  /** False if no program showed it. */
  showDataFolder(): Promise<boolean>;
  /** Rejects if the program couldn't be started once more. */
  openExamples(): Promise<void>;
  readReminders(): ReminderReport;
  /** Says whether the system took it, and in words what happened. Within 10 s, whatever the system does. */
  testNotification(): Promise<TestNotification>;
}

/** The figures of the Insights as a page that the window has laid out. */
export interface InsightsPaper {
  print(html: string): Promise<PrintOutcome>;
  /** Asks where to save it as a PDF; returns the path, or null if the user didn't choose one. */
  save(html: string): Promise<string | null>;
}

/** A file to be saved under a name the user can change. */
export interface TextFile {
  readonly name: string;
  /** Bytes for a picture. */
  readonly text: string | Uint8Array;
}

const notAllowed: Result<never, Fault> = refuse({ tag: 'fault', code: 'not-allowed' });
const notOpened: Result<never, Fault> = refuse({ tag: 'fault', code: 'draft-not-opened' });
const fileNotShown: Result<never, Fault> = refuse({ tag: 'fault', code: 'file-not-shown' });
const folderNotShown: Result<never, Fault> = refuse({ tag: 'fault', code: 'folder-not-shown' });

/** One handler per command. Most services answer in the same turn. */
export function createHandlers(
  services: Services,
  shell: ShellDeps,
  holidays: HolidayService,
  openBackups: () => Promise<BackupCommands>,
  openImport: () => Promise<ImportCommands>,
  openExport: () => Promise<ExportCommands>,
): Handlers {
  const { board, detail, drafts, insights, people, policyPreview } = services;
  return {
    ...changeHandlers(services, openImport),
    ...unreadableHandlers(services, shell),
    ...backupHandlers(openBackups),
    ...exportHandlers(openExport),
    ...importHandlers(openImport, (file) => shell.saveText(file)),
    ...linkHandlers(services, shell.linkedFiles),
    'board:read': () => accept(board.readJson()),
    'agenda:read': ({ from, to }) => accept(board.agenda(from, to)),
    'overviews:read': ({ applicationIds }) => accept(board.overviews(applicationIds)),
    'application:read': ({ applicationId }) => detail.read(applicationId),
    'settings:read': () => accept(shell.readSettings()),
    'policy:preview': ({ policy }) => policyPreview.preview(policy),
    'holidays:places': async (of) => accept(await holidays.places(of)),
    'holidays:differ': async ({ country }) => accept(await holidays.differ(country)),
    'holidays:read': ({ place }) => holidays.read(place),
    'people:suggest': ({ typed }) => accept(people.suggest(typed)),
    'insights:read': async ({ firstDay }) => accept(await insights.read(shell.zone(), firstDay)),
    'insights:like': async ({ applicationId }) => accept(await insights.like(applicationId)),
    'insights:print': async ({ html }) => accept(await shell.insightsPaper.print(html)),
    'insights:save': async ({ html }) => accept(await shell.insightsPaper.save(html)),
    'figure:save': async (figure) => accept(await shell.saveText(figureFile(figure))),
    'people:list': async () => accept(await people.listJson()),
    'people:elsewhere': ({ applicationId }) => accept(JSON.stringify(people.namesElsewhere(applicationId))),
    'people:read': ({ contactId }) => people.read(contactId),
    'search:find': ({ query }) => accept(services.search.find(query)),
    'reminders:read': () => accept(shell.readReminders()),
    'reminders:test': async () => accept(await shell.testNotification()),
    'templates:export': async ({ templateId }) => exportTemplates(templateId, shell),
    'preferences:change': (part) => shell.changePreferences(definedPart(part)),
    ...historyHandlers(services, openImport),
    'draft:read': ({ key }) => accept(drafts.read(key)),
    'draft:list': () => accept(drafts.list()),
    'draft:save': ({ key, json }) => drafts.save(key, json),
    'draft:discard': ({ key }) => drafts.discard(key),
    'shell:open-link': ({ url }) => openLink(url, shell),
    'file:show': async ({ path }) => ((await shell.showSavedFile(path)) ? accept(null) : fileNotShown),
    'mail-draft:open': async (draft) => ((await shell.openMailDraft(draft)) ? accept(null) : notOpened),
    'clipboard:write': async ({ text, isRich }) => accept({ isRich: await shell.copyText(text, isRich) }),
    'zone:report': ({ timeZone }) => {
      shell.reportZone(timeZone);
      return accept(null);
    },
    'program:facts': () => accept(shell.programFacts()),
    'program:show-data-folder': async () => ((await shell.showDataFolder()) ? accept(null) : folderNotShown),
    'program:open-examples': async () => {
      await shell.openExamples();
      return accept(null);
    },
    'window:ready': () => {
      shell.noteWindowReady();
      return accept(null);
    },
  };
}

async function exportTemplates(
  id: TemplateId | null,
  shell: ShellDeps,
): Promise<Result<string | null, Failure>> {
  const { templates } = shell.readSettings();
  const wanted = templates.filter((template) => id === null || template.id === id);
  const [first] = wanted;
  if (first === undefined) return refuse({ tag: 'state', reason: 'not-found' });
  const name = id === null ? 'afterword-templates' : fileNameOf(first.name);
  return accept(await shell.saveText({ name: `${name}.json`, text: templatesToFile(wanted) }));
}

/** The name without what a file's name can't have. */
function fileNameOf(name: string): string {
  const plain = name
    .replace(/[^\p{L}\p{N} _-]+/gu, ' ')
    .trim()
    .slice(0, 60);
  return plain === '' ? 'template' : plain;
}

type ChangeHandlers = Pick<Handlers, `change:${ChangeName}`>;

/** What would take long is undone where large imports are recorded. */
function historyHandlers(
  { changes }: Services,
  openImport: () => Promise<ImportCommands>,
): Pick<Handlers, Extract<keyof Handlers, `history:${string}`>> {
  const unlessLarge = async (how: Revert, revert: () => Result<ChangeOutcome, Failure>) =>
    changes.isLarge(how) ? (await openImport()).revert(how) : revert();
  return {
    'history:undo': () => unlessLarge('undo', () => changes.undo('window')),
    'history:redo': () => unlessLarge('redo', () => changes.redo('window')),
    'history:undo-change': ({ changeId }) =>
      unlessLarge({ changeId }, () => changes.undoChange(changeId, 'window')),
    'history:cancel': async () => {
      (await openImport()).cancelChange();
      return accept(null);
    },
  };
}

/** A change of many applications is made where large imports are recorded, too. */
function changeHandlers({ changes }: Services, openImport: () => Promise<ImportCommands>): ChangeHandlers {
  const names = Object.keys(changeSchemas) as ChangeName[];
  const change = (name: ChangeName, input: never) =>
    changes.isLarge({ name, input })
      ? openImport().then((commands) => commands.change({ name, input }))
      : changes.make(name, input, 'window');
  // TypeScript can't follow a name through `fromEntries`; the parser has checked that each input fits its name.
  return Object.fromEntries(
    names.map((name) => [`change:${name}`, (input: never) => change(name, input)]),
  ) as unknown as ChangeHandlers;
}

type UnreadableHandlers = Pick<Handlers, Extract<keyof Handlers, `unreadable:${string}`>>;

function unreadableHandlers({ unreadable }: Services, shell: ShellDeps): UnreadableHandlers {
  return {
    'unreadable:read': async () => accept(await unreadable.read()),
    'unreadable:copy': async ({ row }) => {
      const text = unreadable.textOf(row);
      if (text === null) return refuse({ tag: 'state', reason: 'not-found' });
      await shell.copyText(text);
      return accept(null);
    },
    'unreadable:save': async () => {
      const text = await unreadable.allText();
      return accept(await shell.saveText({ name: 'afterword-unreadable.txt', text }));
    },
  };
}

async function openLink(url: string, shell: ShellDeps): Promise<Result<null, Failure>> {
  const address = shell.externalAddress(url);
  if (address === null) return notAllowed;
  await shell.openExternal(address);
  return accept(null);
}

/** Drops absent keys: an absent key changes nothing. */
function definedPart(part: {
  readonly [K in keyof Preferences]?: Preferences[K] | undefined;
}): Partial<Preferences> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
}
