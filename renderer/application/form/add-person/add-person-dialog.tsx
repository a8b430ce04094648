import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ApplicationId } from '@shared/model/ids';
import { useBoard } from '../../../cards/store';
import { cardName } from '../../../cards/words';
import { makeChange } from '../../../core/bridge';
import { locale, t } from '../../../core/words';
import { errorsByField, noErrors, type FieldErrors } from '../../../forms/form-errors';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { PersonFields } from '../fields/person-fields';
import { emptyPerson, type PersonForm } from '../form-state';
import styles from '../../../forms/fields.module.css';

export interface AddPersonDialogProps {
  /** Null if the application is still to be chosen. */
  readonly applicationId: ApplicationId | null;
  readonly onDone: () => void;
}

/** More than anybody reads; typing finds the rest. */
const MAX_OFFERED = 40;

/** Somebody who needn't have been in an interview, for example the recruiter of an application. */
export function AddPersonDialog({ applicationId, onDone }: AddPersonDialogProps) {
  const [chosen, setChosen] = useState(applicationId);
  const [person, setPerson] = useState<PersonForm>(emptyPerson);
  const [errors, setErrors] = useState<FieldErrors>(noErrors);
  const [isToMissing, setIsToMissing] = useState(false);
  const add = async () => {
    setIsToMissing(chosen === null);
    const isNameless = person.name.trim() === '';
    setErrors(isNameless ? errorsByField([{ field: 'person.name', reason: 'required' }]) : noErrors);
    if (chosen === null || isNameless) return;
    const reply = await makeChange(
      'add-person',
      { applicationId: chosen, person },
      { handles: (refusal) => refusal.tag === 'field' },
    );
    if (reply.ok) onDone();
    else if (reply.refusal.tag === 'field') setErrors(errorsByField([reply.refusal]));
  };
  return (
    <Dialog
      title={t('people.add.title')}
      width={520}
      closeLabel={t('people.add.close')}
      onClose={onDone}
      onSave={() => void add()}
      footer={
        <>
          <Button onClick={onDone}>{t('people.add.cancel')}</Button>
          <Button look="primary" onClick={() => void add()}>
            {t('people.add.confirm')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        {applicationId === null ? (
          <ChooseApplication chosen={chosen} isMissing={isToMissing} onChoose={setChosen} />
        ) : null}
        <PersonFields
          person={person}
          others={[]}
          isKnownHere={false}
          number={1}
          field="person"
          errors={errors}
          hasAutofocus={applicationId !== null}
          onChange={(changed) => {
            setPerson(changed);
            setErrors(noErrors);
          }}
          onRemove={null}
        />
      </div>
    </Dialog>
  );
}

interface ChooseApplicationProps {
  readonly chosen: ApplicationId | null;
  /** True if it was left out when adding. */
  readonly isMissing: boolean;
  readonly onChoose: (id: ApplicationId | null) => void;
}

function ChooseApplication({ chosen, isMissing, onChoose }: ChooseApplicationProps) {
  const cards = useBoard((state) => state.cards);
  const offered = useMemo(
    () =>
      [...cards.values()]
        .filter(({ unreadable }) => unreadable === null)
        .toSorted((a, b) => a.company.localeCompare(b.company, locale)),
    [cards],
  );
  return (
    <Select
      label={t('people.add.to')}
      placeholder={t('people.add.toHint')}
      required
      data-autofocus
      searchable
      openOnFocus={false}
      limit={MAX_OFFERED}
      nothingFoundMessage={t('people.add.noApplication')}
      error={isMissing && chosen === null ? t('people.add.chooseFirst') : undefined}
      value={chosen}
      data={offered.map((card) => ({ value: card.id, label: cardName(card) }))}
      onChange={(value) => onChoose(offered.find(({ id }) => id === value)?.id ?? null)}
    />
  );
}
