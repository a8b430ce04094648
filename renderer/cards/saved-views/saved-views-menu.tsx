import { Menu } from '@mantine/core';
import { useEffect, type KeyboardEvent } from 'react';
import type { SavedView } from '@shared/model/settings/saved-view';
import { makeChange } from '../../core/bridge';
import { useWindow } from '../../core/navigation';
import { t } from '../../core/words';
import { Icon } from '../../ui/icons';
import { ComponentLibrary } from '../../ui/library/library';
import { isFocusNowhere } from '../focus/card-focus';
import { ListButton } from './list-button';
import {
  askForName,
  leaveMenu,
  leaveSavedView,
  openSavedView,
  updateSavedView,
  useOpenSavedView,
  useSavedViews,
  useSavedViewsState,
} from './saved-views';
import styles from './saved-views.module.css';

/** So many have a digit that opens them. */
const WITH_DIGIT = 9;

/** The saved views, and what can be done with the one that is open. */
export function SavedViewsMenu() {
  const isOpen = useSavedViewsState(({ isMenuOpen }) => isMenuOpen);
  const views = useSavedViews();
  const open = useOpenSavedView();
  const close = () => useSavedViewsState.setState({ isMenuOpen: false });
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const chosen = /^[1-9]$/.test(key) ? views[Number(key) - 1] : undefined;
    if (!chosen) return;
    close();
    openSavedView(chosen);
  };
  return (
    <ComponentLibrary>
      <Menu opened={isOpen} onClose={close} position="bottom-end" width={280} shadow="md">
        <Menu.Target>
          <ListButton />
        </Menu.Target>
        <Menu.Dropdown aria-label={t('savedViews.title')} onKeyDown={onKeyDown}>
          <FocusGivenBack />
          <div className={styles.list} data-long={views.length > WITH_DIGIT}>
            <Menu.Item leftSection={<Tick isShown={open === null} />} onClick={leaveSavedView}>
              {t('savedViews.all')}
            </Menu.Item>
            {views.map((view, index) => (
              <Menu.Item
                key={view.id}
                leftSection={<Tick isShown={view.id === open?.saved.id} />}
                rightSection={index < WITH_DIGIT ? <kbd className={styles.digit}>{index + 1}</kbd> : null}
                onClick={() => openSavedView(view)}
              >
                <span dir="auto">{view.name}</span>
              </Menu.Item>
            ))}
          </div>
          <Menu.Divider />
          <Menu.Item onClick={() => askForName(null)}>{t('commands.names.save-view')}</Menu.Item>
          {open === null ? null : <OpenItems {...open} views={views} />}
        </Menu.Dropdown>
      </Menu>
    </ComponentLibrary>
  );
}

/**
 * In the list: gives the focus back once the list is gone. The library does so too, except the first time, when this wasn't
 * loaded yet. Not when the library says that the list has left: it is still drawn then, and may have the focus.
 */
function FocusGivenBack() {
  useEffect(
    () => () => {
      if (isFocusNowhere() && useWindow.getState().dialog === null) leaveMenu();
    },
    [],
  );
  return null;
}

function Tick({ isShown }: { readonly isShown: boolean }) {
  return <span className={styles.tick}>{isShown ? <Icon name="tick" /> : null}</span>;
}

interface OpenItemsProps {
  readonly saved: SavedView;
  readonly isChanged: boolean;
  readonly views: readonly SavedView[];
}

/** For the one that is open. */
function OpenItems({ saved, isChanged, views }: OpenItemsProps) {
  const { id: viewId, name } = saved;
  const place = views.indexOf(saved);
  const moveTo = (index: number) => {
    const viewIds = views.map(({ id }) => id).filter((id) => id !== viewId);
    void makeChange('order-views', { viewIds: viewIds.toSpliced(index, 0, viewId) });
  };
  return (
    <>
      <Menu.Divider />
      <Menu.Label>
        <span dir="auto">{name}</span>
      </Menu.Label>
      {isChanged ? (
        <>
          <Menu.Item onClick={() => void updateSavedView(saved)}>{t('savedViews.update')}</Menu.Item>
          <Menu.Item onClick={() => openSavedView(saved)}>{t('savedViews.revert')}</Menu.Item>
        </>
      ) : null}
      <Menu.Item onClick={() => askForName(saved)}>{t('savedViews.rename')}</Menu.Item>
      {place > 0 ? <Menu.Item onClick={() => moveTo(place - 1)}>{t('savedViews.up')}</Menu.Item> : null}
      {place < views.length - 1 ? (
        <Menu.Item onClick={() => moveTo(place + 1)}>{t('savedViews.down')}</Menu.Item>
      ) : null}
      <Menu.Item onClick={() => void makeChange('delete-view', { viewId })}>
        {t('savedViews.delete')}
      </Menu.Item>
    </>
  );
}
