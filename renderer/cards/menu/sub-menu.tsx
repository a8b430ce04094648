import { Menu } from '@mantine/core';
import type { MouseEvent, ReactNode } from 'react';

interface SubMenuProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
}

/** A menu within a menu: an entry that opens further ones. */
export function SubMenu({ label, children }: SubMenuProps) {
  return (
    <Menu.Sub>
      <Menu.Sub.Target>
        <Menu.Sub.Item onClick={openByKey}>{label}</Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>{children}</Menu.Sub.Dropdown>
    </Menu.Sub>
  );
}

/** The library opens it under the pointer and with the arrow key. Enter and Space, a click without a pointer, do the same. */
function openByKey({ currentTarget, detail }: MouseEvent): void {
  if (detail !== 0) return;
  currentTarget.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
}
