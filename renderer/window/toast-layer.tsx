import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { Notification, Portal } from '@mantine/core';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Unbroken } from '../cards/line/unbroken';
import { withoutMiddle } from '../cards/line/without-middle';
import { isFocusNowhere } from '../cards/focus/card-focus';
import { focusView, useFocusPassedOn } from '../cards/focus/use-view-focus';
import { Button } from '../ui/button';
import { undoChange } from '../core/bridge';
import styles from './toast-layer.module.css';
import { dismissToast, toasts, type Toast } from '../core/toasts';
import { t } from '../core/words';

/** The minimum time a toast stays; while it is hovered or has the focus, it stays longer. */
const STAYS_MS = 10_000;

/** Recent toasts, at the lower edge. They have been announced already, so this isn't a live region. */
export function Toasts() {
  const shown = useStore(toasts);
  const [isHovered, setIsHovered] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  const isDragging = useDragging();
  return (
    <Portal>
      <div
        className={styles.toasts}
        data-let-through={isDragging || undefined}
        onPointerEnter={() => {
          setIsHovered(true);
        }}
        onPointerLeave={() => {
          setIsHovered(false);
        }}
        onFocus={() => {
          setHasFocus(true);
        }}
        onBlur={() => {
          setHasFocus(false);
        }}
      >
        {shown.map((toast) => (
          <ToastView
            key={toast.id}
            toast={toast}
            isHeld={isHovered || hasFocus}
            onFocusLost={() => {
              // The pointer may have left with it, which no event says either.
              setIsHovered(false);
              setHasFocus(false);
            }}
          />
        ))}
      </div>
    </Portal>
  );
}

/** True while something of the page is dragged: it can be dropped on what a toast covers. */
function useDragging(): boolean {
  const [isDragging, setIsDragging] = useState(false);
  useEffect(
    () =>
      monitorForElements({
        onDragStart: () => setIsDragging(true),
        onDrop: () => setIsDragging(false),
      }),
    [],
  );
  return isDragging;
}

interface ToastViewProps {
  readonly toast: Toast;
  readonly isHeld: boolean;
  /** Called if the toast is removed while it has the focus: a removed element fires no blur event. */
  readonly onFocusLost: () => void;
}

function ToastView({ toast, isHeld, onFocusLost }: ToastViewProps) {
  const { id, onCancel } = toast;
  const isLasting = onCancel !== undefined;
  const button = buttonOf(toast);
  const element = useFocusHandover(onFocusLost);
  useEscape(onCancel);
  useEffect(() => {
    if (isHeld || isLasting) return undefined;
    const timer = setTimeout(() => {
      dismissToast(id);
    }, STAYS_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [id, isHeld, isLasting]);
  return (
    <Notification
      ref={element}
      role="group"
      className={styles.toast ?? ''}
      data-testid="toast"
      data-tone={toast.tone}
      withBorder
      color={toast.tone === 'refusal' ? 'var(--late)' : 'var(--accent)'}
      // Closing it could be taken for cancelling.
      withCloseButton={!isLasting}
      closeButtonProps={{ 'aria-label': t('board.actions.dismiss') }}
      onClose={() => {
        dismissToast(id);
      }}
    >
      <span className={styles.line}>
        <span className={styles.text} title={toast.text}>
          <Unbroken text={toast.tone === 'change' ? withoutMiddle(toast.text) : toast.text} />
        </span>
        {button === null ? null : (
          <Button
            look="quiet"
            className={styles.undo}
            aria-disabled={toast.isCancelling ?? false}
            onClick={button.onClick}
          >
            {button.name}
          </Button>
        )}
      </span>
    </Notification>
  );
}

interface ToastButton {
  readonly name: string;
  readonly onClick: () => void;
}

/** Undo, Cancel or Show file; null if it offers none of them. */
function buttonOf({ id, undoes, onUndo, onShow, onCancel }: Toast): ToastButton | null {
  if (onCancel) return { name: t('changes.cancel'), onClick: onCancel };
  if (onShow) return { name: t('exporting.show'), onClick: onShow };
  if (!onUndo && undoes === null) return null;
  return {
    name: t('commands.names.undo'),
    onClick() {
      dismissToast(id);
      if (onUndo) onUndo();
      else if (undoes !== null) void undoChange(undoes);
    },
  };
}

/** For so long after the work, Escape is still meant for it. */
const ESCAPE_LATE_MS = 500;

/** Wherever the focus is, Escape does this first; pressed too late or once too often, it does nothing. */
function useEscape(act: (() => void) | undefined): void {
  useEffect(() => {
    if (!act) return undefined;
    let isOver = false;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!isOver) act();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      isOver = true;
      setTimeout(() => {
        window.removeEventListener('keydown', onKey, { capture: true });
      }, ESCAPE_LATE_MS);
    };
  }, [act]);
}

/** Whatever removes the toast, if it had the focus, the focus moves to the open dialog or to the view. */
function useFocusHandover(onFocusLost: () => void) {
  const element = useRef<HTMLDivElement>(null);
  const notifyFocusLost = useEffectEvent(onFocusLost);
  useLayoutEffect(() => {
    const toast = element.current;
    return () => {
      const { activeElement } = document;
      if (!activeElement || !toast?.contains(activeElement)) return;
      notifyFocusLost();
    };
  }, []);
  useFocusPassedOn(element, focusDialogOrView);
  return element;
}

function focusDialogOrView(): void {
  const dialog = document.querySelector<HTMLElement>('[aria-modal="true"]');
  if (dialog === null) focusView();
  else if (isFocusNowhere()) dialog.focus();
}
