import type { ReactNode } from 'react';
import type { TagColour } from '@shared/model/settings/tag';
import styles from './tag-chip.module.css';

export interface TagChipProps {
  readonly name: string;
  readonly colour: TagColour;
  /** Stands after the name, such as a button that removes the tag. */
  readonly children?: ReactNode;
}

/** A tag: its name beside a dot in its colour. */
export function TagChip({ name, colour, children }: TagChipProps) {
  return (
    <span className={styles.chip} title={name}>
      <TagDot colour={colour} />
      <span className={styles.name} dir="auto">
        {name}
      </span>
      {children}
    </span>
  );
}

export function TagDot({ colour }: Pick<TagChipProps, 'colour'>) {
  return <span className={styles.dot} data-colour={colour} aria-hidden="true" />;
}
