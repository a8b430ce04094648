import { Menu } from '@mantine/core';
import type { Application } from '@shared/model/application';
import { makeChange } from '../../core/bridge';
import { t } from '../../core/words';
import { ApplicationEnd } from '../../cards/menu/application-end';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icons';

export interface ApplicationMenuProps {
  readonly application: Application;
  readonly onOutcome: () => void;
}

/** What is done to an application as a whole. */
export function ApplicationMenu({ application, onOutcome }: ApplicationMenuProps) {
  const applicationId = application.id;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button look="icon" aria-label={t('application.panel.more')}>
          <Icon name="more" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {application.closed === null ? (
          <Menu.Item onClick={onOutcome}>{t('application.panel.closeApplication')}</Menu.Item>
        ) : (
          <Menu.Item onClick={() => void makeChange('reopen-application', { applicationId })}>
            {t('application.panel.reopen')}
          </Menu.Item>
        )}
        <ApplicationEnd applicationId={applicationId} isArchived={application.archivedAt !== null} />
      </Menu.Dropdown>
    </Menu>
  );
}
