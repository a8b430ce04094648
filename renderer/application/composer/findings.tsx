import type { CheckedMessage, CheckId, Span } from '@shared/messages/checks/check';
import type { Preferences } from '@shared/model/settings/preferences';
import { changePreferences } from '../../core/change-preferences';
import { useWindowSettings } from '../../core/settings-store';
import { t } from '../../core/words';
import { entryWords, sourceShort } from '../../reasons/rule-sources';
import { Button } from '../../ui/button';
import { useFindings } from '../../forms/checking/use-findings';
import styles from './beside.module.css';

export interface FindingsProps {
  readonly message: CheckedMessage;
  /** Gaps that are listed at the text itself. */
  readonly knownGaps: readonly string[];
  readonly dismissed: readonly CheckId[];
  /** Called with all that are then dismissed in this message. */
  readonly onDismiss: (checks: readonly CheckId[]) => void;
  /** The pressed button is about to disappear. */
  readonly onGone: () => void;
  /** Selects the words in the text. */
  readonly onShow: (span: Span) => void;
}

/** What could be better in the message, each with its rule and articles: quiet, one line a kind, and never in the way. */
export function Findings({ message, knownGaps, dismissed, onDismiss, onGone, onShow }: FindingsProps) {
  const findings = useFindings(message, knownGaps);
  const preferences = useWindowSettings((state) => state.settings?.preferences);
  const dismiss = (checks: readonly CheckId[]) => {
    onDismiss(checks);
    onGone();
  };
  const isOff = (check: CheckId) => preferences?.dismissedChecks.includes(check) === true;
  const on = findings.filter(({ check }) => !isOff(check));
  const shown = on.filter(({ check }) => !dismissed.includes(check));
  const hidden = on.length - shown.length;
  return (
    <section className={styles.section} aria-label={t('composer.findings')}>
      <h4 className={styles.heading}>{t('composer.findings')}</h4>
      {shown.length === 0 ? <p className={styles.note}>{t('composer.nothingFound')}</p> : null}
      <ul className={styles.findings} aria-label={t('composer.findings')}>
        {shown.map(({ check, rule, from, to }) => {
          const words = t(`checks.found.${check}`);
          const articles = t(`checks.sources.${rule}`);
          return (
            <li key={check} className={styles.finding}>
              <p>
                {words}
                <span className={styles.source} title={entryWords(rule, articles)}>
                  {sourceShort(rule, articles)}
                </span>
              </p>
              <div className={styles.findingActions}>
                {from < to ? (
                  <Button
                    look="quiet"
                    aria-label={t('composer.showThis', { finding: words })}
                    onClick={() => onShow({ from, to })}
                  >
                    {t('composer.show')}
                  </Button>
                ) : null}
                <Button
                  look="quiet"
                  aria-label={t('guards.dismissThis', { warning: words })}
                  onClick={() => dismiss([...dismissed, check])}
                >
                  {t('guards.dismiss')}
                </Button>
                {preferences === undefined ? null : (
                  <Button
                    look="quiet"
                    aria-label={t('composer.turnOffThis', { check: t(`templates.checks.${check}`) })}
                    onClick={() => {
                      turnOff(check, preferences);
                      onGone();
                    }}
                  >
                    {t('composer.turnOff')}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {hidden === 0 ? null : (
        <div className={styles.findingActions}>
          <Button look="quiet" onClick={() => dismiss([])}>
            {t('composer.dismissed', { count: hidden })}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Never shows this check again, in no message; the settings bring it back. */
function turnOff(check: CheckId, preferences: Preferences): void {
  const words = t('templates.settings.saved.turnedOff', { check: t(`templates.checks.${check}`) });
  void changePreferences({ dismissedChecks: [...preferences.dismissedChecks, check] }, words, preferences);
}
