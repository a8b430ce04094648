import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { isolate } from '@shared/i18n/isolate';
import { MAX_PEOPLE, type Contact } from '@shared/model/application';
import { nameAmong } from '@shared/model/person-name';
import { keyText } from '../../../core/key-words';
import { t } from '../../../core/words';
import { Button } from '../../../ui/button';
import type { FieldErrors } from '../../../forms/form-errors';
import { contactToForm, emptyPerson, type InterviewForm, type PersonForm } from '../form-state';
import type { Update } from '../../../forms/form-values';
import { PersonFields } from './person-fields';
import styles from '../../../forms/fields.module.css';

export interface PeopleFieldsProps {
  readonly interview: InterviewForm;
  /** The interview's path in its form. */
  readonly field: string;
  readonly errors: FieldErrors;
  /** Who is already known there. */
  readonly contacts: readonly Contact[];
  /** True if the interview isn't over yet. */
  readonly isAhead?: boolean;
  /** The first person's name gets the focus when the form is opened. */
  readonly hasAutofocus?: boolean;
  /** `path` is the touched field, relative to the interview. */
  readonly onChange: (update: Update<InterviewForm>, path: string) => void;
}

/** Who was or will be there. A newly added person gets the focus, on the name. */
export function PeopleFields(props: PeopleFieldsProps) {
  const { interview, field, errors, contacts, isAhead = false, hasAutofocus, onChange } = props;
  const title = isAhead ? t('application.form.ahead.people') : t('application.form.people');
  const setPeople = (update: (people: readonly PersonForm[]) => PersonForm[], path: string) =>
    onChange((form) => ({ ...form, people: update(form.people) }), path);
  const { people } = interview;
  const others = contacts.filter((contact) => !people.some((person) => person.id === contact.id));
  const rows = useRef<HTMLElement>(null);
  // Whoever moves up gets fields of their own: those of somebody removed would undo into the other name.
  const [removals, setRemovals] = useState(0);
  const remove = (index: number) => {
    flushSync(() => {
      setRemovals(removals + 1);
      setPeople((known) => known.toSpliced(index, 1), 'people');
    });
    const next = `[data-field="${field}.people.${Math.min(index, people.length - 2)}.name"]`;
    rows.current?.querySelector<HTMLElement>(people.length > 1 ? next : 'button')?.focus();
  };
  const isAdding = useRef(false);
  useEffect(() => {
    if (!isAdding.current) return;
    isAdding.current = false;
    rows.current?.querySelector<HTMLElement>(':scope > fieldset:last-of-type input')?.focus();
  }, [people.length]);
  const add = (person: PersonForm) => {
    isAdding.current = true;
    setPeople((known) => [...known, person], 'none');
  };
  return (
    <section ref={rows} className={styles.stack} aria-label={title}>
      <h3 className={styles.sectionTitle}>{title}</h3>
      {people.map((person, index) => (
        <PersonFields
          key={`${removals} ${index}`}
          person={person}
          others={people.toSpliced(index, 1)}
          number={index + 1}
          isKnownHere={contacts.some(({ id }) => id === person.id)}
          field={`${field}.people.${index}`}
          errors={errors}
          hasAutofocus={hasAutofocus === true && index === 0}
          onChange={(changed) => setPeople((known) => known.with(index, changed), `people.${index}`)}
          onRemove={() => remove(index)}
        />
      ))}
      <div className={styles.row}>
        <Button
          disabled={people.length >= MAX_PEOPLE}
          title={keyText('add-person')}
          onClick={() => add(emptyPerson)}
        >
          {t('application.form.addPerson')}
        </Button>
        {others.map((contact) => (
          <Button
            key={contact.id}
            look="quiet"
            className={styles.named ?? ''}
            onClick={() => add(contactToForm(contact))}
          >{`+ ${isolate(nameAmong(contact, people))}`}</Button>
        ))}
      </div>
    </section>
  );
}
