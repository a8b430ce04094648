import type { ChangeInput } from '@shared/model/changes';
import type { ContactId } from '@shared/model/ids';
import { call } from '../../core/bridge';
import { useSavedText, type Continued, type SavedText } from '../../forms/use-saved-text';

/** The text fields of a person. */
export type TextField = 'name' | 'role' | 'company' | 'email' | 'linkedIn' | 'phone' | 'notes';

export type SavedField = SavedText;

/** One field of a person, saved as it is typed. `kept` is what is saved of what was typed. */
export function useSavedField(
  contactId: ContactId,
  field: TextField,
  saved: string,
  kept?: (typed: string) => string,
): SavedField {
  const send = (text: string, continued: Continued) => {
    const fields: ChangeInput<'edit-person'>['fields'] = { [field]: text };
    return call('change:edit-person', { contactId, fields, ...continued });
  };
  return useSavedText(saved, send, kept);
}
