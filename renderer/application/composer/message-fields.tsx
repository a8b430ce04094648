import { TextInput } from '@mantine/core';
import { Fragment, type Ref } from 'react';
import { t } from '../../core/words';
import { pasteIntoMessage } from '../../forms/paste-as-text';
import { textDirection } from '../../forms/text-direction';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/text-area/text-area';
import type { TextRange } from './gaps';
import { MESSAGE_FIELD_ID, type MessageField } from './message-field';
import type { ComposerWork } from './use-composer';
import styles from './composer.module.css';

/** The longest message LinkedIn accepts, and the longest note with an invitation. */
const LINKEDIN_CHARACTERS = { message: 1_900, invitation: 300 };

export interface MessageFieldsProps {
  readonly work: ComposerWork;
  readonly textRef: Ref<HTMLTextAreaElement>;
  readonly field: MessageField;
  /** True if it began with a draft. */
  readonly isRestored: boolean;
}

/** Subject and text. */
export function MessageFields({ work, textRef, field, isRestored }: MessageFieldsProps) {
  const { text, subject, body, write } = work;
  return (
    <>
      {text.medium === 'email' ? (
        <TextInput
          label={t('composer.subject')}
          value={subject}
          attributes={textDirection}
          onChange={({ currentTarget }) => write({ subject: currentTarget.value })}
        />
      ) : null}
      <TextArea
        ref={textRef}
        id={MESSAGE_FIELD_ID}
        label={text.medium === 'phone' ? t('composer.callSheet') : t('composer.body')}
        description={gapWords(body, field.gaps)}
        rows={text.medium === 'phone' ? 6 : 14}
        classNames={{
          root: styles.field ?? '',
          description: styles.gaps ?? '',
          wrapper: styles.fieldBox ?? '',
          input: styles.fieldInput ?? '',
        }}
        attributes={textDirection}
        value={body}
        onKeyDown={field.onKeyDown}
        onPaste={pasteIntoMessage}
        onChange={({ currentTarget }) => write({ body: currentTarget.value })}
      />
      <p className={styles.note}>
        {text.medium === 'linkedin' ? <LinkedInLength body={body} /> : wordsIn(body)}
        {isRestored ? (
          <>
            {' · '}
            <span role="status">{t('composer.restored')}</span>
          </>
        ) : null}
      </p>
      <OwnText work={work} onGone={field.focus} />
    </>
  );
}

function gapWords(body: string, gaps: readonly TextRange[]): string | undefined {
  const [first] = gaps;
  return first && t('composer.gaps', { count: gaps.length, first: body.slice(first.from, first.to) });
}

function wordsIn(body: string): string {
  return t('composer.words', {
    count: body.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
  });
}

/** The two limits of LinkedIn; one that is exceeded is emphasised. */
function LinkedInLength({ body: { length } }: { readonly body: string }) {
  return (
    <>
      {t('composer.characters', { count: length })}
      {(['message', 'invitation'] as const).map((limit) => {
        const most = LINKEDIN_CHARACTERS[limit];
        const room = t(length <= most ? 'composer.room' : 'composer.tooMany', {
          count: Math.abs(most - length),
        });
        return (
          <Fragment key={limit}>
            {' '}
            <span data-too-long={length > most || undefined} className={styles.limit}>
              {t(`composer.limits.${limit}`, { most, room })}
            </span>
          </Fragment>
        );
      })}
    </>
  );
}

interface OwnTextProps extends Pick<MessageFieldsProps, 'work'> {
  /** The pressed button is about to disappear. */
  readonly onGone: () => void;
}

/** Switches between the user's text and the template. */
function OwnText({ work: { text, handedOver, leftBehind, takeTemplate, bringBack }, onGone }: OwnTextProps) {
  const press = (act: () => void) => () => {
    act();
    onGone();
  };
  if (text.own === null ? leftBehind === null : handedOver !== null) return null;
  return (
    <p className={styles.note}>
      {text.own === null ? null : t('composer.yourText')}{' '}
      {text.own === null ? null : (
        <Button look="quiet" onClick={press(takeTemplate)}>
          {t('composer.useTemplate')}
        </Button>
      )}
      {leftBehind === null ? null : (
        <Button look="quiet" onClick={press(bringBack)}>
          {t('composer.bringBack')}
        </Button>
      )}
    </p>
  );
}
