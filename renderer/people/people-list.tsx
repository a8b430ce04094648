import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { isolate } from '@shared/i18n/isolate';
import type { ApplicationId, ContactId } from '@shared/model/ids';
import { withoutTitle } from '@shared/messages/names';
import { useViewFocus } from '../cards/focus/use-view-focus';
import { CutLine } from '../cards/line/cut-line';
import { VirtualRows } from '../cards/rows/virtual-rows';
import { cardName } from '../cards/words';
import { computerZone, useNow } from '../core/clock';
import { relativeWords } from '../core/date-words';
import { openPanel } from '../core/navigation';
import { t } from '../core/words';
import { Button } from '../ui/button';
import { Monogram } from '../ui/monogram';
import type { ListedPerson } from './people-rows';
import { usePeopleFilter } from './people-state';
import styles from './people.module.css';

const heights = { card: 56 };
/** More applications are in the person's sheet. */
const MAX_APPLICATIONS = 2;

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, PageUp: -10, PageDown: 10 };

/** Everybody, one tab stop: the arrow keys go from person to person, and Tab on to their applications. */
export function PeopleList({ people }: { readonly people: readonly ListedPerson[] }) {
  const open = usePeopleFilter((state) => state.open);
  const [at, setAt] = useState<ContactId | null>(open);
  const isMoving = useRef(false);
  const current = people.some(({ contact }) => contact.id === at) ? at : (people[0]?.contact.id ?? null);
  const focusCurrent = useCallback(() => {
    if (current !== null) document.getElementById(personElementId(current))?.focus();
  }, [current]);
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    focusCurrent();
  }, [focusCurrent]);
  useViewFocus(focusCurrent);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const index = people.findIndex(({ contact }) => contact.id === current);
    const step = steps[event.key];
    const wanted =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? people.length - 1
          : step === undefined
            ? -1
            : index + step;
    if (step === undefined && wanted < 0) return;
    event.preventDefault();
    const next = people[Math.min(people.length - 1, Math.max(0, wanted))];
    if (!next || next.contact.id === current) return;
    isMoving.current = true;
    setAt(next.contact.id);
  };
  return (
    <div className={styles.list} onKeyDown={onKeyDown}>
      <VirtualRows
        rows={people.map((person) => ({ key: person.contact.id, kind: 'card' as const, person }))}
        heights={heights}
        keptKeys={[current]}
        revealedKey={current}
        label={t('people.list')}
        groupName={() => ''}
      >
        {({ person }) => (
          <PersonRow
            person={person}
            isOpen={person.contact.id === open}
            isCurrent={person.contact.id === current}
            onCurrent={() => setAt(person.contact.id)}
          />
        )}
      </VirtualRows>
    </div>
  );
}

/** The id of the button that opens somebody's sheet. */
export function personElementId(id: ContactId): string {
  return `person-${id}`;
}

interface PersonRowProps {
  readonly person: ListedPerson;
  readonly isOpen: boolean;
  readonly isCurrent: boolean;
  readonly onCurrent: () => void;
}

function PersonRow({ person, isOpen, isCurrent, onCurrent }: PersonRowProps) {
  const { contact, company, cards, lastWritten, lookalikes } = person;
  const about = [contact.role, company]
    .filter((text) => text !== '')
    .map(isolate)
    .join(' · ');
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <div className={styles.row} data-open={isOpen} onFocus={onCurrent}>
      <button
        type="button"
        id={personElementId(contact.id)}
        className={styles.person}
        tabIndex={tabIndex}
        aria-current={isOpen}
        onClick={() => usePeopleFilter.setState({ open: contact.id })}
      >
        <Monogram name={withoutTitle(contact.name)} />
        <span className={styles.names}>
          <span className={styles.name} title={contact.name} dir="auto">
            {contact.name}
          </span>
          <span className={styles.about} title={about}>
            <CutLine text={about} />
          </span>
        </span>
        <span className={styles.written}>
          <WrittenWords lastWritten={lastWritten} />
          {lookalikes.length > 0 ? (
            <span className={styles.lookalike}>{t('people.row.lookalike')}</span>
          ) : null}
        </span>
      </button>
      <span className={styles.applications}>
        {cards.slice(0, MAX_APPLICATIONS).map((card) => (
          <Button
            key={card.id}
            look="quiet"
            className={styles.application ?? ''}
            tabIndex={tabIndex}
            title={cardName(card)}
            aria-label={t('people.row.application', { application: cardName(card) })}
            onClick={(event) => showApplication(card.id, event.detail === 0)}
          >
            {/* Beside their own company, its name would be there twice. */}
            <span className={styles.cut} dir="auto">
              {card.company === company && card.role !== '' ? card.role : card.company}
            </span>
          </Button>
        ))}
        {cards.length > MAX_APPLICATIONS ? (
          <span className={styles.second}>
            {t('people.row.more', { count: cards.length - MAX_APPLICATIONS })}
          </span>
        ) : null}
      </span>
    </div>
  );
}

function showApplication(applicationId: ApplicationId, isByKey: boolean): void {
  openPanel(applicationId, { takesFocus: isByKey });
}

function WrittenWords({ lastWritten }: Pick<ListedPerson, 'lastWritten'>) {
  const now = useNow();
  if (lastWritten === null) return <span>{t('people.row.never')}</span>;
  return (
    <span>
      {t('people.row.written', {
        step: t(`steps.name.${lastWritten.kind}`),
        when: relativeWords(lastWritten.at, computerZone(), now),
      })}
    </span>
  );
}
