import { t } from '../../core/words';
import { DateField } from '../../forms/dates/date-field';
import type { ComposerWork } from './use-composer';

/** The date by which the user will answer an offer. It is for this message only: nothing else is recorded. */
export function AnswerDate({ work: { text, facts, decide } }: { readonly work: ComposerWork }) {
  return (
    <DateField
      label={t('composer.decideBy')}
      field="decideBy"
      value={text.decideBy ?? facts.decideBy ?? ''}
      onChange={decide}
    />
  );
}
