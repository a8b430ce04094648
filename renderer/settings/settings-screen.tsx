import type { ReactNode } from 'react';
import type { Settings } from '@shared/ipc/contract';
import type { Preferences } from '@shared/model/preferences';
import { refusalWords } from '../app/change-words';
import { call } from '../app/ipc';
import { showToast, tellRefusal } from '../app/toasts';
import { t } from '../app/translate';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Choice } from './choice';
import { PolicySettings } from './policy-settings';
import { QuietHoursSettings } from './quiet-hours-settings';
import { useSettings } from './use-settings';
import styles from './settings.module.css';

export interface SettingsScreenProps {
  readonly onClose: () => void;
}

/**
 * Everything that can be chosen. Each change is saved at once and told: of the policy and the quiet hours with Undo, of
 * the colours and the closing of the window with the new choice, which is taken back by choosing again.
 */
export function SettingsScreen({ onClose }: SettingsScreenProps) {
  const [reading, readAgain] = useSettings();
  return (
    <Dialog
      title={t('settings.title')}
      width={760}
      closeLabel={t('settings.close')}
      onClose={onClose}
      footer={
        <>
          <span className={styles.hint}>{t('settings.savedHint')}</span>
          <Button look="primary" onClick={onClose}>
            {t('settings.close')}
          </Button>
        </>
      }
    >
      {reading.tag === 'reading' ? <p className={styles.hint}>{t('settings.reading')}</p> : null}
      {reading.tag === 'failed' ? (
        <div role="alert">
          <p>{t('settings.unreadable', { why: refusalWords(reading.refusal) })}</p>
          <Button onClick={readAgain}>{t('settings.tryAgain')}</Button>
        </div>
      ) : null}
      {reading.tag === 'read' ? <AllSettings settings={reading.settings} /> : null}
    </Dialog>
  );
}

function AllSettings({ settings }: { readonly settings: Settings }) {
  const { policy, quietHours, preferences, system } = settings;
  return (
    <div className={styles.screen}>
      <Section title={t('settings.policy.title')}>
        <PolicySettings policy={policy} />
      </Section>
      <Section title={t('settings.quiet.title')}>
        <QuietHoursSettings quietHours={quietHours} />
      </Section>
      <Section title={t('settings.look.title')}>
        <AppearanceSetting preferences={preferences} />
      </Section>
      <Section title={t('settings.window.title')}>
        <ClosingSetting preferences={preferences} hasTray={system.hasTray} />
      </Section>
      <Section title={t('settings.about.title')}>
        <div className={styles.facts}>
          <p>{t('settings.about.version', { version: system.version })}</p>
          <p>{t(`settings.about.notifications.${system.notifications}`)}</p>
          <p>{system.hasTray ? t('settings.about.tray.yes') : t('settings.about.tray.no')}</p>
          <p>{t('settings.about.zone', { zone: settings.timeZone })}</p>
          <p>{t('settings.about.local')}</p>
        </div>
      </Section>
    </div>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.section} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  );
}

function AppearanceSetting({ preferences }: { readonly preferences: Preferences }) {
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
        void changePreferences({ appearance: value }, t('settings.saved.appearance', { choice: label }))
      }
    />
  );
}

function ClosingSetting({
  preferences,
  hasTray,
}: {
  readonly preferences: Preferences;
  readonly hasTray: boolean;
}) {
  const stay = hasTray ? t('settings.window.stay') : t('settings.window.stayWithoutTray');
  const options = [
    { value: 'stay', label: stay },
    { value: 'quit', label: t('settings.window.quit') },
    { value: 'ask', label: t('settings.window.ask') },
  ] as const;
  // With a tray nothing is asked: closing stays there.
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
        )
      }
    />
  );
}

async function changePreferences(patch: Partial<Preferences>, told: string): Promise<void> {
  const reply = await call('preferences:change', patch);
  if (reply.ok) showToast({ text: told, tone: 'change', undoes: null });
  else tellRefusal(reply.refusal);
}
