import { mailtoLink } from '@shared/messages/mailto';
import type { MailDraft } from '@shared/model/mail-draft';
import { useWindowSettings } from '../../../core/settings-store';
import { t } from '../../../core/words';
import { Button, type ButtonProps } from '../../../ui/button';
import type { ComposerWork } from '../use-composer';
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
  const ways = [
    <Button
      key="draft"
      look={isMac ? 'plain' : first}
      title={t('composer.openDraftHint')}
      onClick={() => void work.handOver(() => openDraft(draft))}
    >
      {t('composer.openDraft')}
    </Button>,
    <Button
      key="mail"
      look={isMac ? first : 'plain'}
      title={mailtoLink({ to: draft.to.address, subject: draft.subject, body: draft.body }).link}
      onClick={() => void work.handOver(() => openMail(draft))}
    >
      {t('composer.openMail')}
    </Button>,
  ];
  return isMac ? ways.reverse() : ways;
}
