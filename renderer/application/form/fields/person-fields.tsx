import { Checkbox, TextInput } from '@mantine/core';
import { t } from '../../../core/words';
import { Button } from '../../../ui/button';
import { errorAt, type FieldErrors } from '../../../forms/form-errors';
import type { PersonForm } from '../form-state';
import { PersonNameField } from './person-name-field';
import { textDirection } from '../../../forms/text-direction';
import styles from '../../../forms/fields.module.css';

export interface PersonFieldsProps {
  readonly person: PersonForm;
  /** Who else is in the same interview. */
  readonly others: readonly PersonForm[];
  /** True if they are one of this application's people, so that editing the name renames them. */
  readonly isKnownHere: boolean;
  /** From 1, to name it while the person has no name. */
  readonly number: number;
  /** The person's path in the form. */
  readonly field: string;
  readonly errors: FieldErrors;
  /** The name gets the focus when the form is opened. */
  readonly hasAutofocus: boolean;
  readonly onChange: (person: PersonForm) => void;
  /** Null if the row can't be removed; the name is then required. */
  readonly onRemove: (() => void) | null;
}

/** One person met. */
export function PersonFields({
  person,
  others,
  isKnownHere,
  number,
  field,
  errors,
  hasAutofocus,
  onChange,
  onRemove,
}: PersonFieldsProps) {
  const text = (name: 'role' | 'email', label: string, type = 'text') => (
    <TextInput
      label={label}
      type={type}
      value={person[name]}
      error={errorAt(errors, `${field}.${name}`)}
      data-field={`${field}.${name}`}
      autoComplete="off"
      attributes={textDirection}
      spellCheck={false}
      onChange={(event) => onChange({ ...person, [name]: event.currentTarget.value })}
    />
  );
  return (
    <fieldset className={styles.person} aria-label={t('application.form.personNumber', { number })}>
      <PersonNameField
        person={person}
        others={others}
        isKnownHere={isKnownHere}
        field={`${field}.name`}
        error={errorAt(errors, `${field}.name`)}
        isRequired={onRemove === null}
        hasAutofocus={hasAutofocus}
        onChange={onChange}
      />
      {text('role', t('application.form.personRole'))}
      {text('email', t('application.form.personEmail'))}
      <div className={styles.personFoot}>
        <Checkbox
          label={t('application.form.personConnection')}
          checked={person.hasStrongConnection}
          onChange={(event) => onChange({ ...person, hasStrongConnection: event.currentTarget.checked })}
        />
        {onRemove === null ? null : (
          <Button look="quiet" className={styles.named ?? ''} onClick={onRemove}>
            {person.name.trim() === ''
              ? t('application.form.removeNameless', { number })
              : t('application.form.removePerson', { name: person.name.trim() })}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
