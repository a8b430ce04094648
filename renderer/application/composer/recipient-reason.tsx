import type { ApplicationDetail } from '@shared/ipc/detail';
import type { Contact } from '@shared/model/application';
import type { ApplicationId, ContactId } from '@shared/model/ids';
import { isOccasion, type SentKind } from '@shared/model/settings/message-kind';
import { recipientOf, type RecipientReason as Reason } from '@shared/rules/people/recipients';
import { openDialog } from '../../core/navigation';
import { t } from '../../core/words';
import { entryWords, sourceShort } from '../../reasons/rule-sources';
import { Button } from '../../ui/button';
import styles from './composer.module.css';

export interface RecipientReasonProps {
  readonly detail: ApplicationDetail;
  readonly kind: SentKind;
  readonly contact: Contact | null;
}

/** The person who is suggested, with the reason in words; null if nobody is known. */
export function suggestedWords(
  { application, progress }: Pick<ApplicationDetail, 'application' | 'progress'>,
  kind: SentKind,
): { readonly contactId: ContactId; readonly words: string } | null {
  const suggested = recipientOf(application.contacts, progress, kind);
  const person = application.contacts.find(({ id }) => id === suggested?.contactId)?.name;
  if (suggested === null || person === undefined) return null;
  const { contactId, reason } = suggested;
  return { contactId, words: t('composer.suggested', { reason: reasonWords(reason, kind, person) }) };
}

/** Why this recipient is suggested, with the rule and its article if there is one; nothing for another one. */
export function RecipientReason({ detail, kind, contact }: RecipientReasonProps) {
  const { application, progress } = detail;
  if (!contact) return null;
  const suggested = recipientOf(application.contacts, progress, kind);
  const isPart = kind === 'thank-you' && progress.cycle?.peopleMet.includes(contact.id) === true;
  const reason = isPart ? 'met' : suggested?.contactId === contact.id ? suggested.reason : null;
  if (reason === null) return null;
  const rule = reason === 'met' ? 'T3' : 'V2';
  const articles = t(`people.recipient.sources.${rule}`);
  return (
    <p className={styles.note}>
      {reasonWords(reason, kind, contact.name)}{' '}
      {isOccasion(kind) ? null : (
        <span className={styles.cited} title={entryWords(rule, articles)}>
          {sourceShort(rule, articles)}
        </span>
      )}
    </p>
  );
}

function reasonWords(reason: Reason, kind: SentKind, person: string): string {
  const isNamed = reason === 'hiring-manager' || reason === 'recruiter' || reason === 'hr';
  return isOccasion(kind) && isNamed
    ? t(`people.recipient.occasion.${reason}`, { person })
    : t(`people.recipient.reasons.${reason}`, { person });
}

/** Says that nobody is entered yet, and lets the user do it; the message is then written to them. */
export function NobodyKnown({ applicationId }: { readonly applicationId: ApplicationId }) {
  return (
    <p className={styles.note}>
      {t('composer.nobodyKnown')}{' '}
      <Button look="quiet" onClick={() => openDialog({ tag: 'add-person', applicationId })}>
        {t('application.form.addPerson')}
      </Button>
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
