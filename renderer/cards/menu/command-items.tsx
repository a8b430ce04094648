import { Menu } from '@mantine/core';
import { commands } from '@shared/commands/commands';
import type { Card } from '@shared/model/card';
import { keyWords } from '../../core/key-words';
import { cardCommandWords, isOffered, runCardCommand, type CardCommandId } from '../card-commands';
import styles from './card-menu.module.css';

export interface CommandItemsProps {
  readonly card: Card;
  readonly ids: readonly CardCommandId[];
}

/** Those of the commands that are offered for the card, as items of a menu with the key that does the same on the card. */
export function CommandItems({ card, ids }: CommandItemsProps) {
  return ids
    .filter((id) => isOffered(id, card))
    .map((id) => (
      <Menu.Item
        key={id}
        {...(id === 'delete-application' ? { color: 'var(--late)' } : {})}
        rightSection={<FirstKey id={id} />}
        onClick={() => {
          runCardCommand(id, card);
        }}
      >
        {cardCommandWords(id, card)}
      </Menu.Item>
    ));
}

function FirstKey({ id }: { readonly id: CardCommandId }) {
  const first = commands[id].keys?.[0];
  return first && <kbd className={styles.key}>{keyWords(first).join(' ')}</kbd>;
}
