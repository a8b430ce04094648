import type { Settings } from '@shared/ipc/contract';
import { call } from '../../core/bridge';
import { showToast, showRefusal } from '../../core/toasts';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import { Offer } from './offer';
import styles from './offer.module.css';

/** Offers to start Afterword with the computer. */
export function StartOffer({ system }: Pick<Settings, 'system'>) {
  const text = system.hasTray ? 'shell.autostart.offer.text' : 'shell.autostart.offer.textWithoutTray';
  return (
    <Offer label={t('shell.autostart.offer.label')} text={t(text)}>
      <Button onClick={() => void answer(true)}>{t('shell.autostart.offer.accept')}</Button>
      <Button look="quiet" className={styles.decline} onClick={() => void answer(false)}>
        {t('shell.autostart.offer.decline')}
      </Button>
    </Offer>
  );
}

async function answer(startsWithComputer: boolean): Promise<void> {
  const part = { hasAnsweredStartOffer: true, ...(startsWithComputer ? { startsWithComputer } : {}) };
  const reply = await call('preferences:change', part);
  if (!reply.ok) {
    showRefusal(reply.refusal);
    return;
  }
  const key = startsWithComputer ? 'shell.autostart.offer.accepted' : 'shell.autostart.offer.declined';
  showToast({ text: t(key), tone: 'change', undoes: null });
}
