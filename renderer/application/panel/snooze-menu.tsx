import { Menu } from '@mantine/core';
import type { Card } from '@shared/model/card';
import { t } from '../../core/words';
import { SnoozeItems } from '../../cards/menu/snooze-items';
import { Button } from '../../ui/button';

/** Snoozes the current step, until a usual time or a chosen one. */
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
