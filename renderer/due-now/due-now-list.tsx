import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import { commandName } from '@shared/commands/commands';
import type { Card } from '@shared/model/card';
import type { ApplicationId } from '@shared/model/ids';
import type { Instant } from '@shared/model/time';
import { dateOf } from '@shared/rules/calendar/calendar';
import { dueNowGroupAt, dueNowOf, firstAhead, type DueNowGroup } from '@shared/rules/progress/due-now';
import { computerZone, useNow } from '../core/clock';
import { dayWords } from '../core/date-words';
import { numberWords, t } from '../core/words';
import { openDialog, useWindow } from '../core/navigation';
import { Button } from '../ui/button';
import { Icon } from '../ui/icons';
import { idsOf } from '../cards/order/card-ids';
import { createDivider } from '../cards/order/divided-cards';
import { useOrderedCards } from '../cards/order/ordered-cards';
import { BAR_LEGEND_HEIGHT, useHasBarLegend } from './bar-legend';
import { DUE_NOW_ID } from './due-now-id';
import styles from './due-now-list.module.css';
import { dueNowRows, withExplanation, type DueNowRow } from './due-now-rows';
import { DueNowItem, FIRST_ITEM_HEIGHT, ITEM_HEIGHT, LINE_HEIGHT } from './due-now-item';
import { SavedViewsSection } from './saved-views-section';
import { focusLastCard } from '../cards/focus/card-focus';
import { directionOfKey, neighbourOf } from '../cards/focus/grid-navigation';
import { actOnCardAt, peekAlong } from '../cards/focus/use-card-keys';
import { useKeptFocus } from '../cards/focus/use-kept-focus';
import { cardById } from '../cards/store';
import { cardName } from '../cards/words';
import { VirtualRows } from '../cards/rows/virtual-rows';

export interface DueNowListProps {
  readonly isOpen: boolean;
  /** True if it is over the board instead of next to it. */
  readonly isFloating: boolean;
}

const noIds: readonly ApplicationId[] = [];

const heights = {
  group: 32,
  'explained-card': FIRST_ITEM_HEIGHT + BAR_LEGEND_HEIGHT,
  'first-card': FIRST_ITEM_HEIGHT,
  'first-barless': ITEM_HEIGHT,
  card: ITEM_HEIGHT,
  line: LINE_HEIGHT,
} as const;

/** The first thing seen: what to do, most urgent first, each with its actions. Closed, it is a strip with the number. */
export function DueNowList({ isOpen, isFloating }: DueNowListProps) {
  const now = useNow();
  const cards = useOrderedCards();
  const [divide] = useState(createDivider<DueNowGroup>);
  const dueNow = useMemo(() => {
    const zone = computerZone();
    return dueNowOf(divide(cards, [now, zone], dueNowGroupAt(now, zone)));
  }, [divide, cards, now]);
  const rows = useMemo(() => dueNowRows(dueNow), [dueNow]);
  const ids = useMemo(() => noIds.concat(...dueNow.groups.map(({ cards: due }) => idsOf(due))), [dueNow]);
  const title = t('board.dueNow.title');
  const toggleName = isOpen ? t('board.dueNow.hide') : t('board.dueNow.show');
  const count = t('board.dueNow.count', { count: dueNow.dueCount });

  return (
    <section
      id={DUE_NOW_ID}
      aria-label={title}
      className={styles.list}
      data-keys="board"
      data-open={isOpen || undefined}
      data-floating={isFloating || undefined}
    >
      <div className={styles.panel}>
        <div className={styles.top}>
          {isOpen ? (
            <h2 className={styles.title}>
              {title}
              <span className={styles.count} aria-hidden="true">
                {numberWords(dueNow.dueCount)}
              </span>
              <span className="visually-hidden">, {count}</span>
            </h2>
          ) : null}
          {isOpen ? (
            <Button
              look="icon"
              className={styles.help}
              aria-label={t(commandName('show-legend'))}
              title={t(commandName('show-legend'))}
              onClick={() => openDialog({ tag: 'legend' })}
            >
              <Icon name="help" />
            </Button>
          ) : null}
          <Button
            look="icon"
            aria-expanded={isOpen}
            aria-label={isOpen ? toggleName : `${toggleName}, ${count}`}
            title={toggleName}
            onClick={() => {
              useWindow.setState({ isDueNowOpen: !isOpen });
            }}
          >
            <Icon name="panel" />
          </Button>
          {isOpen ? null : <span className={styles.railCount}>{numberWords(dueNow.dueCount)}</span>}
        </div>
        {isOpen && rows.length === 0 ? <p className={styles.nothing}>{nothingWords(cards, now)}</p> : null}
        {isOpen && rows.length > 0 ? <DueNowRows rows={rows} ids={ids} title={title} /> : null}
        {isOpen ? <SavedViewsSection /> : null}
      </div>
    </section>
  );
}

/** What comes first, which may be further ahead than the list looks. */
function nothingWords(cards: readonly Card[], now: Instant): string {
  const first = firstAhead(cards, now);
  if (first === null) return t('board.dueNow.nothing');
  return t('board.dueNow.nothingUntil', {
    date: dayWords(dateOf(first.at, computerZone()), computerZone(), now),
    name: cardName(first.card),
  });
}

/** The keys of a card, on its item but not on the item's other buttons. True if the key was handled. */
function actOnItem(event: KeyboardEvent<HTMLElement>): boolean {
  const { target } = event;
  if (!(target instanceof HTMLElement) || target.dataset.what === undefined) return false;
  const card = cardById(target.dataset.what as ApplicationId);
  return card !== null && actOnCardAt(event, card, target);
}

interface DueNowRowsProps {
  readonly rows: readonly DueNowRow[];
  /** The cards' ids, in the same order. */
  readonly ids: readonly ApplicationId[];
  readonly title: string;
}

/** Tab reaches one item and its actions; the arrow keys go from item to item. */
function DueNowRows({ rows, ids, title }: DueNowRowsProps) {
  const area = useRef<HTMLDivElement>(null);
  const wish = useRef<ApplicationId | null>(null);
  const [chosen, setChosen] = useState<ApplicationId | null>(null);
  const idColumns = useMemo(() => [ids], [ids]);
  const hasLegend = useHasBarLegend(rows.some((row) => row.kind === 'first-card'));
  // Rows of another kind, since the list measures again only if its rows change.
  const shown = useMemo(() => (hasLegend ? withExplanation(rows) : rows), [hasLegend, rows]);
  const tabStop = chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? null);

  const focusItem = useCallback((id: ApplicationId) => {
    wish.current = id;
    setChosen(id);
  }, []);
  useKeptFocus(area, idColumns, focusItem);
  useEffect(() => {
    // After the list has drawn the item, which it does wherever the scroll position is.
    if (wish.current === null || wish.current !== tabStop) return;
    const item = area.current?.querySelector<HTMLElement>(`[data-what="${tabStop}"]`);
    if (item) wish.current = null;
    item?.focus();
  });
  useLayoutEffect(
    () => () => {
      // The last item is gone, and the focus with it.
      if (area.current?.contains(document.activeElement) === true) requestAnimationFrame(focusLastCard);
    },
    [],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (actOnItem(event)) {
      event.preventDefault();
      // What this key opened closes on a key pressed outside it, so it must not see this one.
      event.stopPropagation();
      return;
    }
    const direction = event.ctrlKey || event.metaKey || event.altKey ? null : directionOfKey(event.key);
    if (!direction || direction === 'left' || direction === 'right' || tabStop === null) return;
    event.preventDefault();
    const neighbour = neighbourOf(idColumns, tabStop, direction);
    if (!neighbour) return;
    focusItem(neighbour);
    peekAlong(neighbour);
  };

  return (
    <div
      ref={area}
      className={styles.rows}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        const item = target.closest<HTMLElement>('[data-card]');
        if (item?.dataset.card) setChosen(item.dataset.card as ApplicationId);
      }}
    >
      <VirtualRows
        rows={shown}
        heights={heights}
        keptKeys={[tabStop]}
        revealedKey={chosen === null ? null : tabStop}
        label={title}
        groupName={({ group }) => t(`board.dueNow.groups.${group}`)}
      >
        {(row) =>
          row.kind !== 'group' ? (
            <DueNowItem card={row.card} kind={row.kind} isTabStop={row.card.id === tabStop} />
          ) : (
            <h3 className={styles.group} data-group={row.group}>
              {t(`board.dueNow.groups.${row.group}`)}{' '}
              <span className={styles.count}>{numberWords(row.count)}</span>
            </h3>
          )
        }
      </VirtualRows>
    </div>
  );
}
