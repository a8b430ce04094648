import type { Interview } from '@shared/model/application';
import { call } from '../../core/bridge';
import { showRefusal } from '../../core/toasts';
import { t } from '../../core/words';
import { openedAddress } from '../../forms/web-address';
import styles from './panel.module.css';

/** Where an interview takes place: the place as text, and the link to its call. */
export function MeetingPlace({ interview }: { readonly interview: Interview }) {
  const { link = '', location = '' } = interview;
  const address = openedAddress(link);
  const open = async () => {
    const reply = await call('shell:open-link', { url: address });
    if (!reply.ok) showRefusal(reply.refusal);
  };
  return (
    <>
      {location === '' ? null : (
        <p className={`${styles.second} ${styles.typed}`} dir="auto">
          {location}
        </p>
      )}
      {link === '' ? null : (
        <button
          type="button"
          className={styles.link}
          aria-label={`${t('application.panel.openMeeting')}: ${address}`}
          onClick={() => void open()}
        >
          {address}
        </button>
      )}
    </>
  );
}
