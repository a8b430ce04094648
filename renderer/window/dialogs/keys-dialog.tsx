import { commandName, commandsOn, type CommandId } from '@shared/commands/commands';
import { chordWords, goWords } from '../../core/key-words';
import { t } from '../../core/words';
import { Dialog } from '../../ui/dialog';
import { KeyCap } from '../../ui/keys/key-cap';
import styles from './keys-dialog.module.css';

const everywhere = [...commandsOn('window'), ...commandsOn('program')];
const onCard = [...commandsOn('board'), ...commandsOn('card')];

/** All keyboard shortcuts of the window in one place. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog
      title={t(commandName('show-keys'))}
      width={1040}
      closeLabel={t('board.actions.close')}
      onClose={onClose}
    >
      {/* Focusable, so that a long list can be scrolled from the keyboard. */}
      <div
        tabIndex={0}
        data-autofocus
        role="group"
        className={styles.sheet}
        aria-label={t(commandName('show-keys'))}
      >
        <KeySection title={t('board.keys.everywhere')} ids={everywhere} />
        <KeySection title={t('board.keys.inForm')} ids={commandsOn('form')} />
        <KeySection title={t('board.keys.onCard')} ids={onCard} />
        <KeySection title={t('board.keys.inCalendar')} ids={commandsOn('calendar')} />
      </div>
    </Dialog>
  );
}

interface KeySectionProps {
  readonly title: string;
  readonly ids: readonly CommandId[];
}

function KeySection({ title, ids }: KeySectionProps) {
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>{title}</h3>
      <KeyList ids={ids} />
    </div>
  );
}

function KeyList({ ids }: { readonly ids: readonly CommandId[] }) {
  return (
    <dl className={styles.list}>
      {ids.map((id) => {
        const chords = [...chordWords(id), ...(goWords(id).length > 0 ? [goWords(id)] : [])];
        if (chords.length === 0) return null;
        return (
          <div key={id} className={styles.entry}>
            <dt>{t(commandName(id))}</dt>
            <dd>
              {chords.map((words) => (
                <span key={words.join('+')} className={styles.chord}>
                  {words.map((word) => (
                    <KeyCap key={word}>{word}</KeyCap>
                  ))}
                </span>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
