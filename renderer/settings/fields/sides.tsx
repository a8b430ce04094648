import { Tooltip } from '@mantine/core';
import { t } from '../../core/words';
import type { ArticleLetter, ArticleSides } from './article-sides';
import styles from './sides.module.css';

/** The articles for and against a choice as letters, with their titles on hover; one sentence for a screen reader. */
export function Sides({ for: supporting, against }: ArticleSides) {
  return (
    <>
      <span className="visually-hidden">{sidesSentence({ for: supporting, against })}</span>
      <span className={styles.sides} aria-hidden="true">
        <Side word={t('settings.rules.for')} letters={supporting} />
        {against.length === 0 ? null : (
          <Side word={t('settings.rules.against')} letters={against} isAgainst />
        )}
      </span>
    </>
  );
}

/** "In line with 4 of 5 articles on this": how much of the advice a choice follows. */
export function adviceWords({ for: supporting, against }: ArticleSides): string {
  const [count, all] = [supporting.length, supporting.length + against.length];
  if (count < all) return t('settings.rules.advice.some', { count, all });
  return count === 2 ? t('settings.rules.advice.both') : t('settings.rules.advice.all', { count });
}

interface SideProps {
  readonly word: string;
  readonly letters: readonly ArticleLetter[];
  readonly isAgainst?: boolean;
}

function Side({ word, letters, isAgainst = false }: SideProps) {
  return (
    <span className={styles.side} data-against={isAgainst}>
      {word}
      {letters.map((letter) => (
        <Tooltip
          key={letter}
          label={articleTitle(letter)}
          openDelay={200}
          transitionProps={{ duration: 120 }}
        >
          <span className={styles.letter}>{letter}</span>
        </Tooltip>
      ))}
    </span>
  );
}

/** "B: How Long Should You Wait to Follow Up After an Interview?" */
export function articleTitle(letter: ArticleLetter): string {
  return t('settings.rules.article', { letter, title: t(`reasons.articles.${letter}`) });
}

function sidesSentence({ for: supporting, against }: ArticleSides): string {
  const letters = supporting.join(', ');
  return against.length === 0
    ? t('settings.rules.sidesFor', { letters })
    : t('settings.rules.sidesForAndAgainst', { letters, others: against.join(', ') });
}
