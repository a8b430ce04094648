import { Checkbox, Popover, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { searchText } from '@shared/i18n/search-text';
import { MAX_FACET_VALUES, type Facet } from '@shared/model/settings/facet';
import { computerZone, useNow } from '../../core/clock';
import { useTags } from '../../core/use-tags';
import { locale, numberWords, t } from '../../core/words';
import { Icon } from '../../ui/icons';
import { useTypingUndo } from '../../ui/typing-undo/use-typing-undo';
import { useCardFilter } from '../filter';
import { CutLine } from '../line/cut-line';
import { useBoard } from '../store';
import { facetOptions, shownOptions, withFacet } from './facets';
import { chosenWords, valueWords } from './filter-words';
import styles from './filter-bar.module.css';

/** With more values than this, the list can be narrowed down, begins with the chosen ones, and has an end. */
const FEW = 10;
const MOST_SHOWN = 100;

/** A chip with the values of one facet behind it. */
export function FacetChoice({ facet }: { readonly facet: Facet }) {
  const [isOpen, setIsOpen] = useState(false);
  const values = useCardFilter(({ filters }) => filters[facet]);
  const tags = useTags();
  const name = t(`search.filters.facets.${facet}`);
  const label = values === undefined ? name : chosenWords(facet, values, tags);
  return (
    <span className={styles.chip} data-chosen={values !== undefined || undefined}>
      <Popover
        opened={isOpen}
        onChange={setIsOpen}
        position="bottom-start"
        offset={4}
        trapFocus
        returnFocus
        shadow="md"
      >
        <Popover.Target>
          <button
            type="button"
            className={styles.open}
            aria-haspopup="dialog"
            onClick={() => {
              setIsOpen(!isOpen);
            }}
          >
            <CutLine text={label} />
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label={name} className={styles.dropdown}>
          {isOpen ? <Values facet={facet} chosen={values ?? []} name={name} /> : null}
        </Popover.Dropdown>
      </Popover>
      {values === undefined ? null : (
        <button
          type="button"
          className={styles.remove}
          aria-label={t('search.filters.remove', { name })}
          onClick={({ currentTarget }) => {
            currentTarget.parentElement?.querySelector('button')?.focus();
            choose(facet, []);
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </span>
  );
}

function choose(facet: Facet, values: readonly string[]): void {
  useCardFilter.setState(({ filters }) => ({ filters: withFacet(filters, facet, values) }));
}

interface ValuesProps {
  readonly facet: Facet;
  readonly chosen: readonly string[];
  readonly name: string;
}

function Values({ facet, chosen, name }: ValuesProps) {
  const [typed, setTyped] = useState('');
  const undoable = useTypingUndo(setTyped);
  // Nothing moves while it is ticked or unticked.
  const [first] = useState(chosen);
  // Making one takes several milliseconds.
  const [collator] = useState(() => new Intl.Collator(locale, { numeric: true }));
  const now = useNow();
  const cards = useBoard((state) => state.cards);
  const isArchived = useCardFilter((state) => state.isArchived);
  const tags = useTags();
  const options = useMemo(() => {
    const shown = [...cards.values()].filter((card) => card.isArchived === isArchived);
    const known = facet === 'tag' ? new Set<string>([...tags.map(({ id }) => id), ...chosen]) : null;
    const compare = (one: string, other: string) =>
      collator.compare(valueWords(facet, one, tags), valueWords(facet, other, tags));
    return facetOptions(shown, facet, chosen, { now, zone: computerZone(), compare })
      .filter(({ value }) => known?.has(value) !== false)
      .map((option) => ({ ...option, words: valueWords(facet, option.value, tags) }));
  }, [cards, isArchived, facet, chosen, now, tags, collator]);
  const wanted = searchText(typed.trim());
  const matching = options.filter(({ words }) => searchText(words).includes(wanted));
  const shown = options.length > FEW ? shownOptions(matching, { first, chosen, most: MOST_SHOWN }) : matching;
  const isFull = chosen.length >= MAX_FACET_VALUES;
  return (
    <>
      {options.length > FEW ? (
        <TextInput
          ref={undoable}
          data-autofocus
          size="xs"
          aria-label={t('search.filters.narrow')}
          placeholder={t('search.filters.narrow')}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
          }}
        />
      ) : null}
      {matching.length === 0 ? <p className={styles.nothing}>{t('search.filters.nothing')}</p> : null}
      <p role="status" className={styles.full}>
        {isFull ? t('search.filters.full', { count: MAX_FACET_VALUES }) : null}
      </p>
      <Checkbox.Group
        aria-label={name}
        value={[...chosen]}
        onChange={(values) => {
          choose(facet, values);
        }}
      >
        <div className={styles.values}>
          {shown.map(({ value, words, count }) => (
            <Checkbox
              key={value}
              value={value}
              disabled={isFull && !chosen.includes(value)}
              styles={{ body: { flex: 1 }, labelWrapper: { flex: 1 } }}
              label={
                <span className={styles.value}>
                  <span dir="auto">{words}</span>
                  <span className={styles.count}>{numberWords(count)}</span>
                </span>
              }
            />
          ))}
        </div>
      </Checkbox.Group>
    </>
  );
}
