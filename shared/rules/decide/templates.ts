import type { ChangeDescriptionName } from '../../model/card';
import type { ChangeInput, Refusal } from '../../model/changes';
import type { SettingsEventBody } from '../../events/event';
import type { TemplateId } from '../../model/ids';
import { accept, type Result } from '../../model/result';
import { isSameTemplate, MAX_OWN_TEMPLATES, type OwnTemplate } from '../../model/settings/own-template';
import { refuseField, refuseState, type DecideContext } from './decision';
import type { SettingsDraft } from './settings';

type TemplatesDraft = Result<
  { name: ChangeDescriptionName; title?: string; events: readonly SettingsEventBody[] },
  Refusal
>;

/**
 * Saves new templates and new texts of known ones. What is saved already, word for word, is left out. Refused as
 * `already-there` if that is all, as `not-found` if a template to be changed is gone, and as `too-many` beyond the most
 * there can be.
 */
export function saveTemplates(
  { templates }: ChangeInput<'save-templates'>,
  { templates: known, nextId }: DecideContext,
): TemplatesDraft {
  const saved: OwnTemplate[] = [];
  for (const { id, ...given } of templates) {
    const text = { ...given, name: given.name.trim(), subject: given.subject.trim() };
    if (id !== null && !known.some((one) => one.id === id)) return refuseState('not-found');
    const isSaved = [...known, ...saved].some(
      (one) => isSameTemplate(one, text) && (id === null || one.id === id),
    );
    if (!isSaved) saved.push({ id: id ?? (nextId() as TemplateId), ...text });
  }
  const [first, ...more] = saved;
  if (!first) return refuseState('already-there');
  const added = saved.filter(({ id }) => !known.some((one) => one.id === id)).length;
  if (known.length + added > MAX_OWN_TEMPLATES) return refuseField('templates', 'too-many');
  return accept({
    ...(more.length === 0 ? { name: 'template-saved', title: first.name } : { name: 'templates-saved' }),
    events: saved.map((template) => ({ type: 'template-saved', template })),
  });
}

/** Refused as `not-found` if there is no such template. */
export function removeTemplate(
  { templateId }: ChangeInput<'remove-template'>,
  { templates }: DecideContext,
): SettingsDraft {
  const removed = templates.find(({ id }) => id === templateId);
  if (!removed) return refuseState('not-found');
  return accept({
    name: 'template-removed',
    title: removed.name,
    event: { type: 'template-removed', templateId },
  });
}
