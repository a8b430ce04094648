import { useState } from 'react';
import type { ApplicationDetail } from '@shared/ipc/detail';
import { t } from '../../../core/words';
import { Button } from '../../../ui/button';
import { OccasionMessage } from './occasion-message';
import { occasionOf } from './occasion-of';
import styles from '../composer.module.css';

/** What can be written to them now that it has ended, opened on request. */
export function OccasionPlace({ detail }: { readonly detail: ApplicationDetail }) {
  const [isOpen, setIsOpen] = useState(false);
  const occasion = occasionOf(detail.card.outcome);
  if (occasion === null) return null;
  if (isOpen) return <OccasionMessage detail={detail} occasion={occasion} />;
  return (
    <div className={styles.actions}>
      <Button onClick={() => setIsOpen(true)}>{t(`templates.write.${occasion}`)}</Button>
    </div>
  );
}
