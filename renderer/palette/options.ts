/** The options of the palette, under their headings. Pure. */
import { t } from '../core/words';
import type { Entry } from './entries';
import type { Sentence } from '../sentence/sentence';

export type PaletteOption = { readonly heading: string | null; readonly key: string } & (
  | { readonly kind: 'sentence'; readonly sentence: Sentence }
  | { readonly kind: 'entry'; readonly entry: Entry }
);

const inOrder = ['commands', 'views', 'tags', 'applications', 'people', 'drafts'] as const;

/**
 * Sentences first, then the recent entries, then the others by group: the group of the best one first, and settings last,
 * since many of them say something that begins like what was typed.
 */
export function optionsOf(
  sentences: readonly Sentence[],
  entries: readonly Entry[],
  recent: readonly string[],
): readonly PaletteOption[] {
  const used = entries.filter(({ id }) => recent.includes(id));
  const others = entries.filter(({ id }) => !recent.includes(id));
  const found = new Set([...others.map(({ group }) => group), ...inOrder]);
  found.delete('settings');
  const groups = [...found, 'settings'] as const;
  return [
    ...sentences.map((sentence, index): PaletteOption => {
      const heading = t(sentences.length === 1 ? 'palette.groups.understood' : 'palette.groups.choose');
      return {
        kind: 'sentence',
        key: `sentence ${String(index)}`,
        heading: index === 0 ? heading : null,
        sentence,
      };
    }),
    ...underHeading(used, t('palette.groups.recent')),
    ...groups.flatMap((group) =>
      underHeading(
        others.filter((entry) => entry.group === group),
        t(`palette.groups.${group}`),
      ),
    ),
  ];
}

function underHeading(entries: readonly Entry[], heading: string): readonly PaletteOption[] {
  return entries.map((entry, index) => ({
    kind: 'entry',
    key: entry.id,
    heading: index === 0 ? heading : null,
    entry,
  }));
}
