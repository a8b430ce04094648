/**
 * Words and phrases by what they mean, as the signs join them: whole fields of meaning, not just words once seen. A phrase may
 * be in several fields. In a phrase, "~" means all forms of a regular verb, "/" separates alternatives, "*" means up
 * to two words, and "^" at the beginning means that it counts only where a clause begins.
 */
import { claimsFields } from './fields/claims';
import { contentsFields } from './fields/contents';
import { illWillFields } from './fields/ill-will';
import { needFields } from './fields/need';
import { waitingFields } from './fields/waiting';
import { whoFields } from './fields/who';

export const fields = {
  ...whoFields,
  ...waitingFields,
  ...claimsFields,
  ...illWillFields,
  ...needFields,
  ...contentsFields,
};

export type Field = keyof typeof fields;
