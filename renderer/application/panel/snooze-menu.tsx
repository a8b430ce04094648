import { Menu } from '@mantine/core';
import { commandName } from '@shared/commands/commands';
import type { Card } from '@shared/model/card';
import { t } from '../../core/words';
import { SnoozeItems } from '../../cards/menu/snooze-items';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icons';

/** Snoozes the current step, until a usual time or a chosen one. */
export function SnoozeMenu({ card }: { readonly card: Card }) {
  return (
    <Menu position="bottom-start" width={220}>
      <Menu.Target>
        <Button look="icon" aria-label={t(commandName('snooze-step'))} title={t(commandName('snooze-step'))}>
          <Icon name="clock" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <SnoozeItems card={card} />
      </Menu.Dropdown>
    </Menu>
  );
}
