/** "Undo" and "Redo" as the menu says them: with what they would do. */
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
  /** From here on nothing is drawn any more, also what was about to be: the program is ending. */
  stop(): void;
  /** Draws it where its words have changed; soon, and once for many changes of one turn. */
  follow(state: UndoState): void;
}

/** A menu as wide as the longest role anyone ever typed would cover the window. */
const MOST_CHARACTERS = 60;

/** Begins with nothing to undo. `drawLabels` is called for every drawing. */
export function createHistoryMenu(
  t: Translator['t'],
  drawLabels: (labels: HistoryLabels) => void,
): HistoryMenu {
  let labels = historyLabels(t, { undo: null, redo: null });
  let isDrawing = false;
  let isStopped = false;
  function draw(): void {
    if (!isStopped) drawLabels(labels);
  }
  return {
    draw,
    stop() {
      isStopped = true;
    },
    follow(state) {
      const next = historyLabels(t, state);
      if (next.undo === labels.undo && next.redo === labels.redo) return;
      labels = next;
      if (isDrawing) return;
      isDrawing = true;
      // The answer to the change goes first.
      setImmediate(() => {
        isDrawing = false;
        draw();
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
