import type { ApplicationDetail } from '@shared/ipc/detail';
import { sentMessages, type SentMessage } from '@shared/messages/sent';
import type { ContactId } from '@shared/model/ids';
import { useNow } from '../../../core/clock';
import { ownMomentWords } from '../../../core/date-words';
import { t } from '../../../core/words';
import { personWords } from '../panel-words';
import styles from './writing.module.css';

export interface SentBeforeProps {
  readonly detail: ApplicationDetail;
  /** The recipient of the message being written. */
  readonly contactId: ContactId | null;
}

/** The messages already sent: to the recipient first, then to the others, the latest first. */
export function SentBefore({ detail: { application }, contactId }: SentBeforeProps) {
  const latestFirst = sentMessages(application).toReversed();
  const toThem = latestFirst.filter((one) => contactId !== null && one.contactId === contactId);
  const others = latestFirst.filter((one) => !toThem.includes(one));
  return (
    <section className={styles.section} aria-label={t('composer.sentBefore')}>
      <h4 className={styles.title}>{t('composer.sentBefore')}</h4>
      {latestFirst.length === 0 ? <p>{t('composer.nothingSent')}</p> : null}
      <ul className={styles.sent}>
        {[...toThem, ...others].map((sent) => (
          <Sent key={sent.id} sent={sent} person={personWords(sent.contactId, application)} />
        ))}
      </ul>
    </section>
  );
}

function Sent({ sent, person }: { readonly sent: SentMessage; readonly person: string }) {
  const now = useNow();
  const head = (
    <>
      <span className={styles.name} dir="auto">
        {t('application.panel.messageTo', { step: t(`steps.name.${sent.kind}`), person })}
      </span>
      <span className={styles.second}>
        {ownMomentWords(sent.sentAt, now)}, {t(`application.byMedium.${sent.medium}`)}
      </span>
    </>
  );
  if (sent.text === '') return <li className={styles.message}>{head}</li>;
  return (
    <li>
      <details>
        <summary className={styles.message}>{head}</summary>
        <p className={styles.text} dir="auto" tabIndex={0}>
          {sent.text}
        </p>
      </details>
    </li>
  );
}
