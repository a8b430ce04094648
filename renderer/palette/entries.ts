/** What the palette lists besides sentences. */
import { commandName, commandsOn, type CommandOn } from '@shared/commands/commands';
import type { MessageKey } from '@shared/i18n/catalogue';
import type { Card } from '@shared/model/card';
import type { ContactId } from '@shared/model/ids';
import { stages } from '@shared/model/stage';
import type { SavedView } from '@shared/model/settings/saved-view';
import type { SettingsSection } from '@shared/model/settings/settings-section';
import type { Tag } from '@shared/model/settings/tag';
import { cardCommandWords, isOffered, type CardCommandId } from '../cards/card-commands';
import { cardName } from '../cards/words';
import { toldApart, type DraftedMessage } from '../core/drafts';
import { goWords, keyText } from '../core/key-words';
import { t } from '../core/words';

export type EntryGroup = 'commands' | 'views' | 'tags' | 'applications' | 'people' | 'drafts' | 'settings';

export type Entry = {
  readonly id: string;
  readonly group: EntryGroup;
  readonly name: string;
  readonly detail: string;
} & (
  | { readonly tag: 'command'; readonly command: CommandOn<'window'> }
  | { readonly tag: 'card-command'; readonly command: CardCommandId; readonly card: Card }
  | { readonly tag: 'application'; readonly card: Card }
  | { readonly tag: 'view'; readonly saved: SavedView }
  | { readonly tag: 'tag'; readonly chosen: Tag }
  | { readonly tag: 'person' }
  | { readonly tag: 'draft'; readonly draft: DraftedMessage }
  | { readonly tag: 'setting'; readonly setting: SettingPlace }
);

/** A setting, by its section and its text there. */
export interface SettingPlace {
  readonly section: SettingsSection;
  readonly label: MessageKey;
}

/** What the ids of people begin with. */
export const PERSON = 'person ';

/** Commands that make no sense from here. */
const leftOut: readonly string[] = [
  'open-palette',
  'go',
  'close-what-is-open',
  'open-card-menu',
  'peek',
  'explain-dates',
];

export interface EntrySources {
  readonly cards: readonly Card[];
  readonly drafts: readonly DraftedMessage[];
  /** The names of the people the drafts are to, as far as they are known. */
  readonly names: ReadonlyMap<ContactId, string>;
  readonly savedViews: readonly SavedView[];
  readonly tags: readonly Tag[];
  readonly settings: readonly SettingPlace[];
  /** The card that has the focus or is open. */
  readonly current: Card | null;
}

/** Everything there is, in the order in which it is listed if it fits equally well. */
export function allEntries(sources: EntrySources): readonly Entry[] {
  const { cards, drafts, names, savedViews, tags, settings, current } = sources;
  const byId = new Map(cards.map((card) => [card.id, card]));
  const people = new Set(cards.flatMap((card) => card.people ?? []));
  return [
    ...(current ? cardCommandEntries(current) : []),
    ...commandsOn('window')
      .filter((command) => !leftOut.includes(command))
      .map((command): Entry => {
        const name = t(commandName(command));
        return {
          tag: 'command',
          id: command,
          group: 'commands',
          command,
          name,
          detail: keyText(command) || goWords(command).join(' '),
        };
      }),
    ...savedViews.map((saved): Entry => {
      const { id, name } = saved;
      return { tag: 'view', id, group: 'views', saved, name, detail: t(`commands.names.show-${saved.view}`) };
    }),
    ...tags.map((chosen): Entry => {
      const name = t('palette.tagged', { tag: chosen.name });
      return { tag: 'tag', id: `tag ${chosen.id}`, group: 'tags', chosen, name, detail: '' };
    }),
    ...draftEntries(drafts, byId, names),
    ...applicationEntries(cards),
    ...[...people].map((name): Entry => ({
      tag: 'person',
      id: `${PERSON}${name}`,
      group: 'people',
      name,
      detail: '',
    })),
    ...settings.map(settingEntry),
  ];
}

export function settingEntry(setting: SettingPlace): Entry {
  const { section, label } = setting;
  const name = t(label);
  const title = t(`settings.sections.${section}`);
  const detail = title === name ? '' : title;
  return { tag: 'setting', id: `setting ${label}`, group: 'settings', setting, name, detail };
}

function applicationEntries(cards: readonly Card[]): readonly Entry[] {
  const archived = t('palette.archived');
  // Not once for each of thousands.
  const columns = Object.fromEntries(stages.map((stage) => [stage, t(`board.columns.${stage}`)]));
  return cards.map((card) => {
    const detail = card.isArchived ? archived : (columns[card.stage] ?? '');
    return { tag: 'application', id: card.id, group: 'applications', card, name: cardName(card), detail };
  });
}

/** Each with its person: on a panel there is a draft for everybody. */
function draftEntries(
  drafts: readonly DraftedMessage[],
  byId: ReadonlyMap<string, Card>,
  people: ReadonlyMap<ContactId, string>,
): readonly Entry[] {
  const entries = drafts.flatMap((draft) => {
    const card = byId.get(draft.applicationId);
    if (!card) return [];
    const person = draft.contactId === null ? undefined : people.get(draft.contactId);
    const words = { step: t(`steps.inSentence.${draft.kind}`), card: cardName(card) };
    const name =
      person === undefined ? t('palette.draft', words) : t('palette.draftTo', { ...words, person });
    const id = `draft ${draft.applicationId} ${draft.interviewId} ${draft.kind} ${draft.contactId ?? ''}`;
    return [{ id, draft, name }];
  });
  const names = toldApart(entries.map(({ name }) => name));
  return entries.map(({ id, draft }, place): Entry => {
    return { tag: 'draft', id, group: 'drafts', draft, name: names[place] ?? '', detail: '' };
  });
}

function cardCommandEntries(card: Card): readonly Entry[] {
  return commandsOn('card')
    .filter((command) => !leftOut.includes(command) && isOffered(command, card))
    .map((command): Entry => {
      // "Edit: Editor at Acme", without the ellipsis that a menu has.
      const action = cardCommandWords(command, card).replace(/…$/, '');
      const name = t('palette.onCard', { action, card: cardName(card) });
      return {
        tag: 'card-command',
        id: `card ${command}`,
        group: 'commands',
        command,
        card,
        name,
        detail: keyText(command),
      };
    });
}
