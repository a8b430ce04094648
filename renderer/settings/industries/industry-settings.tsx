import { useEffect, useRef, useState } from 'react';
import { defaultIndustries, MAX_INDUSTRIES, type Industry } from '@shared/model/settings/industries';
import { openDraft, useDraft, type OpenedDraft } from '../../forms/drafts/use-draft';
import { locale, t } from '../../core/words';
import { Button } from '../../ui/button';
import { IndustryTable } from './industry-table';
import {
  draftOf,
  faultsOf,
  hasRoom,
  industriesOf,
  rowsOf,
  rowsOfDraft,
  withNewRow,
  type IndustryRow,
} from './industry-rows';
import type { PolicyPatch } from '../policy-change/policy-editor';
import { Section } from '../section';
import styles from '../settings.module.css';

const DRAFT_KEY = 'industries';

export interface IndustrySettingsProps {
  /** The industries as they are saved. */
  readonly saved: readonly Industry[];
  /** They are being previewed, asked about or saved. */
  readonly isUnderWay: boolean;
  readonly onChange: (patch: PolicyPatch) => void;
}

/** The industries and their paces. Edits are collected, kept as a draft, and saved together. */
export function IndustrySettings(props: IndustrySettingsProps) {
  const [opened, setOpened] = useState<OpenedDraft<readonly IndustryRow[]> | null>(null);
  useEffect(() => {
    let isWanted = true;
    void openDraft(DRAFT_KEY, (json) => {
      const rows = rowsOfDraft(json);
      return rows ? { tag: 'read', draft: rows } : { tag: 'unreadable', json };
    }).then((draft) => {
      if (isWanted) setOpened(draft);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return opened ? (
    <IndustryEditor {...props} opened={opened} />
  ) : (
    <Section name="industries">
      <Introduction />
    </Section>
  );
}

function Introduction() {
  return (
    <div className={styles.words}>
      <p className={styles.hint}>{t('settings.industries.intro')}</p>
      <p className={styles.hint}>{t('settings.industries.follow')}</p>
    </div>
  );
}

interface IndustryEditorProps extends IndustrySettingsProps {
  readonly opened: OpenedDraft<readonly IndustryRow[]>;
}

function IndustryEditor({ saved, isUnderWay, onChange, opened }: IndustryEditorProps) {
  const { rows, edit, discard, isUnsaved } = useIndustryRows(saved, opened);
  const [isChecked, setIsChecked] = useState(false);
  const [focused, setFocused] = useState<number | null>(null);
  const faults = faultsOf(rows);
  const [addButton, saveButton] = useFocusAfter(isUnsaved, isUnderWay);

  const save = () => {
    setIsChecked(true);
    const [faulty] = faults.keys();
    if (faulty === undefined) onChange({ industries: industriesOf(rows, locale) });
    else setFocused(faulty);
  };
  const add = () => {
    const more = withNewRow(rows);
    edit(more);
    setIsChecked(false);
    setFocused(more.at(-1)?.key ?? null);
  };
  const bar =
    isUnsaved && !isUnderWay ? (
      <div className={styles.unsaved}>
        <span className={styles.hint}>{t('settings.industries.unsaved')}</span>
        <Button onClick={discard}>{t('settings.industries.discard')}</Button>
        <Button ref={saveButton} look="primary" onClick={save}>
          {t('settings.industries.save')}
        </Button>
      </div>
    ) : null;
  return (
    <Section name="industries" foot={bar}>
      <Introduction />
      {rows.length === 0 ? <p className={styles.hint}>{t('settings.industries.empty')}</p> : null}
      <IndustryTable
        rows={rows}
        faults={isChecked ? faults : new Map()}
        focused={focused}
        onFocused={() => setFocused(null)}
        onChange={edit}
      />
      <div className={styles.row}>
        {hasRoom(rows) ? (
          <Button ref={addButton} onClick={add}>
            {t('settings.industries.add')}
          </Button>
        ) : (
          <p className={styles.hint}>{t('settings.industries.tooMany', { max: MAX_INDUSTRIES })}</p>
        )}
        <Button look="quiet" onClick={() => edit(rowsOf(defaultIndustries))}>
          {t('settings.industries.reset')}
        </Button>
      </div>
    </Section>
  );
}

/** The bar disappears with the button that saved or discarded: the focus goes to it if it comes back, or else to "Add". */
function useFocusAfter(isUnsaved: boolean, isUnderWay: boolean) {
  const addButton = useRef<HTMLButtonElement>(null);
  const saveButton = useRef<HTMLButtonElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current && !isUnderWay && document.activeElement === document.body)
      (saveButton.current ?? addButton.current)?.focus();
    isFirst.current = false;
  }, [isUnsaved, isUnderWay]);
  return [addButton, saveButton] as const;
}

/** The rows as typed, or else as saved. Typed rows are kept as a draft until they are saved. */
function useIndustryRows(saved: readonly Industry[], opened: OpenedDraft<readonly IndustryRow[]>) {
  const [typed, setTyped] = useState(opened.draft);
  const [followed, setFollowed] = useState(saved);
  const isUnsaved = typed !== null && !says(typed, saved);
  if (!isSame(followed, saved)) {
    setFollowed(saved);
    if (typed !== null && !isUnsaved) setTyped(null);
  }
  useDraft(DRAFT_KEY, isUnsaved ? draftOf(typed) : null, opened.json);
  return {
    rows: typed ?? rowsOf(saved),
    isUnsaved,
    edit: setTyped,
    discard: () => setTyped(null),
  };
}

function says(rows: readonly IndustryRow[], industries: readonly Industry[]): boolean {
  return isSame(industriesOf(rows, locale), industriesOf(rowsOf(industries), locale));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
