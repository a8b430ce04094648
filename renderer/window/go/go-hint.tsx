import { commandName, commandsOn, commands } from '@shared/commands/commands';
import { t } from '../../core/words';
import { KeyCap } from '../../ui/keys/key-cap';
import styles from './go-hint.module.css';
import { useGoKeys } from './go-keys';

/** In the order of the commands, except that the settings come last. */
const places = commandsOn('window')
  .flatMap((id) => {
    const { go } = commands[id];
    return go === undefined ? [] : [{ id, go }];
  })
  .toSorted((a, b) => Number(a.id === 'open-settings') - Number(b.id === 'open-settings'));

/** The letters that may follow G, shown after a pause. Screen readers have announced them already. */
export function GoHint() {
  const isHinted = useGoKeys((state) => state.isHinted);
  if (!isHinted) return null;
  return (
    <div className={styles.hint} aria-hidden="true" data-testid="go-hint">
      <p className={styles.title}>{t('commands.goHint')}</p>
      <ul className={styles.places}>
        {places.map(({ id, go }) => (
          <li key={id} className={styles.place}>
            <KeyCap>{go}</KeyCap>
            {t(commandName(id))}
          </li>
        ))}
      </ul>
    </div>
  );
}
