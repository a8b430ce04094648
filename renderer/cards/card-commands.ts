/** What a card's commands do, whether triggered by a key or from a menu. */
import { commandName, type CommandOn } from '@shared/commands/commands';
import type { Card } from '@shared/model/card';
import { stages } from '@shared/model/stage';
import { announce } from '../core/announce';
import { makeChange } from '../core/bridge';
import { currentInstant } from '../core/clock';
import { closePanel, openDialog, openPanel, peek, useWindow } from '../core/navigation';
import { showRefusal } from '../core/toasts';
import { t } from '../core/words';
import { canSnooze, dismissNudge, hasMessageStep, skipStep, writeMessage, writeOccasion } from './actions';
import { occasionOf } from '@shared/rules/progress/occasion-of';
import { openFloatingAtCard } from './floating';
import { markSentWithSelected, moveWithSelected, refusesOneOfTooMany } from './selection/change-selected';
import { isOneOfSelected, selectedCards, toggleSelected } from './selection/selection';
import { cardName } from './words';

export type CardCommandId = CommandOn<'card'>;

interface CardCommand {
  /** True if it changes nothing, so that it also works on a read-only card. */
  readonly onlyReads?: true;
  /** Always, if missing. */
  readonly isOffered?: (card: Card) => boolean;
  readonly run: (card: Card) => void;
}

const isOpen = (card: Card) => card.stage !== 'closed';
const isToSnooze = (card: Card) => isOpen(card) && canSnooze(card, currentInstant());

const cardCommands: Readonly<Record<CardCommandId, CardCommand>> = {
  'open-application': { onlyReads: true, run: ({ id }) => openPanel(id, { takesFocus: true }) },
  peek: { onlyReads: true, run: togglePeek },
  'open-card-menu': { onlyReads: true, run: ({ id }) => openFloatingAtCard('menu', id) },
  'select-card': { onlyReads: true, run: ({ id }) => toggleSelected(id) },
  'write-message': {
    isOffered: hasMessageStep,
    run: writeMessage,
  },
  'write-occasion': { isOffered: ({ outcome }) => occasionOf(outcome) !== null, run: writeOccasion },
  'mark-sent': {
    isOffered: (card) => (isOneOfSelected(card.id) ? selectedCards() : [card]).some(hasMessageStep),
    run: (card) => void markSentWithSelected(card),
  },
  'skip-step': { isOffered: hasMessageStep, run: (card) => void skipStep(card) },
  'let-go': {
    isOffered: ({ current }) => current?.step === 'close',
    run: ({ id }) => openDialog({ tag: 'outcome', applicationId: id }),
  },
  'record-reply': { isOffered: isOpen, run: ({ id }) => openDialog({ tag: 'reply', applicationId: id }) },
  'snooze-step': {
    isOffered: (card) => (isOneOfSelected(card.id) ? selectedCards() : [card]).some(isToSnooze),
    run({ id }) {
      if (!refusesOneOfTooMany(id)) openFloatingAtCard('snooze', id);
    },
  },
  'dismiss-nudge': {
    isOffered: ({ nudge }) => nudge !== undefined,
    run: (card) => void dismissNudge(card),
  },
  'explain-dates': {
    onlyReads: true,
    isOffered: (card) => isOpen(card) && card.current !== null,
    run: ({ id }) => openFloatingAtCard('why', id),
  },
  'move-right': { run: (card) => moveSideways(card, 1) },
  'move-left': { run: (card) => moveSideways(card, -1) },
  'edit-application': { run: ({ id }) => openDialog({ tag: 'application-form', applicationId: id }) },
  'add-interview-here': {
    run: ({ id }) => openDialog({ tag: 'application-form', applicationId: id, focus: 'new-interview' }),
  },
  'archive-application': {
    isOffered: ({ isArchived }) => !isArchived,
    run: ({ id }) => void makeChange('archive-application', { applicationId: id }),
  },
  'unarchive-application': {
    isOffered: ({ isArchived }) => isArchived,
    run: ({ id }) => void makeChange('unarchive-application', { applicationId: id }),
  },
  'delete-application': { run: ({ id }) => void makeChange('delete-application', { applicationId: id }) },
};

/** True if the command makes sense for the card as it is now. */
export function isOffered(id: CardCommandId, card: Card): boolean {
  const { isOffered: isMeant, onlyReads } = cardCommands[id];
  return (onlyReads === true || card.unreadable === null) && (isMeant?.(card) ?? true);
}

/**
 * Carries out the command. Does nothing if it isn't offered, and says why if the card is read-only. Once the application is
 * closed, to write is to write what fits how it ended.
 */
export function runCardCommand(asked: CardCommandId, card: Card): void {
  const id = asked === 'write-message' && !isOpen(card) ? 'write-occasion' : asked;
  if (isOffered(id, card)) cardCommands[id].run(card);
  else if (card.unreadable !== null) showRefusal({ tag: 'state', reason: `unreadable-${card.unreadable}` });
}

/** The command's name for this card. */
export function cardCommandWords(id: CardCommandId, { current, outcome }: Card): string {
  if (id === 'mark-sent' && current !== null && current.parts.left > 1) return t('commands.markAllSent');
  const occasion = outcome === null ? null : occasionOf(outcome);
  if (id === 'write-occasion' && occasion !== null) return t(`templates.write.${occasion}`);
  return t(commandName(id));
}

function togglePeek(card: Card): void {
  const isShown = useWindow.getState().panel === card.id;
  if (isShown) closePanel();
  else peek(card.id);
  announce(isShown ? t('board.announce.noLongerPeeks') : t('board.announce.peeks', { card: cardName(card) }));
}

/** A card that is selected takes the others along. */
function moveSideways(card: Card, side: 1 | -1): void {
  const to = stages[stages.indexOf(card.stage) + side];
  if (to) void moveWithSelected(card, to);
  else announce(t('board.announce.cannotMove'));
}
