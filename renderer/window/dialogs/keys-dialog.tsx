import { Dialog } from '../../ui/dialog';
import styles from './keys-dialog.module.css';
import { t } from '../../core/words';
import type { english } from '@shared/i18n/catalogue';

type KeyName = keyof typeof english.board.keyNames;
type Keys = readonly (readonly KeyName[])[];

const command = navigator.platform.startsWith('Mac') ? 'commandOnMac' : 'command';

const everywhere = [
  ['new', [['n'], [command, 'n']]],
  ['search', [['slash'], [command, 'f']]],
  ['undo', [[command, 'z']]],
  ['redo', [[command, 'shift', 'z']]],
  ['settings', [[command, 'comma']]],
  ['help', [['question']]],
  ['escape', [['escape']]],
] as const satisfies readonly (readonly [string, Keys])[];

const onCard = [
  ['arrows', [['left'], ['up'], ['right'], ['down']]],
  ['ends', [['home'], ['end']]],
  ['open', [['enter']]],
  ['menu', [['m'], ['shift', 'f10']]],
  [
    'move',
    [
      [command, 'right'],
      [command, 'left'],
    ],
  ],
  ['sent', [['s']]],
  ['answered', [['a']]],
  ['why', [['w']]],
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
                  <kbd key={key}>{t(`board.keyNames.${key}`)}</kbd>
                ))}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
