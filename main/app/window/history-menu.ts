/** "Undo" and "Redo" in the menu, naming the change. */
import { changeSentence } from '../../../shared/i18n/change-words';
import { shortened } from '../../../shared/i18n/shorten';
import { commandName } from '../../../shared/commands/commands';
import type { Translator } from '../../../shared/i18n/translator';
import type { ChangeDescription, UndoState } from '../../../shared/model/card';
import { escapeLabel } from '../../platform/tray/menu-label';

export interface HistoryLabels {
  readonly undo: string;
  readonly redo: string;
}

export interface HistoryMenu {
  /** Draws the menu as it is now. */
  draw(): void;
  /** Stops all drawing, even what was about to happen: the program is ending. */
  stop(): void;
  /** Redraws it if its words have changed; soon, and only once for many changes in one turn. */
  follow(state: UndoState): void;
}

/** Limits the menu's width, however long the role someone typed. */
const MOST_CHARACTERS = 60;

/** Starts with nothing to undo. `drawLabels` is called for every drawing. */
export function createHistoryMenu(
  t: Translator['t'],
  drawLabels: (labels: HistoryLabels) => void,
): HistoryMenu {
  let state: UndoState = { undo: null, redo: null };
  let drawn: HistoryLabels | null = null;
  let isDrawing = false;
  let isStopped = false;
  function draw(): void {
    if (!isStopped) drawLabels((drawn = historyLabels(t, state)));
  }
  return {
    draw,
    stop() {
      isStopped = true;
    },
    follow(next) {
      state = next;
      if (isDrawing) return;
      isDrawing = true;
      // Answer the change first.
      setImmediate(() => {
        isDrawing = false;
        const { undo, redo } = historyLabels(t, state);
        if (undo !== drawn?.undo || redo !== drawn.redo) draw();
      });
    },
  };
}

function historyLabels(t: Translator['t'], { undo, redo }: UndoState): HistoryLabels {
  const label = (key: 'undo' | 'redo', change: ChangeDescription | null) =>
    change === null
      ? t(commandName(key))
      : escapeLabel(t(`changes.${key}`, { change: shortened(changeSentence(t, change), MOST_CHARACTERS) }));
  return { undo: label('undo', undo), redo: label('redo', redo) };
}
