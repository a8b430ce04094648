import { t } from '../core/words';
import { Button } from '../ui/button';
import styles from './people.module.css';

export interface NotReadProps {
  /** What couldn't be read, and why. */
  readonly words: string;
  readonly onAgain: () => void;
}

/** Says that somebody couldn't be read, and offers to try again. */
export function NotRead({ words, onAgain }: NotReadProps) {
  return (
    <div role="alert" className={styles.notRead}>
      <p>{words}</p>
      <Button onClick={onAgain}>{t('people.again')}</Button>
    </div>
  );
}
