import { Menu } from '@mantine/core';
import type { Card } from '@shared/model/card';
import { keyText } from '../../core/key-words';
import { cardCommandWords, isOffered, runCardCommand, type CardCommandId } from '../card-commands';
import styles from './card-menu.module.css';

export interface CommandItemsProps {
  readonly card: Card;
  readonly ids: readonly CardCommandId[];
}

/** The offered commands as menu items, each with its key. */
export function CommandItems({ card, ids }: CommandItemsProps) {
  return ids
    .filter((id) => isOffered(id, card))
    .map((id) => (
      <Menu.Item
        key={id}
        {...(id === 'delete-application' ? { color: 'var(--late)' } : {})}
        rightSection={<kbd className={styles.key}>{keyText(id)}</kbd>}
        onClick={() => {
          runCardCommand(id, card);
        }}
      >
        {cardCommandWords(id, card)}
      </Menu.Item>
    ));
}
