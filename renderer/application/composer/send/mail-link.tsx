import { Popover } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { t } from '../../../core/words';
import { Button, type ButtonProps } from '../../../ui/button';
import { insideWindow } from '../../../ui/inside-window';
import type { GapQuestion } from './gap-question';
import styles from './mail-link.module.css';

export interface MailLinkProps {
  /** The whole address, exactly as it is opened. */
  readonly link: string;
  readonly look: ButtonProps['look'];
  /** Whether, and when, it is shown. */
  readonly pass: GapQuestion['pass'];
  readonly onOpen: () => void;
  /** What the button says. */
  readonly children: ReactNode;
}

/** Inside the window even after its button is scrolled out of it, as by a resize or another zoom. */
const stayInside = {
  ...insideWindow,
  shift: { ...insideWindow.shift, limiter: { fn: ({ x, y }: { x: number; y: number }) => ({ x, y }) } },
};

/** A button, which also names what it opens, for a link too long to be beside it: pressed, it shows the whole link, which a second press opens. */
export function MailLink({ link, look = 'plain', pass, onOpen, children }: MailLinkProps) {
  const [isShown, setIsShown] = useState(false);
  const close = () => setIsShown(false);
  return (
    <Popover
      opened={isShown}
      onDismiss={close}
      position="top-start"
      middlewares={stayInside}
      width={540}
      hideDetached={false}
      trapFocus
      returnFocus
      withRoles
    >
      <Popover.Target>
        <Button look={look} onClick={() => (isShown ? close() : pass(() => setIsShown(true)))}>
          {children}
        </Button>
      </Popover.Target>
      <Popover.Dropdown
        className={styles.dropdown ?? ''}
        onKeyDownCapture={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          close();
        }}
      >
        <p className={styles.title}>{t('composer.link.title')}</p>
        {/* Reached by key too: a long one scrolls. */}
        <p className={styles.link} dir="ltr" role="group" aria-label={t('composer.link.whole')} tabIndex={0}>
          {link}
        </p>
        <div className={styles.actions}>
          <Button
            look="primary"
            data-autofocus
            onClick={() => {
              close();
              onOpen();
            }}
          >
            {t('composer.link.open')}
          </Button>
          <Button onClick={close}>{t('composer.link.cancel')}</Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
