import type { ChangeInput, ChangeName } from '@shared/model/changes';
import { isAlreadySo } from '@shared/model/outcome';
import { makeChange } from '../core/bridge';
import type { FormValues } from './form-values';

/**
 * Makes the change a form wants. True once everything is as the form says, which it may have been before; otherwise `refuse`
 * shows why not, at the field that `fieldOf` names for the one main complained about, or above the form.
 */
export async function makeFormChange<N extends ChangeName>(
  name: N,
  input: ChangeInput<N>,
  refuse: FormValues<unknown>['refuse'],
  fieldOf: (field: string) => string,
): Promise<boolean> {
  const reply = await makeChange(name, input, { handles: () => true });
  if (reply.ok || isAlreadySo(reply.refusal)) return true;
  const { refusal } = reply;
  if (refusal.tag === 'field') refuse([{ field: fieldOf(refusal.field), reason: refusal.reason }]);
  else refuse([], refusal);
  return false;
}
