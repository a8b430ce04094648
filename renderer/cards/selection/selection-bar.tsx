import { Menu, Popover } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { outcomes, stages } from '@shared/model/stage';
import { dateAndTime } from '@shared/i18n/dates';
import { snoozeChoices } from '@shared/rules/reminders/quiet-hours';
import { announce } from '../../core/announce';
import { computerZone, useNow } from '../../core/clock';
import { usePolicy } from '../../core/use-policy';
import { locale, t } from '../../core/words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icons';
import { focusCardOrHeir } from '../focus/card-focus';
import menuStyles from '../menu/card-menu.module.css';
import { useBoard } from '../store';
import { changeSelected } from './change-selected';
import { clearSelection, useSelection } from './selection';
import { SelectionTags } from './selection-tags';
import styles from './selection-bar.module.css';

/** What opens from the bar stands where toasts appear. */
const ABOVE_TOASTS = 450;

/** What can be done with the selected cards, over the foot of the window while there are any. */
export function SelectionBar() {
  const ids = useSelection((state) => state.ids);
  const cards = useBoard((state) => state.cards);
  const selected = [...ids].flatMap((id) => cards.get(id) ?? []);
  const count = selected.length;
  useCountAnnounced(count);
  if (count === 0) return null;
  const areArchived = selected.every(({ isArchived }) => isArchived);
  return (
    <section className={styles.bar} data-selection-bar aria-label={t('selection.bar')}>
      <Button
        look="icon"
        aria-label={t('selection.clear')}
        title={t('selection.clear')}
        onClick={() => {
          clearSelection();
          focusCardOrHeir(useBoard.getState().tabStop);
        }}
      >
        <Icon name="close" />
      </Button>
      <span className={styles.count}>{t('selection.count', { count })}</span>
      <BarMenu label={t('selection.move')}>
        {stages
          .filter((stage) => stage !== 'closed' && stage !== 'applied')
          .map((to) => (
            <Menu.Item key={to} onClick={() => void changeSelected({ kind: 'move', to })}>
              {t(`board.columns.${to}`)}
            </Menu.Item>
          ))}
      </BarMenu>
      <Popover position="top" shadow="md" width={240} zIndex={ABOVE_TOASTS} trapFocus returnFocus>
        <Popover.Target>
          <Button aria-haspopup="dialog">{t('selection.tags')}</Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('selection.tags')}>
          <SelectionTags cards={selected} />
        </Popover.Dropdown>
      </Popover>
      <BarMenu label={t('commands.names.snooze-step')}>
        <SnoozeItems />
      </BarMenu>
      <BarMenu label={t('selection.close')}>
        {outcomes.map((outcome) => (
          <Menu.Item key={outcome} onClick={() => void changeSelected({ kind: 'close', outcome })}>
            {t(`board.outcomes.${outcome}`)}
          </Menu.Item>
        ))}
      </BarMenu>
      <Button onClick={() => void changeSelected({ kind: areArchived ? 'unarchive' : 'archive' })}>
        {areArchived ? t('selection.unarchive') : t('selection.archive')}
      </Button>
    </section>
  );
}

function BarMenu({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Menu position="top" shadow="md" zIndex={ABOVE_TOASTS}>
      <Menu.Target>
        <Button aria-haspopup="menu">{label}</Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>{children}</Menu.Dropdown>
    </Menu>
  );
}

function SnoozeItems() {
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

/** Whoever can't see the bar hears how many are selected. */
function useCountAnnounced(count: number): void {
  const before = useRef(0);
  useEffect(() => {
    if (count === before.current) return;
    before.current = count;
    announce(count === 0 ? t('selection.cleared') : t('selection.announce', { count }));
  }, [count]);
}
