import { Modal } from '@mantine/core';
import { useEffect, useEffectEvent, type KeyboardEvent, type ReactNode } from 'react';
import { commandPressed } from '@shared/commands/commands';
import { arePressed, type KeyPress } from '@shared/commands/keys';
import styles from './dialog.module.css';
import { isMac } from './system';
import { isOneLine } from './text-field';

export interface DialogProps {
  readonly title: string;
  /** In CSS pixels; never wider than the window. */
  readonly width: number;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** On Ctrl or Cmd with Enter anywhere in the dialog, or on Enter alone in a single-line field that doesn't use it. */
  readonly onSave?: () => void;
  /** Stays visible below the scrolling part. */
  readonly footer?: ReactNode;
  /** Fills the window instead of floating over it. */
  readonly isPage?: boolean;
  /** The children fill the space between title and footer to the edges, and handle scrolling. */
  readonly hasOwnLayout?: boolean;
  readonly children: ReactNode;
}

const classNames = {
  root: styles.root ?? '',
  content: styles.content ?? '',
  header: styles.header ?? '',
  title: styles.title ?? '',
  body: styles.body ?? '',
};

/**
 * A modal dialog that traps the focus until it is closed. Escape closes it, unless it closes something open inside.
 * An element with `data-autofocus` gets the focus first. Must be inside the component library (library.tsx).
 */
export function Dialog({
  title,
  width,
  closeLabel,
  onClose,
  onSave,
  footer,
  isPage = false,
  hasOwnLayout = false,
  children,
}: DialogProps) {
  // Blurs a field that saves on blur: React fires no blur event for an element that is removed.
  const close = () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && !event.defaultPrevented && !closesItself(event)) {
      event.stopPropagation();
      close();
    }
    if (onSave && (isSaveKey(event) || isEnterInLine(event))) {
      event.preventDefault();
      event.stopPropagation();
      onSave();
    }
  };
  // The focused element may be gone (a row that was removed); key events then go to the body, not the dialog.
  const onStrayKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.target !== document.body) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
    if (isSaveKey(event)) onSave?.();
  });
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      onStrayKey(event);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
    };
  }, []);
  useFocusReturn();
  return (
    <Modal.Root
      opened
      onClose={close}
      size={width}
      fullScreen={isPage}
      yOffset="var(--dialog-top)"
      xOffset={12}
      closeOnEscape={false}
      centered={false}
      returnFocus={false}
      // The page itself never scrolls, and locking it would compute every element's style again, twice.
      lockScroll={false}
      transitionProps={{ duration: 120, transition: 'fade' }}
      onKeyDown={onKeyDown}
      // On the root: a class given to Modal.Content also lands on the element that centres it.
      classNames={classNames}
    >
      {isPage ? null : <Modal.Overlay backgroundOpacity={0.35} color="#1c1a16" />}
      <Modal.Content data-page={isPage || undefined}>
        <Modal.Header>
          <Modal.Title title={title}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={closeLabel} />
        </Modal.Header>
        <Modal.Body data-own-layout={hasOwnLayout}>{children}</Modal.Body>
        {footer === undefined ? null : <div className={styles.footer}>{footer}</div>}
      </Modal.Content>
    </Modal.Root>
  );
}

function isSaveKey(event: KeyPress): boolean {
  return commandPressed('form', event, isMac)?.id === 'save-form';
}

function isEnterInLine(event: KeyboardEvent): boolean {
  return arePressed('Enter', event, isMac) && !event.defaultPrevented && isOneLine(event.target);
}

/** When the dialog closes, the focus returns to where it was, unless something else has it by then. */
function useFocusReturn(): void {
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
      });
    };
  }, []);
}

/** True if something is open inside: Escape then closes that. A menu is drawn elsewhere, but its keys come here, too. */
function closesItself({ target, currentTarget }: KeyboardEvent): boolean {
  const isElsewhere = target instanceof Node && !currentTarget.contains(target);
  const isOpenMenu =
    target instanceof Element && target.matches('[aria-haspopup="menu"][aria-expanded="true"]');
  return isElsewhere || isOpenMenu || isOpenList(target);
}

/** True if a suggestion list is open. */
function isOpenList(target: EventTarget): boolean {
  if (!(target instanceof Element)) return false;
  if (!target.matches('[aria-haspopup="listbox"][aria-expanded="true"]')) return false;
  // An empty list counts as expanded, but isn't shown.
  const list = document.getElementById(target.getAttribute('aria-controls') ?? '');
  return list?.checkVisibility() === true;
}
