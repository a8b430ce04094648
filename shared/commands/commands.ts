/**
 * Everything that can be asked for by a key or from a menu: once, for the menus, the keys, their list, the card's menu and
 * the tray. What a command does is said where it is carried out.
 */
import type { MessageKey } from '../i18n/catalogue';
import { arePressed, hasCommandKey, type KeyPress, type Keys } from './keys';

export interface Command {
  /**
   * Who carries it out: the program, also without a window; the window; a form in it; the board, with the focus on a
   * card; or that card.
   * Keys without Ctrl or Command work on the board alone, so that nothing typed sets them off.
   */
  readonly on: 'program' | 'window' | 'form' | 'board' | 'card';
  /** As menus and the list of keys show them; menus show the first. */
  readonly keys?: readonly Keys[];
  /** Keys that work too, and are shown nowhere. */
  readonly moreKeys?: readonly Keys[];
}

const table = {
  'open-window': { on: 'program' },
  'close-window': { on: 'program' },
  quit: { on: 'program', keys: ['Ctrl+Q'] },
  // On most keyboards the plus is above the equals sign, and nobody presses Shift for it.
  'zoom-in': { on: 'program', keys: ['CmdOrCtrl+Plus'], moreKeys: ['CmdOrCtrl+=', 'CmdOrCtrl+numadd'] },
  'zoom-out': { on: 'program', keys: ['CmdOrCtrl+-'], moreKeys: ['CmdOrCtrl+numsub'] },
  'reset-zoom': { on: 'program', keys: ['CmdOrCtrl+0'], moreKeys: ['CmdOrCtrl+num0'] },

  'new-application': { on: 'window', keys: ['CmdOrCtrl+N', 'N'] },
  'add-interview': { on: 'window', keys: ['CmdOrCtrl+Shift+N'] },
  find: { on: 'window', keys: ['CmdOrCtrl+F', '/'] },
  undo: { on: 'window', keys: ['CmdOrCtrl+Z'] },
  redo: { on: 'window', keys: ['CmdOrCtrl+Shift+Z'], moreKeys: ['Ctrl+Y'] },
  'open-settings': { on: 'window', keys: ['CmdOrCtrl+,'] },
  'show-board': { on: 'window', keys: ['CmdOrCtrl+1'] },
  'show-archived': { on: 'window', keys: ['CmdOrCtrl+2'] },
  'show-keys': { on: 'window', keys: ['?'] },
  'pause-reminders': { on: 'window' },
  'resume-reminders': { on: 'window' },
  'close-what-is-open': { on: 'window', keys: ['Escape'] },

  'save-form': { on: 'form', keys: ['CmdOrCtrl+Enter'] },

  walk: { on: 'board', keys: ['Left', 'Up', 'Right', 'Down'] },
  'walk-to-end': { on: 'board', keys: ['Home', 'End'] },

  'open-application': { on: 'card', keys: ['Enter'], moreKeys: ['Space'] },
  'open-card-menu': { on: 'card', keys: ['M', 'Shift+F10'], moreKeys: ['Menu'] },
  'mark-sent': { on: 'card', keys: ['S'] },
  'skip-step': { on: 'card' },
  'let-go': { on: 'card' },
  'record-reply': { on: 'card', keys: ['A'] },
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
/** The commands that one of them carries out. */
export type CommandOn<On extends Command['on']> = {
  [Id in CommandId]: (typeof table)[Id]['on'] extends On ? Id : never;
}[CommandId];

export const commands: Readonly<Record<CommandId, Command>> = table;
const ids = Object.keys(table) as readonly CommandId[];

/** The commands that one of them carries out, in the order of the table. */
export function commandsOn<On extends Command['on']>(on: On): readonly CommandOn<On>[] {
  return ids.filter((id): id is CommandOn<On> => commands[id].on === on);
}

/** What a command is called, everywhere. */
export function commandName(id: CommandId): MessageKey {
  return `commands.names.${id}`;
}

/** Every key it works by: those that are shown first. */
export function keysOf(id: CommandId): readonly Keys[] {
  const { keys = [], moreKeys = [] } = commands[id];
  return [...keys, ...moreKeys];
}

export interface PressedCommand<Id extends CommandId> {
  readonly id: Id;
  /** True if it was asked for with Ctrl or Command, which works wherever the focus is. */
  readonly isEverywhere: boolean;
}

/** The command of a window, board or card whose keys were pressed; null if they are nobody's. */
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
