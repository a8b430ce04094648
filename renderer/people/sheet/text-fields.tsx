import { Autocomplete, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { MAX_LINE } from '@shared/model/application';
import type { ContactId } from '@shared/model/ids';
import { t } from '../../core/words';
import { textDirection } from '../../forms/text-direction';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/text-area/text-area';
import { onEnter } from '../../ui/text-field';
import { useSavedField, type SavedField, type TextField } from './use-saved-field';
import styles from '../people.module.css';

interface SavedProps {
  readonly contactId: ContactId;
  readonly saved: string;
}

export interface TextLineProps extends SavedProps {
  readonly field: TextField;
  readonly label: string;
  /** Shown while the field is empty. */
  readonly hint?: string;
  readonly type?: 'text' | 'email' | 'url' | 'tel';
  readonly kept?: (typed: string) => string;
  /** A remark about the typed text; nothing is refused because of it. */
  readonly remark?: (typed: string) => ReactNode;
}

/** One line, saved as it is typed. */
export function TextLine(props: TextLineProps) {
  const { contactId, field, label, saved, hint, type = 'text', kept, remark } = props;
  const work = useSavedField(contactId, field, saved, kept);
  return (
    <div>
      <TextInput
        {...inputOf(work)}
        type={type}
        label={label}
        placeholder={hint}
        onChange={({ currentTarget }) => work.change(currentTarget.value)}
      />
      <Remark work={work} label={label}>
        {remark?.(work.value)}
      </Remark>
    </div>
  );
}

/** Any role, with the usual ones to choose from. */
export function RoleField({ contactId, saved }: SavedProps) {
  const work = useSavedField(contactId, 'role', saved);
  const label = t('people.sheet.role');
  return (
    <div>
      <Autocomplete
        {...inputOf(work)}
        label={label}
        placeholder={t('people.sheet.roleHint')}
        data={[
          t('people.roles.interviewer'),
          t('people.roles.hiringManager'),
          t('people.roles.recruiter'),
          t('people.roles.hr'),
          t('people.roles.referrer'),
        ]}
        openOnFocus={false}
        onChange={work.change}
      />
      <Remark work={work} label={label} />
    </div>
  );
}

/** Notes, kept exactly as typed. */
export function TextNotes({ contactId, saved }: SavedProps) {
  const work = useSavedField(contactId, 'notes', saved, asTyped);
  const label = t('people.sheet.notes');
  return (
    <div>
      <TextArea
        label={label}
        value={work.value}
        error={work.error}
        minRows={3}
        maxRows={14}
        attributes={textDirection}
        onFocus={work.focus}
        onBlur={work.save}
        onChange={({ currentTarget }) => work.change(currentTarget.value)}
      />
      <Remark work={work} label={label} />
    </div>
  );
}

const asTyped = (typed: string) => typed;

function inputOf(work: SavedField) {
  return {
    value: work.value,
    error: work.error,
    maxLength: MAX_LINE,
    autoComplete: 'off',
    spellCheck: false,
    attributes: textDirection,
    onFocus: work.focus,
    onBlur: work.save,
    onKeyDown: onEnter(work.save),
  };
}

interface RemarkProps {
  readonly work: SavedField;
  readonly label: string;
  readonly children?: ReactNode;
}

/** What there is to say about a field, and the way back. */
function Remark({ work, label, children = null }: RemarkProps) {
  if (work.undo === null && children === null) return null;
  return (
    <div className={styles.remark}>
      {children}
      {work.undo === null ? null : (
        <span className={styles.savedNote}>
          {t('people.sheet.saved')}
          <Button
            look="quiet"
            aria-label={t('people.sheet.undoField', { field: label })}
            // The field keeps the focus, and so what was saved since it got it.
            onMouseDown={(event) => event.preventDefault()}
            onClick={work.undo}
          >
            {t('people.sheet.undo')}
          </Button>
        </span>
      )}
    </div>
  );
}
