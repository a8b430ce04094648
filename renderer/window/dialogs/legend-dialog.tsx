import type { ReactNode } from 'react';
import { commandName } from '@shared/commands/commands';
import { EntryMark } from '../../calendar/entry-mark';
import { t } from '../../core/words';
import { Dialog } from '../../ui/dialog';
import { Icon } from '../../ui/icons';
import { StateBadge, type ShapeState } from '../../ui/state-badge';
import { TagDot } from '../../ui/tag-dot';
import { WindowBar } from '../../ui/window-bar/window-bar';
import styles from './legend-dialog.module.css';

/** A window of four days, best on the second. */
const example = { opensAt: 0, dueAt: 2, latestAt: 4 };

/** Each state with where now is in its window. */
const states = [
  ['waiting', -2],
  ['open', 1],
  ['due', 3],
  ['late', 9],
  ['ready', 3],
] as const satisfies readonly (readonly [ShapeState, number])[];

/** What the bars, shapes and small marks of cards mean. */
export function LegendDialog({ onClose }: { readonly onClose: () => void }) {
  const title = t(commandName('show-legend'));
  return (
    <Dialog title={title} width={600} closeLabel={t('board.actions.close')} onClose={onClose}>
      {/* Focusable, so that it can be scrolled from the keyboard in a low window. */}
      <div tabIndex={0} role="group" aria-label={title} className={styles.legend}>
        <p>{t('board.legend.bar')}</p>
        <dl className={styles.list}>
          {states.map(([state, now]) => (
            <div key={state} className={styles.entry}>
              <dt className={styles.state}>
                <WindowBar
                  window={example}
                  now={now}
                  state={state}
                  facts={t(`board.legend.states.${state}`)}
                />
                <StateBadge state={state} word={t(`board.states.${state}`)} />
              </dt>
              <dd>{t(`board.legend.states.${state}`)}</dd>
            </div>
          ))}
        </dl>
        <h3 className={styles.heading}>{t('board.legend.marks')}</h3>
        <dl className={styles.list}>
          <Mark name={t('board.legend.draft')} meaning={t('composer.drafts.mark')}>
            <Icon name="draft" />
          </Mark>
          <Mark name={t('board.legend.tag')} meaning={t('board.legend.tagMeans')}>
            <TagDot colour="blue" />
          </Mark>
          <Mark name={t('board.legend.selected')} meaning={t('board.legend.selectedMeans')}>
            <span className={styles.selected} aria-hidden="true">
              ✓
            </span>
          </Mark>
        </dl>
        <h3 className={styles.heading}>{t('board.keys.inCalendar')}</h3>
        <dl className={styles.list}>
          {(['interview', 'step', 'answer'] as const).map((kind) => (
            <Mark key={kind} name={t(`calendar.legend.${kind}`)} meaning={t(`board.legend.calendar.${kind}`)}>
              {/* The kind gives the mark its colour. */}
              <span data-kind={kind} className={styles.shape}>
                <EntryMark kind={kind} state={kind === 'step' ? 'due' : null} />
              </span>
            </Mark>
          ))}
        </dl>
        <h3 className={styles.heading}>{t('board.legend.order')}</h3>
        <p>{t('board.legend.orderMeans')}</p>
      </div>
    </Dialog>
  );
}

interface MarkProps {
  readonly name: string;
  readonly meaning: string;
  /** The mark itself. */
  readonly children: ReactNode;
}

function Mark({ name, meaning, children }: MarkProps) {
  return (
    <div className={styles.entry}>
      <dt className={styles.mark}>
        <span className={styles.drawn}>{children}</span>
        {name}
      </dt>
      <dd>{meaning}</dd>
    </div>
  );
}
