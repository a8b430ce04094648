import type { Contact } from '@shared/model/application';
import { mailtoLink } from '@shared/messages/mailto';
import { call } from '../../core/bridge';
import { showToast, tellRefusal } from '../../core/toasts';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import type { ComposerWork } from './use-composer';
import styles from './composer.module.css';

export interface HandOverProps {
  readonly work: ComposerWork;
  readonly contact: Contact | null;
  readonly onSent: () => void;
}

/** The ways to send it: this program sends nothing itself. */
export function HandOver({ work, contact, onSent }: HandOverProps) {
  const { text, subject, body } = work;
  return (
    <>
      {text.medium === 'email' && contact?.email === '' ? (
        <p className={styles.note}>{t('composer.noAddress', { person: contact.name })}</p>
      ) : null}
      <div className={styles.actions}>
        {text.medium === 'email' ? (
          <Button onClick={() => void openMail(contact?.email ?? '', subject, body)}>
            {t('composer.openMail')}
          </Button>
        ) : null}
        {text.medium === 'phone' ? null : (
          <Button onClick={() => void copy(body, t('composer.copied'))}>{t('composer.copy')}</Button>
        )}
        <Button onClick={onSent}>
          {text.medium === 'phone' ? t('composer.called') : t('composer.sent')}
        </Button>
      </div>
    </>
  );
}

async function openMail(to: string, subject: string, body: string): Promise<void> {
  const { link, hasBody } = mailtoLink({ to, subject, body });
  if (!hasBody) await copy(body, t('composer.tooLongForMail'));
  const reply = await call('shell:open-link', { url: link });
  if (!reply.ok) tellRefusal(reply.refusal);
}

async function copy(text: string, told: string): Promise<void> {
  const reply = await call('clipboard:write', { text });
  if (reply.ok) showToast({ text: told, tone: 'change', undoes: null });
  else tellRefusal(reply.refusal);
}
