import { TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { facets } from '@shared/model/settings/facet';
import { MAX_VIEW_NAME, type SavedView, type Shown } from '@shared/model/settings/saved-view';
import { isAlreadySo } from '@shared/model/outcome';
import { makeChange } from '../../core/bridge';
import { refusalWords } from '../../core/change-words';
import { useTags } from '../../core/use-tags';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { chosenWords } from '../filters/filter-words';
import { adoptSavedView, shownNow } from './saved-views';
import styles from './save-view-dialog.module.css';

export interface SaveViewDialogProps {
  /** Null to save what the window shows under a new name. */
  readonly renames: SavedView | null;
  readonly onDone: () => void;
}

/** Asks for a name, and says what will be found under it. */
export function SaveViewDialog({ renames, onDone }: SaveViewDialogProps) {
  const [shown] = useState(renames ?? shownNow);
  const [name, setName] = useState(renames?.name ?? '');
  const [error, setError] = useState<string>();
  const save = async () => {
    const handles = () => true;
    const reply =
      renames === null
        ? await makeChange('save-view', { name, shown }, { handles })
        : await makeChange('edit-view', { viewId: renames.id, name }, { handles });
    if (reply.ok && renames === null) adoptSavedView(name.trim(), shown);
    if (reply.ok || isAlreadySo(reply.refusal)) onDone();
    else setError(refusalWords(reply.refusal));
  };
  return (
    <Dialog
      title={t(renames === null ? 'savedViews.saveTitle' : 'savedViews.renameTitle')}
      width={440}
      closeLabel={t('board.actions.close')}
      onClose={onDone}
      onSave={() => void save()}
      footer={
        <>
          <Button onClick={onDone}>{t('savedViews.cancel')}</Button>
          <Button look="primary" onClick={() => void save()}>
            {t(renames === null ? 'savedViews.save' : 'savedViews.renameDone')}
          </Button>
        </>
      }
    >
      <TextInput
        data-autofocus
        label={t('savedViews.name')}
        value={name}
        error={error}
        maxLength={MAX_VIEW_NAME}
        autoComplete="off"
        dir="auto"
        onChange={({ currentTarget }) => {
          setName(currentTarget.value);
          setError(undefined);
        }}
      />
      <Summary shown={shown} />
    </Dialog>
  );
}

function Summary({ shown }: { readonly shown: Shown }) {
  const tags = useTags();
  const titleId = useId();
  const { view, query, filters, isArchived, table } = shown;
  const parts = [
    t(`commands.names.show-${view}`),
    ...(isArchived ? [t('commands.names.show-archived')] : []),
    ...(query === '' ? [] : [t('savedViews.query', { query })]),
    ...facets.flatMap((facet) => {
      const values = filters[facet];
      return values === undefined ? [] : [chosenWords(facet, values, tags)];
    }),
    ...(table === null
      ? []
      : [t('savedViews.sortedBy', { column: t(`table.columns.${table.sort.column}`) })]),
  ];
  return (
    <section className={styles.summary}>
      <h3 id={titleId}>{t('savedViews.shows')}</h3>
      <ul aria-labelledby={titleId}>
        {parts.map((part) => (
          <li key={part} dir="auto">
            {part}
          </li>
        ))}
      </ul>
    </section>
  );
}
