import type { ApplicationDetail } from '@shared/ipc/detail';
import type { Touch } from '@shared/model/application';
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

/** What was already sent: to the recipient first, then to the others, the latest first. */
export function SentBefore({ detail: { application }, contactId }: SentBeforeProps) {
  const latestFirst = [...application.touches].sort((a, b) => b.sentAt - a.sentAt);
  const toThem = latestFirst.filter((touch) => contactId !== null && touch.contactId === contactId);
  const others = latestFirst.filter((touch) => !toThem.includes(touch));
  return (
    <section className={styles.section} aria-label={t('composer.sentBefore')}>
      <h4 className={styles.title}>{t('composer.sentBefore')}</h4>
      {latestFirst.length === 0 ? <p>{t('composer.nothingSent')}</p> : null}
      <ul className={styles.sent}>
        {[...toThem, ...others].map((touch) => (
          <SentMessage key={touch.id} touch={touch} person={personWords(touch.contactId, application)} />
        ))}
      </ul>
    </section>
  );
}

function SentMessage({ touch, person }: { readonly touch: Touch; readonly person: string }) {
  const now = useNow();
  const head = (
    <>
      <span className={styles.name} dir="auto">
        {t('application.panel.messageTo', { step: t(`steps.name.${touch.step}`), person })}
      </span>
      <span className={styles.second}>
        {ownMomentWords(touch.sentAt, now)}, {t(`application.byMedium.${touch.medium}`)}
      </span>
    </>
  );
  if (touch.text === '') return <li className={styles.message}>{head}</li>;
  return (
    <li>
      <details>
        <summary className={styles.message}>{head}</summary>
        <p className={styles.text} dir="auto" tabIndex={0}>
          {touch.text}
        </p>
      </details>
    </li>
  );
}
