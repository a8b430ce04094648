/** Changes and refusals in the window's language; menu, tray and notifications share the sentences. */
import { changeSentence, refusalSentence } from '@shared/i18n/change-words';
import type { ChangeDescription, ChangeDescriptionName } from '@shared/model/card';
import type { Stage } from '@shared/model/application';
import type { ApplicationId } from '@shared/model/ids';
import { locale, t } from './words';
import type { ChangeOutcome, Failure } from '@shared/model/outcome';

/** The change in a short sentence. */
export function changeWords(description: ChangeDescription): string {
  return changeSentence(t, description);
}

/** The same for a change just made, with the card's new column if it moved; `more` may say more about it. */
export function changeMadeWords(
  description: ChangeDescription,
  more: (change: string) => string = (change) => change,
): string {
  const { name, stage } = description;
  const what = more(changeWords(description));
  if (stage === null || name === 'moved' || name === 'several-moved') return what;
  return t('board.announce.nowIn', { what, column: t(`board.columns.${stage}`) });
}

/** What the cards say about applications; this layer doesn't know them. */
export interface CardsAfter {
  /** The column its card is in; null if it has none. */
  readonly stageOf: (id: ApplicationId) => Stage | null;
  /** Takes in what main has sent about them so far. */
  readonly catchUp: () => void;
  /** Scrolls to the card that has the focus, in case the change has moved it out of sight. */
  readonly showFocused: () => void;
  /** The next due step as a sentence; empty if there is nothing to say. */
  readonly nextOf: (ids: readonly ApplicationId[]) => string;
}

let cardsAfter: CardsAfter = {
  stageOf: () => null,
  catchUp: () => undefined,
  showFocused: () => undefined,
  nextOf: () => '',
};

/** Hands in the cards, once for the window. */
export function provideCards(cards: CardsAfter): void {
  cardsAfter = cards;
}

/** Call it before something is done or said about cards that were just changed. */
export function catchUpWithCards(): void {
  cardsAfter.catchUp();
}

/** Call it once such a change is drawn. */
export function showFocusedCard(): void {
  cardsAfter.showFocused();
}

/** They move no date. Some are made at each pause in typing. */
const withoutDates: ReadonlySet<ChangeDescriptionName> = new Set([
  'edited',
  'tags-edited',
  'several-tagged',
  'tags-merged',
  'link-saved',
  'link-removed',
  'person-added',
  'person-edited',
]);

/** What a screen reader hears after `text`: what is due next for the applications that were changed. */
export function spokenWords(
  text: string,
  { name }: ChangeDescription,
  applicationIds: readonly ApplicationId[],
): string {
  const next = withoutDates.has(name) ? '' : cardsAfter.nextOf(applicationIds);
  return next === '' ? text : `${text.replace(/\.$/u, '')}. ${next}`;
}

/** A change that was undone or redone, with the column the card is in now if the change had moved it. */
export function revertedWords(
  how: 'undone' | 'redone',
  { description, applicationId }: ChangeOutcome,
): string {
  const what = t(`changes.${how}`, { change: changeWords(description) });
  const stage =
    applicationId === null || description.stage === null ? null : cardsAfter.stageOf(applicationId);
  return stage === null ? what : t('board.announce.nowIn', { what, column: t(`board.columns.${stage}`) });
}

/** How many applications it left as they are, which if they are few, and why; empty if none. */
export function leftWords(left: ChangeOutcome['left'] = []): string {
  return left
    .map(({ reason, count, companies }) => {
      const what = t(`selection.left.${reason}`, { count });
      if (companies.length === 0) return what;
      const who = new Intl.ListFormat(locale, { type: 'conjunction' }).format(companies);
      return t('selection.leftNamed', { what: what.replace(/\.$/u, ''), who });
    })
    .join(' ');
}

/** Why something wasn't done, in one or two sentences. */
export function refusalWords(refusal: Failure): string {
  return refusalSentence(t, refusal);
}
