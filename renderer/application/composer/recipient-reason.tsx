import type { ApplicationDetail } from '@shared/ipc/detail';
import type { Contact, MessageStep } from '@shared/model/application';
import { suggestedRecipient } from '@shared/rules/people/recipients';
import { t } from '../../core/words';
import { entryWords, sourceShort } from '../../reasons/rule-sources';
import styles from './composer.module.css';

export interface RecipientReasonProps {
  readonly detail: ApplicationDetail;
  readonly step: MessageStep;
  readonly contact: Contact | null;
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
