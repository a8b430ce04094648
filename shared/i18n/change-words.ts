/** Words for changes and refusals, the same for the window, the menu, the tray and notifications. */
import type { ChangeDescription } from '../model/card';
import { changes } from './en/changes';
import type { Translator } from './translator';
import type { Failure } from '../model/outcome';

/** The change in a short sentence without a full stop. */
export function changeSentence(
  t: Translator['t'],
  { name, company, role, stage, person = '', title = '', count = 0 }: ChangeDescription,
): string {
  if (isNamed(name) && title !== '') return t(`changes.named.${name}`, { title });
  // A card that was moved but stays in its column (an interview is ahead) has no column to name.
  if (name === 'moved' && stage === null) return t('changes.edited', { company, role });
  if (name === 'part-sent' && person === '') return t('changes.one-sent', { company });
  const column = stage === null ? '' : t(`board.columns.${stage}`);
  return t(`changes.${name}`, { company, role, stage: column, person, count });
}

type NamedChange = keyof typeof changes.named;

function isNamed(name: ChangeDescription['name']): name is NamedChange {
  return Object.hasOwn(changes.named, name);
}

/** Why something wasn't done, in one or two sentences. */
export function refusalSentence(t: Translator['t'], refusal: Failure): string {
  switch (refusal.tag) {
    case 'field':
      return t(`refusals.field.${refusal.reason}`);
    case 'state':
      return t(`refusals.state.${refusal.reason}`);
    case 'fault':
      return t(`refusals.fault.${refusal.code}`);
  }
}
