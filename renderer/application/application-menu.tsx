import { Menu } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Application } from '@shared/model/application';
import { makeChange } from '../app/ipc';
import { t } from '../app/translate';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Icon } from '../ui/icons';
import styles from './fields.module.css';

export interface ApplicationMenuProps {
  readonly application: Application;
  readonly onOutcome: () => void;
}

/** What is done to an application as a whole. */
export function ApplicationMenu({ application, onOutcome }: ApplicationMenuProps) {
  const [isDeleting, setIsDeleting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const applicationId = application.id;
  const closeDelete = () => {
    setIsDeleting(false);
    button.current?.focus();
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button ref={button} look="icon" aria-label={t('application.panel.more')}>
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
          {application.archivedAt === null ? (
            <Menu.Item onClick={() => void makeChange('archive-application', { applicationId })}>
              {t('application.panel.archive')}
            </Menu.Item>
          ) : (
            <Menu.Item onClick={() => void makeChange('unarchive-application', { applicationId })}>
              {t('application.panel.unarchive')}
            </Menu.Item>
          )}
          <Menu.Item onClick={() => setIsDeleting(true)}>{t('application.panel.remove')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isDeleting ? <DeleteDialog application={application} onDone={closeDelete} /> : null}
    </>
  );
}

/** Says what deleting does, and how long it can be undone. */
function DeleteDialog({
  application,
  onDone,
}: {
  readonly application: Application;
  readonly onDone: () => void;
}) {
  const remove = () => {
    onDone();
    void makeChange('delete-application', { applicationId: application.id });
  };
  return (
    <Dialog
      title={t('application.panel.removeTitle', { role: application.role, company: application.company })}
      width={440}
      closeLabel={t('application.form.close')}
      onClose={onDone}
      footer={
        <>
          <span className={styles.footNote} />
          <Button data-autofocus onClick={onDone}>
            {t('application.panel.keep')}
          </Button>
          <Button look="primary" onClick={remove}>
            {t('application.panel.removeConfirm')}
          </Button>
        </>
      }
    >
      <p>{t('application.panel.removeText')}</p>
    </Dialog>
  );
}
