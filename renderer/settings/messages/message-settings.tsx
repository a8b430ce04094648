import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Settings } from '@shared/ipc/contract';
import { MAX_LINE } from '@shared/model/application';
import type { Preferences } from '@shared/model/settings/preferences';
import { checkIds, type CheckId } from '@shared/messages/checks/check';
import { changePreferences } from '../../core/change-preferences';
import { t } from '../../core/words';
import { textDirection } from '../../forms/text-direction';
import { Button } from '../../ui/button';
import { onEnter } from '../../ui/text-field';
import { OwnAddresses } from './own-addresses';
import { OwnTemplates } from './own-templates';
import styles from '../settings.module.css';

/** Who signs messages, the user's own templates, and the checks they turned off. */
export function MessageSettings({ settings: { preferences, templates } }: { readonly settings: Settings }) {
  return (
    <>
      <section className={styles.part} aria-label={t('templates.settings.sender')}>
        <SenderName preferences={preferences} />
        <OwnAddresses key={preferences.ownAddresses?.join()} preferences={preferences} />
      </section>
      <OwnTemplates templates={templates} />
      <DismissedChecks preferences={preferences} />
    </>
  );
}

function SenderName({ preferences }: { readonly preferences: Preferences }) {
  const [{ name, saved }, setTyped] = useState({
    name: preferences.senderName,
    saved: preferences.senderName,
  });
  // What is saved replaces what was typed. The field stays, and with it the focus.
  if (saved !== preferences.senderName)
    setTyped({ name: preferences.senderName, saved: preferences.senderName });
  const save = () => {
    const senderName = name.trim();
    if (senderName === preferences.senderName) return;
    const words =
      senderName === ''
        ? t('templates.settings.saved.noSender')
        : t('templates.settings.saved.sender', { name: senderName });
    void changePreferences({ senderName }, words, preferences);
  };
  return (
    <TextInput
      label={t('templates.settings.senderName')}
      value={name}
      maxLength={MAX_LINE}
      attributes={textDirection}
      onChange={({ currentTarget }) => setTyped({ name: currentTarget.value, saved })}
      onBlur={save}
      onKeyDown={onEnter(save)}
    />
  );
}

function DismissedChecks({ preferences }: { readonly preferences: Preferences }) {
  const { dismissedChecks } = preferences;
  const isKnown = (id: string): id is CheckId => checkIds.some((known) => known === id);
  const shown = dismissedChecks.filter(isKnown);
  const turnOn = (id: CheckId) =>
    void changePreferences(
      { dismissedChecks: dismissedChecks.filter((one) => one !== id) },
      t('templates.settings.saved.turnedOn', { check: t(`templates.checks.${id}`) }),
      preferences,
    );
  return (
    <section className={styles.part} aria-label={t('templates.settings.checks')}>
      <h4 className={styles.subtitle}>{t('templates.settings.checks')}</h4>
      {shown.length === 0 ? <p className={styles.hint}>{t('templates.settings.checksNone')}</p> : null}
      <ul className={styles.named} aria-label={t('templates.settings.checks')}>
        {shown.map((id) => (
          <li key={id}>
            <span className={styles.entryName}>{t(`templates.checks.${id}`)}</span>
            <Button
              look="quiet"
              aria-label={t('templates.settings.turnOnNamed', { check: t(`templates.checks.${id}`) })}
              onClick={() => turnOn(id)}
            >
              {t('templates.settings.turnOn')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
