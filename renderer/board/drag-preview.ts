/** The picture under the pointer while several cards are dragged: the one that is held, on a stack with their number. */
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview';
import { numberWords } from '../core/words';
import styles from './drag-preview.module.css';

type NativePreview = Parameters<typeof setCustomNativeDragPreview>[0]['nativeSetDragImage'];

/** Shows `count` cards, `card` on top and under the pointer where it was taken. */
export function showStack(
  card: HTMLElement,
  count: number,
  pointer: { readonly clientX: number; readonly clientY: number },
  nativeSetDragImage: NativePreview,
): void {
  const { left, top } = card.getBoundingClientRect();
  setCustomNativeDragPreview({
    nativeSetDragImage,
    getOffset: () => ({ x: pointer.clientX - left, y: pointer.clientY - top }),
    render({ container }) {
      container.append(stackOf(card, count));
    },
  });
}

function stackOf(card: HTMLElement, count: number): HTMLElement {
  const { width, height } = card.getBoundingClientRect();
  const stack = document.createElement('div');
  stack.className = styles.stack ?? '';
  stack.dataset.testid = 'drag-stack';
  stack.style.width = `${width}px`;
  stack.style.height = `${height}px`;
  const sheets = Array.from({ length: Math.min(count, 3) - 1 }, () => document.createElement('div'));
  for (const sheet of sheets) sheet.className = styles.sheet ?? '';
  const top = card.cloneNode(true) as HTMLElement;
  top.removeAttribute('id');
  const number = document.createElement('span');
  number.className = styles.number ?? '';
  number.textContent = numberWords(count);
  stack.append(...sheets, top, number);
  return stack;
}
