import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { isolate } from '@shared/i18n/isolate';
import { call } from '../../../core/bridge';
import { showRefusal } from '../../../core/toasts';
import { t } from '../../../core/words';
import { Button } from '../../../ui/button';
import { onEnter } from '../../../ui/text-field';
import { MESSAGE_FIELD_ID } from '../message-field';
import type { ComposerWork } from '../use-composer';
import { lacksName, signedName } from './signed-name';
import styles from './sender-name.module.css';

export interface SenderNameProps {
  readonly work: Pick<ComposerWork, 'body' | 'template'>;
  /** The field or the button is about to disappear. */
  readonly onGone: () => void;
}

/** How the user signs, asked once, because without it every message would end in a gap. A name typed there is taken. */
export function SenderName({ work: { body, template }, onGone }: SenderNameProps) {
  const isAsked = useAsked(lacksName(body));
  const signed = signedName(body, template.body);
  if (isAsked) return <AskedName signed={signed ?? ''} onGone={onGone} />;
  if (signed === null) return null;
  const name = isolate(signed);
  return (
    <p className={styles.signed}>
      {t('composer.signedAs', { name })}{' '}
      <Button look="quiet" onClick={() => void keep(signed).then(onGone)}>
        {t('composer.signAll', { name })}
      </Button>
    </p>
  );
}

/**
 * True while a name is missing, and then until the user has left the text: what is above it stays while they type, and
 * while they press a button.
 */
function useAsked(isMissing: boolean): boolean {
  const [isAsked, setIsAsked] = useState(isMissing);
  if (isMissing && !isAsked) setIsAsked(true);
  const isLeft = isAsked && !isMissing;
  useEffect(() => {
    if (!isLeft) return undefined;
    const onDone = () => {
      if (document.activeElement?.id !== MESSAGE_FIELD_ID) setIsAsked(false);
    };
    document.addEventListener('click', onDone);
    document.addEventListener('keyup', onDone);
    return () => {
      document.removeEventListener('click', onDone);
      document.removeEventListener('keyup', onDone);
    };
  }, [isLeft]);
  return isAsked;
}

interface AskedNameProps extends Pick<SenderNameProps, 'onGone'> {
  /** The name in the text; empty while it is missing. */
  readonly signed: string;
}

/** Shows the name as it is typed in the text, until one is typed here. */
function AskedName({ signed, onGone }: AskedNameProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? signed;
  const isFromText = typed === null && signed !== '';
  return (
    <TextInput
      label={t('composer.yourName')}
      description={t(isFromText ? 'composer.yourNameInText' : 'composer.yourNameHint')}
      classNames={{
        root: styles.asked ?? '',
        wrapper: styles.field ?? '',
        description: styles.hint ?? '',
      }}
      inputWrapperOrder={['label', 'input', 'description']}
      value={name}
      maxLength={200}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={() => void keep(typed ?? '')}
      onKeyDown={onEnter(() => void keep(name).then(onGone))}
    />
  );
}

/** For all messages. */
async function keep(typed: string): Promise<void> {
  const senderName = typed.trim();
  if (senderName === '') return;
  const reply = await call('preferences:change', { senderName });
  if (!reply.ok) showRefusal(reply.refusal);
}
