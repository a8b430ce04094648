import { Select, type ComboboxItem } from '@mantine/core';
import { useRef, useState } from 'react';
import { shortDate } from '@shared/i18n/dates';
import type { HolidayPlace, PlaceOption } from '@shared/model/days-off/holidays';
import { dateOf } from '@shared/rules/calendar/calendar';
import { refusalWords } from '../../core/change-words';
import { computerZone, useNow } from '../../core/clock';
import { call } from '../../core/bridge';
import { showRefusal } from '../../core/toasts';
import { locale, t } from '../../core/words';
import { matchingPlaces } from './place-names';
import type { PolicySectionProps } from '../rules-settings';
import { useReading } from '../use-reading';
import styles from '../settings.module.css';

/** Enough to see whether it is the right place. */
const HOLIDAYS_SHOWN = 8;
/** The list entry for no choice; no place has an empty code. */
const NONE = '';

/** Whose public holidays don't count as working days: a country, then a part of it if it has any. */
export function HolidaySettings({ policy, onChange }: PolicySectionProps) {
  const [chosen, setChosen] = useState<HolidayPlace | null>(null);
  const latest = useRef<HolidayPlace | null>(null);
  const place = chosen ?? policy.holidayPlace;
  const choose = async (next: HolidayPlace | null) => {
    latest.current = next;
    setChosen(next);
    if (next === null) {
      onChange({ holidayPlace: null, holidays: [] });
      return;
    }
    const reply = await call('holidays:read', { place: next });
    if (latest.current !== next) return;
    setChosen(null);
    if (reply.ok)
      onChange({ holidayPlace: next, holidays: [...new Set(reply.value.map(({ date }) => date))].sort() });
    else showRefusal(reply.refusal);
  };
  return (
    <section className={styles.part} aria-label={t('settings.days.holidays')}>
      <h4 className={styles.subtitle}>{t('settings.days.holidays')}</h4>
      <p className={styles.hint}>{t('settings.days.holidaysHint')}</p>
      <PlaceSelects place={place} onChoose={(next) => void choose(next)} />
      {place === null ? null : <NextHolidays place={place} />}
    </section>
  );
}

interface PlaceSelectsProps {
  readonly place: HolidayPlace | null;
  readonly onChoose: (place: HolidayPlace | null) => void;
}

function PlaceSelects({ place, onChoose }: PlaceSelectsProps) {
  const countries = useReading('holidays:places', { country: null, state: null });
  const states = useReading('holidays:places', place ? { country: place.country, state: null } : undefined);
  const regions = useReading(
    'holidays:places',
    place?.state ? { country: place.country, state: place.state } : undefined,
  );
  const differ = useReading(
    'holidays:differ',
    place?.state === null ? { country: place.country } : undefined,
  );
  if (countries.tag === 'failed') return <p role="alert">{refusalWords(countries.refusal)}</p>;
  const isUndecided = place?.state === null && differ.tag === 'read' && differ.value;
  return (
    <>
      <div className={styles.numbers}>
        <PlaceSelect
          label={t('settings.days.country')}
          none={t('settings.days.none')}
          options={countries.tag === 'read' ? countries.value : []}
          value={place?.country ?? null}
          onChoose={(country) => onChoose(country === null ? null : { country, state: null, region: null })}
        />
        {place && states.tag === 'read' && states.value.length > 0 ? (
          <PlaceSelect
            label={t('settings.days.state')}
            none={t('settings.days.wholeCountry')}
            options={states.value}
            value={place.state}
            onChoose={(state) => onChoose({ ...place, state, region: null })}
          />
        ) : null}
        {place?.state && regions.tag === 'read' && regions.value.length > 0 ? (
          <PlaceSelect
            label={t('settings.days.region')}
            none={t('settings.days.wholeState')}
            options={regions.value}
            value={place.region}
            onChoose={(region) => onChoose({ ...place, region })}
          />
        ) : null}
      </div>
      {isUndecided ? <p className={styles.attention}>{t('settings.days.differ')}</p> : null}
    </>
  );
}

interface PlaceSelectProps {
  readonly label: string;
  /** The label of the entry that chooses none of the options. */
  readonly none: string;
  readonly options: readonly PlaceOption[];
  readonly value: string | null;
  readonly onChoose: (code: string | null) => void;
}

function PlaceSelect({ label, none, options, value, onChoose }: PlaceSelectProps) {
  const namesOf = new Map(options.map(({ code, name, otherNames }) => [code, [name, ...otherNames]]));
  return (
    <Select
      label={label}
      searchable
      openOnFocus={false}
      allowDeselect={false}
      selectFirstOptionOnChange
      autoComplete="off"
      spellCheck={false}
      // Typing replaces the current name.
      onFocus={(event) => event.currentTarget.select()}
      onClick={(event) => event.currentTarget.select()}
      nothingFoundMessage={t('settings.days.noMatch')}
      comboboxProps={{ transitionProps: { duration: 120 } }}
      filter={({ options: all, search }) =>
        matchingPlaces(
          all as ComboboxItem[],
          search,
          ({ value: code, label: name }) => namesOf.get(code) ?? [name],
        )
      }
      data={[
        { value: NONE, label: none },
        ...options.map(({ code, name }) => ({ value: code, label: name })),
      ]}
      value={value ?? NONE}
      onChange={(code) => {
        if (code !== null && code !== (value ?? NONE)) onChoose(code === NONE ? null : code);
      }}
    />
  );
}

function NextHolidays({ place }: { readonly place: HolidayPlace }) {
  const holidays = useReading('holidays:read', { place });
  const today = dateOf(useNow(), computerZone());
  if (holidays.tag === 'reading') return null;
  if (holidays.tag === 'failed') return <p role="alert">{refusalWords(holidays.refusal)}</p>;
  const next = holidays.value.filter(({ date }) => date >= today).slice(0, HOLIDAYS_SHOWN);
  if (next.length === 0) return <p className={styles.hint}>{t('settings.days.noNext')}</p>;
  return (
    <div>
      <h5 className={styles.subtitle} id="next-holidays">
        {t('settings.days.next')}
      </h5>
      <ul className={styles.dated} aria-labelledby="next-holidays">
        {next.map(({ date, name }) => (
          <li key={`${date} ${name}`}>
            <span className={styles.date}>{shortDate(date, today, locale)}</span>
            <span>{name}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
