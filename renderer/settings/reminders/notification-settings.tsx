import { useState } from 'react';
import type { SystemState } from '@shared/ipc/contract';
import type { Failure } from '@shared/model/outcome';
import type { Result } from '@shared/model/result';
import type { TestNotification } from '@shared/model/reminder-report';
import { announce } from '../../core/announce';
import { refusalWords } from '../../core/change-words';
import { call } from '../../core/bridge';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import styles from '../settings.module.css';

type Test =
  | { readonly tag: 'none' | 'sending' }
  | { readonly tag: 'answered'; readonly words: string; readonly isAccepted: boolean };

/** Whether the system lets us notify, and a way to try it. `onTested` is called when a test has been answered. */
export function NotificationSettings({
  system,
  onTested,
}: {
  readonly system: SystemState;
  readonly onTested: () => void;
}) {
  const [test, setTest] = useState<Test>({ tag: 'none' });
  const send = async () => {
    if (test.tag === 'sending') return;
    setTest({ tag: 'sending' });
    const reply = await call('reminders:test', null);
    const words = testWords(reply);
    setTest({ tag: 'answered', words, isAccepted: reply.ok && reply.value.isAccepted });
    announce(words);
    onTested();
  };
  return (
    <section className={styles.part} aria-label={t('settings.notifications.title')}>
      <h4 className={styles.subtitle}>{t('settings.notifications.title')}</h4>
      <p className={styles.text}>
        {system.notifications === 'none'
          ? t(`settings.notifications.none.${system.platform}`)
          : t(`settings.notifications.${system.notifications}`)}
      </p>
      <div className={styles.row}>
        <Button aria-busy={test.tag === 'sending'} onClick={() => void send()}>
          {t('settings.notifications.test')}
        </Button>
      </div>
      {test.tag === 'answered' ? (
        <div className={styles.outcome} data-good={test.isAccepted}>
          <p>{test.words}</p>
          {test.isAccepted ? (
            <p className={styles.hint}>{t(`settings.notifications.help.${system.platform}`)}</p>
          ) : null}
        </div>
      ) : null}
    </section>
  );
}

function testWords(reply: Result<TestNotification, Failure>): string {
  if (!reply.ok) return t('settings.notifications.notAsked', { why: refusalWords(reply.refusal) });
  const { isAccepted, detail } = reply.value;
  if (isAccepted) return detail === '' ? t('settings.notifications.accepted') : detail;
  return detail === ''
    ? t('settings.notifications.refusedSilently')
    : t('settings.notifications.refused', { detail });
}
