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

/** More are found sooner by typing on. */
const MOST_SHOWN = 50;
const MOST_ASKED = 6;

export interface ZoneFieldProps {
  readonly label: string;
  /** A zone's name of today, or what was typed if no single zone is meant by it. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The moment whose offset from UTC is shown. */
  readonly at: (zone: TimeZone) => Instant;
  /** The field's path in its form, by which an error finds it. */
  readonly field: string;
  readonly error?: string | undefined;
}

/**
 * A time zone to type as one calls it, or to pick from a list. Once it is left the field shows the zone that was
 * understood with its offset, asks which one is meant, or says what can be typed.
 */
export function ZoneField({ label, value, onChange, at, field, error }: ZoneFieldProps) {
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
  // Of several that may be meant none is chosen beforehand.
  usePreselection(combobox, isTyping && meant.length < 2, typed.input.value);
  const isInDoubt =
    typed.isNotUnderstood || (error !== undefined && value.trim() !== '' && !isUnderstood(value));
  const asked = isInDoubt ? (meant.length > 0 ? meant : zones).slice(0, MOST_ASKED) : [];
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
            required
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
            {zones.slice(0, MOST_SHOWN).map((found) => (
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

/** A zone under its name of today: what was typed may be the name of one too, but is not what the form keeps. */
function isUnderstood(value: string): value is TimeZone {
  return isTimeZone(value) && presentZone(value) === value;
}

/** Takes the only zone a text can mean if that was found out after the field was left: the list came late, or a draft had it. */
function useLateReading(zone: TimeZone | undefined, onChange: (zone: string) => void) {
  useEffect(() => {
    if (zone !== undefined) onChange(zone);
  }, [zone, onChange]);
}

/** With each key the first of the list is the one that Enter takes, or none is. */
function usePreselection(combobox: ComboboxStore, isFirst: boolean, text: string) {
  const { selectFirstOption, resetSelectedOption } = combobox;
  useEffect(() => {
    if (isFirst) selectFirstOption();
    else resetSelectedOption();
  }, [isFirst, text, selectFirstOption, resetSelectedOption]);
}

/** What the zone has to do with the text: "Boston, United States", "Eastern Time". */
function whyFound({ entry: { name, country }, place, isByTime }: FoundZone): string {
  if (isByTime || country === '') return name === '' ? '' : t('fields.zone.time', { name });
  return place === null ? country : t('fields.zone.placeIn', { place, country });
}
