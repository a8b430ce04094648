import styles from './monogram.module.css';
import { hueOf, initialsOf } from './monogram-letters';

/** A tile with a name's initials in a hue derived from the name. The theme fixes the lightness, so contrast is ensured. */
export function Monogram({ name }: { readonly name: string }) {
  return (
    <span className={styles.tile} style={{ '--hue': hueOf(name) } as React.CSSProperties} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
