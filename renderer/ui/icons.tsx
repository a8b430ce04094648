/** The window's few line icons, 16 px, in the text colour. Decorative: the button has the name. */

const paths = {
  plus: 'M8 3v10M3 8h10',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5V5M10.5 2.5V5',
  forward: 'M6.5 3.5 11 8l-4.5 4.5',
  table: 'M2.5 3h11v10h-11zM2.5 6.5h11M2.5 9.75h11M6.5 6.5V13',
  columns: 'M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10',
  ascending: 'm4.5 9.5 3.5-4 3.5 4',
  descending: 'm4.5 6.5 3.5 4 3.5-4',
  board: 'M2.5 2.5h3v11h-3zM6.5 2.5h3v7h-3zM10.5 2.5h3v9h-3z',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  close: 'm4 4 8 8M12 4l-8 8',
  archive: 'M2.5 5.5h11v8h-11zM1.5 2.5h13v3h-13zM6 8.5h4',
  settings:
    'M2 4.5h7M12.5 4.5H14M2 11.5h1.5M7 11.5h7M9 4.5a1.75 1.75 0 1 0 3.5 0 1.75 1.75 0 0 0-3.5 0ZM3.5 11.5a1.75 1.75 0 1 0 3.5 0 1.75 1.75 0 0 0-3.5 0Z',
  panel: 'M2 3h12v10H2zM6.5 3v10',
  pause: 'M5.25 3.5v9M10.75 3.5v9',
  help: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM6.2 6.4a1.8 1.8 0 1 1 2.5 1.7c-.5.2-.7.5-.7 1M8 11.3v.1',
  resume: 'm5 3.5 7 4.5-7 4.5z',
  insights: 'M2.5 2.5v11h11M5.5 10.5V8M8.5 10.5v-6M11.5 10.5V7',
  fold: 'M9.5 3.5v9M13.5 2.5v11M2.5 8h6M6 5.5 8.5 8 6 10.5',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.8V8l2.2 1.6',
  draft: 'm3 13 .8-3.2 6.7-6.7 2.4 2.4-6.7 6.7z',
  people:
    'M6 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM1.5 13.5a4.5 4.5 0 0 1 9 0M10.5 2.8a2.5 2.5 0 0 1 0 4.4M12 9.6a4.5 4.5 0 0 1 2.5 3.9',
  bookmark: 'M4 2.5h8v11L8 10.5l-4 3z',
  tick: 'm3.5 8.5 3 3 6-7',
  filter: 'M2 3.5h12M4.5 8h7M6.5 12.5h3',
  back: 'M9.5 3.5 5 8l4.5 4.5',
} as const;

/** Drawn with a thicker line: their shape is nothing but points or strokes. */
const thick: ReadonlySet<IconName> = new Set(['more', 'pause']);

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth={thick.has(name) ? 2.25 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
