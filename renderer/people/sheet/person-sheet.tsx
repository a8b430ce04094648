import { Checkbox } from '@mantine/core';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { Card } from '@shared/model/card';
import type { ChangeInput } from '@shared/model/changes';
import type { ContactId } from '@shared/model/ids';
import type { PersonEntry } from '@shared/model/person';
import { useFocusKeptInside } from '../../cards/focus/use-focus-kept-inside';
import { useFocusPassedOn } from '../../cards/focus/use-view-focus';
import { cardName } from '../../cards/words';
import { makeChange } from '../../core/bridge';
import { refusalWords } from '../../core/change-words';
import { useNow } from '../../core/clock';
import { ownMomentWords } from '../../core/date-words';
import { openDialog, openPanel, showApplication } from '../../core/navigation';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icons';
import { NotRead } from '../not-read';
import { personElementId } from '../people-list';
import type { ListedPerson } from '../people-rows';
import { usePerson } from '../use-people';
import { EmailField, LinkedInField, PhoneField } from './reach-fields';
import { PersonDrafts } from './person-drafts';
import { PersonZone } from './person-zone';
import { RoleField, TextLine, TextNotes } from './text-fields';
import styles from '../people.module.css';

const MAX_LOOKALIKES = 3;
/** The others can be opened below. */
const MAX_WRITABLE = 3;

export interface PersonSheetProps {
  readonly listed: ListedPerson;
  readonly people: readonly ListedPerson[];
  readonly onClose: () => void;
}

/** Everything about one person. What is typed is saved at once, at every application at which they appear. */
export function PersonSheet({ listed, people, onClose }: PersonSheetProps) {
  const { id, name } = listed.contact;
  const { person, refusal, readAgain } = usePerson(id, onClose);
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => sheet.current?.focus({ preventScroll: true }), []);
  useFocusKeptInside(sheet);
  useFocusPassedOn(sheet);
  const close = () => {
    // The list may be hidden below the sheet, and takes the focus only once it isn't.
    flushSync(onClose);
    document.getElementById(personElementId(id))?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.matches('[aria-expanded="true"]')) return;
    event.stopPropagation();
    close();
  };
  return (
    <aside ref={sheet} className={styles.sheet} aria-label={name} tabIndex={-1} onKeyDown={onKeyDown}>
      <div className={styles.sheetHead}>
        <Button
          look="icon"
          className={styles.backToList ?? ''}
          aria-label={t('people.sheet.back')}
          title={t('people.sheet.back')}
          onClick={close}
        >
          <Icon name="back" />
        </Button>
        <h2 className={styles.sheetTitle} dir="auto">
          {name}
        </h2>
        <Button
          look="icon"
          className={styles.closeSheet ?? ''}
          aria-label={t('people.sheet.close', { name })}
          onClick={close}
        >
          <Icon name="close" />
        </Button>
      </div>
      <Lookalikes listed={listed} people={people} />
      {refusal === null ? null : (
        <NotRead words={t('people.sheet.failed', { reason: refusalWords(refusal) })} onAgain={readAgain} />
      )}
      {person === null ? null : <Fields person={person} />}
      <PersonDrafts listed={listed} />
      <Applications listed={listed} />
      {people.length < 2 ? null : (
        <Button
          look="quiet"
          className={styles.start ?? ''}
          onClick={() => openDialog({ tag: 'merge-people', keptId: id, otherId: null })}
        >
          {t('people.merge.byHand')}
        </Button>
      )}
    </aside>
  );
}

/** Who may be the same person, and the way to see both side by side. */
function Lookalikes({ listed, people }: Pick<PersonSheetProps, 'listed' | 'people'>) {
  const known = people
    .filter(({ contact }) => listed.lookalikes.includes(contact.id))
    .slice(0, MAX_LOOKALIKES);
  if (known.length === 0) return null;
  return (
    <div className={styles.lookalikes} role="note">
      {known.map(({ contact, company }) => (
        <div key={contact.id} className={styles.lookalikeLine}>
          <span dir="auto">
            {t('people.merge.maybe', { name: contact.name, about: contact.email || company })}
          </span>
          <Button
            aria-label={t('people.merge.compareWith', { name: contact.name })}
            onClick={() =>
              openDialog({ tag: 'merge-people', keptId: listed.contact.id, otherId: contact.id })
            }
          >
            {t('people.merge.compare')}
          </Button>
        </div>
      ))}
    </div>
  );
}

function Fields({ person: { contact } }: { readonly person: PersonEntry }) {
  const { id } = contact;
  return (
    <div className={styles.fields}>
      <TextLine contactId={id} field="name" label={t('people.sheet.name')} saved={contact.name} />
      <RoleField contactId={id} saved={contact.role} />
      <TextLine
        contactId={id}
        field="company"
        label={t('people.sheet.company')}
        hint={t('people.sheet.companyHint')}
        saved={contact.company ?? ''}
      />
      <EmailField contactId={id} saved={contact.email} />
      <LinkedInField contactId={id} saved={contact.linkedIn ?? ''} />
      <PhoneField contactId={id} saved={contact.phone ?? ''} zone={contact.timeZone ?? null} />
      <PersonZone contactId={id} saved={contact.timeZone ?? null} />
      <Checkbox
        label={t('people.sheet.connection')}
        checked={contact.hasStrongConnection}
        onChange={({ currentTarget }) => void editPerson(id, { hasStrongConnection: currentTarget.checked })}
      />
      <TextNotes contactId={id} saved={contact.notes ?? ''} />
    </div>
  );
}

function editPerson(contactId: ContactId, fields: ChangeInput<'edit-person'>['fields']) {
  return makeChange('edit-person', { contactId, fields });
}

function Applications({ listed: { contact, cards, lastWritten } }: { readonly listed: ListedPerson }) {
  const now = useNow();
  const written = lastWritten && cards.find(({ id }) => id === lastWritten.applicationId);
  return (
    <>
      <section className={styles.part} aria-label={t('people.sheet.written')}>
        <h3 className={styles.partTitle}>{t('people.sheet.written')}</h3>
        <p dir="auto">
          {lastWritten === null
            ? t('people.sheet.never')
            : t('people.sheet.writtenAt', {
                step: t(`steps.name.${lastWritten.kind}`),
                application: written ? cardName(written) : '',
                when: ownMomentWords(lastWritten.at, now),
              })}
        </p>
        {cards.slice(0, MAX_WRITABLE).map((card) => (
          <WriteAbout key={card.id} contactId={contact.id} card={card} />
        ))}
      </section>
      <section className={styles.part} aria-label={t('people.sheet.applications')}>
        <h3 className={styles.partTitle}>{t('people.sheet.applications')}</h3>
        <ul className={styles.appears}>
          {cards.map((card) => (
            <li key={card.id}>
              <Button
                look="quiet"
                className={styles.wide ?? ''}
                onClick={(event) => openPanel(card.id, { takesFocus: event.detail === 0 })}
              >
                <span dir="auto">{cardName(card)}</span>
                <span className={styles.second}>
                  {card.outcome === null
                    ? t(`board.columns.${card.stage}`)
                    : t(`board.outcomes.${card.outcome}`)}
                </span>
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Writes the message that is next there to them, whether or not they were met. */
function WriteAbout({ contactId, card }: { readonly contactId: ContactId; readonly card: Card }) {
  const step = card.current?.step;
  if (step === undefined || step === 'close' || card.unreadable !== null) return null;
  const message = t('people.sheet.draft', { step: t(`steps.name.${step}`), application: cardName(card) });
  return (
    <Button
      look="quiet"
      className={styles.wide ?? ''}
      onClick={() => showApplication(card.id, { kind: step, contactId })}
    >
      {t('people.sheet.write', { message })}
    </Button>
  );
}
