/** The text of a message as a field: its gaps, and what is inserted and shown there from beside it. */
import { useEffect, useEffectEvent, type KeyboardEvent, type RefObject } from 'react';
import type { Span } from '@shared/messages/checks/check';
import { insertText } from '../../forms/insert-text';
import { isMac } from '../../ui/system';
import { gapFrom, gapsIn, type TextRange } from './gaps';
import { useOwnGaps } from './own-templates';
import type { ComposerWork } from './use-composer';

/** The id of the text; the focus comes back to it. */
export const MESSAGE_FIELD_ID = 'message-text';

export interface MessageField {
  /** Where the gaps of templates are in the text. */
  readonly gaps: readonly TextRange[];
  /** The words of the gaps that templates have, in the text or not. */
  readonly knownGaps: readonly string[];
  /** Tab goes through the gaps before it leaves the text, first to the selected one if it is out of view; Alt and a digit insert a talking point. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  /** Puts `point` at the caret, or in place of what is selected. */
  readonly insert: (point: string) => void;
  readonly show: (span: Span) => void;
  readonly focus: () => void;
}

/**
 * The field that `ref` refers to. `takesFocus` if writing starts at once. Selected is then what the user is most likely to
 * replace: the first gap, or the talking point that the template filled in. It may be further down than is shown.
 */
export function useMessageField(
  ref: RefObject<HTMLTextAreaElement | null>,
  { text, template, body }: Pick<ComposerWork, 'text' | 'template' | 'body'>,
  points: readonly string[],
  takesFocus: boolean,
): MessageField {
  // The gaps of the user's own templates are found too, whichever template the text came from.
  const known = [...template.gaps, ...useOwnGaps()];
  const gaps = gapsIn(body, known);
  const takeFocus = useEffectEvent(() => {
    const element = ref.current;
    if (!takesFocus || element === null) return;
    const points = text.own === null ? filledPoints(template) : [];
    const place = gapsIn(element.value, known)[0] ?? gapsIn(element.value, points)[0];
    if (place) element.setSelectionRange(place.from, place.to);
    element.focus({ preventScroll: true });
    // The message is read from its beginning, wherever the gap is.
    element.scrollTop = 0;
  });
  // Once, when it opens.
  useEffect(() => takeFocus(), []);
  const insert = (point: string) => {
    if (ref.current !== null) insertText(ref.current, point);
  };
  const walk = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { currentTarget: element, shiftKey } = event;
    const { selectionStart: from, selectionEnd: to } = element;
    const isAtGap = gaps.some((gap) => gap.from === from && gap.to === to);
    if (!shiftKey && isAtGap && isScrolledTo(element, { from, to })) {
      event.preventDefault();
      return;
    }
    const gap = gapFrom(gaps, { from, to }, shiftKey);
    if (gap === null) return;
    event.preventDefault();
    select(element, gap);
  };
  return {
    gaps,
    knownGaps: known,
    insert,
    onKeyDown(event) {
      if (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey) walk(event);
      const point = points[pointPressed(event, isMac) ?? -1];
      if (point === undefined) return;
      event.preventDefault();
      insert(point);
    },
    show(span) {
      if (ref.current !== null) select(ref.current, span);
    },
    focus: () => ref.current?.focus(),
  };
}

/** Selects it, and scrolls it into view: Chromium does so only for a caret, when the field gets the focus. */
function select(element: HTMLTextAreaElement, { from, to }: TextRange): void {
  for (const caret of [to, from]) {
    element.blur();
    element.setSelectionRange(caret, caret);
    element.focus();
  }
  element.setSelectionRange(from, to);
}

/** Scrolls to what is selected; true if that moved the text, because it was out of view. */
function isScrolledTo(element: HTMLTextAreaElement, selected: TextRange): boolean {
  const before = element.scrollTop;
  select(element, selected);
  return element.scrollTop !== before;
}

/** The talking points the template filled in. */
function filledPoints({ filled }: ComposerWork['template']): readonly string[] {
  return filled.filter(({ field }) => field.startsWith('talkingPoints')).map(({ value }) => value);
}

/** The place of the talking point whose key was pressed, from 0: Alt and 1 to 9; Control and 1 to 9 on macOS. */
export function pointPressed(
  press: Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
  isOnMac: boolean,
): number | null {
  const [wanted, other] = isOnMac ? [press.ctrlKey, press.altKey] : [press.altKey, press.ctrlKey];
  if (!wanted || other || press.metaKey || press.shiftKey) return null;
  // By the key's place: with Alt held, a layout may type another character.
  const digit = /^Digit([1-9])$/.exec(press.code)?.[1];
  return digit === undefined ? null : Number(digit) - 1;
}
