/** The context menu for text: spelling, cut, copy, paste. */
import {
  clipboard,
  Menu,
  type BrowserWindow,
  type ContextMenuParams,
  type MenuItemConstructorOptions,
} from 'electron';
import type { Translator } from '../../../shared/i18n/translator';
import { escapeLabel } from '../../platform/tray/menu-label';

const MAX_SUGGESTIONS = 5;
const separator: MenuItemConstructorOptions = { type: 'separator' };

/** If the page shows its own menu (on a card), it prevents the default, and this one isn't shown. */
export function attachContextMenu(window: BrowserWindow, t: Translator['t']): void {
  window.webContents.on('context-menu', (_event, params) => {
    const items = [...spelling(window, params, t), ...editing(params, t), ...link(params, t)];
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}

function spelling(
  window: BrowserWindow,
  params: ContextMenuParams,
  t: Translator['t'],
): MenuItemConstructorOptions[] {
  const { misspelledWord, dictionarySuggestions } = params;
  if (!params.isEditable || misspelledWord === '') return [];
  const contents = window.webContents;
  const suggestions = dictionarySuggestions.slice(0, MAX_SUGGESTIONS).map((word) => ({
    label: escapeLabel(word),
    click: () => contents.replaceMisspelling(word),
  }));
  return [
    ...(suggestions.length > 0
      ? suggestions
      : [{ label: t('shell.contextMenu.noSuggestions'), enabled: false }]),
    separator,
    {
      label: t('shell.contextMenu.learnWord'),
      click: () => contents.session.addWordToSpellCheckerDictionary(misspelledWord),
    },
    separator,
  ];
}

function editing(
  { isEditable, editFlags, selectionText }: ContextMenuParams,
  t: Translator['t'],
): MenuItemConstructorOptions[] {
  const copy: MenuItemConstructorOptions = {
    role: 'copy',
    label: t('shell.menu.copy'),
    enabled: editFlags.canCopy,
  };
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  return [
    { role: 'cut', label: t('shell.menu.cut'), enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: t('shell.menu.paste'), enabled: editFlags.canPaste },
    { role: 'selectAll', label: t('shell.menu.selectAll'), enabled: editFlags.canSelectAll },
  ];
}

function link({ linkURL }: ContextMenuParams, t: Translator['t']): MenuItemConstructorOptions[] {
  if (linkURL === '') return [];
  return [{ label: t('shell.contextMenu.copyLink'), click: () => void clipboard.writeText(linkURL) }];
}
