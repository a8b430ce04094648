import { Radio } from '@mantine/core';
import type { ArticleSides } from './article-sides';
import { adviceWords, Sides } from './sides';
import styles from '../settings.module.css';
import { RadioGroup } from '../../ui/radio-group';

export interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** The articles for and against it. */
  readonly sides?: ArticleSides;
}

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
  readonly options: readonly ChoiceOption<T>[];
  /** True if the articles of each option are named. */
  readonly showsSources?: boolean;
  readonly onChoose: (option: ChoiceOption<T>) => void;
}

/** A choice between a few options; choosing saves. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, hint, value, options, showsSources = false, onChoose } = props;
  return (
    <RadioGroup
      label={label}
      description={hint}
      value={value}
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen);
        if (option && option.value !== value) onChoose(option);
      }}
    >
      <div className={styles.options}>
        {options.map((option) => (
          <Radio
            key={option.value}
            size="xs"
            value={option.value}
            label={option.label}
            description={
              option.sides ? (
                <>
                  {adviceWords(option.sides)}
                  {showsSources ? <Sides {...option.sides} /> : null}
                </>
              ) : undefined
            }
          />
        ))}
      </div>
    </RadioGroup>
  );
}
