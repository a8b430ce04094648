import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../shared/i18n/translator';
import type { ChangeDescription } from '../../../shared/model/card';
import { createHistoryMenu, type HistoryLabels } from './history-menu';

const { t } = createTranslator('en-GB');
const sent: ChangeDescription = { name: 'sent', company: 'Hall & Sons', role: 'Cellist', stage: null };
const added: ChangeDescription = { name: 'added', company: 'Elm', role: 'C'.repeat(200), stage: null };

function createParts() {
  const drawn: HistoryLabels[] = [];
  return { drawn, menu: createHistoryMenu(t, (labels) => drawn.push(labels)) };
}

describe('Undo and Redo in the menu', () => {
  it('are plain if there is nothing to undo', () => {
    const { menu, drawn } = createParts();
    menu.draw();
    expect(drawn).toEqual([{ undo: 'Undo', redo: 'Redo' }]);
  });

  it('say what they would do, with ampersands shown as such', async () => {
    const { menu, drawn } = createParts();
    menu.follow({ undo: sent, redo: null });
    await nextTurn();
    expect(drawn).toEqual([{ undo: 'Undo: Marked the message to Hall && Sons as sent', redo: 'Redo' }]);
  });

  it('are redrawn once for many changes in one turn, and not if nothing differs', async () => {
    const { menu, drawn } = createParts();
    menu.follow({ undo: added, redo: null });
    menu.follow({ undo: null, redo: sent });
    await nextTurn();
    menu.follow({ undo: null, redo: sent });
    await nextTurn();
    expect(drawn).toEqual([{ undo: 'Undo', redo: 'Redo: Marked the message to Hall && Sons as sent' }]);
  });

  it("aren't redrawn once the app is quitting, not even a pending redraw", async () => {
    const { menu, drawn } = createParts();
    menu.follow({ undo: sent, redo: null });
    menu.stop();
    await nextTurn();
    menu.draw();
    menu.follow({ undo: null, redo: sent });
    await nextTurn();
    expect(drawn).toEqual([]);
  });

  it('are cut short', async () => {
    const { menu, drawn } = createParts();
    menu.follow({ undo: added, redo: null });
    await nextTurn();
    expect(drawn[0]?.undo.length).toBeLessThanOrEqual('Undo: '.length + 60);
    expect(drawn[0]?.undo).toMatch(/^Undo: Added C+…$/u);
  });
});
