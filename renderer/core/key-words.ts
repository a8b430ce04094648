/** Keys as they are printed on this computer's keyboard. */
import { partsOf, type Keys } from '@shared/commands/keys';
import { english } from '@shared/i18n/catalogue';
import { isMac } from './system';
import { t } from './words';

type NamedPart = keyof typeof english.commands.keys;

/** The parts of the keys in words: `Ctrl`, `Shift`, `Z`. */
export function keyWords(keys: Keys): readonly string[] {
  return partsOf(keys).map((part) => {
    if (part === 'CmdOrCtrl' && isMac) return t('commands.keys.commandOnMac');
    return isNamed(part) ? t(`commands.keys.${part}`) : part;
  });
}

function isNamed(part: string): part is NamedPart {
  return part in english.commands.keys;
}
