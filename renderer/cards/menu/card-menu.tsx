import { Menu } from '@mantine/core';
import { t } from '../../core/words';
import { openDialog, openPanel, type Floating } from '../../core/navigation';
import type { Card } from '@shared/model/card';
import { ApplicationEnd } from './application-end';
import { useBoard } from '../store';
import { hasMessageStep, markSent, moveCard, skipStep } from '../actions';
import styles from './card-menu.module.css';
import { cardName } from '../words';
import { moveMeaningWords } from '../move-words';
import { openFloatingAtCard } from '../floating';
import { FloatingPoint } from '../../ui/floating-point';
import { insideWindow } from '../../ui/inside-window';
import { moveMeaningOf } from '@shared/rules/progress/move-meaning';
import { SnoozeItems } from './snooze-items';
import { stages } from '@shared/model/stage';

export interface CardMenuProps {
  readonly floating: Floating;
  readonly onClose: () => void;
}

/** Everything that can be done to a card. One menu for all cards, opened at the card or at the pointer. */
export function CardMenu({ floating, onClose }: CardMenuProps) {
  const card = useBoard((state) => state.cards.get(floating.applicationId));
  if (!card) return null;
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
        aria-label={t('board.actionOn', { action: t('board.actions.menu'), card: cardName(card) })}
      >
        <StepItems card={card} />
        <MoveItems card={card} />
        <Menu.Divider />
        <ApplicationItems card={card} />
      </Menu.Dropdown>
    </Menu>
  );
}

interface CardProps {
  readonly card: Card;
}

/** The key that does the same on the card. */
function Key({ name }: { readonly name: 's' | 'a' | 'w' | 'enter' }) {
  return <kbd className={styles.key}>{t(`board.keyNames.${name}`)}</kbd>;
}

function StepItems({ card }: CardProps) {
  const isClosed = card.stage === 'closed';
  return (
    <>
      {hasMessageStep(card) ? (
        <>
          <Menu.Item rightSection={<Key name="s" />} onClick={() => void markSent(card)}>
            {card.current.partsLeft > 1 ? t('board.actions.markAllSent') : t('board.actions.markSent')}
          </Menu.Item>
          <Menu.Item onClick={() => void skipStep(card)}>{t('board.actions.skip')}</Menu.Item>
        </>
      ) : null}
      {card.current?.step === 'close' ? (
        <Menu.Item
          onClick={() => {
            openDialog({ tag: 'outcome', applicationId: card.id });
          }}
        >
          {t('board.actions.letGo')}
        </Menu.Item>
      ) : null}
      {isClosed ? null : (
        <Menu.Item
          rightSection={<Key name="a" />}
          onClick={() => {
            openDialog({ tag: 'reply', applicationId: card.id });
          }}
        >
          {t('board.actions.theyAnswered')}
        </Menu.Item>
      )}
      {card.current && !isClosed ? <SnoozeMenu card={card} /> : null}
      {card.current && !isClosed ? (
        <Menu.Item
          rightSection={<Key name="w" />}
          onClick={() => {
            openFloatingAtCard('why', card.id);
          }}
        >
          {t('board.actions.why')}
        </Menu.Item>
      ) : null}
    </>
  );
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

function ApplicationItems({ card }: CardProps) {
  const applicationId = card.id;
  return (
    <>
      <Menu.Item
        rightSection={<Key name="enter" />}
        onClick={() => {
          openPanel(card.id, { takesFocus: true });
        }}
      >
        {t('board.actions.open')}
      </Menu.Item>
      <Menu.Item
        onClick={() => {
          openDialog({ tag: 'application-form', applicationId });
        }}
      >
        {t('board.actions.edit')}
      </Menu.Item>
      <Menu.Item
        onClick={() => {
          openDialog({ tag: 'application-form', applicationId, focus: 'new-interview' });
        }}
      >
        {t('board.actions.addInterview')}
      </Menu.Item>
      <Menu.Divider />
      <ApplicationEnd applicationId={applicationId} isArchived={card.isArchived} />
    </>
  );
}
