import type { Card } from '@shared/model/card';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icons';
import { openFloating } from '../floating';
import { cardName } from '../words';

export interface MenuButtonProps {
  readonly card: Card;
  readonly className?: string | undefined;
  /** -1 where the card's key for its menu does the same. */
  readonly tabIndex: 0 | -1;
}

/** The button that opens a card's menu, on the card or in a row. */
export function MenuButton({ card, className, tabIndex }: MenuButtonProps) {
  return (
    <Button
      look="icon"
      className={className}
      tabIndex={tabIndex}
      aria-haspopup="menu"
      aria-label={t('board.actionOn', { action: t('commands.names.open-card-menu'), card: cardName(card) })}
      onClick={(event) => {
        // The card below it would open.
        event.stopPropagation();
        openFloating('menu', card.id, event.currentTarget);
      }}
    >
      <Icon name="more" />
    </Button>
  );
}
