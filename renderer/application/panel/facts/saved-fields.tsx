/** Fields of an application that are saved as they are typed, each with its way back. */
import { Autocomplete, TextInput } from '@mantine/core';
import type { ClipboardEventHandler, ReactNode } from 'react';
import type { Application } from '@shared/model/application';
import { isCalendarDate } from '@shared/model/time';
import { call } from '../../../core/bridge';
import { t } from '../../../core/words';
import { textDirection } from '../../../forms/text-direction';
import { useSavedText, type Continued, type SavedText } from '../../../forms/use-saved-text';
import { Button } from '../../../ui/button';
import { TextArea } from '../../../ui/text-area/text-area';
import { onEnter } from '../../../ui/text-field';
import { useTypingUndo } from '../../../ui/typing-undo/use-typing-undo';
import styles from './facts.module.css';

/** The fields of an application that hold a text or a date. */
export type SavedField =
  'company' | 'role' | 'industry' | 'source' | 'location' | 'salary' | 'appliedOn' | 'notes' | 'postingText';

/** One field of the application, saved as it is typed. `kept` is as for `useSavedText`. */
export function useSavedFact(
  application: Application,
  field: SavedField,
  kept?: (typed: string) => string | null,
): SavedText {
  const { id: applicationId } = application;
  const send = (text: string, continued: Continued) => {
    const fields =
      field === 'appliedOn' ? { appliedOn: isCalendarDate(text) ? text : null } : { [field]: text };
    return call('change:edit-details', { applicationId, fields, ...continued });
  };
  return useSavedText(application[field] ?? '', send, kept);
}

interface SavedProps<Field extends SavedField> {
  readonly application: Application;
  readonly field: Field;
}

function fieldPath(field: SavedField): string {
  return `facts.${field}`;
}

/** Moves the focus to a field of the open panel, in the middle of what is in sight, with its text selected. */
export function focusSavedLine(field: 'company' | 'role'): void {
  const input = document.querySelector<HTMLInputElement>(`[data-panel] [data-field="${fieldPath(field)}"]`);
  input?.scrollIntoView({ block: 'center' });
  input?.focus({ preventScroll: true });
  input?.select();
}

/** A single line. */
export function SavedLine({ application, field }: SavedProps<'company' | 'role' | 'location' | 'salary'>) {
  const work = useSavedFact(application, field);
  const label = t(`application.form.${field}`);
  return (
    <Undoable work={work} label={label}>
      <TextInput
        {...inputOf(work)}
        data-field={fieldPath(field)}
        label={label}
        onChange={({ currentTarget }) => work.change(currentTarget.value)}
      />
    </Undoable>
  );
}

/** A single line with suggestions. */
export function SavedChoice({
  application,
  field,
  suggested,
}: SavedProps<'industry' | 'source'> & { readonly suggested: readonly string[] }) {
  const work = useSavedFact(application, field);
  const undoable = useTypingUndo(work.change);
  const label = t(`application.form.${field}`);
  return (
    <Undoable work={work} label={label}>
      <Autocomplete ref={undoable} {...inputOf(work)} label={label} data={suggested} onChange={work.change} />
    </Undoable>
  );
}

/** A text of many lines, kept exactly as typed. */
export function SavedArea({
  application,
  field,
  onPaste,
}: SavedProps<'notes' | 'postingText'> & {
  readonly onPaste?: ClipboardEventHandler<HTMLTextAreaElement>;
}) {
  const work = useSavedFact(application, field, asTyped);
  const label = t(`application.form.${field}`);
  return (
    <Undoable work={work} label={label}>
      <TextArea
        label={label}
        value={work.value}
        error={work.error}
        minRows={2}
        maxRows={12}
        attributes={textDirection}
        onPaste={onPaste}
        onFocus={work.focus}
        onBlur={work.save}
        onChange={({ currentTarget }) => work.change(currentTarget.value)}
      />
    </Undoable>
  );
}

const asTyped = (typed: string) => typed;

function inputOf(work: SavedText) {
  return {
    value: work.value,
    error: work.error,
    autoComplete: 'off',
    attributes: textDirection,
    onFocus: work.focus,
    onBlur: work.save,
    onKeyDown: onEnter(work.save),
  };
}

interface UndoableProps {
  readonly work: SavedText;
  readonly label: string;
  readonly children: ReactNode;
}

/** The way back of what was saved while the field had the focus. */
export function Undoable({ work, label, children }: UndoableProps) {
  return (
    <div className={styles.field}>
      {children}
      {work.undo === null ? null : (
        <Button
          look="quiet"
          className={styles.undo ?? ''}
          aria-label={t('facts.undoOf', { field: label })}
          onClick={work.undo}
        >
          {t('facts.undo')}
        </Button>
      )}
    </div>
  );
}
