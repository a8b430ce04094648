import { Menu } from '@mantine/core';
import type { Card } from '@shared/model/card';
import { t } from '../../core/words';
import { SnoozeItems } from '../../cards/menu/snooze-items';
import { Button } from '../../ui/button';

/** Puts the reminders of the current step off, to a usual time or one that is chosen. */
export function SnoozeMenu({ card }: { readonly card: Card }) {
  return (
    <Menu position="bottom-start" width={220}>
      <Menu.Target>
        <Button>{t('board.actions.snooze')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <SnoozeItems card={card} />
      </Menu.Dropdown>
    </Menu>
  );
}
