/** Keys as displayed for this computer's keyboard. */
import { commands, type CommandId } from '@shared/commands/commands';
import { partsOf, type Keys } from '@shared/commands/keys';
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

/** The first keys of a command in one piece: `Ctrl+Shift+Z`, or as macOS writes it; empty if it has none. */
export function keyText(id: CommandId): string {
  const [first] = commands[id].keys ?? [];
  return first === undefined ? '' : keyWords(first).join(isMac ? '' : '+');
}

function isNamed(part: string): part is NamedPart {
  return part in english.commands.keys;
}
