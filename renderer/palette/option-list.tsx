import { CutLine } from '../cards/line/cut-line';
import { t } from '../core/words';
import type { PaletteOption } from './options';
import styles from './palette.module.css';
import { actWords, fieldWords } from '../sentence/sentence-words';
import type { Sentence } from '../sentence/sentence';

export interface OptionListProps {
  readonly id: string;
  readonly optionId: (index: number) => string;
  readonly options: readonly PaletteOption[];
  readonly active: number;
  readonly onRun: (option: PaletteOption) => void;
}

/**
 * The list under the palette's field. The focus stays in the field; the active option is named there. The list itself
 * scrolls: anything around it that scrolls would have to be reachable by keyboard.
 */
export function OptionList({ id, optionId, options, active, onRun }: OptionListProps) {
  return (
    <div id={id} role="listbox" aria-label={t('palette.list')} className={styles.list}>
      {groupsOf(options).map((group) => (
        <div key={group.heading} role="group" aria-label={group.heading}>
          <div className={styles.heading} aria-hidden="true">
            {group.heading}
          </div>
          {group.members.map(({ option, index }) => (
            <div
              key={option.key}
              id={optionId(index)}
              role="option"
              aria-selected={index === active}
              className={styles.option}
              onMouseDown={(event) => {
                // The field keeps the focus.
                event.preventDefault();
              }}
              onClick={() => {
                onRun(option);
              }}
            >
              {option.kind === 'sentence' ? (
                <SentenceOption sentence={option.sentence} />
              ) : (
                <>
                  <span className={styles.name} title={option.entry.name} dir="auto">
                    <CutLine text={option.entry.name} />
                  </span>
                  <span className={styles.detail}>{option.entry.detail}</span>
                </>
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function groupsOf(options: readonly PaletteOption[]) {
  const groups: { heading: string; members: { option: PaletteOption; index: number }[] }[] = [];
  options.forEach((option, index) => {
    if (option.heading !== null) groups.push({ heading: option.heading, members: [] });
    groups.at(-1)?.members.push({ option, index });
  });
  return groups;
}

/** What will be done, and each field it was understood from. */
function SentenceOption({ sentence }: { readonly sentence: Sentence }) {
  return (
    <span className={styles.sentence}>
      <span className={styles.act}>{actWords(sentence)}</span>
      <span className={styles.fields}>
        {fieldWords(sentence).map(({ name, value }) => (
          <span key={name} className={styles.said}>
            <span className={styles.label}>{name}</span> <span dir="auto">{value}</span>
          </span>
        ))}
      </span>
    </span>
  );
}
