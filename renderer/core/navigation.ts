/** Everything open in the window besides the views: an application, a dialog, a card's menu. Not stored. */
import { create } from 'zustand';
import type { MessageKey } from '@shared/i18n/catalogue';
import type { MessageStep } from '@shared/model/application';
import type { BackupId } from '@shared/model/backups';
import type { Policy } from '@shared/model/policy';
import type { ProposedReply } from '@shared/exchange/letters/letter';
import type { ApplicationId, ContactId, InterviewId, TemplateId } from '@shared/model/ids';
import type { ClockTime } from '@shared/model/time';
import type { OwnTemplateText } from '@shared/model/settings/own-template';
import type { MessageFacts } from '@shared/messages/message';
import type { CalendarDate } from '@shared/model/time';
import type { SavedView } from '@shared/model/settings/saved-view';
import { isOccasion, type SentKind } from '@shared/model/settings/message-kind';
import type { SettingsSection } from '@shared/model/settings/settings-section';
import type { View } from '@shared/model/settings/view';

/** What a form is opened for, if not the job: its last interview, a new one, or the one named, perhaps with another date. */
export type FormFocus =
  'interview' | 'new-interview' | { readonly interviewId: InterviewId; readonly movedTo?: CalendarDate };

/** What a new interview or application is already known to say; empty texts are left to the form. */
export interface FormFill {
  readonly company: string;
  readonly role: string;
  readonly appliedOn: string;
  readonly source: string;
  readonly postingText: string;
  readonly interview: {
    readonly kind: 'interview' | 'test';
    readonly date: string;
    readonly start: ClockTime | '';
    readonly end: ClockTime | '';
    readonly person: { readonly id: ContactId | null; readonly name: string } | null;
    readonly location: string;
  } | null;
}

/** What each dialog is opened for. */
interface Dialogs {
  'application-form': {
    /** Null for a new application. */
    readonly applicationId: ApplicationId | null;
    readonly focus?: FormFocus;
    /** Why it was opened if something else was asked for. */
    readonly explanation?: string;
    /** Filled in at first, unless a draft was left. */
    readonly fill?: FormFill;
  };
  /** `filled` is what was read from a mail. */
  reply: { readonly applicationId: ApplicationId; readonly filled?: ProposedReply };
  /** Null for all that are selected. */
  outcome: { readonly applicationId: ApplicationId | null };
  debrief: { readonly applicationId: ApplicationId; readonly interviewId: InterviewId };
  snooze: { readonly applicationId: ApplicationId };
  drafts: object;
  /** Takes the files that wait (`files-to-import.ts`); without any, one is chosen in it, and `why` says what went wrong. */
  import: { readonly why?: string; readonly isFromSettings?: true };
  export: { readonly isFromSettings: boolean };
  report: { readonly isFromSettings: boolean };
  settings: {
    readonly section: SettingsSection;
    /** A change of the rules to ask about when it opens. */
    readonly proposes?: Partial<Policy>;
    /** The text of the setting that gets the focus when it opens. */
    readonly reveals?: MessageKey;
  };
  /** The backup that is selected at first; null selects the newest. */
  restore: { readonly id: BackupId | null };
  /** The application is chosen there if it is null. */
  'add-person': { readonly applicationId: ApplicationId | null };
  /** `otherId` is chosen there if it is null. */
  'merge-people': { readonly keptId: ContactId; readonly otherId: ContactId | null };
  /** A template of the user's own: null for a new, empty one. `facts` are what it was written with. */
  template: {
    readonly template: (OwnTemplateText & { readonly id: TemplateId | null }) | null;
    readonly facts: MessageFacts | null;
    /** The settings are shown again when it closes. */
    readonly isFromSettings: boolean;
  };
  /** A saved view to rename; null to save what the window shows. */
  'save-view': { readonly renames: SavedView | null };
  keys: object;
  /** What the bars and marks mean. */
  legend: object;
  palette: object;
}
export type DialogName = keyof Dialogs;

/** A dialog over the board; one at a time. */
export type Dialog<Name extends DialogName = DialogName> = {
  [N in Name]: { readonly tag: N } & Dialogs[N];
}[Name];

/**
 * What is open at a card: its menu, the times to be reminded at, or the reasons of its dates. `x` and `y` are its position,
 * in CSS pixels.
 */
export interface Floating {
  readonly tag: 'menu' | 'snooze' | 'why';
  readonly applicationId: ApplicationId;
  /** The interview it was opened at, in the calendar. */
  readonly interviewId?: InterviewId;
  readonly x: number;
  readonly y: number;
}

/** A message opened for writing in the panel; a new object each time it is opened. */
interface WritingOf<Kind extends SentKind> {
  /** The current step, or an occasion, which belongs to none. */
  readonly kind: Kind;
  /** Whose note of a thank-you; null for all that are open, or for whoever is suggested. */
  readonly contactId: ContactId | null;
  /** The id of that person under which its draft was begun, if they were merged since. */
  readonly begunFor?: ContactId;
}

export type Writing<Kind extends SentKind = SentKind> = Kind extends SentKind ? WritingOf<Kind> : never;

export function isOfStep(writing: Writing): writing is Writing<MessageStep> {
  return !isOccasion(writing.kind);
}

export interface WindowState {
  readonly view: View;
  readonly panel: ApplicationId | null;
  /** True if the panel shows whichever card has the focus. */
  readonly isPeeking: boolean;
  readonly writing: Writing | null;
  readonly dialog: Dialog | null;
  readonly floating: Floating | null;
  /** Null until the user has chosen; until then the width of the window decides. */
  readonly isDueNowOpen: boolean | null;
  /** Whether the column of closed applications is open; null until the user has chosen, as above. */
  readonly isClosedOpen: boolean | null;
}

export const useWindow = create<WindowState>(() => ({
  view: 'board',
  panel: null,
  isPeeking: false,
  writing: null,
  dialog: null,
  floating: null,
  isDueNowOpen: null,
  isClosedOpen: null,
}));

/** The element that had the focus when something opened over it; the dialog's host returns the focus to it. */
let opener: Element | null = null;

/** The id of the button in the settings that opened another dialog in their place; empty for none. */
let settingsButtonId = '';

/** Opens a dialog over the window; closes the one that was open. */
export function openDialog(dialog: Dialog): void {
  const { dialog: before } = useWindow.getState();
  // One that opens in place of another returns the focus to what opened the first.
  if (before === null && opener === null) opener = focusedButton();
  if (before === null) settingsButtonId = '';
  else if (before.tag === 'settings' && dialog.tag !== 'settings')
    settingsButtonId = document.activeElement?.id ?? '';
  useWindow.setState({ dialog, floating: null });
}

/** What has the focus; in a menu, which closes, the button that the menu belongs to. */
function focusedButton(): Element | null {
  const { activeElement } = document;
  const menu = activeElement?.closest('[role="menu"]');
  if (!menu) return activeElement;
  const button = document.getElementById(menu.getAttribute('aria-labelledby') ?? '');
  // A menu opened at a point belongs to no button.
  return button instanceof HTMLButtonElement ? button : activeElement;
}

/** The id of the button that gets the focus when the settings open again after another dialog; empty if they just open. */
export function settingsButton(): string {
  return settingsButtonId;
}

/** Opens the settings at a section; if none is named, at the one that is open, or else the first. */
export function openSettings(section?: SettingsSection, proposes?: Partial<Policy>): void {
  const { dialog } = useWindow.getState();
  openDialog({
    tag: 'settings',
    section: section ?? (dialog?.tag === 'settings' ? dialog.section : 'rules'),
    ...(proposes === undefined ? {} : { proposes }),
  });
}

/** Opens the settings with the focus at the setting that has this text. */
export function openSetting(section: SettingsSection, text: MessageKey): void {
  openDialog({ tag: 'settings', section, reveals: text });
}

/** Closes the dialog; its host returns the focus. */
export function closeDialog(): void {
  useWindow.setState({ dialog: null });
}

/** Read once by the host when the last dialog has closed. */
export function takeOpener(): Element | null {
  const element = opener;
  opener = null;
  return element;
}

/** True while the opening panel should take the focus: it was opened by a key, or from outside the window. */
let isPanelFocusWanted = false;

/**
 * Shows an application's detail next to the board, with a message opened for writing if one is named. If opened with the
 * pointer, the focus stays where it is.
 */
export function openPanel(
  applicationId: ApplicationId,
  { takesFocus = false, writes }: { readonly takesFocus?: boolean; readonly writes?: Writing } = {},
): void {
  isPanelFocusWanted = takesFocus;
  useWindow.setState(({ isDueNowOpen }) => ({
    panel: applicationId,
    isPeeking: false,
    writing: writes === undefined ? null : { ...writes },
    floating: null,
    // A list opened over a narrow board would cover what was just asked for.
    isDueNowOpen: isDueNowOpen === true ? null : isDueNowOpen,
  }));
}

/**
 * Shows an application from outside the board, with a message opened for writing if one is named. A form over it would hide
 * what was asked for, so it closes; what was typed in it is kept as a draft.
 */
export function showApplication(applicationId: ApplicationId, writes?: Writing): void {
  closeDialog();
  openPanel(applicationId, { takesFocus: true, ...(writes === undefined ? {} : { writes }) });
}

/** Read once by the panel when it shows an application. */
export function takePanelFocusWish(): boolean {
  const isWanted = isPanelFocusWanted;
  isPanelFocusWanted = false;
  return isWanted;
}

/** True until the view that was asked for is drawn. */
let isViewFocusWanted = false;

/** Read once by a view when it is first drawn. */
export function takeViewFocusWish(): boolean {
  const isWanted = isViewFocusWanted;
  isViewFocusWanted = false;
  return isWanted;
}

/** Shows a view; a dialog over it closes, the panel stays beside it. */
export function showView(view: View): void {
  isViewFocusWanted = view !== useWindow.getState().view;
  closeDialog();
  useWindow.setState({ view, floating: null });
}

export function closePanel(): void {
  useWindow.setState({ panel: null, isPeeking: false, writing: null });
}

/** Shows a card's details and leaves the focus on the card; the arrow keys then show those of the card they go to. */
export function peek(applicationId: ApplicationId): void {
  openPanel(applicationId);
  useWindow.setState({ isPeeking: true });
}
