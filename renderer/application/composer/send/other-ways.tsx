import { telLink } from '@shared/messages/tel';
import { t } from '../../../core/words';
import { textDirection } from '../../../forms/text-direction';
import { Button, type ButtonProps } from '../../../ui/button';
import type { ComposerWork } from '../use-composer';
import { TextArea } from '../../../ui/text-area/text-area';
import type { GapQuestion } from './gap-question';
import { dial, openProfile, profileAddress } from './ways';

interface WayProps {
  readonly work: ComposerWork;
  readonly look: ButtonProps['look'];
}

interface LinkedInWayProps extends WayProps {
  readonly profile: string;
  readonly pass: GapQuestion['pass'];
}

/** Opens the profile with the text copied; nothing if none is known. */
export function LinkedInWay({ work, look = 'plain', profile, pass }: LinkedInWayProps) {
  const address = profileAddress(profile);
  if (address === null) return null;
  return (
    <Button look={look} onClick={() => pass(() => void work.handOver(() => openProfile(address, work.body)))}>
      {t('composer.openProfile')}
    </Button>
  );
}

/** Dials the number by the system's own program; nothing if none is known. */
export function CallWay({ work, look = 'plain', phone }: WayProps & { readonly phone: string }) {
  const link = telLink(phone);
  if (link === null) return null;
  return (
    <Button look={look} onClick={() => void work.handOver(() => dial(link))}>
      {t('composer.call', { phone })}
    </Button>
  );
}

/** Notes about a phone call. */
export function CallNotes({ work }: { readonly work: ComposerWork }) {
  return (
    <TextArea
      label={t('composer.callNotes')}
      description={t('composer.callNotesHint')}
      rows={3}
      attributes={textDirection}
      value={work.callNotes}
      onChange={({ currentTarget }) => work.noteCall(currentTarget.value)}
    />
  );
}
