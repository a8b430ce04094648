import type { z } from 'zod';
import type { FieldReason } from '../model/changes';
import type { Failure } from '../model/outcome';

/**
 * The answer to a change that fails its schema: a refusal at the first wrong field, or the fault `bad-input` if no form
 * could have sent it (unknown fields, malformed ids, not an object).
 */
export function refusalOfIssues(error: z.ZodError): Failure {
  const issue = error.issues.find((candidate) => reasonOfIssue(candidate) !== null) ?? error.issues[0];
  const reason = issue ? reasonOfIssue(issue) : null;
  if (!issue || reason === null) return { tag: 'fault', code: 'bad-input' };
  return { tag: 'field', field: issue.path.join('.'), reason };
}

/** What a schema of shared/model says is wrong with a field, or null if no form field can be to blame. */
export function reasonOfIssue(issue: z.core.$ZodIssue): FieldReason | null {
  if (issue.path.length === 0) return null;
  switch (issue.code) {
    case 'custom':
      return reasonOfMessage(issue.message);
    case 'too_big':
      if (issue.origin === 'string') return 'too-long';
      return issue.origin === 'array' ? 'too-many' : 'invalid';
    case 'too_small':
      return issue.path.at(-1) === 'workingDays' ? 'no-working-day' : 'invalid';
    case 'invalid_type':
    case 'invalid_value':
      return 'invalid';
    default:
      return null;
  }
}

/** The messages come from the schemas in shared/model. */
function reasonOfMessage(message: string): FieldReason | null {
  switch (message) {
    case 'required':
      return 'required';
    case 'too-long':
      return 'too-long';
    case 'instant':
    case 'date':
      return 'date-out-of-range';
    case 'zone':
      return 'unknown-zone';
    case 'time':
      return 'invalid';
    default:
      return null;
  }
}
