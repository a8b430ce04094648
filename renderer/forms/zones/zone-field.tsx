import { Combobox, TextInput, useCombobox, type ComboboxStore } from '@mantine/core';
import { useEffect, type ChangeEvent } from 'react';
import { zoneWords } from '@shared/i18n/dates';
import type { Instant } from '@shared/model/time';
import { isTimeZone, presentZone, type TimeZone } from '@shared/model/zone-names';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import { useTypedField } from '../dates/use-typed-field';
import { useZoneFinder } from './use-zone-finder';
import type { FoundZone } from './zone-finder';
import styles from '../fields.module.css';

/** If there are more, typing on is quicker than scrolling. */
const MAX_SHOWN = 50;
const MAX_ASKED = 6;

export interface ZoneFieldProps {
  readonly label: string;
  /** A zone's current name, or what was typed if it doesn't mean exactly one zone. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The moment whose offset from UTC is shown. */
  readonly at: (zone: TimeZone) => Instant;
  /** The field's path in its form, which errors refer to. */
  readonly field: string;
  readonly error?: string | undefined;
  /** True unless the zone may stay unknown. */
  readonly isRequired?: boolean;
}

/**
 * A time zone, typed by whatever name people use or picked from a list. On blur the field shows the zone it understood
 * with its offset, asks which one is meant, or says what can be typed.
 */
export function ZoneField({ label, value, onChange, at, field, error, isRequired = true }: ZoneFieldProps) {
  const finder = useZoneFinder();
  const find = (text: string) => finder?.find(text, at('UTC' as TimeZone)) ?? { zones: [], meant: [] };
  const typed = useTypedField<TimeZone>({
    value,
    onChange,
    isUnderstood,
    read(text) {
      const { meant } = find(text);
      return meant.length === 1 ? (meant[0]?.zone ?? null) : null;
    },
    write: (zone) => zoneWords(zone, at(zone)),
  });
  const isTyping = !isUnderstood(value) || typed.input.value !== zoneWords(value, at(value));
  const { zones, meant } = find(isTyping ? typed.input.value : '');
  useLateReading(typed.isNotUnderstood && meant.length === 1 ? meant[0]?.zone : undefined, onChange);
  const choose = (zone: string) => {
    onChange(zone);
    typed.leave();
  };
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  // If several may be meant, none is preselected.
  usePreselection(combobox, isTyping && meant.length < 2, typed.input.value);
  const isInDoubt =
    typed.isNotUnderstood || (error !== undefined && value.trim() !== '' && !isUnderstood(value));
  const asked = isInDoubt ? (meant.length > 0 ? meant : zones).slice(0, MAX_ASKED) : [];
  return (
    <div>
      <Combobox
        store={combobox}
        onOptionSubmit={(zone) => {
          choose(zone);
          combobox.closeDropdown();
        }}
      >
        <Combobox.Target withExpandedAttribute autoComplete="off">
          <TextInput
            {...typed.input}
            label={label}
            required={isRequired}
            error={
              isInDoubt && finder !== null
                ? t(asked.length > 0 ? 'fields.zone.which' : 'fields.zone.none')
                : error
            }
            placeholder={t('fields.zone.hint')}
            data-field={field}
            spellCheck={false}
            onChange={(event: ChangeEvent<HTMLInputElement>) => {
              typed.input.onChange(event);
              combobox.openDropdown();
            }}
            onClick={() => {
              typed.input.onClick();
              combobox.openDropdown();
            }}
            onBlur={() => {
              combobox.closeDropdown();
              typed.leave();
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options className={styles.zones}>
            {zones.slice(0, MAX_SHOWN).map((found) => (
              <Combobox.Option key={found.zone} value={found.zone}>
                <span className={styles.suggestion}>
                  <span>{zoneWords(found.zone, at(found.zone))}</span>
                  <span className={styles.suggestionMore}>{whyFound(found)}</span>
                </span>
              </Combobox.Option>
            ))}
            {zones.length === 0 && finder !== null ? (
              <Combobox.Empty className={styles.noZone}>{t('fields.zone.none')}</Combobox.Empty>
            ) : null}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {asked.length > 0 ? (
        <div className={styles.which} role="group" aria-label={t('fields.zone.which')}>
          {asked.map(({ zone }) => (
            <Button key={zone} onClick={() => choose(zone)}>
              {zoneWords(zone, at(zone))}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** True for a zone's current name. What was typed may be a zone's name too, but the form keeps the current one. */
function isUnderstood(value: string): value is TimeZone {
  return isTimeZone(value) && presentZone(value) === value;
}

/** Chooses the only zone a text can mean if that is found after blur: the list loaded late, or the text is from a draft. */
function useLateReading(zone: TimeZone | undefined, onChange: (zone: string) => void) {
  useEffect(() => {
    if (zone !== undefined) onChange(zone);
  }, [zone, onChange]);
}

/** On each key press, preselects the first option for Enter, or none. */
function usePreselection(combobox: ComboboxStore, isFirst: boolean, text: string) {
  const { selectFirstOption, resetSelectedOption } = combobox;
  useEffect(() => {
    if (isFirst) selectFirstOption();
    else resetSelectedOption();
  }, [isFirst, text, selectFirstOption, resetSelectedOption]);
}

/** Why the zone matches the text: "Boston, United States", "Eastern Time". */
function whyFound({ entry: { name, country }, place, isByTime }: FoundZone): string {
  if (isByTime || country === '') return name === '' ? '' : t('fields.zone.time', { name });
  return place === null ? country : t('fields.zone.placeIn', { place, country });
}
