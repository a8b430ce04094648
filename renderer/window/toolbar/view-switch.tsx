import { commandName } from '@shared/commands/commands';
import { views, type View } from '@shared/model/settings/view';
import { withKey } from '../../core/key-words';
import { showView, useWindow } from '../../core/navigation';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icons';
import styles from './view-switch.module.css';

/** Switches between the views. In a narrow window only the current one shows its name. */
export function ViewSwitch() {
  const current = useWindow(({ view }) => view);
  return (
    <div role="group" aria-label={t('board.toolbar.view')} className={styles.switch}>
      {views.map((view) => (
        <ViewButton key={view} view={view} isCurrent={view === current} />
      ))}
    </div>
  );
}

function ViewButton({ view, isCurrent }: { readonly view: View; readonly isCurrent: boolean }) {
  const command = `show-${view}` as const;
  const name = t(commandName(command));
  return (
    <Button
      look="quiet"
      className={styles.view}
      aria-pressed={isCurrent}
      title={withKey(name, command)}
      onClick={() => {
        showView(view);
      }}
    >
      <Icon name={view} />
      <span className={styles.word}>{name}</span>
    </Button>
  );
}
