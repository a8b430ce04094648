import { useEffect, useMemo, useRef, useState } from 'react';
import type { Card } from '@shared/model/card';
import { announce } from '../../core/announce';
import { computerZone, useNow } from '../../core/clock';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import { countElsewhere, useCardFilter, useShownFilter } from '../filter';
import { useFocusPassedOn } from '../focus/use-view-focus';
import { createDivider } from '../order/divided-cards';
import { useOrderedCards } from '../order/ordered-cards';
import styles from './found-elsewhere.module.css';

export interface Elsewhere {
  /** How many cards match among those that aren't shown: the archived ones, or those of the board. */
  readonly count: number;
  readonly isArchived: boolean;
}

const isInArchive = ({ isArchived }: Card) => isArchived;

/** What the search finds besides the cards that are shown. */
export function useElsewhere(): Elsewhere {
  const now = useNow();
  const cards = useOrderedCards();
  const filter = useShownFilter();
  const [divide] = useState(createDivider<boolean>);
  const count = useMemo(() => {
    if (filter.query.trim() === '') return 0;
    const others = divide(cards, [], isInArchive).get(!filter.isArchived) ?? [];
    return countElsewhere(others, filter, { now, zone: computerZone() });
  }, [divide, cards, filter, now]);
  return { count, isArchived: filter.isArchived };
}

/** Says that the search found cards that aren't shown, with a button that shows them. */
export function FoundElsewhere(elsewhere: Elsewhere) {
  return elsewhere.count === 0 ? null : <FoundNote {...elsewhere} />;
}

function FoundNote({ count, isArchived }: Elsewhere) {
  const note = useRef<HTMLDivElement>(null);
  useFocusPassedOn(note);
  return (
    <div ref={note} className={styles.note}>
      <span>{elsewhereWords({ count, isArchived })}</span>
      <Button
        look="quiet"
        onClick={() => {
          useCardFilter.setState({ isArchived: !isArchived });
        }}
      >
        {isArchived ? t('board.archived.back') : t('board.toolbar.showArchived')}
      </Button>
    </div>
  );
}

/** The same in a view that announces nothing else that was found. */
export function AnnouncedElsewhere() {
  const elsewhere = useElsewhere();
  const words = elsewhereWords(elsewhere);
  useEffect(() => {
    if (words !== '') announce(words);
  }, [words]);
  return <FoundElsewhere {...elsewhere} />;
}

/** "1 archived card matches."; nothing if there is none. */
export function elsewhereWords({ count, isArchived }: Elsewhere): string {
  if (count === 0) return '';
  return isArchived
    ? t('board.toolbar.foundOnBoard', { count })
    : t('board.toolbar.foundArchived', { count });
}
