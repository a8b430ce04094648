import type { Settings } from '@shared/ipc/contract';
import type { ProgramFacts } from '@shared/ipc/program-facts';
import { refusalWords } from '../../core/change-words';
import { call } from '../../core/bridge';
import { showRefusal, showToast } from '../../core/toasts';
import { locale, t } from '../../core/words';
import { Button } from '../../ui/button';
import settings from '../settings.module.css';
import { useReading, type Reading } from '../use-reading';
import styles from './about.module.css';
import { AppMark } from './app-mark';

/** The app, what a bug report needs to know of the computer, where the data is, and licences. */
export function AboutSettings({ settings: of }: { readonly settings: Settings }) {
  const reading = useReading('program:facts', null);
  const facts = reading.tag === 'read' ? reading.value : null;
  return (
    <>
      <div className={styles.app}>
        <AppMark />
        <div>
          <p className={styles.name}>{t('shell.appName')}</p>
          <p className={settings.text}>{t('settings.about.version', { version: of.system.version })}</p>
          <p className={settings.hint}>{t('settings.about.local')}</p>
        </div>
      </div>
      <BugReport settings={of} reading={reading} />
      <section className={settings.part} aria-label={t('settings.about.data')}>
        <h4 className={settings.subtitle}>{t('settings.about.data')}</h4>
        <p className={styles.path} dir="ltr">
          {facts?.dataDir}
        </p>
        <div className={settings.row}>
          <Button onClick={() => void showDataFolder()}>{t('settings.about.openData')}</Button>
        </div>
      </section>
      <section className={settings.part} aria-label={t('settings.about.licences')}>
        <h4 className={settings.subtitle}>{t('settings.about.licences')}</h4>
        <p className={settings.text}>{t('settings.about.licence')}</p>
        <p className={settings.hint}>{t('settings.about.thanks')}</p>
      </section>
    </>
  );
}

type Line = readonly [name: string, value: string];

const noFacts: ProgramFacts = {
  ...{ electron: '', chromium: '', node: '', sqlite: '', system: '', desktop: '', dataDir: '' },
};

/** What isn't known isn't shown. */
function linesOf({ system, timeZone }: Settings, facts: ProgramFacts): readonly Line[] {
  const tray = system.hasTray ? t('settings.about.tray.yes') : t('settings.about.tray.no');
  const lines: readonly (Line | null)[] = [
    [t('settings.about.electron'), facts.electron],
    [t('settings.about.chromium'), facts.chromium],
    [t('settings.about.node'), facts.node],
    [t('settings.about.sqlite'), facts.sqlite],
    [t('settings.about.system'), facts.system],
    facts.desktop === null ? null : [t('settings.about.desktop'), facts.desktop],
    system.isKnown ? [t('settings.about.tray.name'), tray] : null,
    [t('settings.about.region'), locale],
    [t('settings.about.zone'), timeZone],
  ];
  return lines.filter((line) => line !== null);
}

interface BugReportProps {
  readonly settings: Settings;
  readonly reading: Reading<ProgramFacts>;
}

/** Before main has answered, its lines are there without their values. */
function BugReport({ settings: of, reading }: BugReportProps) {
  return (
    <section className={settings.part} aria-label={t('settings.about.facts')}>
      <div className={settings.introduction}>
        <h4 className={settings.subtitle}>{t('settings.about.facts')}</h4>
        <Button onClick={() => void copy(of)}>{t('settings.about.copy')}</Button>
      </div>
      {reading.tag === 'failed' ? (
        <p role="alert">{t('settings.about.unreadable', { why: refusalWords(reading.refusal) })}</p>
      ) : (
        <dl className={styles.facts}>
          {linesOf(of, reading.tag === 'read' ? reading.value : noFacts).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

/** Asks main for them itself: they may not be shown yet. */
async function copy(of: Settings): Promise<void> {
  const facts = await call('program:facts', null);
  if (!facts.ok) {
    showRefusal(facts.refusal);
    return;
  }
  const lines: readonly Line[] = [[t('shell.appName'), of.system.version], ...linesOf(of, facts.value)];
  const text = lines.map(([name, value]) => `${name}: ${value}`).join('\n');
  const reply = await call('clipboard:write', { text });
  if (reply.ok) showToast({ text: t('settings.about.copied'), tone: 'change', undoes: null });
  else showRefusal(reply.refusal);
}

async function showDataFolder(): Promise<void> {
  const reply = await call('program:show-data-folder', null);
  if (!reply.ok) showRefusal(reply.refusal);
}
