import { Menu } from '@mantine/core';
import { commandName } from '@shared/commands/commands';
import { keyText } from '../../core/key-words';
import { t } from '../../core/words';
import { hasMessageStep } from '../actions';
import { areTooMany, changeSelected, tooManyWords } from '../selection/change-selected';
import { clearSelection, selectedCards } from '../selection/selection';
import { SelectedCloseItems, SelectedMoveItems, SelectedSnoozeItems } from '../selection/selection-items';
import styles from './card-menu.module.css';
import { SubMenu } from './sub-menu';

/** What the bar of the selection offers, in the menu of a selected card; tags are chosen in the bar. */
export function SelectionMenuItems() {
  return (
    <>
      {areTooMany() ? <Menu.Label>{tooManyWords()}</Menu.Label> : <SelectionActs />}
      <Menu.Divider />
      <Menu.Item onClick={clearSelection}>{t('selection.clear')}</Menu.Item>
    </>
  );
}

function SelectionActs() {
  const areArchived = selectedCards().every(({ isArchived }) => isArchived);
  return (
    <>
      {selectedCards().some(hasMessageStep) ? (
        <Menu.Item
          rightSection={<kbd className={styles.key}>{keyText('mark-sent')}</kbd>}
          onClick={() => void changeSelected({ kind: 'sent' })}
        >
          {t(commandName('mark-sent'))}
        </Menu.Item>
      ) : null}
      <SubMenu label={t('selection.move')}>
        <SelectedMoveItems />
      </SubMenu>
      <SubMenu label={t(commandName('snooze-step'))}>
        <SelectedSnoozeItems />
      </SubMenu>
      <SubMenu label={t('selection.close')}>
        <SelectedCloseItems />
      </SubMenu>
      <Menu.Item onClick={() => void changeSelected({ kind: areArchived ? 'unarchive' : 'archive' })}>
        {areArchived ? t('selection.unarchive') : t('selection.archive')}
      </Menu.Item>
    </>
  );
}
