import { useState } from 'react';
import { preferencesSchema, type Preferences } from '@shared/model/settings/preferences';
import { changePreferences } from '../../core/change-preferences';
import { t } from '../../core/words';
import { TextArea } from '../../ui/text-area/text-area';

/** The user's own addresses: they are never people met. */
export function OwnAddresses({ preferences }: { readonly preferences: Preferences }) {
  const known = preferences.ownAddresses ?? [];
  const [text, setText] = useState(known.join('\n'));
  const [isWrong, setIsWrong] = useState(false);
  const save = () => {
    const typed = text
      .toLowerCase()
      .split(/[\s,;]+/u)
      .filter((address) => address !== '');
    const ownAddresses = [...new Set(typed)];
    if (ownAddresses.join() === known.join()) return;
    const isFine = preferencesSchema.shape.ownAddresses.safeParse(ownAddresses).success;
    setIsWrong(!isFine);
    if (isFine)
      void changePreferences({ ownAddresses }, t('templates.settings.saved.addresses'), preferences);
  };
  return (
    <TextArea
      label={t('templates.settings.addresses')}
      description={t('templates.settings.addressesHint')}
      error={isWrong ? t('templates.settings.addressesWrong') : undefined}
      minRows={1}
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={save}
    />
  );
}
