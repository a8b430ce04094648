import type { ApplicationDetail } from '@shared/ipc/detail';
import type { Contact, MessageStep } from '@shared/model/application';
import type { ContactId } from '@shared/model/ids';
import { suggestedRecipient } from '@shared/rules/people/recipients';
import { t } from '../../core/words';
import { entryWords, sourceShort } from '../../reasons/rule-sources';
import styles from './composer.module.css';

export interface RecipientReasonProps {
  readonly detail: ApplicationDetail;
  readonly step: MessageStep;
  readonly contact: Contact | null;
}

/** The person the rules suggest for the step, with the reason in words; null if nobody is known. */
export function suggestedWords(
  { application, progress }: ApplicationDetail,
  step: MessageStep,
): { readonly contactId: ContactId; readonly words: string } | null {
  const standing = progress.steps.find((one) => one.step === step);
  if (standing === undefined || progress.cycle === null) return null;
  const suggested = suggestedRecipient(application.contacts, standing, progress.cycle.peopleMet);
  const person = application.contacts.find(({ id }) => id === suggested?.contactId)?.name;
  if (suggested === null || person === undefined) return null;
  const { contactId, reason } = suggested;
  const words = t(`people.recipient.reasons.${reason}`, { person });
  return { contactId, words: t('composer.suggested', { reason: words }) };
}

/** Why this recipient is suggested, with the rule and its article; nothing for another one. */
export function RecipientReason({ detail, step, contact }: RecipientReasonProps) {
  const { application, progress } = detail;
  const standing = progress.steps.find((one) => one.step === step);
  if (!contact || !standing || progress.cycle === null) return null;
  const suggested = suggestedRecipient(application.contacts, standing, progress.cycle.peopleMet);
  const isPart = step === 'thank-you' && progress.cycle.peopleMet.includes(contact.id);
  const reason = isPart ? 'met' : suggested?.contactId === contact.id ? suggested.reason : null;
  if (reason === null) return null;
  const rule = reason === 'met' ? 'T3' : 'V2';
  const articles = t(`people.recipient.sources.${rule}`);
  return (
    <p className={styles.note} dir="auto">
      {t(`people.recipient.reasons.${reason}`, { person: contact.name })}{' '}
      <span className={styles.cited} title={entryWords(rule, articles)}>
        {sourceShort(rule, articles)}
      </span>
    </p>
  );
}

interface RecipientOptionProps {
  readonly contact: Contact | undefined;
  /** Why they are suggested; empty for the others. */
  readonly why: string;
}

/** A person where the recipient is chosen. */
export function RecipientOption({ contact, why }: RecipientOptionProps) {
  return (
    <span className={styles.option}>
      <span dir="auto">{contact?.name}</span>
      <span className={styles.note} dir="auto">
        {[contact?.role ?? '', why].filter((part) => part !== '').join(' · ')}
      </span>
    </span>
  );
}
