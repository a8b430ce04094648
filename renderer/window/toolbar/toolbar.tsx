import { useMergedRef } from '@mantine/hooks';
import { useRef } from 'react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icons';
import { useTypingUndo } from '../../ui/typing-undo/use-typing-undo';
import { PauseButton } from './pause';
import { showsCards } from '@shared/model/settings/view';
import { withKey } from '../../core/key-words';
import { useMatches } from '../../core/media';
import { t } from '../../core/words';
import { useCardFilter } from '../../cards/filter';
import { SavedViewsButton } from '../../cards/saved-views/saved-views-button';
import { focusFilters, useFilterBar } from '../../cards/filters/filter-bar-state';
import { focusLastCard } from '../../cards/focus/card-focus';
import { focusFirstShown } from '../../cards/focus/focus-first';
import { openDialog, openSettings, useWindow } from '../../core/navigation';
import { usePeopleFilter } from '../../people/people-state';
import { ViewSwitch } from './view-switch';
import styles from './toolbar.module.css';

/** The id of the search field, for the shortcuts that focus it. */
export const SEARCH_FIELD_ID = 'search';

/** Below this width, in CSS pixels, a hint is longer than the search field. */
const NARROW = matchMedia('(width < 900px)');

/** The one toolbar: view, search, settings, new application. */
export function Toolbar() {
  const view = useWindow((state) => state.view);
  return (
    <header className={styles.toolbar}>
      <h1 className="visually-hidden">{t('shell.appName')}</h1>
      <ViewSwitch />
      {view === 'people' ? <PeopleSearch /> : <CardSearch />}
      <div className={styles.right}>
        {showsCards(view) ? (
          <>
            <SavedViewsButton />
            <FilterButton />
            <ArchivedButton />
          </>
        ) : null}
        <PauseButton />
        <Button
          look="icon"
          aria-label={t('board.toolbar.settings')}
          title={withKey(t('board.toolbar.settings'), 'open-settings')}
          onClick={() => {
            openSettings();
          }}
        >
          <Icon name="settings" />
        </Button>
        <Button
          look="primary"
          title={withKey(t('board.toolbar.newApplication'), 'new-application')}
          onClick={() => {
            openDialog({ tag: 'application-form', applicationId: null });
          }}
        >
          <Icon name="plus" />
          <span className={styles.primaryWord}>{t('board.toolbar.newApplication')}</span>
        </Button>
      </div>
    </header>
  );
}

/** Opens the row of filters; says how many are set. */
function FilterButton() {
  const isOpen = useFilterBar((state) => state.isOpen);
  const count = useCardFilter(({ filters }) => Object.keys(filters).length);
  return (
    <Button
      look="tool"
      className={styles.archived}
      aria-expanded={isOpen || count > 0}
      title={withKey(t('search.filters.label'), 'show-filters')}
      onClick={() => {
        if (count === 0) useFilterBar.setState({ isOpen: !isOpen });
        else focusFilters();
      }}
    >
      <Icon name="filter" />
      <span className={styles.word}>
        {count === 0 ? t('search.filters.show') : t('search.filters.count', { count })}
      </span>
    </Button>
  );
}

/** Shows the archived cards instead of the others. */
function ArchivedButton() {
  const isArchived = useCardFilter((state) => state.isArchived);
  return (
    <Button
      look="tool"
      className={styles.archived}
      aria-pressed={isArchived}
      title={withKey(t('commands.names.show-archived'), 'show-archived')}
      onClick={() => {
        useCardFilter.setState({ isArchived: !isArchived });
      }}
    >
      <Icon name="archive" />
      <span className={styles.word}>{t('board.toolbar.archived')}</span>
    </Button>
  );
}

function CardSearch() {
  const query = useCardFilter((state) => state.query);
  return (
    <SearchField
      label={t('board.toolbar.search')}
      hint={t('search.hint')}
      query={query}
      onQuery={(typed) => useCardFilter.setState({ query: typed })}
    />
  );
}

function PeopleSearch() {
  const query = usePeopleFilter((state) => state.query);
  return (
    <SearchField
      label={t('people.search')}
      hint={t('people.searchHint')}
      query={query}
      onQuery={(typed) => usePeopleFilter.setState({ query: typed })}
    />
  );
}

interface SearchFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Keys that go from the field to what it found. */
const leaving: ReadonlySet<string> = new Set(['Enter', 'ArrowDown']);

function SearchField({ label, hint, query, onQuery }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const ref = useMergedRef(input, useTypingUndo(onQuery));
  const isNarrow = useMatches(NARROW);
  const clear = () => {
    onQuery('');
    input.current?.focus();
  };
  return (
    <div className={styles.search} role="search">
      <Icon name="search" />
      <input
        ref={ref}
        id={SEARCH_FIELD_ID}
        type="text"
        role="searchbox"
        aria-label={label}
        placeholder={isNarrow ? t('board.toolbar.search') : hint}
        maxLength={200}
        spellCheck={false}
        autoComplete="off"
        value={query}
        onChange={({ target }) => {
          onQuery(target.value);
        }}
        onKeyDown={(event) => {
          // What ends a composition belongs to the input method.
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape' && query !== '') clear();
          else if (event.key === 'Escape') focusLastCard();
          else if (leaving.has(event.key)) focusFirstShown();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {query === '' ? null : (
        <Button look="icon" aria-label={t('board.toolbar.clearSearch')} onClick={clear}>
          <Icon name="close" />
        </Button>
      )}
    </div>
  );
}
