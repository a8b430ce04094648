import { Textarea, TextInput } from '@mantine/core';
import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react';
import { locale, t } from '../../core/words';
import type { CheckedMessage } from '@shared/messages/checks/check';
import { textDirection } from '../../forms/text-direction';
import { Button } from '../../ui/button';
import { Findings } from './findings';
import { gapFrom, gapsIn } from './gaps';
import { useOwnGaps } from './own-templates';
import type { ComposerWork } from './use-composer';
import styles from './composer.module.css';

/** The longest message LinkedIn accepts, and the longest note with an invitation. */
const LINKEDIN_CHARACTERS = { message: 1_900, invitation: 300 };

const numbers = new Intl.NumberFormat(locale);

export interface MessageFieldsProps {
  readonly work: ComposerWork;
  /** What was said in the interview, to insert at the caret. */
  readonly points: readonly string[];
  /** True if writing starts at once, with the first gap selected or the caret at the end. */
  readonly takesFocus: boolean;
  /** The message as the checks read it. */
  readonly checked: CheckedMessage;
}

/** Subject and text. Tab goes through the gaps before it leaves the text. */
export function MessageFields({ work, points, takesFocus, checked }: MessageFieldsProps) {
  const { text, template, subject, body, write } = work;
  const field = useRef<HTMLTextAreaElement>(null);
  // The gaps of the user's own templates are found too, whichever template the text came from.
  const known = [...template.gaps, ...useOwnGaps()];
  const gaps = gapsIn(body, known);
  const takeFocus = useEffectEvent(() => {
    const element = field.current;
    if (!takesFocus || element === null) return;
    element.focus();
    const [gap] = gapsIn(element.value, known);
    if (gap) element.setSelectionRange(gap.from, gap.to);
  });
  // Once, when it opens.
  useEffect(() => takeFocus(), []);
  const walk = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
    const { selectionStart: from, selectionEnd: to } = event.currentTarget;
    const gap = gapFrom(gaps, { from, to }, event.shiftKey);
    if (gap === null) return;
    event.preventDefault();
    event.currentTarget.setSelectionRange(gap.from, gap.to);
  };
  const insert = (point: string) => {
    const element = field.current;
    if (element === null) return;
    element.focus();
    const { selectionStart: from, selectionEnd: to } = element;
    write({ body: body.slice(0, from) + point + body.slice(to) });
    requestAnimationFrame(() => element.setSelectionRange(from + point.length, from + point.length));
  };
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
      <Textarea
        ref={field}
        label={text.medium === 'phone' ? t('composer.callSheet') : t('composer.body')}
        description={gapWords(body, gaps)}
        rows={text.medium === 'phone' ? 6 : 16}
        attributes={textDirection}
        value={body}
        onKeyDown={walk}
        onChange={({ currentTarget }) => write({ body: currentTarget.value })}
      />
      <p className={styles.note}>{lengthWords(text.medium, body)}</p>
      <OwnText work={work} />
      <Findings
        message={checked}
        dismissed={text.dismissed}
        onDismiss={(check) => {
          work.dismiss(check);
          field.current?.focus();
        }}
        onShow={({ from, to }) => {
          field.current?.focus();
          field.current?.setSelectionRange(from, to);
        }}
      />
      {points.length === 0 ? null : (
        <div role="group" aria-label={t('composer.talkingPoints')} className={styles.points}>
          <span className={styles.note}>{t('composer.talkingPoints')}</span>
          {points.map((point) => (
            <Button key={point} aria-label={t('composer.insert', { point })} onClick={() => insert(point)}>
              <span className={styles.point} dir="auto">
                {point}
              </span>
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

function gapWords(body: string, gaps: ReturnType<typeof gapsIn>): string | undefined {
  const [first] = gaps;
  return first && t('composer.gaps', { count: gaps.length, first: body.slice(first.from, first.to) });
}

function lengthWords(medium: ComposerWork['text']['medium'], body: string): string {
  if (medium === 'linkedin')
    return t('composer.characters', {
      used: numbers.format(body.length),
      message: roomWords(LINKEDIN_CHARACTERS.message, body),
      invitation: roomWords(LINKEDIN_CHARACTERS.invitation, body),
    });
  return t('composer.words', {
    count: body.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
  });
}

function roomWords(most: number, { length }: string): string {
  const count = numbers.format(Math.abs(most - length));
  return length <= most ? t('composer.room', { count }) : t('composer.tooMany', { count });
}

/** Switches between the user's text and the template. */
function OwnText({
  work: { text, handedOver, leftBehind, takeTemplate, bringBack },
}: Pick<MessageFieldsProps, 'work'>) {
  if (text.own === null ? leftBehind === null : handedOver !== null) return null;
  return (
    <p className={styles.note}>
      {text.own === null ? null : t('composer.yourText')}{' '}
      {text.own === null ? null : (
        <Button look="quiet" onClick={takeTemplate}>
          {t('composer.useTemplate')}
        </Button>
      )}
      {leftBehind === null ? null : (
        <Button look="quiet" onClick={bringBack}>
          {t('composer.bringBack')}
        </Button>
      )}
    </p>
  );
}
