import { Menu } from '@mantine/core';
import type { Application } from '@shared/model/application';
import { applicationEnd } from '../../cards/menu/card-menu';
import { CommandItems } from '../../cards/menu/command-items';
import { useBoard } from '../../cards/store';
import { makeChange } from '../../core/bridge';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icons';

export interface ApplicationMenuProps {
  readonly application: Application;
  readonly onOutcome: () => void;
}

/** Actions on the application as a whole. */
export function ApplicationMenu({ application, onOutcome }: ApplicationMenuProps) {
  const applicationId = application.id;
  const card = useBoard((state) => state.cards.get(applicationId));
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button look="icon" aria-label={t('application.panel.more')}>
          <Icon name="more" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {application.closed === null && card ? <CommandItems card={card} ids={['write-occasion']} /> : null}
        {application.closed === null ? (
          <Menu.Item onClick={onOutcome}>{t('application.panel.closeApplication')}</Menu.Item>
        ) : (
          <>
            <Menu.Item onClick={onOutcome}>{t('application.panel.changeEnding')}</Menu.Item>
            <Menu.Item onClick={() => void makeChange('reopen-application', { applicationId })}>
              {t('application.panel.reopen')}
            </Menu.Item>
          </>
        )}
        {card ? <CommandItems card={card} ids={applicationEnd} /> : null}
      </Menu.Dropdown>
    </Menu>
  );
}
