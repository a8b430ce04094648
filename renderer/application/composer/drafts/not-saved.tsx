import { refusalWords } from '../../../core/change-words';
import { t } from '../../../core/words';
import { Button } from '../../../ui/button';
import type { ComposerWork } from '../use-composer';
import styles from '../composer.module.css';

/** Says that the draft couldn't be saved; the text stays, and saving is tried again. */
export function NotSaved({
  work: { draft, saveAgain },
}: {
  readonly work: Pick<ComposerWork, 'draft' | 'saveAgain'>;
}) {
  if (draft.tag === 'too-long')
    return (
      <p role="alert" className={styles.alert}>
        {t('composer.drafts.tooLong')}
      </p>
    );
  if (draft.tag !== 'failed') return null;
  return (
    <p role="alert" className={styles.alert}>
      {t('composer.drafts.notSaved', { why: refusalWords(draft.refusal) })}{' '}
      <Button look="quiet" onClick={saveAgain}>
        {t('composer.drafts.tryNow')}
      </Button>
    </p>
  );
}
