import { useState } from 'react';
import type { Application, Touch } from '@shared/model/application';
import type { ApplicationDetail } from '@shared/ipc/detail';
import { useNow } from '../../../core/clock';
import { t } from '../../../core/words';
import { Button } from '../../../ui/button';
import { MessageDialog } from './message-dialog';
import { ownMomentWords } from '../../../core/date-words';
import { personWords } from '../panel-words';
import styles from '../panel.module.css';

/** The sent messages, latest first, each of which can be corrected; nothing if there are none. */
export function Messages({ detail }: { readonly detail: ApplicationDetail }) {
  const [corrected, setCorrected] = useState<Touch | null>(null);
  const { application } = detail;
  if (application.touches.length === 0) return null;
  const latestFirst = [...application.touches].sort((a, b) => b.sentAt - a.sentAt);
  return (
    <section className={styles.section} aria-label={t('application.panel.messages')}>
      <h3 className={styles.title}>{t('application.panel.messages')}</h3>
      {latestFirst.map((touch) => (
        <Message
          key={touch.id}
          touch={touch}
          application={application}
          onCorrect={() => setCorrected(touch)}
        />
      ))}
      {corrected === null ? null : (
        <MessageDialog application={application} touch={corrected} onDone={() => setCorrected(null)} />
      )}
    </section>
  );
}

interface MessageProps {
  readonly touch: Touch;
  readonly application: Application;
  readonly onCorrect: () => void;
}

function Message({ touch, application, onCorrect }: MessageProps) {
  const now = useNow();
  const step = t(`steps.name.${touch.step}`);
  const when = ownMomentWords(touch.sentAt, now);
  const name =
    touch.contactId === null
      ? step
      : t('application.panel.messageTo', { step, person: personWords(touch.contactId, application) });
  return (
    <article className={styles.entry}>
      <div className={styles.entryHead}>
        <span className={styles.entryName}>{name}</span>
        <Button
          look="quiet"
          aria-label={t('application.panel.correctMessage', { step, when })}
          onClick={onCorrect}
        >
          {t('application.panel.correct')}
        </Button>
      </div>
      <p className={styles.second}>
        {t('application.panel.messageSent', { when, medium: t(`application.byMedium.${touch.medium}`) })}
      </p>
      {touch.text === '' ? null : (
        <p className={`${styles.typed} ${styles.long}`} dir="auto">
          {touch.text}
        </p>
      )}
    </article>
  );
}
