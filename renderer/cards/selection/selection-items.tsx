/** What can be done with the selected cards, as menu items: in the bar, and in the menu of a selected card. */
import { Menu } from '@mantine/core';
import { dateAndTime } from '@shared/i18n/dates';
import { outcomes, stages } from '@shared/model/stage';
import { snoozeChoices } from '@shared/rules/reminders/quiet-hours';
import { computerZone, useNow } from '../../core/clock';
import { openDialog } from '../../core/navigation';
import { usePolicy } from '../../core/use-policy';
import { locale, t } from '../../core/words';
import menuStyles from '../menu/card-menu.module.css';
import { changeSelected } from './change-selected';

/** The columns that several cards can move to. */
export function SelectedMoveItems() {
  return stages
    .filter((stage) => stage !== 'closed' && stage !== 'applied')
    .map((to) => (
      <Menu.Item key={to} onClick={() => void changeSelected({ kind: 'move', to })}>
        {t(`board.columns.${to}`)}
      </Menu.Item>
    ));
}

/** The times until which they can be snoozed. */
export function SelectedSnoozeItems() {
  const now = useNow();
  const policy = usePolicy();
  if (policy === null) return null;
  return snoozeChoices(now, computerZone(), policy).map(({ choice, until }) => (
    <Menu.Item key={choice} onClick={() => void changeSelected({ kind: 'snooze', until })}>
      {t(`reminders.snoozeFor.${choice}`)}
      <span className={menuStyles.meaning}>{dateAndTime(until, now, computerZone(), locale)}</span>
    </Menu.Item>
  ));
}

/** How they can end: today, or on a day that is asked for. */
export function SelectedCloseItems() {
  return (
    <>
      {outcomes.map((outcome) => (
        <Menu.Item key={outcome} onClick={() => void changeSelected({ kind: 'close', outcome })}>
          {t(`board.outcomes.${outcome}`)}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item onClick={() => openDialog({ tag: 'outcome', applicationId: null })}>
        {t('selection.closeOn')}
      </Menu.Item>
    </>
  );
}
