import { Select } from '@mantine/core';
import { useState } from 'react';
import { zoneWords } from '@shared/i18n/dates';
import type { Contact } from '@shared/model/application';
import type { ContactId } from '@shared/model/ids';
import { mergedContact, type PersonEntry } from '@shared/model/person';
import { useBoard } from '../../cards/store';
import { cardName } from '../../cards/words';
import { makeChange } from '../../core/bridge';
import { refusalWords } from '../../core/change-words';
import { currentInstant } from '../../core/clock';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Note } from '../../ui/notes/notes';
import { NotRead } from '../not-read';
import { usePeopleFilter } from '../people-state';
import { usePeople, usePerson, type KnownPerson } from '../use-people';
import styles from './merge.module.css';

export interface MergeDialogProps {
  readonly keptId: ContactId;
  /** Null if the other entry is still to be chosen. */
  readonly otherId: ContactId | null;
  readonly onDone: () => void;
}

/** Two entries of one person, side by side, with what will be kept of each. */
export function MergeDialog({ keptId, otherId, onDone }: MergeDialogProps) {
  const [chosen, setChosen] = useState(otherId);
  const [isSwapped, setIsSwapped] = useState(false);
  const [isMerging, setIsMerging] = useState(false);
  const entries = [usePerson(keptId, onDone), usePerson(chosen, onDone)] as const;
  const [kept, other] = (isSwapped ? entries.toReversed() : entries).map(({ person }) => person);
  const merge = async () => {
    if (!kept || !other) return;
    setIsMerging(true);
    const ids = { keptId: kept.contact.id, mergedId: other.contact.id };
    const reply = await makeChange('merge-people', ids);
    setIsMerging(false);
    if (!reply.ok) return;
    usePeopleFilter.setState({ open: ids.keptId });
    onDone();
  };
  return (
    <Dialog
      title={t('people.merge.title')}
      width={720}
      closeLabel={t('people.merge.close')}
      onClose={onDone}
      footer={
        <>
          <Button onClick={onDone}>{t('people.merge.cancel')}</Button>
          <Button look="primary" disabled={!kept || !other || isMerging} onClick={() => void merge()}>
            {t('people.merge.confirm')}
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        {otherId === null ? <ChooseOther keptId={keptId} chosen={chosen} onChoose={setChosen} /> : null}
        <NotBothRead entries={entries} />
        {kept && other ? (
          <Comparison kept={kept} other={other} onSwap={() => setIsSwapped(!isSwapped)} />
        ) : (
          <Note>{t(chosen === null ? 'people.merge.choose' : 'people.merge.reading')}</Note>
        )}
      </div>
    </Dialog>
  );
}

/** Says that one of them couldn't be read; nothing if both could. */
function NotBothRead({ entries }: { readonly entries: readonly KnownPerson[] }) {
  const failed = entries.filter(({ refusal }) => refusal !== null);
  const refusal = failed[0]?.refusal ?? null;
  if (refusal === null) return null;
  return (
    <NotRead
      words={t('people.merge.failed', { reason: refusalWords(refusal) })}
      onAgain={() => {
        for (const { readAgain } of failed) readAgain();
      }}
    />
  );
}

interface ChooseOtherProps {
  readonly keptId: ContactId;
  readonly chosen: ContactId | null;
  readonly onChoose: (id: ContactId | null) => void;
}

/** More than anybody reads; typing finds the rest. */
const MAX_OFFERED = 40;

function ChooseOther({ keptId, chosen, onChoose }: ChooseOtherProps) {
  const { reading, readAgain } = usePeople();
  const cards = useBoard((state) => state.cards);
  const people = reading.tag === 'read' ? reading.people : [];
  const others = people.filter(({ contact }) => contact.id !== keptId);
  if (reading.tag === 'failed')
    return (
      <NotRead words={t('people.failed', { reason: refusalWords(reading.refusal) })} onAgain={readAgain} />
    );
  return (
    <Select
      label={t('people.merge.other')}
      placeholder={t('people.merge.otherHint')}
      data-autofocus
      searchable
      limit={MAX_OFFERED}
      nothingFoundMessage={t('people.merge.nobody')}
      value={chosen}
      data={others.map(({ contact: { id, name, email, company }, applicationIds: [last] }) => {
        const about = email || company || (last === undefined ? '' : (cards.get(last)?.company ?? ''));
        return { value: id, label: about === '' ? name : `${name} · ${about}` };
      })}
      onChange={(value) => onChoose(others.find(({ contact }) => contact.id === value)?.contact.id ?? null)}
    />
  );
}

interface ComparisonProps {
  readonly kept: PersonEntry;
  readonly other: PersonEntry;
  readonly onSwap: () => void;
}

function Comparison({ kept, other, onSwap }: ComparisonProps) {
  const cards = useBoard((state) => state.cards);
  const result = mergedContact(kept.contact, other.contact);
  const applicationsOf = ({ applicationIds }: PersonEntry) =>
    applicationIds.flatMap((id) => cards.get(id) ?? []).map(cardName);
  const [atKept, atOther] = [applicationsOf(kept), applicationsOf(other)];
  const rows = [
    ...fields.map((field) => ({
      label: t(`people.sheet.${field}`),
      values: [kept.contact, other.contact, result].map((contact) => textOf(contact, field)),
    })),
    {
      label: t('people.sheet.applications'),
      values: [atKept, atOther, [...new Set([...atKept, ...atOther])]].map((names) => names.join('\n')),
    },
  ].filter(({ values }) => values.some((value) => value !== ''));
  return (
    <>
      <Note>{t('people.merge.explanation')}</Note>
      <table className={styles.table}>
        <thead>
          <tr>
            {(['field', 'first', 'second', 'kept'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`people.merge.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, values }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {values.map((value, index) => (
                // The columns never change their places.
                <td key={index} dir="auto">
                  {value === '' ? t('people.merge.nothing') : value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Button className={styles.swap ?? ''} onClick={onSwap}>
        {t('people.merge.swap')}
      </Button>
    </>
  );
}

const fields = [
  'name',
  'role',
  'company',
  'email',
  'linkedIn',
  'phone',
  'zone',
  'connection',
  'notes',
] as const;

function textOf(contact: Contact, field: (typeof fields)[number]): string {
  switch (field) {
    case 'zone':
      return contact.timeZone ? zoneWords(contact.timeZone, currentInstant()) : '';
    case 'connection':
      return contact.hasStrongConnection ? t('people.merge.yes') : '';
    default:
      return contact[field] ?? '';
  }
}
