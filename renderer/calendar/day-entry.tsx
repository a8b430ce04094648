import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { clockTime, timeOfDay } from '@shared/i18n/dates';
import { stepStateAt } from '@shared/rules/progress/step-state';
import type { Instant } from '@shared/model/time';
import { clockTimeOf } from '@shared/rules/calendar/calendar';
import { cardElementId, takeFocusIfWished } from '../cards/focus/card-focus';
import { useIsSelected } from '../cards/selection/selection';
import { cardName } from '../cards/words';
import { computerZone, useNow } from '../core/clock';
import { momentWords } from '../core/date-words';
import { openPanel, useWindow } from '../core/navigation';
import { locale, t } from '../core/words';
import type { DayItem } from './calendar-days';
import { dragDataOf } from './drag-data';
import { EntryMark } from './entry-mark';
import { moveFromPlace } from './moved-entry';
import styles from './calendar.module.css';

export interface DayEntryProps {
  readonly item: DayItem;
  /** True if it is listed away from its day: it can't be dragged from there, and isn't its card's own element. */
  readonly isListed?: boolean;
  readonly onOpen?: () => void;
}

/** Something on a day: opens its application, and an interview can be dragged to another day. */
export function DayEntry({ item, isListed = false, onOpen }: DayEntryProps) {
  const now = useNow();
  const ref = useRef<HTMLButtonElement>(null);
  const [isDragged, setIsDragged] = useState(false);
  const { card, interview, at, kind } = item;
  const isOpen = useWindow((state) => state.panel === card.id);
  const isSelected = useIsSelected(card.id);
  const isOwn = item.isFirstOfCard && !isListed;
  const canMove = interview !== null && card.unreadable === null && !isListed;
  useLayoutEffect(() => {
    if (isOwn && ref.current) takeFocusIfWished(card.id, ref.current);
  }, [card.id, isOwn]);
  useLayoutEffect(() => {
    if (ref.current && !isListed) moveFromPlace(item.key, ref.current);
  }, [item.key, isListed]);
  useEffect(() => {
    if (!ref.current || !interview || !canMove) return undefined;
    return draggable({
      element: ref.current,
      getInitialData: () => ({ ...dragDataOf(interview) }),
      onDragStart: () => setIsDragged(true),
      onDrop: () => setIsDragged(false),
    });
  }, [interview, canMove]);
  const what = whatWords(item, now);
  const name = t('calendar.entry', { what, application: cardName(card) });
  return (
    <button
      ref={ref}
      type="button"
      {...(isOwn ? { id: cardElementId(card.id) } : {})}
      className={styles.entry}
      tabIndex={isListed ? 0 : -1}
      title={canMove ? `${name}\n${t('calendar.moveHint')}` : name}
      data-card={card.id}
      data-entry={item.key}
      data-interview={card.unreadable === null ? interview?.interviewId : undefined}
      data-kind={kind}
      data-past={at !== null && at < now && kind === 'interview' ? true : undefined}
      data-open={isOpen || undefined}
      data-selected={isSelected || undefined}
      data-dragging={isDragged || undefined}
      onClick={(event) => {
        event.stopPropagation();
        onOpen?.();
        openPanel(card.id, { takesFocus: event.detail === 0 });
      }}
    >
      <span className="visually-hidden">
        {name}
        {isSelected ? `. ${t('selection.selected')}` : ''}
      </span>
      <EntryMark kind={kind} state={stateOf(item, now)} />
      {kind === 'interview' && at !== null ? <EntryTime at={at} /> : null}
      <span aria-hidden="true" className={styles.text} dir="auto">
        {card.company || t('board.unreadable.company')}
      </span>
      <span aria-hidden="true" className={styles.role}>
        {kind === 'step' && card.current !== null ? (
          <span>{t(`steps.name.${card.current.step}`)}</span>
        ) : null}
        {card.role === '' ? null : <span dir="auto">{card.role}</span>}
      </span>
    </button>
  );
}

/** In an hour that occurs twice, which of them it is, is said apart: a narrow month has no room for it. */
function EntryTime({ at }: { readonly at: Instant }) {
  const whole = clockTime(at, computerZone(), locale);
  const shown = timeOfDay(clockTimeOf(at, computerZone()), locale);
  return (
    <span aria-hidden="true" className={styles.time}>
      {shown}
      <span className={styles.offset}>{whole.slice(shown.length)}</span>
    </span>
  );
}

function stateOf({ kind, card: { current } }: DayItem, now: Instant) {
  return kind === 'step' && current ? stepStateAt(current.step, current, now) : null;
}

function whatWords(item: DayItem, now: Instant): string {
  const { kind, interview, at, card } = item;
  if (kind === 'interview' && interview && at !== null)
    return t(interview.of === 'test' ? 'calendar.test' : 'calendar.interview', {
      time: momentWords(at, interview.timeZone, now),
    });
  const state = stateOf(item, now);
  if (card.current && state !== null)
    return t('calendar.step', {
      step: t(`steps.name.${card.current.step}`),
      state: t(`board.states.${state}`),
    });
  return t('calendar.answer');
}
