import { Menu } from '@mantine/core';
import type { Card } from '@shared/model/card';
import { stages } from '@shared/model/stage';
import { moveMeaningOf } from '@shared/rules/progress/move-meaning';
import type { InterviewId } from '@shared/model/ids';
import { currentInstant } from '../../core/clock';
import { openDialog, type Floating } from '../../core/navigation';
import { t } from '../../core/words';
import { FloatingPoint } from '../../ui/floating-point';
import { insideWindow } from '../../ui/inside-window';
import { canSnooze, moveCard } from '../actions';
import type { CardCommandId } from '../card-commands';
import { moveMeaningWords } from '../move-words';
import { useBoard } from '../store';
import { cardName } from '../words';
import styles from './card-menu.module.css';
import { CommandItems } from './command-items';
import { SnoozeItems } from './snooze-items';

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

/** Everything that can be done with a card. One menu for all cards, opened at the card or at the pointer. */
export function CardMenu({ floating, onClose }: CardMenuProps) {
  const card = useBoard((state) => state.cards.get(floating.applicationId));
  if (!card) return null;
  const isChangeable = card.unreadable === null;
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
      <Menu.Dropdown
        aria-label={t('board.actionOn', { action: t('commands.names.open-card-menu'), card: cardName(card) })}
      >
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
        {isChangeable && card.stage !== 'closed' && canSnooze(card, currentInstant()) ? (
          <SnoozeMenu card={card} />
        ) : null}
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
      </Menu.Dropdown>
    </Menu>
  );
}

interface CardProps {
  readonly card: Card;
}

function SnoozeMenu({ card }: CardProps) {
  return (
    <Menu.Sub>
      <Menu.Sub.Target>
        <Menu.Sub.Item>{t('board.actions.snooze')}</Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>
        <SnoozeItems card={card} />
      </Menu.Sub.Dropdown>
    </Menu.Sub>
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
    <Menu.Sub>
      <Menu.Sub.Target>
        <Menu.Sub.Item>{t('board.actions.moveTo')}</Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>
        {stages.map((stage) => (
          <Menu.Item key={stage} disabled={stage === card.stage} onClick={() => void moveCard(card, stage)}>
            {t(`board.columns.${stage}`)}
            <span className={styles.meaning}>{moveMeaningWords(moveMeaningOf(card, stage))}</span>
          </Menu.Item>
        ))}
      </Menu.Sub.Dropdown>
    </Menu.Sub>
  );
}
