import { memo, useEffect, useLayoutEffect, useRef } from 'react';
import { useNow } from '../core/clock';
import { t } from '../core/words';
import { useStoredDrafts } from '../core/drafts';
import { openPanel, useWindow } from '../core/navigation';
import { Button } from '../ui/button';
import { Icon } from '../ui/icons';
import { Monogram } from '../ui/monogram';
import { StateBadge } from '../ui/state-badge';
import { WindowBar } from '../ui/window-bar/window-bar';
import type { Card } from '@shared/model/card';
import { useBoard } from '../cards/store';
import styles from './card.module.css';
import { stepStateAt } from '@shared/rules/progress/step-state';
import { cardName, cardWords, partsInTwo } from '../cards/words';
import { isShort } from './columns';
import { useDrag } from './drag-loader';
import { openFloating } from '../cards/floating';
import { MenuButton } from '../cards/menu/menu-button';
import { cardElementId, takeFocusIfWished } from '../cards/focus/card-focus';
import { HitLine, MarkedName, useHitWords } from '../cards/search/marked';
import { PEEK_ID, usePeek } from '../cards/peek';
import { isOneOfSelected, useIsSelected } from '../cards/selection/selection';
import { TagMarks } from '../cards/tags/tag-marks';
import { useIsPainted } from '../cards/first-paint';

export interface CardViewProps {
  readonly card: Card;
}

/** Height of a card and of the gap below it, in CSS pixels; columns position cards by them. */
export const CARD_HEIGHT = 86;
export const SHORT_CARD_HEIGHT = 70;
export const CARD_GAP = 8;

/** One application on the board. Redrawn only when main sends a change, every minute, or when focused. */
export const CardView = memo(function CardView({ card }: CardViewProps) {
  const now = useNow();
  const ref = useRef<HTMLElement>(null);
  const isTabStop = useBoard((state) => state.tabStop === card.id);
  const isSelected = useIsSelected(card.id);
  const isDragged = useBoard(
    ({ dragged }) => dragged === card.id || (isSelected && dragged !== null && isOneOfSelected(dragged)),
  );
  const isOpen = useWindow((state) => state.panel === card.id);
  const hasDraft = useStoredDrafts(({ applicationIds }) => applicationIds.has(card.id));
  const isPeeked = usePeek(({ applicationId }) => applicationId === card.id);
  const drag = useDrag();
  const name = cardName(card);
  // Whatever is only for hover or a screen reader follows a frame later, unless this card gets the focus.
  const isPainted = useIsPainted(card.id);
  const isInFull = isPainted || isTabStop;
  const { line, when, inColumn, facts, badge } = cardWords(card, now, isInFull);
  const [parts, sentWord] = partsInTwo(card);
  const hit = useHitWords(card.id);
  const hasFoot = !isShort(card, now);
  const shown = `${inColumn.what}${inColumn.when}`;
  const factsId = `${cardElementId(card.id)}-facts`;

  useLayoutEffect(() => {
    if (ref.current) takeFocusIfWished(card.id, ref.current);
  }, [card.id]);
  useEffect(() => {
    if (ref.current && drag) return drag.makeDraggable(ref.current);
    return undefined;
  }, [drag]);

  return (
    <article
      ref={ref}
      id={cardElementId(card.id)}
      className={styles.card}
      aria-label={name}
      aria-describedby={isPeeked ? `${factsId} ${PEEK_ID}` : factsId}
      tabIndex={isTabStop ? 0 : -1}
      data-card={card.id}
      data-short={hasFoot ? undefined : true}
      data-open={isOpen || undefined}
      data-selected={isSelected || undefined}
      data-dragged={isDragged || undefined}
      onClick={() => {
        openPanel(card.id);
      }}
    >
      <span className={styles.head}>
        <Monogram name={card.company} />
        <span className={styles.names}>
          <span className={styles.company} title={card.company} dir="auto">
            <MarkedName text={card.company || t('board.unreadable.company')} />
          </span>
          <span className={styles.role} title={card.role} dir="auto">
            <MarkedName text={card.role} />
          </span>
        </span>
        <CardButtons card={card} name={name} isPainted={isPainted} />
      </span>
      <span id={factsId} className={styles.line} title={facts === '' ? shown : `${shown}\n${facts}`}>
        {hit ? (
          <HitLine hit={hit} />
        ) : (
          <span className={styles.lineShown} aria-hidden="true">
            {badge && !hasFoot ? <StateBadge {...badge} /> : null}
            <span className={styles.act} dir="auto">
              {inColumn.what}
            </span>
            {inColumn.when}
          </span>
        )}
        {isInFull ? (
          <span className="visually-hidden">
            {facts === '' ? `${line}${when}` : `${line}${when}. ${facts}`}
          </span>
        ) : null}
        {isSelected ? <span className="visually-hidden">. {t('selection.selected')}</span> : null}
        <TagMarks ids={card.tags} />
        {hasDraft ? (
          <span className={styles.draft} title={t('composer.drafts.mark')}>
            <Icon name="draft" />
            <span className="visually-hidden">. {t('composer.drafts.mark')}</span>
          </span>
        ) : null}
      </span>
      {hasFoot ? (
        <span className={styles.foot}>
          {card.current && card.outcome === null ? (
            <WindowBar
              window={card.current}
              now={now}
              state={stepStateAt(card.current.step, card.current, now)}
              facts={facts}
            />
          ) : null}
          {parts === '' ? null : (
            <span className={styles.side}>
              {parts}
              <span className={styles.sideWord}>{sentWord}</span>
            </span>
          )}
          {card.unreadable === null ? null : (
            <span className={styles.side}>{t('board.unreadable.readOnly')}</span>
          )}
          {badge ? <StateBadge {...badge} /> : null}
        </span>
      ) : null}
    </article>
  );
});

interface CardButtonsProps extends CardViewProps {
  readonly name: string;
  /** False while the card is drawn for the first time. */
  readonly isPainted: boolean;
}

/**
 * The buttons under the pointer. By keyboard, the card's keys do the same, so Tab skips them. When the element begins to
 * show another card, they follow once that is painted.
 */
const CardButtons = memo(
  function CardButtons({ card, name, isPainted }: CardButtonsProps) {
    if (!isPainted) return null;
    const action = (text: string) => t('board.actionOn', { action: text, card: name });
    return (
      <span className={styles.buttons}>
        <MenuButton card={card} className={styles.more} tabIndex={-1} />
        {card.current ? (
          <Button
            look="quiet"
            tabIndex={-1}
            aria-label={action(t('commands.names.explain-dates'))}
            onClick={(event) => {
              event.stopPropagation();
              openFloating('why', card.id, event.currentTarget);
            }}
          >
            {t('commands.names.explain-dates')}
          </Button>
        ) : null}
      </span>
    );
  },
  (_before, { isPainted }) => !isPainted,
);
