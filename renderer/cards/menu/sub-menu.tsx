import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';

interface SubMenuProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
}

/** A menu within a menu: an entry that opens further ones. */
export function SubMenu({ label, children }: SubMenuProps) {
  return (
    <Menu.Sub>
      <Menu.Sub.Target>
        <Menu.Sub.Item>{label}</Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>{children}</Menu.Sub.Dropdown>
    </Menu.Sub>
  );
}
