import { Radio } from '@mantine/core';
import styles from './settings.module.css';

export interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** What speaks for and against it. */
  readonly sides?: string;
}

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly ChoiceOption<T>[];
  readonly onChoose: (option: ChoiceOption<T>) => void;
}

/** One of a few; choosing saves. */
export function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  return (
    <Radio.Group
      label={label}
      value={value}
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen);
        if (option && option.value !== value) onChoose(option);
      }}
    >
      <div className={styles.options}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} description={option.sides} />
        ))}
      </div>
    </Radio.Group>
  );
}
