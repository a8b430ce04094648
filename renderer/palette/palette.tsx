import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import type { CommandOn } from '@shared/commands/commands';
import { runCardCommand } from '../cards/card-commands';
import { cardById, useBoard } from '../cards/store';
import { showTag } from '../cards/filters/show-tag';
import { openSavedView, useSavedViews } from '../cards/saved-views/saved-views';
import { announce } from '../core/announce';
import { useDraftedMessages } from '../core/drafts';
import { useTags } from '../core/use-tags';
import { closeDialog, showApplication, useWindow } from '../core/navigation';
import { t } from '../core/words';
import { Dialog } from '../ui/dialog';
import { useEarlyLetters } from '../ui/keys/early-typing';
import { Icon } from '../ui/icons';
import { useTypingUndo } from '../ui/typing-undo/use-typing-undo';
import { carryOut } from '../sentence/carry-out';
import { allEntries, settingEntry, type Entry, type SettingPlace } from './entries';
import { findEntries } from './find-entries';
import { useNamesOfDrafts } from './names-of-drafts';
import { optionsOf, type PaletteOption } from './options';
import { OptionList } from './option-list';
import styles from './palette.module.css';
import { noteUsed, useRecentEntries } from './recent';
import { problemWords } from '../sentence/sentence-words';
import type { Understanding } from '../sentence/sentence';
import { useUnderstanding } from '../sentence/understand';

export interface PaletteProps {
  readonly onCommand: (id: CommandOn<'window'>) => void;
  /** Shows somebody in the list of people. */
  readonly onPerson: (name: string) => void;
  /** Opens the settings at one of them. */
  readonly onSetting: (setting: SettingPlace) => void;
  readonly settings: readonly SettingPlace[];
  /** Those that say what was typed, in whatever place: "restore" is in a button of the backups. */
  readonly findSettings: (typed: string) => readonly SettingPlace[];
}

const LIST_ID = 'palette-list';
const optionId = (index: number) => `palette-option-${String(index)}`;

/** Every command, application, person, draft and setting by name, and sentences that are carried out once confirmed. */
export function Palette(props: PaletteProps) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const meant = useUnderstanding(typed);
  const options = useOptions(typed, meant, props);
  const active = Math.min(chosen, options.length - 1);
  const search = (text: string) => {
    setTyped(text);
    setChosen(0);
  };
  const undoable = useTypingUndo(search);
  const early = useEarlyLetters((letters) => search(typed + letters));
  useEffect(() => {
    document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active, typed]);
  useEffect(() => {
    if (typed.trim() !== '') announce(t('palette.count', { count: options.length }));
  }, [typed, options.length]);
  const run = (option: PaletteOption | undefined) => {
    if (option?.kind === 'sentence') carryOut(option.sentence);
    if (option?.kind !== 'entry') return;
    noteUsed(option.entry);
    runEntry(option.entry, props);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      setChosen((active + step + options.length) % options.length);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      event.stopPropagation();
      run(options[active]);
    }
  };
  return (
    <Dialog
      title={t('palette.title')}
      width={640}
      closeLabel={t('board.actions.close')}
      onClose={closeDialog}
      hasOwnLayout
    >
      <div className={styles.palette}>
        <div className={styles.field}>
          <Icon name="search" />
          <input
            ref={undoable}
            data-autofocus
            type="text"
            role="combobox"
            aria-label={t('palette.title')}
            aria-expanded={options.length > 0}
            aria-controls={LIST_ID}
            aria-autocomplete="list"
            {...(active >= 0 ? { 'aria-activedescendant': optionId(active) } : {})}
            placeholder={t('palette.hint')}
            maxLength={200}
            spellCheck={false}
            autoComplete="off"
            value={typed}
            {...early}
            onChange={({ target }) => search(target.value)}
            onKeyDown={onKeyDown}
          />
        </div>
        <Problem meant={meant} typed={typed} isEmpty={options.length === 0} />
        <OptionList id={LIST_ID} optionId={optionId} options={options} active={active} onRun={run} />
      </div>
    </Dialog>
  );
}

function useOptions(
  typed: string,
  meant: Understanding,
  { settings, findSettings }: Pick<PaletteProps, 'settings' | 'findSettings'>,
): readonly PaletteOption[] {
  const cards = useBoard((state) => state.cards);
  const drafts = useDraftedMessages();
  const names = useNamesOfDrafts(drafts);
  const savedViews = useSavedViews();
  const tags = useTags();
  const current = useWindow(({ panel }) => panel);
  const tabStop = useBoard((state) => state.tabStop);
  const entries = useMemo(() => {
    const id = current ?? tabStop;
    const card = id === null ? null : cardById(id);
    const sources = { cards: [...cards.values()], drafts, names, savedViews, tags, settings };
    return allEntries({ ...sources, current: card });
  }, [cards, drafts, names, savedViews, tags, settings, current, tabStop]);
  const recent = useRecentEntries();
  return useMemo(() => {
    const sentences = meant.tag === 'understood' ? meant.sentences : [];
    const named = findEntries(typed, entries, recent);
    const ids = new Set(named.map(({ id }) => id));
    const others = findSettings(typed).map(settingEntry);
    const found = [...named, ...others.filter(({ id }) => !ids.has(id))];
    return optionsOf(sentences, found, typed.trim() === '' ? recent : []);
  }, [typed, entries, meant, recent, findSettings]);
}

interface ProblemProps {
  readonly meant: Understanding;
  readonly typed: string;
  readonly isEmpty: boolean;
}

/** Why a sentence can't be carried out; or that nothing was found. */
function Problem({ meant, typed, isEmpty }: ProblemProps) {
  const words = problemWords(meant) ?? (isEmpty ? t('palette.nothing', { query: typed.trim() }) : '');
  return (
    <p role="status" className={styles.problem} hidden={words === ''}>
      {words}
    </p>
  );
}

function runEntry(entry: Entry, { onCommand, onPerson, onSetting }: PaletteProps): void {
  closeDialog();
  switch (entry.tag) {
    case 'command':
      onCommand(entry.command);
      return;
    case 'card-command':
      runCardCommand(entry.command, entry.card);
      return;
    case 'application':
      showApplication(entry.card.id);
      return;
    case 'view':
      openSavedView(entry.saved);
      return;
    case 'tag':
      showTag(entry.chosen);
      return;
    case 'person':
      onPerson(entry.name);
      return;
    case 'draft':
      showApplication(entry.draft.applicationId, {
        kind: entry.draft.kind,
        contactId: entry.draft.contactId,
      });
      return;
    case 'setting':
      onSetting(entry.setting);
  }
}
