/**
 * Every command a key or menu can trigger, in one table: for menus, keys, the list of keys, the card menu and the tray.
 * What each command does is defined where it is carried out.
 */
import type { MessageKey } from '../i18n/catalogue';
import { arePressed, hasCommandKey, type KeyPress, type Keys, type Letter } from './keys';

export interface Command {
  /**
   * Who carries it out: the program, even without a window; the window; a form in it; the board, if a card has the focus;
   * the calendar; or that card. Keys without Ctrl or Command work only on the board, so that typing never triggers them.
   */
  readonly on: 'program' | 'window' | 'form' | 'board' | 'calendar' | 'card';
  /** As shown in menus and the list of keys; menus show only the first. */
  readonly keys?: readonly Keys[];
  /** Keys that also work but aren't shown. */
  readonly moreKeys?: readonly Keys[];
  /** The letter that goes there when it is pressed after G. */
  readonly go?: Letter;
}

const table = {
  'open-window': { on: 'program' },
  'close-window': { on: 'program' },
  quit: { on: 'program', keys: ['Ctrl+Q'] },
  // On most keyboards plus is Shift and the equals key, and nobody presses Shift for it.
  'zoom-in': { on: 'program', keys: ['CmdOrCtrl+Plus'], moreKeys: ['CmdOrCtrl+=', 'CmdOrCtrl+numadd'] },
  'zoom-out': { on: 'program', keys: ['CmdOrCtrl+-'], moreKeys: ['CmdOrCtrl+numsub'] },
  'reset-zoom': { on: 'program', keys: ['CmdOrCtrl+0'], moreKeys: ['CmdOrCtrl+num0'] },

  'new-application': { on: 'window', keys: ['CmdOrCtrl+N', 'N'] },
  'add-interview': { on: 'window', keys: ['CmdOrCtrl+Shift+N'] },
  'import-file': { on: 'window', keys: ['CmdOrCtrl+O'] },
  'export-file': { on: 'window', keys: ['CmdOrCtrl+Shift+E'] },
  'report-activity': { on: 'window' },
  'print-insights': { on: 'window', keys: ['CmdOrCtrl+P'] },
  find: { on: 'window', keys: ['CmdOrCtrl+F', '/'] },
  undo: { on: 'window', keys: ['CmdOrCtrl+Z'] },
  redo: { on: 'window', keys: ['CmdOrCtrl+Shift+Z'], moreKeys: ['Ctrl+Y'] },
  'open-settings': { on: 'window', keys: ['CmdOrCtrl+,'], go: 'S' },
  go: { on: 'window', keys: ['G'] },
  'show-board': { on: 'window', keys: ['CmdOrCtrl+1'], go: 'B' },
  'show-table': { on: 'window', keys: ['CmdOrCtrl+2'], go: 'T' },
  'show-calendar': { on: 'window', keys: ['CmdOrCtrl+3'], go: 'C' },
  'show-insights': { on: 'window', keys: ['CmdOrCtrl+4'], go: 'I' },
  'show-people': { on: 'window', keys: ['CmdOrCtrl+5'], go: 'P' },
  'show-due-now': { on: 'window', go: 'D' },
  'show-archived': { on: 'window', keys: ['CmdOrCtrl+Shift+A'], go: 'A' },
  'show-filters': { on: 'window', keys: ['F'] },
  'show-saved-views': { on: 'window', keys: ['V'], go: 'V' },
  'save-view': { on: 'window' },
  'show-drafts': { on: 'window', go: 'W' },
  'open-palette': { on: 'window', keys: ['CmdOrCtrl+K'] },
  'show-keys': { on: 'window', keys: ['?'] },
  'show-legend': { on: 'window' },
  'pause-reminders': { on: 'window' },
  'resume-reminders': { on: 'window' },
  // In a text field and beside the views, it selects the text.
  'select-all': { on: 'window', keys: ['CmdOrCtrl+A'] },
  'close-what-is-open': { on: 'window', keys: ['Escape'] },

  'save-form': { on: 'form', keys: ['CmdOrCtrl+Enter'] },
  'add-person': { on: 'form', keys: ['CmdOrCtrl+Shift+P'] },

  walk: { on: 'board', keys: ['Left', 'Up', 'Right', 'Down'] },
  'walk-to-end': { on: 'board', keys: ['Home', 'End'] },
  'extend-selection': {
    on: 'board',
    keys: ['Shift+Left', 'Shift+Up', 'Shift+Right', 'Shift+Down'],
    moreKeys: ['Shift+Home', 'Shift+End', 'Shift+PageUp', 'Shift+PageDown'],
  },

  'walk-days': { on: 'calendar', keys: ['Left', 'Up', 'Right', 'Down'] },
  'enter-day': { on: 'calendar', keys: ['Enter'] },
  'show-today': { on: 'calendar', keys: ['T', 'Home'] },
  'page-back': { on: 'calendar', keys: ['PageUp'] },
  'page-forward': { on: 'calendar', keys: ['PageDown'] },
  'move-interview': { on: 'calendar', keys: ['Alt+Left', 'Alt+Up', 'Alt+Right', 'Alt+Down'] },

  'open-application': { on: 'card', keys: ['Enter'] },
  peek: { on: 'card', keys: ['Space'] },
  'open-card-menu': { on: 'card', keys: ['M', 'Shift+F10'], moreKeys: ['Menu'] },
  'select-card': { on: 'card', keys: ['X'] },
  'write-message': { on: 'card', keys: ['E'] },
  'write-occasion': { on: 'card' },
  'mark-sent': { on: 'card', keys: ['S'] },
  'skip-step': { on: 'card' },
  'let-go': { on: 'card' },
  'record-reply': { on: 'card', keys: ['A'] },
  'snooze-step': { on: 'card', keys: ['Z'] },
  'dismiss-nudge': { on: 'card' },
  'explain-dates': { on: 'card', keys: ['W'] },
  'move-right': { on: 'card', keys: ['CmdOrCtrl+Right'] },
  'move-left': { on: 'card', keys: ['CmdOrCtrl+Left'] },
  'edit-application': { on: 'card' },
  'add-interview-here': { on: 'card' },
  'archive-application': { on: 'card' },
  'unarchive-application': { on: 'card' },
  'delete-application': { on: 'card' },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandId = keyof typeof table;
/** The commands one scope carries out. */
export type CommandOn<On extends Command['on']> = {
  [Id in CommandId]: (typeof table)[Id]['on'] extends On ? Id : never;
}[CommandId];

export const commands: Readonly<Record<CommandId, Command>> = table;
const ids = Object.keys(table) as readonly CommandId[];

/** The commands one scope carries out, in the order of the table. */
export function commandsOn<On extends Command['on']>(on: On): readonly CommandOn<On>[] {
  return ids.filter((id): id is CommandOn<On> => commands[id].on === on);
}

/** A command's name, the same everywhere. */
export function commandName(id: CommandId): MessageKey {
  return `commands.names.${id}`;
}

/** Every key that triggers it, shown ones first. */
export function keysOf(id: CommandId): readonly Keys[] {
  const { keys = [], moreKeys = [] } = commands[id];
  return [...keys, ...moreKeys];
}

/** The command that the pressed letter goes to after G; null if none does. */
export function goPressed(press: KeyPress, isMac: boolean): CommandOn<'window'> | null {
  const isMeant = ({ go }: Command) => go !== undefined && arePressed(go, press, isMac);
  return commandsOn('window').find((id) => isMeant(commands[id])) ?? null;
}

export interface PressedCommand<Id extends CommandId> {
  readonly id: Id;
  /** True if Ctrl or Command was held: such keys work wherever the focus is. */
  readonly isEverywhere: boolean;
}

/** The window, board or card command for the pressed keys; null if there is none. */
export function commandPressed<On extends Command['on']>(
  on: On,
  press: KeyPress,
  isMac: boolean,
): PressedCommand<CommandOn<On>> | null {
  for (const id of commandsOn(on)) {
    const pressed = keysOf(id).find((keys) => arePressed(keys, press, isMac));
    if (pressed !== undefined) return { id, isEverywhere: hasCommandKey(pressed) };
  }
  return null;
}
