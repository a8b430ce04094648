import { TagsInput } from '@mantine/core';
import { MAX_TAG_NAME, type TagColour, type TagInput } from '@shared/model/settings/tag';
import { nameKey } from '@shared/model/person-name';
import { t } from '../../core/words';
import { useTags } from '../../core/use-tags';
import { TagDot } from '../../ui/tag-dot';
import { shownTags, tagsNamed } from './chosen-tags';
import styles from './tags-field.module.css';

export interface TagsFieldProps {
  readonly label: string;
  readonly value: readonly TagInput[];
  readonly onChange: (value: readonly TagInput[]) => void;
  readonly field?: string;
  readonly error?: string | undefined;
}

/** Tags from the shared list, or new ones: Enter or a comma takes what was typed. */
export function TagsField({ label, value, onChange, field, error }: TagsFieldProps) {
  const list = useTags();
  const shown = shownTags(value, list);
  const colourOf = (name: string): TagColour =>
    [...shown, ...list].find((tag) => nameKey(tag.name) === nameKey(name))?.colour ?? 'grey';
  const dotted = (name: string) => (
    <span className={styles.dotted}>
      <TagDot colour={colourOf(name)} />
      <span dir="auto">{name}</span>
    </span>
  );
  return (
    <TagsInput
      label={label}
      placeholder={shown.length === 0 ? t('facts.tags.hint') : ''}
      value={shown.map(({ name }) => name)}
      data={list.map(({ name }) => name)}
      error={error}
      data-field={field}
      maxLength={MAX_TAG_NAME}
      splitChars={[',', ';']}
      renderOption={({ option }) => dotted(option.value)}
      renderPill={({ option, onRemove, disabled }) => (
        <span className={styles.pill}>
          {dotted(String(option.value))}
          <button
            type="button"
            className={styles.remove}
            disabled={disabled ?? false}
            aria-label={t('facts.tags.remove', { tag: String(option.value) })}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={onRemove}
          >
            ×
          </button>
        </span>
      )}
      onChange={(names) => onChange(tagsNamed(names, value, list))}
    />
  );
}
