import { useEffect, useState } from 'react';
import { call } from '../../core/bridge';
import { openSettings } from '../../core/navigation';
import { showRefusal } from '../../core/toasts';
import { locale, t } from '../../core/words';
import { Button } from '../../ui/button';
import { Offer } from './offer';
import styles from './offer.module.css';

/** The first holiday request keeps main busy for a moment, so it waits until startup is over. */
const WAIT_MS = 5_000;

/** Asks where in the country the user works, if its parts have holidays of their own and so can't be guessed. */
export function PlaceOffer({ country }: { readonly country: string }) {
  const differs = useDifferingParts(country);
  if (!differs) return null;
  const name = new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country;
  return (
    <Offer label={t('shell.placeOffer.label')} text={t('shell.placeOffer.text', { country: name })}>
      <Button
        onClick={() => {
          void noteAnswer();
          openSettings('days');
        }}
      >
        {t('shell.placeOffer.choose')}
      </Button>
      <Button look="quiet" className={styles.decline} onClick={() => void noteAnswer()}>
        {t('shell.placeOffer.decline')}
      </Button>
    </Offer>
  );
}

async function noteAnswer(): Promise<void> {
  const reply = await call('preferences:change', { hasAnsweredPlaceOffer: true });
  if (!reply.ok) showRefusal(reply.refusal);
}

/** True once main has reported that parts of the country differ. */
function useDifferingParts(country: string): boolean {
  const [differing, setDiffering] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      void call('holidays:differ', { country }).then((reply) => {
        if (isWanted && reply.ok && reply.value) setDiffering(country);
      });
    }, WAIT_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [country]);
  return differing === country;
}
