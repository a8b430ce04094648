/** Keys as displayed for this computer's keyboard. */
import { commands, type CommandId } from '@shared/commands/commands';
import { existsOn, partsOf, type Keys } from '@shared/commands/keys';
import { english } from '@shared/i18n/catalogue';
import { isMac } from '../ui/system';
import { t } from './words';

type NamedPart = keyof typeof english.commands.keys;

/** The parts of the keys in words: `Ctrl`, `Shift`, `Z`. */
export function keyWords(keys: Keys): readonly string[] {
  return partsOf(keys).map((part) => {
    if (part === 'CmdOrCtrl' && isMac) return t('commands.keys.commandOnMac');
    return isNamed(part) ? t(`commands.keys.${part}`) : part;
  });
}

const arrows: readonly string[] = ['Left', 'Up', 'Right', 'Down'];

/** All keys of a command on this computer, each in its parts; the four arrows, also with another key, as one. */
export function chordWords(id: CommandId): readonly (readonly string[])[] {
  const chords = (commands[id].keys ?? []).filter((keys) => existsOn(keys, isMac));
  const [first] = chords;
  const isEveryArrow =
    chords.length === arrows.length && chords.every((keys) => arrows.includes(lastOf(keys)));
  if (first === undefined || !isEveryArrow) return chords.map(keyWords);
  return [[...keyWords(first).slice(0, -1), t('commands.arrowKeys')]];
}

const lastOf = (keys: Keys): string => partsOf(keys).at(-1) ?? '';

/** The first keys of a command in one piece: `Ctrl+Shift+Z`, or as macOS writes it; empty if it has none. */
export function keyText(id: CommandId): string {
  const [first] = commands[id].keys ?? [];
  return first === undefined ? '' : keyWords(first).join(isMac ? '' : '+');
}

/** The keys of two letters that go there, one after the other: `G`, `B`; none if there are none. */
export function goWords(id: CommandId): readonly string[] {
  const { go } = commands[id];
  return go === undefined ? [] : ['G', go];
}

/** A name with its keys, for a tooltip: "Board (Ctrl+1 or G B)". */
export function withKey(name: string, id: CommandId): string {
  const [one, other] = [keyText(id), goWords(id).join(' ')].filter((text) => text !== '');
  if (one === undefined) return name;
  const key = other === undefined ? one : t('commands.eitherKey', { one, other });
  return t('board.toolbar.withKey', { name, key });
}

function isNamed(part: string): part is NamedPart {
  return part in english.commands.keys;
}
