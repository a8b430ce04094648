import type { Contact } from '@shared/model/application';
import type { MailDraft } from '@shared/model/mail-draft';
import { mailtoLink } from '@shared/messages/mailto';
import { call } from '../../core/bridge';
import { useWindowSettings } from '../../core/settings-store';
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
        {text.medium === 'email' ? <MailWays contact={contact} subject={subject} body={body} /> : null}
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

interface MailWaysProps {
  readonly contact: Contact | null;
  readonly subject: string;
  readonly body: string;
}

/** A draft carries a text of any length, so it comes first; on macOS it would open as a message received. */
function MailWays({ contact, subject, body }: MailWaysProps) {
  const platform = useWindowSettings(({ settings }) => settings?.system.platform);
  const to = { name: contact?.name ?? '', address: contact?.email ?? '' };
  const draft = (
    <Button key="draft" onClick={() => void openDraft({ to, subject, body })}>
      {t('composer.openDraft')}
    </Button>
  );
  const mail = (
    <Button key="mail" onClick={() => void openMail(to.address, subject, body)}>
      {t('composer.openMail')}
    </Button>
  );
  return platform === 'darwin' ? [mail, draft] : [draft, mail];
}

async function openDraft(draft: MailDraft): Promise<void> {
  const reply = await call('mail-draft:open', draft);
  if (reply.ok) showToast({ text: t('composer.draftHint'), tone: 'change', undoes: null });
  else tellRefusal(reply.refusal);
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
