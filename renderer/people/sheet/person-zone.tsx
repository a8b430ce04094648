import { useState } from 'react';
import type { ContactId } from '@shared/model/ids';
import { isTimeZone, presentZone, type TimeZone } from '@shared/model/zone-names';
import { makeChange } from '../../core/bridge';
import { currentInstant } from '../../core/clock';
import { t } from '../../core/words';
import { ZoneField } from '../../forms/zones/zone-field';
import { Button } from '../../ui/button';

export interface PersonZoneProps {
  readonly contactId: ContactId;
  readonly saved: TimeZone | null;
}

/** Where somebody works, if that is known. */
export function PersonZone({ contactId, saved }: PersonZoneProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const save = (timeZone: TimeZone | null) => {
    setTyped(null);
    if (timeZone !== saved) void makeChange('edit-person', { contactId, fields: { timeZone } });
  };
  return (
    <div>
      <ZoneField
        label={t('people.sheet.zone')}
        isRequired={false}
        value={typed ?? (saved === null ? '' : presentZone(saved))}
        field="timeZone"
        at={() => currentInstant()}
        onChange={(value) => {
          if (isTimeZone(value) && presentZone(value) === value) save(value);
          else setTyped(value);
        }}
      />
      {saved === null ? null : (
        <Button look="quiet" onClick={() => save(null)}>
          {t('people.sheet.noZone')}
        </Button>
      )}
    </div>
  );
}
