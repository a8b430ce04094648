import { useCallback, useLayoutEffect, useRef } from 'react';
import { commandPressed } from '@shared/commands/commands';
import { isMac } from '../system';
import { afterInput, beginTyping, redoTyping, undoTyping, type TypingSteps } from './typing-steps';

const reverts: Readonly<Record<string, (steps: TypingSteps) => TypingSteps>> = {
  undo: undoTyping,
  redo: redoTyping,
  historyUndo: undoTyping,
  historyRedo: redoTyping,
};

/**
 * Undo and Redo for a field that finds things as one types: Chromium begins another step whenever the page around the
 * field changes. Returns the field's ref; `onText` hears what the field says after an Undo.
 */
export function useTypingUndo(onText: (text: string) => void): (field: HTMLInputElement | null) => void {
  const hear = useRef(onText);
  useLayoutEffect(() => {
    hear.current = onText;
  });
  return useCallback((field: HTMLInputElement | null) => {
    if (field !== null) keepSteps(field, (text) => hear.current(text));
  }, []);
}

function keepSteps(field: HTMLInputElement, onText: (text: string) => void): void {
  let steps = beginTyping(field.value);
  const note = (inputType: string) => {
    steps = afterInput(
      steps,
      { text: field.value, at: field.selectionStart ?? field.value.length },
      inputType,
    );
  };
  const revert = (event: Event, name: string) => {
    const to = reverts[name];
    if (!to) return;
    event.preventDefault();
    // What a program wrote meanwhile is a step too.
    note('');
    const { text, at } = (steps = to(steps)).present;
    if (text === field.value) return;
    field.value = text;
    field.setSelectionRange(at, at);
    onText(text);
  };
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    revert(event, commandPressed('window', event, isMac)?.id ?? '');
  });
  field.addEventListener('beforeinput', (event) => {
    if (event.inputType in reverts) revert(event, event.inputType);
    else if (field.value !== steps.present.text) note('');
  });
  field.addEventListener('input', (event) => note(event instanceof InputEvent ? event.inputType : ''));
}
