import { Dialog } from '../ui/dialog';
import styles from './keys-dialog.module.css';
import { t } from './translate';

const isMac = navigator.platform.startsWith('Mac');
const command = isMac ? '⌘' : 'Ctrl';

type Keys = readonly (readonly string[])[];

const everywhere = [
  ['new', [['N'], [command, 'N']]],
  ['search', [['/'], [command, 'F']]],
  ['undo', [[command, 'Z']]],
  ['redo', [[command, 'Shift', 'Z']]],
  ['settings', [[command, ',']]],
  ['help', [['?']]],
  ['escape', [['Esc']]],
] as const satisfies readonly (readonly [string, Keys])[];

const onCard = [
  ['arrows', [['←'], ['↑'], ['→'], ['↓']]],
  ['ends', [['Home'], ['End']]],
  ['open', [['Enter']]],
  ['menu', [['M'], ['Shift', 'F10']]],
  [
    'move',
    [
      [command, '→'],
      [command, '←'],
    ],
  ],
  ['sent', [['S']]],
  ['answered', [['A']]],
  ['why', [['W']]],
] as const satisfies readonly (readonly [string, Keys])[];

/** Every key of the window in one place. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={t('board.keys.title')} width={560} closeLabel={t('board.actions.close')} onClose={onClose}>
      <h3 className={styles.heading}>{t('board.keys.everywhere')}</h3>
      <KeyList entries={everywhere} />
      <h3 className={styles.heading}>{t('board.keys.onCard')}</h3>
      <KeyList entries={onCard} />
    </Dialog>
  );
}

type Entry = (typeof everywhere)[number] | (typeof onCard)[number];

function KeyList({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <dl className={styles.list}>
      {entries.map(([name, keys]) => (
        <div key={name} className={styles.entry}>
          <dt>{t(`board.keys.${name}`)}</dt>
          <dd>
            {keys.map((chord) => (
              <span key={chord.join()} className={styles.chord}>
                {chord.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
