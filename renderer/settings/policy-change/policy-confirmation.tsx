import { Table } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import type { MovedCard, PolicyPreview } from '@shared/model/policy-preview';
import { announce } from '../../core/announce';
import { refusalWords } from '../../core/change-words';
import { useNow } from '../../core/clock';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import { movedWords } from './moved-words';
import type { PolicyEdit, PolicyEditor } from './policy-editor';
import { settingNames } from './setting-names';
import styles from './policy-confirmation.module.css';

export interface PolicyConfirmationProps {
  readonly edit: PolicyEdit;
  readonly editor: PolicyEditor;
}

/** Which cards a change would move, before it is saved. Empty if there is nothing to ask. */
export function PolicyConfirmation({ edit, editor }: PolicyConfirmationProps) {
  if (edit.tag === 'unseen')
    return (
      <Question
        title={t('settings.moved.unseen', {
          what: settingNames(edit.patch),
          why: refusalWords(edit.refusal),
        })}
        editor={editor}
      />
    );
  if (edit.tag === 'none' || edit.shown === null) return null;
  return (
    <Question
      title={t('settings.moved.title', { what: settingNames(edit.patch), count: edit.shown.movedCount })}
      editor={editor}
      preview={edit.shown}
      progress={edit.tag}
    />
  );
}

interface QuestionProps {
  readonly title: string;
  readonly editor: PolicyEditor;
  readonly preview?: PolicyPreview;
  /** Whether the cards shown are being asked about, checked again, or saved. */
  readonly progress?: 'asking' | 'looking' | 'saving';
}

function Question({ title, editor, preview, progress = 'asking' }: QuestionProps) {
  const save = useRef<HTMLButtonElement>(null);
  const titleId = useId();
  const question = useSettingBehind();
  useEffect(() => save.current?.focus({ preventScroll: true }), []);
  useEffect(() => announce(title), [title]);
  return (
    <section
      ref={question}
      className={styles.question}
      aria-labelledby={titleId}
      aria-busy={progress !== 'asking'}
    >
      <div className={styles.head}>
        <h4 id={titleId} className={styles.title}>
          {title}
        </h4>
        <span className={styles.hint}>{t(`settings.moved.progress.${progress}`)}</span>
      </div>
      {preview ? <MovedCards preview={preview} /> : null}
      <div className={styles.buttons}>
        <Button onClick={editor.keep}>{t('settings.moved.keep')}</Button>
        <Button ref={save} look="primary" aria-disabled={progress !== 'asking'} onClick={editor.save}>
          {t('settings.moved.save')}
        </Button>
      </div>
    </section>
  );
}

function MovedCards({ preview }: { readonly preview: PolicyPreview }) {
  const more = preview.movedCount - preview.moved.length;
  return (
    // The scrolling part can be reached with Tab and scrolled from the keyboard.
    <div className={styles.cards} role="region" aria-label={t('settings.moved.cards')} tabIndex={0}>
      <Table stickyHeader verticalSpacing={4} horizontalSpacing={8}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('settings.moved.application')}</Table.Th>
            <Table.Th>{t('settings.moved.step')}</Table.Th>
            <Table.Th>{t('settings.moved.now')}</Table.Th>
            <Table.Th>{t('settings.moved.then')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {preview.moved.map((card) => (
            <MovedRow key={card.applicationId} card={card} />
          ))}
        </Table.Tbody>
      </Table>
      {more > 0 ? <p className={styles.more}>{t('settings.moved.more', { count: more })}</p> : null}
    </div>
  );
}

function MovedRow({ card }: { readonly card: MovedCard }) {
  const { step, from, to, moves } = movedWords(card, useNow());
  return (
    <Table.Tr>
      <Table.Td>
        <span className={styles.application}>
          <bdi className={styles.company}>{card.company}</bdi>
          <bdi className={styles.second}>{card.role}</bdi>
        </span>
      </Table.Td>
      <Table.Td>{step}</Table.Td>
      <Table.Td>{from}</Table.Td>
      <Table.Td>
        {to}
        {moves === null ? null : <span className={styles.second}>{moves}</span>}
      </Table.Td>
    </Table.Tr>
  );
}

/** Keeps the focused setting visible, and returns the focus to it once the question is answered, unless it moved on. */
function useSettingBehind() {
  const question = useRef<HTMLElement>(null);
  useEffect(() => {
    const setting = document.activeElement;
    // The question makes the section smaller: keep its setting visible.
    setting?.scrollIntoView({ block: 'nearest' });
    // In a low window both scroll together: show the question from its start.
    question.current?.scrollIntoView({ block: 'start' });
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        if (setting instanceof HTMLElement && setting.isConnected) setting.focus();
      });
    };
  }, []);
  return question;
}
