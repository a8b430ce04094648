import {
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type Ref,
  type RefObject,
} from 'react';
import type { Steps } from '@shared/model/work/steps';
import { useFocusPassedOn, useNoteFocus } from '../cards/focus/use-view-focus';
import { Note } from '../cards/nothing-shown';
import { useBoard } from '../cards/store';
import { refusalWords } from '../core/change-words';
import { openDialog } from '../core/navigation';
import { locale, t } from '../core/words';
import { inTurns } from '../forms/checking/in-turns';
import { Button } from '../ui/button';
import { Icon } from '../ui/icons';
import { ComponentLibrary } from '../ui/library/library';
import { NotRead } from './not-read';
import { PeopleList } from './people-list';
import {
  listPeople,
  lookalikesAmong,
  shownPeople,
  sortedPeople,
  withLookalikes,
  type ListedPerson,
  type Lookalikes,
} from './people-rows';
import { peopleSorts, usePeopleFilter, type PeopleSort } from './people-state';
import { PersonSheet } from './sheet/person-sheet';
import { usePeople } from './use-people';
import styles from './people.module.css';

const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });

/** Everybody known, and the sheet of one of them. */
export function PeopleView() {
  const { reading, readAgain } = usePeople();
  const cards = useBoard((state) => state.cards);
  const filter = usePeopleFilter();
  const { query, sort, isOnlyLookalikes } = filter;
  const entries = reading.tag === 'read' ? reading.people : null;
  const listed = useInSteps(
    useCallback(() => (entries === null ? nothing() : listPeople(entries, cards)), [entries, cards]),
  );
  const lookalikes = useLookalikes(listed ?? none);
  const sorted = useInSteps(
    useCallback(
      () => (listed === null ? nothing() : sortedPeople(listed, sort, collator.compare)),
      [listed, sort],
    ),
  );
  const people = useMemo(() => withLookalikes(sorted ?? none, lookalikes), [sorted, lookalikes]);
  const shown = useMemo(
    () => shownPeople(people, { query, isOnlyLookalikes }),
    [people, query, isOnlyLookalikes],
  );
  const close = useCallback(() => usePeopleFilter.setState({ open: null }), []);
  const open = people.find(({ contact }) => contact.id === filter.open);
  return (
    <section className={styles.view} aria-label={t('people.title')} data-people>
      <div className={styles.main} data-beside={open ? true : undefined}>
        <Head people={people} shown={shown} />
        {reading.tag !== 'failed' && sorted === null ? (
          <p className={styles.note}>{t('people.reading')}</p>
        ) : null}
        {reading.tag === 'failed' ? (
          <div className={styles.note}>
            <NotRead
              words={t('people.failed', { reason: refusalWords(reading.refusal) })}
              onAgain={readAgain}
            />
          </div>
        ) : null}
        {reading.tag !== 'failed' && sorted !== null ? <Everybody people={people} shown={shown} /> : null}
      </div>
      {open ? (
        <ComponentLibrary>
          <PersonSheet key={open.contact.id} listed={open} people={people} onClose={close} />
        </ComponentLibrary>
      ) : null}
    </section>
  );
}

const none: readonly ListedPerson[] = [];

function* nothing(): Steps<null> {
  return null;
}

/** What the steps come to, done in tasks of their own; null until then, and the former result until the next is there. */
function useInSteps<Result>(begin: () => Steps<Result | null>): Result | null {
  const [result, setResult] = useState<Result | null>(null);
  useEffect(() => inTurns(begin(), (now) => startTransition(() => setResult(() => now))), [begin]);
  return result;
}

const nobody: Lookalikes = new Map();

/** Who may be entered twice; found in tasks of their own, after the list is shown. */
function useLookalikes(people: readonly ListedPerson[]): Lookalikes {
  const [found, setFound] = useState(nobody);
  useEffect(
    () =>
      inTurns(lookalikesAmong(people), (now) => {
        setFound((known) => (known.size === 0 && now.size === 0 ? known : now));
      }),
    [people],
  );
  return found;
}

interface PeopleProps {
  readonly people: readonly ListedPerson[];
  /** Those who pass the filter, in its order. */
  readonly shown: readonly ListedPerson[];
}

function Head({ people, shown }: PeopleProps) {
  const { sort, isOnlyLookalikes } = usePeopleFilter();
  const lookalikes = people.filter((person) => person.lookalikes.length > 0).length;
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>{t('people.title')}</h2>
      <span className={styles.count} role="status">
        {people.length === 0 ? '' : t('people.count', { count: shown.length })}
      </span>
      {lookalikes === 0 && !isOnlyLookalikes ? null : (
        <Button
          look="quiet"
          onClick={() => usePeopleFilter.setState({ isOnlyLookalikes: !isOnlyLookalikes })}
        >
          {isOnlyLookalikes ? t('people.allAgain') : t('people.lookalikes', { count: lookalikes })}
        </Button>
      )}
      {people.length === 0 ? null : (
        <Button onClick={() => openDialog({ tag: 'add-person', applicationId: null })}>
          {t('people.add.action')}
        </Button>
      )}
      {people.length === 0 ? null : <Sort sort={sort} />}
    </header>
  );
}

function Sort({ sort }: { readonly sort: PeopleSort }) {
  return (
    <label className={styles.sort}>
      <span>{t('people.sort')}</span>
      <select
        value={sort}
        onChange={({ currentTarget }) => {
          const chosen = peopleSorts.find((one) => one === currentTarget.value);
          if (chosen) usePeopleFilter.setState({ sort: chosen });
        }}
      >
        {peopleSorts.map((one) => (
          <option key={one} value={one}>
            {t(`people.sorts.${one}`)}
          </option>
        ))}
      </select>
      <Icon name="descending" />
    </label>
  );
}

function Everybody({ people, shown }: PeopleProps) {
  const query = usePeopleFilter((state) => state.query.trim());
  const note = useRef<HTMLDivElement>(null);
  useNoteFocus(shown.length === 0, note);
  if (people.length === 0) return <NobodyYet ref={note} />;
  if (shown.length > 0) return <PeopleList people={shown} />;
  return <NobodyShown ref={note} query={query} />;
}

function NobodyShown({
  query,
  ref,
}: {
  readonly query: string;
  readonly ref: RefObject<HTMLDivElement | null>;
}) {
  useFocusPassedOn(ref);
  // The last of those who were entered twice was merged, or changed so that they aren't alike any more.
  const isSearch = query !== '';
  return (
    <div ref={ref} className={styles.note}>
      <p>{isSearch ? t('people.nobodyFound', { query }) : t('people.noLookalikes')}</p>
      <Button onClick={() => usePeopleFilter.setState({ query: '', isOnlyLookalikes: false })}>
        {isSearch ? t('people.clear') : t('people.allAgain')}
      </Button>
    </div>
  );
}

function NobodyYet({ ref }: { readonly ref: Ref<HTMLDivElement> }) {
  const hasApplications = useBoard(({ cards }) => cards.size > 0);
  return (
    <Note ref={ref}>
      <h2>{t('people.empty.title')}</h2>
      <p>{t('people.empty.text')}</p>
      <Button
        look="primary"
        onClick={() => openDialog({ tag: 'application-form', applicationId: null, focus: 'new-interview' })}
      >
        {t('people.empty.action')}
      </Button>
      {hasApplications ? (
        <Button onClick={() => openDialog({ tag: 'add-person', applicationId: null })}>
          {t('people.add.action')}
        </Button>
      ) : null}
    </Note>
  );
}
