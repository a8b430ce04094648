import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { commandName } from '@shared/commands/commands';
import type { Card } from '@shared/model/card';
import { stages } from '@shared/model/stage';
import { moveMeaningOf } from '@shared/rules/progress/move-meaning';
import type { InterviewId } from '@shared/model/ids';
import { keyText } from '../../core/key-words';
import { openDialog, type Floating } from '../../core/navigation';
import { t } from '../../core/words';
import { FloatingPoint } from '../../ui/floating-point';
import { insideWindow } from '../../ui/inside-window';
import { moveCard } from '../actions';
import { isOffered, type CardCommandId } from '../card-commands';
import { moveMeaningWords } from '../move-words';
import { useBoard } from '../store';
import { cardName } from '../words';
import styles from './card-menu.module.css';
import { CommandItems } from './command-items';
import { selectedCards, useIsOneOfSelected } from '../selection/selection';
import { SelectedSnoozeItems } from '../selection/selection-items';
import { SelectionMenuItems } from './selection-menu';
import { SnoozeItems } from './snooze-items';
import { SubMenu } from './sub-menu';

/** The ways an application leaves the board. None asks first: each is shown with Undo. */
export const applicationEnd = [
  'archive-application',
  'unarchive-application',
  'delete-application',
] as const satisfies readonly CardCommandId[];

export interface CardMenuProps {
  readonly floating: Floating;
  readonly onClose: () => void;
}

/**
 * Everything that can be done with a card, or with all that are selected if it is one of them. One menu for all cards, opened
 * at the card or at the pointer.
 */
export function CardMenu({ floating, onClose }: CardMenuProps) {
  const card = useBoard((state) => state.cards.get(floating.applicationId));
  const isSeveral = useIsOneOfSelected(floating.applicationId);
  if (!card) return null;
  if (isSeveral)
    return (
      <MenuAtCard card={card} command="open-card-menu" floating={floating} onClose={onClose}>
        <SelectionMenuItems />
      </MenuAtCard>
    );
  const isChangeable = card.unreadable === null;
  return (
    <MenuAtCard card={card} command="open-card-menu" floating={floating} onClose={onClose}>
      <CommandItems
        card={card}
        ids={[
          'write-message',
          'mark-sent',
          'skip-step',
          'let-go',
          'record-reply',
          'dismiss-nudge',
          'write-occasion',
        ]}
      />
      {isOffered('snooze-step', card) ? <SnoozeEntry card={card} /> : null}
      <CommandItems card={card} ids={['explain-dates']} />
      {floating.interviewId === undefined ? null : (
        <MoveInterviewItem card={card} interviewId={floating.interviewId} />
      )}
      {isChangeable ? <MoveItems card={card} /> : null}
      <Menu.Divider />
      <CommandItems
        card={card}
        ids={['open-application', 'select-card', 'edit-application', 'add-interview-here']}
      />
      {isChangeable ? <Menu.Divider /> : null}
      <CommandItems card={card} ids={applicationEnd} />
    </MenuAtCard>
  );
}

/** Only the times to be reminded at, opened at the card by its key: of this card, or of all that are selected with it. */
export function SnoozeMenu({ floating, onClose }: CardMenuProps) {
  const card = useBoard((state) => state.cards.get(floating.applicationId));
  const isSeveral = useIsOneOfSelected(floating.applicationId);
  if (!card) return null;
  return (
    <MenuAtCard card={card} command="snooze-step" floating={floating} onClose={onClose}>
      {isSeveral ? <SelectedSnoozeItems /> : <SnoozeItems card={card} />}
    </MenuAtCard>
  );
}

interface MenuAtCardProps extends CardMenuProps {
  readonly card: Card;
  /** Names it. */
  readonly command: CardCommandId;
  readonly children: ReactNode;
}

function MenuAtCard({ card, command, floating, onClose, children }: MenuAtCardProps) {
  const isSeveral = useIsOneOfSelected(card.id);
  const whom = isSeveral ? t('selection.count', { count: selectedCards().length }) : cardName(card);
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-start"
      middlewares={insideWindow}
      offset={2}
      width={220}
      shadow="md"
      returnFocus={false}
    >
      <Menu.Target>
        <FloatingPoint at={floating} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('board.actionOn', { action: t(commandName(command)), card: whom })}>
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}

interface CardProps {
  readonly card: Card;
}

function SnoozeEntry({ card }: CardProps) {
  return (
    <SubMenu
      label={
        <span className={styles.withKey}>
          {t(commandName('snooze-step'))}
          <kbd className={styles.key}>{keyText('snooze-step')}</kbd>
        </span>
      }
    >
      <SnoozeItems card={card} />
    </SubMenu>
  );
}

/** What dragging an entry of the calendar does, without dragging: the form opens at the interview's date. */
function MoveInterviewItem({ card, interviewId }: CardProps & { readonly interviewId: InterviewId }) {
  return (
    <Menu.Item
      onClick={() => openDialog({ tag: 'application-form', applicationId: card.id, focus: { interviewId } })}
    >
      {t('calendar.moveInterview')}
    </Menu.Item>
  );
}

function MoveItems({ card }: CardProps) {
  return (
    <SubMenu label={t('board.actions.moveTo')}>
      {stages.map((stage) => (
        <Menu.Item key={stage} disabled={stage === card.stage} onClick={() => void moveCard(card, stage)}>
          {t(`board.columns.${stage}`)}
          <span className={styles.meaning}>{moveMeaningWords(moveMeaningOf(card, stage))}</span>
        </Menu.Item>
      ))}
    </SubMenu>
  );
}
