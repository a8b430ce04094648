import { Switch } from '@mantine/core';
import type { Preferences } from '@shared/model/settings/preferences';
import { changePreferences } from '../core/change-preferences';
import { t } from '../core/words';
import { Choice } from './fields/choice';

export interface AppearanceSettingsProps {
  readonly preferences: Preferences;
  readonly hasTray: boolean;
}

/** How the window looks, what closing it does, and whether the app starts with the computer. */
export function AppearanceSettings({ preferences, hasTray }: AppearanceSettingsProps) {
  return (
    <>
      <ColoursSetting preferences={preferences} />
      <ClosingSetting preferences={preferences} hasTray={hasTray} />
      <Switch
        size="sm"
        label={t('settings.window.start')}
        description={t(hasTray ? 'settings.window.startHint' : 'settings.window.startHintWithoutTray')}
        checked={preferences.startsWithComputer}
        onChange={({ currentTarget: { checked } }) =>
          void changePreferences(
            { startsWithComputer: checked },
            checked ? t('settings.saved.starts') : t('settings.saved.startsNot'),
            preferences,
          )
        }
      />
    </>
  );
}

function ColoursSetting({ preferences }: Pick<AppearanceSettingsProps, 'preferences'>) {
  const options = (['system', 'light', 'dark'] as const).map((value) => ({
    value,
    label: t(`settings.look.${value}`),
  }));
  return (
    <Choice
      label={t('settings.look.appearance')}
      value={preferences.appearance}
      options={options}
      onChoose={({ value, label }) =>
        void changePreferences(
          { appearance: value },
          t('settings.saved.appearance', { choice: label }),
          preferences,
        )
      }
    />
  );
}

function ClosingSetting({ preferences, hasTray }: AppearanceSettingsProps) {
  const stay = hasTray ? t('settings.window.stay') : t('settings.window.stayWithoutTray');
  const options = [
    { value: 'stay', label: stay },
    { value: 'quit', label: t('settings.window.quit') },
    { value: 'ask', label: t('settings.window.ask') },
  ] as const;
  // With a tray there is no question: closing moves the window to the tray.
  const value = hasTray && preferences.onClose === 'ask' ? 'stay' : preferences.onClose;
  return (
    <Choice
      label={t('settings.window.label')}
      value={value}
      options={hasTray ? options.slice(0, 2) : options}
      onChoose={(option) =>
        void changePreferences(
          { onClose: option.value },
          t('settings.saved.onClose', { choice: option.label }),
          preferences,
        )
      }
    />
  );
}
