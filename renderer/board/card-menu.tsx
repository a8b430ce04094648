import { Menu } from '@mantine/core';
import { useEffect, useState } from 'react';
import { computerZone, currentInstant } from '../app/clock';
import { makeChange } from '../app/ipc';
import { locale, t } from '../app/translate';
import { openDialog, openPanel, type Floating } from '../app/window-store';
import { dateAndTime } from '@shared/i18n/dates';
import type { Card } from '@shared/model/board';
import type { SnoozeChoice } from '@shared/rules/quiet-hours';
import { useBoard } from './board-store';
import { hasMessageStep, markSent, moveCard, readSnoozeChoices, skipStep, snoozeStep } from './card-actions';
import styles from './card-menu.module.css';
import { cardName } from './card-words';
import { moveMeaningWords } from './column';
import { closeFloating, insideWindow, openFloatingAtCard } from './floating';
import { moveMeaningOf } from './move-meaning';
import { stagesInOrder } from './stages';

export interface CardMenuProps {
  readonly floating: Floating;
}

/** Everything that can be done to a card. One menu for all cards, opened at the card or at the pointer. */
export function CardMenu({ floating }: CardMenuProps) {
  const card = useBoard((state) => state.cards.get(floating.applicationId));
  if (!card) return null;
  return (
    <Menu
      opened
      onClose={closeFloating}
      position="bottom-start"
      middlewares={insideWindow}
      offset={2}
      width={220}
      shadow="md"
      returnFocus={false}
    >
      <Menu.Target>
        <span className={styles.point} style={{ left: floating.x, top: floating.y }} />
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

/** Text of a key that does the same on the card. */
function Key({ children }: { readonly children: string }) {
  return <kbd className={styles.key}>{children}</kbd>;
}

function StepItems({ card }: CardProps) {
  const isClosed = card.stage === 'closed';
  return (
    <>
      {hasMessageStep(card) ? (
        <>
          <Menu.Item rightSection={<Key>S</Key>} onClick={() => void markSent(card)}>
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
          rightSection={<Key>A</Key>}
          onClick={() => {
            openDialog({ tag: 'reply', applicationId: card.id });
          }}
        >
          {t('board.actions.theyAnswered')}
        </Menu.Item>
      )}
      {card.current && !isClosed ? <SnoozeItems card={card} /> : null}
      {card.current && !isClosed ? (
        <Menu.Item
          rightSection={<Key>W</Key>}
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

function SnoozeItems({ card }: CardProps) {
  const [choices, setChoices] = useState<readonly SnoozeChoice[]>([]);
  useEffect(() => {
    void readSnoozeChoices().then(setChoices);
  }, []);
  return (
    <Menu.Sub>
      <Menu.Sub.Target>
        <Menu.Sub.Item>{t('board.actions.snooze')}</Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>
        {choices.map(({ choice, until }) => (
          <Menu.Item key={choice} onClick={() => void snoozeStep(card, until)}>
            {t(`board.snoozeFor.${choice}`)}
            <span className={styles.meaning}>
              {dateAndTime(until, currentInstant(), computerZone(), locale)}
            </span>
          </Menu.Item>
        ))}
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
        {stagesInOrder.map((stage) => (
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
        rightSection={<Key>Enter</Key>}
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
      {card.isArchived ? (
        <Menu.Item onClick={() => void makeChange('unarchive-application', { applicationId })}>
          {t('board.actions.unarchive')}
        </Menu.Item>
      ) : (
        <Menu.Item onClick={() => void makeChange('archive-application', { applicationId })}>
          {t('board.actions.archive')}
        </Menu.Item>
      )}
      <Menu.Item color="var(--late)" onClick={() => void makeChange('delete-application', { applicationId })}>
        {t('board.actions.delete')}
      </Menu.Item>
    </>
  );
}
