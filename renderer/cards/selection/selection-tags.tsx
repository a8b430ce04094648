import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Card } from '@shared/model/card';
import { nameKey } from '@shared/model/person-name';
import { MAX_TAG_NAME, nextTagColour } from '@shared/model/settings/tag';
import { t } from '../../core/words';
import { useTags } from '../../core/use-tags';
import { Button } from '../../ui/button';
import { TagDot } from '../../ui/tag-dot';
import { changeSelected } from './change-selected';
import styles from './selection-bar.module.css';

/** The tags of the selected cards: ticked if all have it, half ticked if some do. */
export function SelectionTags({ cards }: { readonly cards: readonly Card[] }) {
  const tags = useTags();
  const [typed, setTyped] = useState('');
  const name = typed.replace(/\s+/g, ' ').trim();
  const isKnown = tags.some((tag) => nameKey(tag.name) === nameKey(name));
  const create = () => {
    if (name === '') return;
    setTyped('');
    void changeSelected({ kind: 'tags', add: [{ name, colour: nextTagColour(tags) }], remove: [] });
  };
  return (
    <div className={styles.tags} data-selection-tags>
      {tags.length === 0 ? <p className={styles.none}>{t('selection.noTags')}</p> : null}
      <div className={styles.list}>
        {tags.map(({ id, name: label, colour }) => {
          const having = cards.filter((card) => card.tags?.includes(id)).length;
          const isOn = having === cards.length;
          return (
            <Checkbox
              key={id}
              checked={isOn}
              indeterminate={having > 0 && !isOn}
              label={
                <span className={styles.tag}>
                  <TagDot colour={colour} />
                  <span dir="auto">{label}</span>
                </span>
              }
              onChange={() =>
                void changeSelected(
                  isOn
                    ? { kind: 'tags', add: [], remove: [id] }
                    : { kind: 'tags', add: [{ id }], remove: [] },
                )
              }
            />
          );
        })}
      </div>
      <TextInput
        aria-label={t('selection.newTag')}
        placeholder={t('selection.newTag')}
        value={typed}
        maxLength={MAX_TAG_NAME}
        data-autofocus
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          create();
        }}
      />
      {name === '' || isKnown ? null : (
        <Button onClick={create}>{t('selection.createTag', { tag: name })}</Button>
      )}
    </div>
  );
}
