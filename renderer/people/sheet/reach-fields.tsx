/** How to reach somebody: checked kindly, and opened with the system's own programs. */
import { useEffect, useState } from 'react';
import { mailtoAddress } from '@shared/messages/mailto';
import type { ContactId } from '@shared/model/ids';
import type { TimeZone } from '@shared/model/time';
import { systemRegion } from '../../core/exposed';
import { t } from '../../core/words';
import { OutsideLink } from '../../forms/outside-link';
import { openedAddress } from '../../forms/web-address';
import { looksLikeEmail } from '../checks/email-check';
import { isSecureAddress, linkedInAddress, looksLikeLinkedIn } from '../checks/linkedin';
import type { ReadPhone } from '../checks/phone';
import { TextLine } from './text-fields';
import styles from '../people.module.css';

interface ReachProps {
  readonly contactId: ContactId;
  readonly saved: string;
}

export function EmailField({ contactId, saved }: ReachProps) {
  return (
    <TextLine
      contactId={contactId}
      field="email"
      type="email"
      label={t('people.sheet.email')}
      saved={saved}
      remark={(typed) => {
        if (typed.trim() === '') return null;
        return looksLikeEmail(typed) ? (
          <Opens
            address={mailtoAddress(typed.trim())}
            words={t('people.sheet.sendEmail', { address: typed.trim() })}
          />
        ) : (
          <Doubt>{t('people.sheet.notEmail')}</Doubt>
        );
      }}
    />
  );
}

export function LinkedInField({ contactId, saved }: ReachProps) {
  return (
    <TextLine
      contactId={contactId}
      field="linkedIn"
      type="url"
      label={t('people.sheet.linkedIn')}
      saved={saved}
      kept={linkedInAddress}
      remark={(typed) => {
        if (typed.trim() === '') return null;
        const address = linkedInAddress(typed);
        return (
          <>
            {looksLikeLinkedIn(typed) ? null : <Doubt>{t('people.sheet.notLinkedIn')}</Doubt>}
            {isSecureAddress(address) ? (
              <Opens
                address={openedAddress(address)}
                words={t('people.sheet.openLink', { address: openedAddress(address) })}
              />
            ) : null}
          </>
        );
      }}
    />
  );
}

export function PhoneField({ contactId, saved, zone }: ReachProps & { readonly zone: TimeZone | null }) {
  return (
    <TextLine
      contactId={contactId}
      field="phone"
      type="tel"
      label={t('people.sheet.phone')}
      saved={saved}
      remark={(typed) => (typed.trim() === '' ? null : <PhoneRemark typed={typed} zone={zone} />)}
    />
  );
}

function PhoneRemark({ typed, zone }: { readonly typed: string; readonly zone: TimeZone | null }) {
  const read = useReadPhone(typed, zone);
  if (read === undefined) return null;
  if (read === null) return <Doubt>{t('people.sheet.notPhone')}</Doubt>;
  return <Opens address={read.link} words={t('people.sheet.dial', { number: read.shown })} />;
}

/** The number as it is dialled; null if it doesn't look like one; undefined until that is known. */
function useReadPhone(typed: string, zone: TimeZone | null): ReadPhone | null | undefined {
  const [read, setRead] = useState<ReadPhone | null>();
  useEffect(() => {
    let isWanted = true;
    void import('../checks/phone').then(({ phoneCountry, readPhone }) => {
      if (isWanted) setRead(readPhone(typed, phoneCountry(zone, systemRegion())));
    });
    return () => {
      isWanted = false;
    };
  }, [typed, zone]);
  return read;
}

function Doubt({ children }: { readonly children: string }) {
  return (
    <span className={styles.doubt} role="status">
      {children}
    </span>
  );
}

/** `words` say what is opened, without the scheme of `address`. */
function Opens({ address, words }: { readonly address: string; readonly words: string }) {
  return <OutsideLink address={address} label={words} shown={words} className={styles.link} />;
}
