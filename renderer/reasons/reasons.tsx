import type { Explanation } from '@shared/model/explanation';
import type { SettingsSection } from '@shared/model/settings/settings-section';
import { useNow } from '../core/clock';
import { t } from '../core/words';
import { openSettings } from '../core/navigation';
import { Button } from '../ui/button';
import { otherSideWords, reasonWords } from './reason-words';
import { sourceWords } from './rule-sources';
import { useHolidayName } from './use-holiday-name';
import styles from './reasons.module.css';

export interface ReasonsProps {
  readonly explanation: Explanation;
  /** True if the step's best time is over. */
  readonly isLate: boolean;
  /** Opens the application's form; null if it is read-only. */
  readonly onEdit: (() => void) | null;
}

/** Why a step has its dates: sentences a person would say with rule and article, then what other articles would do. */
export function Reasons({ explanation, isLate, onEdit }: ReasonsProps) {
  const now = useNow();
  const { reasons, otherSide, timeZone } = explanation;
  const holiday = useHolidayName(explanation);
  return (
    <>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason.say}>
            {reasonWords(reason, timeZone, now, holiday)}
            <span className={styles.source}>{sourceWords(reason.rules)}</span>
          </li>
        ))}
        {isLate ? (
          <li>
            {t('reasons.said.late')}
            <span className={styles.source}>{sourceWords(['L1'])}</span>
          </li>
        ) : null}
      </ul>
      {otherSide ? (
        <p className={styles.other}>
          {otherSideWords(otherSide, timeZone, now)}{' '}
          {otherSide.where === 'application' ? (
            <EditLink onEdit={onEdit} />
          ) : (
            <SettingsLink section={otherSide.where} />
          )}
        </p>
      ) : null}
    </>
  );
}

function EditLink({ onEdit }: Pick<ReasonsProps, 'onEdit'>) {
  if (onEdit === null) return null;
  return (
    <Button look="quiet" onClick={onEdit}>
      {t('reasons.others.application')}
    </Button>
  );
}

function SettingsLink({ section }: { readonly section: SettingsSection }) {
  return (
    <Button look="quiet" onClick={() => openSettings(section)}>
      {t('reasons.others.settings')}
    </Button>
  );
}
