import { useEffect, useEffectEvent, useRef } from 'react';
import type { MessageKey } from '@shared/i18n/catalogue';
import type { Card } from '@shared/model/card';
import type { Preferences } from '@shared/model/preferences';
import { useBoard } from '../cards/store';
import { focusCardOrHeir } from '../cards/focus/card-focus';
import { Button } from '../ui/button';
import { announce } from '../core/announce';
import { call } from '../core/bridge';
import styles from './start-offer.module.css';
import { showToast, tellRefusal } from '../core/toasts';
import { t } from '../core/words';
import { useWindowSettings } from '../core/settings-store';

/**
 * A line at the lower edge that offers, once, to start Afterword with the computer: as soon as there is something to
 * remind of, until it is answered. Never over anything, and never in the demo.
 */
export function StartOffer() {
  const isWorthwhile = useBoard(({ cards }) => [...cards.values()].some(hasInterview));
  const settings = useWindowSettings((state) => state.settings);
  if (!isWorthwhile || !settings?.system.isKnown || isAnswered(settings.preferences)) return null;
  return (
    <Offer
      text={settings.system.hasTray ? 'shell.autostart.offer.text' : 'shell.autostart.offer.textWithoutTray'}
    />
  );
}

function Offer({ text }: { readonly text: MessageKey }) {
  const words = t(text);
  const element = useRef<HTMLElement>(null);
  const announceOnce = useEffectEvent(() => {
    announce(words);
  });
  useEffect(() => {
    announceOnce();
  }, []);
  async function answer(startsWithComputer: boolean): Promise<void> {
    const part = { hasAnsweredStartOffer: true, ...(startsWithComputer ? { startsWithComputer } : {}) };
    const hasFocus = element.current?.contains(document.activeElement) === true;
    const reply = await call('preferences:change', part);
    if (!reply.ok) {
      tellRefusal(reply.refusal);
      return;
    }
    const told = startsWithComputer ? 'shell.autostart.offer.accepted' : 'shell.autostart.offer.declined';
    showToast({ text: t(told), tone: 'change', undoes: null });
    // The buttons go; a keyboard goes on from the board.
    if (hasFocus) focusCardOrHeir(null);
  }
  return (
    <aside ref={element} className={styles.offer} aria-label={t('shell.autostart.offer.label')}>
      <p className={styles.text}>{words}</p>
      <span className={styles.answers}>
        <Button onClick={() => void answer(true)}>{t('shell.autostart.offer.accept')}</Button>
        <Button look="quiet" className={styles.decline} onClick={() => void answer(false)}>
          {t('shell.autostart.offer.decline')}
        </Button>
      </span>
    </aside>
  );
}

function hasInterview({ current, upcoming }: Card): boolean {
  return current !== null || upcoming !== null;
}

function isAnswered({ hasAnsweredStartOffer, startsWithComputer }: Preferences): boolean {
  return hasAnsweredStartOffer || startsWithComputer;
}
