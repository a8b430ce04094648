import { useEffect, useRef } from 'react';
import type { Contact, Medium } from '@shared/model/application';
import { EmailField, LinkedInField, PhoneField } from '../../../people/sheet/reach-fields';

export interface ReachHereProps {
  readonly medium: Medium;
  readonly contact: Contact;
}

/** The field of the address that is missing, as in the person's sheet but without leaving the message. Takes the focus. */
export function ReachHere({ medium, contact }: ReachHereProps) {
  const { id, email, linkedIn = '', phone = '', timeZone = null } = contact;
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={element}>
      {medium === 'email' ? <EmailField contactId={id} saved={email} /> : null}
      {medium === 'linkedin' ? <LinkedInField contactId={id} saved={linkedIn} /> : null}
      {medium === 'phone' ? <PhoneField contactId={id} saved={phone} zone={timeZone} /> : null}
    </div>
  );
}
