import { Autocomplete } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { MAX_LINE } from '@shared/model/application';
import { isSamePerson, nameKey, type KnownPerson } from '@shared/model/person-name';
import { call } from '../../../core/bridge';
import { t } from '../../../core/words';
import { textDirection } from '../../../forms/text-direction';
import { useTypingUndo } from '../../../ui/typing-undo/use-typing-undo';
import type { PersonForm } from '../form-state';
import styles from '../../../forms/fields.module.css';

/** With fewer letters, nearly everybody would be suggested. */
const FEWEST_LETTERS = 2;

export interface PersonNameFieldProps {
  readonly person: PersonForm;
  /** Who else is in the same interview: nobody is suggested twice. */
  readonly others: readonly PersonForm[];
  readonly isKnownHere: boolean;
  readonly field: string;
  readonly error: string | undefined;
  readonly isRequired: boolean;
  readonly hasAutofocus: boolean;
  readonly onChange: (person: PersonForm) => void;
}

/** A person's name, suggesting people of all applications; choosing one fills empty fields with what is known. */
export function PersonNameField({
  person,
  others,
  isKnownHere,
  field,
  error,
  isRequired,
  hasAutofocus,
  onChange,
}: PersonNameFieldProps) {
  const known = useKnownPeople(person.id === null ? person.name : '').filter(
    (one) => !others.some((other) => isSamePerson(one, other)),
  );
  // The library passes the option first, then its label as if it had been typed.
  const taken = useRef<KnownPerson | null>(null);
  const undoable = useTypingUndo((name) => onChange(renamed(person, name, isKnownHere)));
  return (
    <Autocomplete
      ref={undoable}
      label={t('application.form.personName')}
      value={person.name}
      data={known.map(({ name }, index) => ({ value: String(index), label: name }))}
      filter={({ options }) => options}
      renderOption={({ option }) => <Suggestion person={known[Number(option.value)]} />}
      required={isRequired}
      openOnFocus={false}
      error={error}
      data-field={field}
      data-autofocus={hasAutofocus || undefined}
      autoComplete="off"
      attributes={textDirection}
      spellCheck={false}
      onOptionSubmit={(value) => {
        taken.current = known[Number(value)] ?? null;
      }}
      onChange={(name) => {
        const chosen = taken.current;
        taken.current = null;
        onChange(chosen === null ? renamed(person, name, isKnownHere) : withKnown(person, chosen));
      }}
    />
  );
}

/** The person chosen, the same as at the other applications. */
function withKnown(person: PersonForm, known: KnownPerson): PersonForm {
  return {
    id: known.id,
    name: known.name,
    role: person.role || known.role,
    email: person.email || known.email,
    hasStrongConnection: person.hasStrongConnection || known.hasStrongConnection,
  };
}

/** Somebody chosen here, and then given another name, is somebody else; one of the application's people is renamed. */
function renamed(person: PersonForm, name: string, isKnownHere: boolean): PersonForm {
  const isAnother = !isKnownHere && nameKey(name) !== nameKey(person.name);
  return { ...person, id: isAnother ? null : person.id, name };
}

function Suggestion({ person }: { readonly person: KnownPerson | undefined }) {
  if (person === undefined) return null;
  const more = [person.role, person.email].filter((text) => text !== '').join(' · ');
  return (
    <span className={styles.suggestion}>
      <span dir="auto">{person.name}</span>
      {more === '' ? null : (
        <span className={styles.suggestionMore} dir="auto">
          {more}
        </span>
      )}
    </span>
  );
}

/** The people main suggests for what was typed; until it answers, those for the previous text. */
function useKnownPeople(name: string): readonly KnownPerson[] {
  const typed = name.trim();
  const isAsked = typed.length >= FEWEST_LETTERS && typed.length <= MAX_LINE;
  const [people, setPeople] = useState<readonly KnownPerson[]>([]);
  useEffect(() => {
    if (!isAsked) return undefined;
    let isWanted = true;
    void call('people:suggest', { typed }).then((reply) => {
      // Without an answer, the name is simply typed.
      if (isWanted && reply.ok) setPeople(reply.value);
    });
    return () => {
      isWanted = false;
    };
  }, [typed, isAsked]);
  return isAsked ? people : [];
}
