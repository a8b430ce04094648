import styles from './monogram.module.css';
import { hueOf, initialsOf } from './monogram-letters';

/** A tile with a name's initials, its hue from the name. Lightness is fixed by the theme, so the contrast is kept. */
export function Monogram({ name }: { readonly name: string }) {
  return (
    <span className={styles.tile} style={{ '--hue': hueOf(name) } as React.CSSProperties} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
