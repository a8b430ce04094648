import { Menu, Popover } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { MAX_SEVERAL, type Card } from '@shared/model/card';
import { announce } from '../../core/announce';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icons';
import { hasMessageStep } from '../actions';
import { focusCardOrHeir } from '../focus/card-focus';
import { useBoard } from '../store';
import { changeSelected, tooManyWords } from './change-selected';
import { clearSelection, useSelection } from './selection';
import { SelectedCloseItems, SelectedMoveItems, SelectedSnoozeItems } from './selection-items';
import { SelectionTags } from './selection-tags';
import styles from './selection-bar.module.css';

/** What opens from the bar is where toasts appear. */
const ABOVE_TOASTS = 450;

/** What can be done with the selected cards, over the foot of the window while there are any. */
export function SelectionBar() {
  const ids = useSelection((state) => state.ids);
  const cards = useBoard((state) => state.cards);
  const selected = [...ids].flatMap((id) => cards.get(id) ?? []);
  const count = selected.length;
  useCountAnnounced(count);
  useFocusedInSight(count > 0);
  if (count === 0) return null;
  const isTooMany = count > MAX_SEVERAL;
  return (
    <section ref={keepClear} className={styles.bar} data-selection-bar aria-label={t('selection.bar')}>
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
      {isTooMany ? <span className={styles.reason}>{tooManyWords()}</span> : null}
      <fieldset className={styles.acts} disabled={isTooMany}>
        <SelectedActs selected={selected} />
      </fieldset>
    </section>
  );
}

function SelectedActs({ selected }: { readonly selected: readonly Card[] }) {
  const areArchived = selected.every(({ isArchived }) => isArchived);
  return (
    <>
      {selected.some(hasMessageStep) ? (
        <Button onClick={() => void changeSelected({ kind: 'sent' })}>{t('commands.names.mark-sent')}</Button>
      ) : null}
      <BarMenu label={t('selection.move')}>
        <SelectedMoveItems />
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
        <SelectedSnoozeItems />
      </BarMenu>
      <BarMenu label={t('selection.close')}>
        <SelectedCloseItems />
      </BarMenu>
      <Button onClick={() => void changeSelected({ kind: areArchived ? 'unarchive' : 'archive' })}>
        {areArchived ? t('selection.unarchive') : t('selection.archive')}
      </Button>
    </>
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

/** Below the bar, and a little above it. */
const AROUND = 18;

/** What the bar covers can be scrolled clear of it, even if its buttons need two lines. */
function keepClear(bar: HTMLElement | null): (() => void) | undefined {
  if (bar === null) return undefined;
  const { style } = document.body;
  const note = () => style.setProperty('--covered', `${String(bar.offsetHeight + AROUND)}px`);
  note();
  const observer = new ResizeObserver(note);
  observer.observe(bar);
  return () => {
    observer.disconnect();
    style.removeProperty('--covered');
  };
}

/** The bar may cover the card that was just selected by keyboard. */
function useFocusedInSight(isShown: boolean): void {
  useEffect(() => {
    if (isShown) document.querySelector('[data-card]:focus-visible')?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
}

/** Whoever can't see the bar hears how many are selected. */
function useCountAnnounced(count: number): void {
  const before = useRef(0);
  useEffect(() => {
    if (count === before.current) return;
    before.current = count;
    if (count === 0) announce(t('selection.cleared'));
    else {
      const words = t('selection.announce', { count });
      announce(count > MAX_SEVERAL ? `${words}. ${tooManyWords()}` : words);
    }
  }, [count]);
}
