import { mailtoLink } from '@shared/messages/mailto';
import type { MailDraft } from '@shared/model/mail-draft';
import { useWindowSettings } from '../../../core/settings-store';
import { t } from '../../../core/words';
import { Button, type ButtonProps } from '../../../ui/button';
import type { ComposerWork } from '../use-composer';
import type { GapQuestion } from './gap-question';
import { MailLink } from './mail-link';
import { mailWaysOn, openDraft, openMail } from './ways';

export interface MailWaysProps {
  readonly work: Pick<ComposerWork, 'handOver'>;
  readonly draft: MailDraft;
  /** How the first of them looks. */
  readonly first: ButtonProps['look'];
  readonly pass: GapQuestion['pass'];
}

/** By a draft or by a mail link. */
export function MailWays({ work, draft, first = 'plain', pass }: MailWaysProps) {
  const platform = useWindowSettings(({ settings }) => settings?.system.platform);
  const [leading] = mailWaysOn(platform);
  const mail = mailtoLink({ to: draft.to.address, subject: draft.subject, body: draft.body });
  const ways = [
    <Button
      key="draft"
      look={leading === 'draft' ? first : 'plain'}
      title={t('composer.openDraftHint')}
      onClick={() => pass(() => void work.handOver(() => openDraft(draft)))}
    >
      {t('composer.openDraft')}
    </Button>,
    <MailLink
      key="mail"
      look={leading === 'link' ? first : 'plain'}
      link={mail.link}
      pass={pass}
      onOpen={() => void work.handOver(() => openMail(mail, draft.body))}
    >
      {t('composer.openMail')}
    </MailLink>,
  ];
  return leading === 'link' ? ways.reverse() : ways;
}
