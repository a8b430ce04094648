import { Select } from '@mantine/core';
import { useMemo } from 'react';
import type { Target } from '@shared/exchange/letters/letter';
import type { KnownApplication } from '@shared/exchange/known-application';
import type { ApplicationId } from '@shared/model/ids';
import { useBoard } from '../../cards/store';
import { t } from '../../core/words';

export const NEW_APPLICATION = 'new';
/** Null until it is chosen. */
export type ChosenTarget = ApplicationId | typeof NEW_APPLICATION | null;

export interface TargetFieldProps {
  readonly target: Target;
  readonly value: ChosenTarget;
  readonly error: string | undefined;
  readonly canBeNew: boolean;
  readonly onChange: (value: ChosenTarget) => void;
}

/** More options than can be looked through only slow the list down; typing narrows it. */
const MAX_SHOWN = 60;

/** Which application it is for: the likely ones first, a new one, or any other. */
export function TargetField({ target, value, error, canBeNew, onChange }: TargetFieldProps) {
  const cards = useBoard(({ cards: all }) => all);
  const data = useMemo(() => {
    const likely = target.candidates.map(optionOf);
    const isLikely = new Set(target.candidates.map(({ id }) => id));
    const others = [...cards.values()]
      .filter(({ id }) => !isLikely.has(id))
      .map(optionOf)
      .toSorted((a, b) => a.label.localeCompare(b.label));
    const fresh = canBeNew
      ? [{ value: NEW_APPLICATION as string, label: t('exchange.letter.newApplication') }]
      : [];
    return [
      ...(likely.length > 0 ? [{ group: t('exchange.letter.likely'), items: likely }] : []),
      ...fresh,
      ...(others.length > 0 ? [{ group: t('exchange.letter.others'), items: others }] : []),
    ];
  }, [target, cards, canBeNew]);
  return (
    <Select
      label={t('exchange.letter.targetQuestion')}
      description={reasonWords(target, value)}
      placeholder={t('exchange.letter.targetNone')}
      data={data}
      value={value}
      error={error}
      limit={MAX_SHOWN}
      searchable
      allowDeselect={false}
      data-field="application"
      data-autofocus={value === null || undefined}
      onChange={(chosen) => {
        const isNew = chosen === NEW_APPLICATION;
        const known = [...target.candidates, ...cards.values()].find(({ id }) => id === chosen);
        onChange(isNew ? NEW_APPLICATION : (known?.id ?? null));
      }}
    />
  );
}

function optionOf({ id, role, company }: KnownApplication): {
  readonly value: string;
  readonly label: string;
} {
  return { value: id, label: t('exchange.letter.application', { role, company }) };
}

function reasonWords({ candidates, chosen }: Target, value: ChosenTarget): string | undefined {
  if (chosen === null && candidates.length > 1) return t('exchange.letter.several');
  const candidate = candidates.find(({ id }) => id === value);
  return candidate === undefined ? undefined : t(`exchange.letter.why.${candidate.why}`);
}
