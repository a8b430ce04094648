import { TextInput } from '@mantine/core';
import { useId, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { pastedLetter } from '@shared/exchange/letters/pasted-letter';
import { textOfPastedHtml } from '@shared/exchange/pasted-html';
import { readPosting } from '@shared/exchange/posting/read-posting';
import { MAX_LINE } from '@shared/model/application';
import { currentInstant } from '../../core/clock';
import { importInItsPlace, pastedFile } from '../../core/files/files-to-import';
import { t } from '../../core/words';
import type { FormContext } from '../../forms/form-context';
import type { Update } from '../../forms/form-values';
import { carryOut, fillOf } from '../../sentence/carry-out';
import type { Sentence } from '../../sentence/sentence';
import { actWords, fieldWords, problemWords, type FieldWords } from '../../sentence/sentence-words';
import { sentencePasted, useUnderstanding } from '../../sentence/understand';
import { Button } from '../../ui/button';
import type { ApplicationForm } from './form-state';
import { filled, withInterviewFor } from './load-form';
import styles from './quick-add.module.css';

export interface QuickAddProps {
  readonly form: ApplicationForm;
  readonly context: FormContext;
  readonly hasAutofocus: boolean;
  readonly onChange: (update: Update<ApplicationForm>, field: string) => void;
}

/**
 * A line that takes the sentence the palette takes, or the pasted text of an invitation or a posting. What was understood
 * is shown before it is filled in, and nothing else is.
 */
export function QuickAdd({ form, context, hasAutofocus, onChange }: QuickAddProps) {
  const [typed, setTyped] = useState('');
  const [done, setDone] = useState<readonly FieldWords[]>([]);
  const meant = useUnderstanding(typed);
  const sentences = meant.tag === 'understood' ? meant.sentences : [];
  const choices = useRef<HTMLDivElement>(null);
  const notesId = useId();

  const take = async (sentence: Sentence) => {
    if (!isForThisForm(sentence)) {
      carryOut(sentence);
      return;
    }
    const fill = await fillOf(sentence);
    onChange(
      (known) => filled(withInterviewFor(fill.interview ? 'new-interview' : null, known, context), fill),
      'none',
    );
    setTyped('');
    setDone(fieldWords(sentence));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed.trim() === '') return;
    event.preventDefault();
    event.stopPropagation();
    if (meant.tag === 'understood' && meant.sentences.length === 1) void take(meant.sentences[0]);
    else choices.current?.querySelector('button')?.focus();
  };
  const onPaste = (event: ClipboardEvent) => {
    const plain = event.clipboardData.getData('text/plain');
    const text = textOfPastedHtml(event.clipboardData.getData('text/html')) || plain;
    const letter = pastedLetter(plain, currentInstant());
    if (letter === null && !/\n\s*\S/u.test(text.trim())) return;
    event.preventDefault();
    if (letter !== null) {
      importInItsPlace([pastedFile(letter)]);
      return;
    }
    const said = sentencePasted(text);
    if (said !== null) setTyped(said.sentence);
    if (said?.isAll === true) {
      setDone([]);
      return;
    }
    const { fields, update } = postingFill(text, form);
    onChange(update, 'none');
    setDone(fields);
  };
  const note = problemWords(meant) ?? (meant.tag === 'none' ? hintWords(typed, done) : '');
  return (
    <div className={styles.quick}>
      <TextInput
        aria-label={t('application.form.quick.label')}
        aria-describedby={notesId}
        placeholder={t('application.form.quick.hint')}
        data-autofocus={hasAutofocus || undefined}
        value={typed}
        maxLength={MAX_LINE}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setDone([]);
        }}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      <div id={notesId} role="status" className={styles.notes}>
        {note === '' ? null : <p>{note}</p>}
        {done.length === 0 ? null : <Said title={t('application.form.quick.filled')} fields={done} />}
        {sentences.length > 1 ? <p>{t('application.form.quick.choose')}</p> : null}
        <div ref={choices} className={styles.choices}>
          {sentences.map((sentence, index) => (
            <div key={index} className={styles.choice}>
              <Said title={isForThisForm(sentence) ? '' : actWords(sentence)} fields={fieldWords(sentence)} />
              <Button look="quiet" onClick={() => void take(sentence)}>
                {isForThisForm(sentence) ? t('application.form.quick.fill') : actWords(sentence)}
              </Button>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

/** A known application has its own form, and a reply or a message isn't something new. */
function isForThisForm({ act, applicationId }: Sentence): boolean {
  return applicationId === null && (act.tag === 'interview' || act.tag === 'applied');
}

function hintWords(typed: string, done: readonly FieldWords[]): string {
  if (typed.trim() !== '') return t('application.form.quick.none');
  return done.length > 0 ? '' : t('application.form.quick.more');
}

function Said({ title, fields }: { readonly title: string; readonly fields: readonly FieldWords[] }) {
  return (
    <p className={styles.said}>
      {title === '' ? null : <span>{title}</span>}
      {fields.map(({ name, value }) => (
        <span key={name} className={styles.field}>
          <span className={styles.name}>{name}</span> <span dir="auto">{value}</span>
        </span>
      ))}
    </p>
  );
}

/** The posting's text into its field, and what it says for certain into those that are empty. */
function postingFill(text: string, form: ApplicationForm) {
  const { url, ...read } = readPosting(text);
  const certain = { ...read, postingUrl: url };
  const names = (['company', 'role', 'location', 'salary', 'postingUrl'] as const).filter(
    (name) => certain[name] !== '' && form[name].trim() === '',
  );
  const [firstLine = ''] = text.trim().split('\n', 1);
  const fields: readonly FieldWords[] = [
    ...names.map((name) => ({ name: t(`application.form.${name}`), value: certain[name] })),
    { name: t('application.form.quick.posting'), value: `${firstLine.slice(0, 60)}…` },
  ];
  const update: Update<ApplicationForm> = (known) => ({
    ...known,
    ...Object.fromEntries(names.map((name) => [name, certain[name]])),
    postingText: known.postingText.trim() === '' ? text.trim() : `${known.postingText}\n\n${text.trim()}`,
  });
  return { fields, update };
}
