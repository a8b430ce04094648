import { Menu } from '@mantine/core';
import type { ApplicationId } from '@shared/model/ids';
import { makeChange } from '../../core/bridge';
import { t } from '../../core/words';

export interface ApplicationEndProps {
  readonly applicationId: ApplicationId;
  readonly isArchived: boolean;
}

/** Archiving and deleting, as items of a menu. Neither asks first: both are told with Undo. */
export function ApplicationEnd({ applicationId, isArchived }: ApplicationEndProps) {
  return (
    <>
      {isArchived ? (
        <Menu.Item onClick={() => void makeChange('unarchive-application', { applicationId })}>
          {t('board.actions.unarchive')}
        </Menu.Item>
      ) : (
        <Menu.Item onClick={() => void makeChange('archive-application', { applicationId })}>
          {t('board.actions.archive')}
        </Menu.Item>
      )}
      <Menu.Item color="var(--late)" onClick={() => void makeChange('delete-application', { applicationId })}>
        {t('board.actions.delete')}
      </Menu.Item>
    </>
  );
}
