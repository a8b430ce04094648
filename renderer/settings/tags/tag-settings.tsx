import { Menu, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { TagId } from '@shared/model/ids';
import { MAX_TAG_NAME, nextTagColour, tagColours, type Tag } from '@shared/model/settings/tag';
import { filterByMerged } from '../../cards/filters/merged-tag';
import { useBoard } from '../../cards/store';
import { call, makeChange } from '../../core/bridge';
import { refusalWords } from '../../core/change-words';
import { t } from '../../core/words';
import { useSavedText } from '../../forms/use-saved-text';
import { Button } from '../../ui/button';
import { useRowHeir } from '../../ui/lists/use-row-heir';
import { onEnter } from '../../ui/text-field';
import { TagDot } from '../../ui/tag-dot';
import { Section } from '../section';
import styles from './tag-settings.module.css';

/** The shared list of tags: rename, recolour, merge, delete and create. */
export function TagSettings({ tags }: { readonly tags: readonly Tag[] }) {
  const cards = useBoard((state) => state.cards);
  const list = useRef<HTMLUListElement>(null);
  useRowHeir(list, tags.length);
  const uses = (tag: Tag) => [...cards.values()].filter((card) => card.tags?.includes(tag.id)).length;
  return (
    <Section name="tags">
      {tags.length === 0 ? <p className={styles.none}>{t('facts.tags.none')}</p> : null}
      <ul ref={list} className={styles.list}>
        {tags.map((tag) => (
          <TagRow key={tag.id} tag={tag} uses={uses(tag)} others={tags.filter(({ id }) => id !== tag.id)} />
        ))}
      </ul>
      <NewTag tags={tags} />
    </Section>
  );
}

interface TagRowProps {
  readonly tag: Tag;
  readonly uses: number;
  readonly others: readonly Tag[];
}

function TagRow({ tag, uses, others }: TagRowProps) {
  const { id: tagId, name, colour } = tag;
  const work = useSavedText(
    name,
    (text, continued) => call('change:edit-tag', { tagId, fields: { name: text }, ...continued }),
    keptName,
  );
  const colourWords = t('facts.tags.colourOf', { tag: name, colour: t(`facts.tags.colours.${colour}`) });
  return (
    <li className={styles.row}>
      <Menu shadow="md" position="bottom-start">
        <Menu.Target>
          <Button look="icon" aria-label={colourWords} title={colourWords}>
            <TagDot colour={colour} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown aria-label={colourWords}>
          {tagColours.map((one) => (
            <Menu.Item
              key={one}
              leftSection={<TagDot colour={one} />}
              onClick={() => void makeChange('edit-tag', { tagId, fields: { colour: one } })}
            >
              {t(`facts.tags.colours.${one}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <TextInput
        className={styles.name ?? ''}
        aria-label={t('facts.tags.nameOf', { tag: name })}
        value={work.value}
        error={work.error}
        maxLength={MAX_TAG_NAME}
        autoComplete="off"
        onFocus={work.focus}
        onBlur={work.save}
        onChange={(event) => work.change(event.currentTarget.value)}
      />
      <span className={styles.uses}>{t('facts.tags.uses', { count: uses })}</span>
      {others.length === 0 ? null : <MergeMenu tag={tag} others={others} />}
      <Button
        look="quiet"
        aria-label={t('facts.tags.deleteOf', { tag: name })}
        onClick={() => void makeChange('delete-tag', { tagId })}
      >
        {t('facts.tags.delete')}
      </Button>
    </li>
  );
}

/** Makes a tag part of another one. */
function MergeMenu({ tag, others }: Pick<TagRowProps, 'tag' | 'others'>) {
  const name = t('facts.tags.mergeOf', { tag: tag.name });
  return (
    <Menu shadow="md" position="bottom-end">
      <Menu.Target>
        <Button look="quiet" aria-label={name}>
          {t('facts.tags.merge')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={name} className={styles.others ?? ''}>
        {others.map(({ id, name: other, colour }) => (
          <Menu.Item key={id} leftSection={<TagDot colour={colour} />} onClick={() => void merge(tag.id, id)}>
            <span dir="auto">{other}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

async function merge(tagId: TagId, intoId: TagId): Promise<void> {
  const reply = await makeChange('merge-tags', { tagId, intoId });
  if (reply.ok) filterByMerged(tagId, intoId, reply.value.changeId);
}

/** A tag without a name isn't saved. */
const keptName = (typed: string) => (typed.trim() === '' ? null : typed.trim());

function NewTag({ tags }: { readonly tags: readonly Tag[] }) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const create = async () => {
    if (typed.trim() === '') return;
    const tag = { name: typed, colour: nextTagColour(tags) };
    const reply = await makeChange('create-tag', tag, { handles: ({ tag: kind }) => kind === 'field' });
    if (reply.ok) setTyped('');
    else if (reply.refusal.tag === 'field') setError(refusalWords(reply.refusal));
  };
  return (
    <div className={styles.add}>
      <TextInput
        className={styles.name ?? ''}
        aria-label={t('selection.newTag')}
        placeholder={t('selection.newTag')}
        value={typed}
        error={error}
        maxLength={MAX_TAG_NAME}
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setError(undefined);
        }}
        onKeyDown={onEnter(() => void create())}
      />
      <Button onClick={() => void create()}>{t('facts.tags.create')}</Button>
    </div>
  );
}
