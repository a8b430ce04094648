import { useState } from 'react';
import { sentMessages, type SentMessage } from '@shared/messages/sent';
import type { Application } from '@shared/model/application';
import type { ApplicationDetail } from '@shared/ipc/detail';
import { useNow } from '../../../core/clock';
import { t } from '../../../core/words';
import { Button } from '../../../ui/button';
import { MessageDialog } from './message-dialog';
import { ownMomentWords } from '../../../core/date-words';
import { personWords } from '../panel-words';
import styles from '../panel.module.css';

/** The sent messages, latest first; each can be corrected. Nothing if there are none. */
export function Messages({ detail }: { readonly detail: ApplicationDetail }) {
  const [corrected, setCorrected] = useState<SentMessage | null>(null);
  const { application } = detail;
  const latestFirst = sentMessages(application).toReversed();
  if (latestFirst.length === 0) return null;
  return (
    <section className={styles.section} aria-label={t('application.panel.messages')}>
      <h3 className={styles.title}>{t('application.panel.messages')}</h3>
      {latestFirst.map((sent) => (
        <Message key={sent.id} sent={sent} application={application} onCorrect={() => setCorrected(sent)} />
      ))}
      {corrected === null ? null : (
        <MessageDialog application={application} sent={corrected} onDone={() => setCorrected(null)} />
      )}
    </section>
  );
}

interface MessageProps {
  readonly sent: SentMessage;
  readonly application: Application;
  readonly onCorrect: () => void;
}

function Message({ sent, application, onCorrect }: MessageProps) {
  const now = useNow();
  const step = t(`steps.name.${sent.kind}`);
  const when = ownMomentWords(sent.sentAt, now);
  const name =
    sent.contactId === null
      ? step
      : t('application.panel.messageTo', { step, person: personWords(sent.contactId, application) });
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
        {t('application.panel.messageSent', { when, medium: t(`application.byMedium.${sent.medium}`) })}
      </p>
      {sent.text === '' ? null : (
        <p className={`${styles.typed} ${styles.long}`} dir="auto" tabIndex={0}>
          {sent.text}
        </p>
      )}
    </article>
  );
}
