import { mailtoLink } from '@shared/messages/mailto';
import type { MailDraft } from '@shared/model/mail-draft';
import { useWindowSettings } from '../../../core/settings-store';
import { t } from '../../../core/words';
import { Button, type ButtonProps } from '../../../ui/button';
import type { ComposerWork } from '../use-composer';
import { MailLink } from './mail-link';
import { openDraft, openMail } from './ways';

export interface MailWaysProps {
  readonly work: Pick<ComposerWork, 'handOver'>;
  readonly draft: MailDraft;
  /** How the first of them looks. */
  readonly first: ButtonProps['look'];
}

/** A draft carries a text of any length, so it comes first; on macOS it would open as a message received. */
export function MailWays({ work, draft, first = 'plain' }: MailWaysProps) {
  const platform = useWindowSettings(({ settings }) => settings?.system.platform);
  const isMac = platform === 'darwin';
  const mail = mailtoLink({ to: draft.to.address, subject: draft.subject, body: draft.body });
  const ways = [
    <Button
      key="draft"
      look={isMac ? 'plain' : first}
      title={t('composer.openDraftHint')}
      onClick={() => void work.handOver(() => openDraft(draft))}
    >
      {t('composer.openDraft')}
    </Button>,
    <MailLink
      key="mail"
      look={isMac ? first : 'plain'}
      link={mail.link}
      onOpen={() => void work.handOver(() => openMail(mail, draft.body))}
    >
      {t('composer.openMail')}
    </MailLink>,
  ];
  return isMac ? ways.reverse() : ways;
}
