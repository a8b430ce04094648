import { useMergedRef } from '@mantine/hooks';
import { useId, useState, type KeyboardEvent, type RefObject } from 'react';
import { t } from '../../core/words';
import { useEarlyLetters } from '../../ui/keys/early-typing';
import { Icon } from '../../ui/icons';
import { useTypingUndo } from '../../ui/typing-undo/use-typing-undo';
import { findSettings, type SettingEntry } from './setting-entries';
import styles from './settings-search.module.css';

export interface SettingsSearchProps {
  /** True if it has the focus first. */
  readonly takesFocus: boolean;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (entry: SettingEntry) => void;
}

/** Finds settings by what they say. The focus stays in the field; the arrow keys choose, Enter goes there. */
export function SettingsSearch({ takesFocus, field, query, onQuery, onChoose }: SettingsSearchProps) {
  const listId = useId();
  const [active, setActive] = useState(0);
  const found = findSettings(query, t);
  const isOpen = query.trim() !== '';
  const at = Math.min(active, found.length - 1);
  const find = (text: string) => {
    setActive(0);
    onQuery(text);
  };
  const ref = useMergedRef(field, useTypingUndo(find));
  const early = useEarlyLetters((letters) => onQuery(query + letters));
  const optionId = (index: number) => `${listId}-${index}`;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = found[at];
    if (event.key === 'Escape' && query !== '') onQuery('');
    else if (step !== undefined && found.length > 0) setActive((at + step + found.length) % found.length);
    else if (event.key === 'Enter' && chosen) onChoose(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className={styles.field}>
        <Icon name="search" />
        <input
          ref={ref}
          type="text"
          role="combobox"
          aria-label={t('settings.search.label')}
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={isOpen && found.length > 0 ? optionId(at) : undefined}
          aria-autocomplete="list"
          placeholder={t('settings.search.label')}
          maxLength={200}
          spellCheck={false}
          autoComplete="off"
          data-autofocus={takesFocus || undefined}
          value={query}
          {...early}
          onChange={({ currentTarget }) => find(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      {isOpen ? (
        <div id={listId} role="listbox" aria-label={t('settings.search.found')} className={styles.list}>
          {found.map((entry, index) => (
            <div
              key={entry.label}
              id={optionId(index)}
              role="option"
              aria-selected={index === at}
              className={styles.option}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(entry)}
            >
              {t(entry.label)}
              <span className={styles.section}>{t(`settings.sections.${entry.section}`)}</span>
            </div>
          ))}
        </div>
      ) : null}
      {isOpen && found.length === 0 ? <p className={styles.none}>{t('settings.search.none')}</p> : null}
      <span className="visually-hidden" role="status">
        {isOpen ? t('settings.search.count', { count: found.length }) : ''}
      </span>
    </>
  );
}
