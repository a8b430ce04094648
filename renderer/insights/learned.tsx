import type { Insights } from '@shared/statistics/insights';
import { industriesWith, learnedFrom, learnedKey, type Learned } from '@shared/statistics/learned';
import type { Policy } from '@shared/model/policy';
import { MAX_DECLINED } from '@shared/model/settings/preferences';
import { call } from '../core/bridge';
import { openSettings } from '../core/navigation';
import { useWindowSettings } from '../core/settings-store';
import { showToast, showRefusal } from '../core/toasts';
import { t } from '../core/words';
import { Button } from '../ui/button';
import { dayCount, withinDays } from './figures';
import styles from './insights.module.css';
import { useIsOnPaper } from './paper/on-paper';

/** Where the user's own figures clearly differ from the rules, with the change they suggest: never made without asking. */
export function LearnedNote({ responses }: { readonly responses: Insights['responses'] }) {
  const settings = useWindowSettings((state) => state.settings);
  const isOnPaper = useIsOnPaper();
  if (settings === null) return null;
  const { policy, preferences } = settings;
  const learned = learnedFrom(responses.industry, policy.industries).filter(
    (one) => !preferences.declinedPaces.includes(learnedKey(one)),
  );
  if (learned.length === 0) return null;
  return (
    <section className={styles.figure} aria-label={t('insights.learned.title')}>
      <h3>{t('insights.learned.title')}</h3>
      <ul className={styles.learned}>
        {learned.map((one) => (
          <li key={learnedKey(one)}>
            <p>{wordsOf(one)}</p>
            {isOnPaper ? null : (
              <Answers one={one} industries={policy.industries} declined={preferences.declinedPaces} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answers({
  one,
  industries,
  declined,
}: {
  readonly one: Learned;
  readonly industries: Policy['industries'];
  readonly declined: readonly string[];
}) {
  return (
    <div className={styles.actions}>
      <Button
        onClick={() => {
          openSettings('industries', { industries: industriesWith(industries, one) });
        }}
      >
        {t('insights.learned.change', { pace: t(`insights.learned.paces.${one.suggested}`) })}
      </Button>
      <Button
        look="quiet"
        onClick={() => {
          void decline([...declined, learnedKey(one)]);
        }}
      >
        {t('insights.learned.keep')}
      </Button>
    </div>
  );
}

/** Not offered again; the settings that main sends afterwards no longer show it. */
async function decline(declinedPaces: readonly string[]): Promise<void> {
  const reply = await call('preferences:change', { declinedPaces: declinedPaces.slice(-MAX_DECLINED) });
  if (reply.ok) showToast({ text: t('insights.learned.kept'), tone: 'change', undoes: null });
  else showRefusal(reply.refusal);
}

function wordsOf({ industry, median, n, wait }: Learned): string {
  const values = { industry, n, wait: dayCount(wait) };
  return median === null
    ? t('insights.learned.seldom', values)
    : t('insights.learned.text', { ...values, median: withinDays(median) });
}
