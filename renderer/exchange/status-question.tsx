import { NativeSelect } from '@mantine/core';
import type { StatusMeaning } from '@shared/exchange/tables/status-meaning';
import type { StatusWord } from '@shared/exchange/tables/table-row';
import { statusAnswers } from '@shared/ipc/import';
import { t } from '../core/words';
import type { ImportSession, ReadState } from './import-session';
import { isSure, statusAnswer } from './open-questions';

interface StatusQuestionProps {
  readonly session: ImportSession;
  readonly state: ReadState;
  readonly word: StatusWord;
}

export function StatusQuestion({
  session,
  state: { choices, remembered },
  word: { key, word, count, meaning },
}: StatusQuestionProps) {
  const chosen = statusAnswer(choices, key);
  const isRemembered =
    chosen !== undefined && remembered !== null && statusAnswer(remembered, key) === chosen;
  const why = isRemembered ? 'Remembered' : chosen === undefined ? standing(meaning) : 'Rows';
  return (
    <NativeSelect
      label={word === '' ? t('exchange.ask.statusEmpty') : t('exchange.ask.status', { word })}
      description={t(`exchange.ask.status${why}`, { count })}
      data-open-question={meaning === null || undefined}
      value={chosen ?? answerOf(meaning)}
      data={[
        { value: '', label: t(`exchange.ask.status${meaning?.kind === 'message' ? 'Message' : 'Choose'}`) },
        ...statusAnswers.map((value) => ({ value, label: t(`exchange.meanings.${value}`) })),
      ]}
      onChange={(event) => {
        const answer = statusAnswers.find((known) => known === event.currentTarget.value);
        const { [key]: _, ...others } = choices.statuses ?? {};
        session.choose({ statuses: answer === undefined ? others : { ...others, [key]: answer } });
      }}
    />
  );
}

/** How many rows it is about, and what happens to them if nobody answers. */
function standing(meaning: StatusMeaning | null) {
  if (meaning === null) return 'Count';
  if (meaning.kind === 'not-applied') return 'LeftOut';
  return isSure(meaning) ? 'Rows' : 'Unsure';
}

/** Empty if none of the answers says it. */
function answerOf(meaning: StatusMeaning | null): string {
  if (meaning === null || meaning.kind === 'message') return '';
  return meaning.kind === 'closed' ? meaning.outcome : meaning.kind;
}
