import type { Interview } from '@shared/model/application';
import { t } from '../../core/words';
import { OutsideLink } from '../../forms/outside-link';
import { openedAddress } from '../../forms/web-address';
import styles from './panel.module.css';

/** Where an interview takes place: the place as text, and the link to its call. */
export function MeetingPlace({ interview }: { readonly interview: Interview }) {
  const { link = '', location = '' } = interview;
  const address = openedAddress(link);
  return (
    <>
      {location === '' ? null : (
        <p className={`${styles.second} ${styles.typed}`} dir="auto">
          {location}
        </p>
      )}
      {link === '' ? null : (
        <OutsideLink
          address={address}
          label={`${t('application.panel.openMeeting')}: ${address}`}
          className={styles.link}
        />
      )}
    </>
  );
}
