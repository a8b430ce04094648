import { Menu } from '@mantine/core';
import { defaultTableLayout, orderOf } from '@shared/model/settings/table-columns';
import type { TableLayout } from '@shared/model/settings/table-layout';
import { changeTableLayout } from '../cards/table-layout';
import { t } from '../core/words';
import { Button } from '../ui/button';
import { Icon } from '../ui/icons';
import { withColumnShown } from './table-layout';
import styles from './table.module.css';

/** Chooses which columns are shown. It stays open, so that several can be chosen. */
export function ColumnMenu({ layout }: { readonly layout: TableLayout }) {
  return (
    <Menu position="bottom-end" width={220} shadow="md" closeOnItemClick={false}>
      <Menu.Target>
        <Button look="quiet" className={styles.choose}>
          <Icon name="columns" />
          {t('table.choose')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={styles.columnMenu} aria-label={t('table.choose')}>
        {orderOf(layout).map((column) => {
          const isShown = !layout.hidden.includes(column);
          return (
            <Menu.CheckboxItem
              key={column}
              checked={isShown}
              onChange={() => changeTableLayout((before) => withColumnShown(before, column, !isShown))}
            >
              {t(`table.columns.${column}`)}
            </Menu.CheckboxItem>
          );
        })}
        <Menu.Divider />
        <Menu.Item
          closeMenuOnClick
          onClick={() => changeTableLayout(({ sort }) => ({ ...defaultTableLayout, sort }))}
        >
          {t('table.reset')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
