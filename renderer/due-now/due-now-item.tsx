import { memo } from 'react';
import { useNow } from '../core/clock';
import { t } from '../core/words';
import { openDialog, openPanel, useWindow } from '../core/navigation';
import { Button } from '../ui/button';
import { Icon } from '../ui/icons';
import { StateBadge } from '../ui/state-badge';
import { WindowBar } from '../ui/window-bar/window-bar';
import type { Card } from '@shared/model/card';
import { canSnooze, hasMessageStep, markSent, snoozeUntilTomorrow, writeMessage } from '../cards/actions';
import { CutLine } from '../cards/line/cut-line';
import { MenuButton } from '../cards/menu/menu-button';
import { useIsSelected } from '../cards/selection/selection';
import { stepStateAt } from '@shared/rules/progress/step-state';
import { cardName, cardWords, partsDone } from '../cards/words';
import { BarLegend } from './bar-legend';
import type { DueNowRow } from './due-now-rows';
import styles from './due-now-item.module.css';
import { useIsAfterFirstPaint } from '../cards/first-paint';

/** Heights of an item with the gap below it, in CSS pixels: with its actions below the bar, in its place, or without both. */
export const FIRST_ITEM_HEIGHT = 104;
export const ITEM_HEIGHT = 76;
export const LINE_HEIGHT = 50;

export interface DueNowItemProps {
  readonly card: Card;
  readonly kind: Exclude<DueNowRow['kind'], 'group'>;
  /** True for the one item that Tab reaches. */
  readonly isTabStop: boolean;
}

/** One thing to do: what, for which application, its window, and its actions. */
export const DueNowItem = memo(function DueNowItem(props: DueNowItemProps) {
  const { card, kind, isTabStop } = props;
  const now = useNow();
  const isOpen = useWindow((state) => state.panel === card.id);
  const isSelected = useIsSelected(card.id);
  const name = cardName(card);
  const parts = partsDone(card);
  const { line, when, moment, facts, badge } = cardWords(card, now, useIsAfterFirstPaint());
  return (
    <div
      className={styles.item}
      data-card={card.id}
      data-kind={kind}
      data-open={isOpen || undefined}
      data-selected={isSelected || undefined}
    >
      <button
        type="button"
        className={styles.what}
        data-what={card.id}
        tabIndex={isTabStop ? 0 : -1}
        title={`${line}${when}\n${name}\n${facts}`}
        onClick={({ detail }) => {
          // A click without a press count came from the keyboard.
          openPanel(card.id, { takesFocus: detail === 0 });
        }}
      >
        <span className={styles.act}>
          <CutLine text={line} />
          <span className="visually-hidden">{when}</span>
        </span>
        <span className={styles.second}>
          <span className={styles.name}>
            <CutLine text={name} />
          </span>
          {parts === '' ? null : <span className={styles.parts}>{parts}</span>}
        </span>
        <span className="visually-hidden">
          {facts}
          {isSelected ? `. ${t('selection.selected')}` : ''}
        </span>
      </button>
      {card.current ? (
        <div className={styles.bar}>
          <WindowBar
            window={card.current}
            now={now}
            state={stepStateAt(card.current.step, card.current, now)}
            facts={facts}
          />
          {/* The heading of the group has the state's word. */}
          {badge ? <StateBadge state={badge.state} word={moment === '' ? badge.word : moment} /> : null}
        </div>
      ) : null}
      {kind === 'explained-card' ? <BarLegend /> : null}
      <ItemActions card={card} name={name} isTabStop={isTabStop} />
    </div>
  );
});

interface ItemActionsProps {
  readonly card: Card;
  readonly name: string;
  readonly isTabStop: boolean;
}

function ItemActions({ card, name, isTabStop }: ItemActionsProps) {
  const now = useNow();
  if (card.unreadable !== null) return <p className={styles.readOnly}>{t('board.unreadable.readOnly')}</p>;
  if (!card.current && !card.nudge) return null;
  const action = (text: string, act: () => void) => (
    <Button
      look="quiet"
      data-once
      tabIndex={isTabStop ? 0 : -1}
      aria-label={t('board.actionOn', { action: text, card: name })}
      onClick={act}
    >
      {text}
    </Button>
  );
  return (
    <div className={styles.actions}>
      {hasMessageStep(card)
        ? action(t('commands.names.write-message'), () => {
            writeMessage(card);
          })
        : null}
      {hasMessageStep(card)
        ? action(
            card.current.parts.left > 1 ? t('commands.markAllSent') : t('commands.names.mark-sent'),
            () => {
              void markSent(card);
            },
          )
        : null}
      {card.current?.step === 'close'
        ? action(t('commands.names.let-go'), () => {
            openDialog({ tag: 'outcome', applicationId: card.id });
          })
        : null}
      {card.current === null
        ? action(t('commands.names.record-reply'), () => {
            openDialog({ tag: 'reply', applicationId: card.id });
          })
        : null}
      {canSnooze(card, now) ? (
        <Button
          look="icon"
          className={styles.later}
          tabIndex={isTabStop ? 0 : -1}
          title={t('board.actions.tomorrow')}
          aria-label={t('board.actionOn', { action: t('board.actions.tomorrow'), card: name })}
          onClick={() => {
            void snoozeUntilTomorrow(card);
          }}
        >
          <Icon name="clock" />
        </Button>
      ) : null}
      <MenuButton card={card} className={styles.more} tabIndex={isTabStop ? 0 : -1} />
    </div>
  );
}
