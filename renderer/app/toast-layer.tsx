import { Notification, Portal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../ui/button';
import { undoChange } from './ipc';
import styles from './toast-layer.module.css';
import { dismissToast, toasts, type Toast } from './toasts';
import { t } from './translate';

/** How long a toast stays at least; one that is pointed at or holds the focus stays until it no longer is. */
const STAYS_MS = 10_000;

/** What was told lately, at the lower edge. It was announced already, so it is no live region itself. */
export function Toasts() {
  const shown = useStore(toasts);
  const [isHeld, setIsHeld] = useState(false);
  return (
    <Portal>
      <div
        className={styles.toasts}
        onPointerEnter={() => {
          setIsHeld(true);
        }}
        onPointerLeave={() => {
          setIsHeld(false);
        }}
        onFocus={() => {
          setIsHeld(true);
        }}
        onBlur={() => {
          setIsHeld(false);
        }}
      >
        {shown.map((toast) => (
          <ToastView key={toast.id} toast={toast} isHeld={isHeld} />
        ))}
      </div>
    </Portal>
  );
}

function ToastView({ toast, isHeld }: { readonly toast: Toast; readonly isHeld: boolean }) {
  const { id, undoes } = toast;
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => {
      dismissToast(id);
    }, STAYS_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [id, isHeld]);
  return (
    <Notification
      role="group"
      className={styles.toast ?? ''}
      data-testid="toast"
      data-tone={toast.tone}
      withBorder
      color={toast.tone === 'refusal' ? 'var(--late)' : 'var(--accent)'}
      closeButtonProps={{ 'aria-label': t('board.actions.dismiss') }}
      onClose={() => {
        dismissToast(id);
      }}
    >
      <span className={styles.line}>
        <span className={styles.text} title={toast.text}>
          {toast.text}
        </span>
        {undoes === null ? null : (
          <Button
            look="quiet"
            className={styles.undo}
            onClick={() => {
              dismissToast(id);
              void undoChange(undoes);
            }}
          >
            {t('board.actions.undo')}
          </Button>
        )}
      </span>
    </Notification>
  );
}
