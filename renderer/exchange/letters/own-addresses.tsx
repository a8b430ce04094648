import { Checkbox } from '@mantine/core';
import type { Letter } from '@shared/exchange/letters/letter';
import { call } from '../../core/bridge';
import { t } from '../../core/words';
import fields from '../../forms/fields.module.css';

export interface OwnAddressesProps {
  readonly letter: Letter;
  readonly value: readonly string[];
  readonly onChange: (own: readonly string[]) => void;
}

/** The addresses that are ticked before the user has said anything. */
export function likelyOwn({ addresses }: Letter): readonly string[] {
  return addresses.filter(({ isLikely }) => isLikely).map(({ email }) => email);
}

/** Asks once which addresses are the user's. */
export function OwnAddresses({ letter, value, onChange }: OwnAddressesProps) {
  if (letter.addresses.length === 0) return null;
  return (
    <Checkbox.Group
      label={t('exchange.letter.own')}
      description={t('exchange.letter.ownHint')}
      value={[...value]}
      onChange={onChange}
    >
      <div className={fields.checks}>
        {letter.addresses.map(({ email }) => (
          <Checkbox key={email} value={email} label={email} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** Remembers the answer. Where nothing is ticked and the question was left alone, it is asked again next time. */
export async function keepOwnAddresses(
  { addresses }: Letter,
  own: readonly string[],
  isAnswered: boolean,
): Promise<void> {
  if (addresses.length === 0 || (own.length === 0 && !isAnswered)) return;
  await call('preferences:change', { ownAddresses: [...own] });
}
