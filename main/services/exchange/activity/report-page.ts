/** The activity report as a page: for the preview, for PDF and for paper. Always light. Runs no script. */
import { withOwnDirection } from '../../../../shared/model/text/one-line';
import {
  activityParts,
  type ActivityEntry,
  type ActivityPart,
} from '../../../../shared/exchange/activity/activity';
import type { ActivityReport, ReportPeriod } from '../../../../shared/exchange/activity/report';
import { clockTime, dateWithYear } from '../../../../shared/i18n/dates';
import type { Translator } from '../../../../shared/i18n/translator';
import type { ReportAsked } from '../../../../shared/ipc/report';
import type { CalendarDate, TimeZone } from '../../../../shared/model/time';
import { entryWords } from './entry-words';
import { REPORT_STYLE } from './report-style';

export interface ReportPageDeps {
  readonly translator: Pick<Translator, 't' | 'locale' | 'language'>;
  readonly zone: TimeZone;
  readonly madeOn: CalendarDate;
  /** All of them if missing. */
  readonly mostRows?: number;
}

type Asked = Pick<ReportAsked, 'name' | 'parts' | 'hasSignature'>;

/** A whole HTML page without scripts; everything typed is escaped. Shows at most `mostRows` entries, and counts the others. */
export function reportPage(report: ActivityReport, asked: Asked, deps: ReportPageDeps): string {
  const { translator } = deps;
  const { t } = translator;
  const shown = report.entries.slice(0, deps.mostRows ?? report.entries.length);
  const left = report.entries.length - shown.length;
  return [
    `<!doctype html><html lang="${translator.language}"><head><meta charset="utf-8">`,
    `<title>${text(t('report.title'))}</title><style>${REPORT_STYLE}</style></head><body>`,
    headOf(report, asked, deps),
    figuresOf(report, asked.parts, deps),
    shown.length === 0 ? `<p class="empty">${text(t('report.document.empty'))}</p>` : tableOf(shown, deps),
    left === 0 ? '' : `<p class="more">${text(t('report.more', { count: left }))}</p>`,
    asked.hasSignature ? signatureOf(deps) : '',
    '</body></html>',
  ].join('');
}

/** The foot of each page: which report it belongs to. */
export function reportFooter(
  period: ReportPeriod,
  name: string,
  translator: Pick<Translator, 't' | 'locale'>,
): string {
  const words = [translator.t('report.title'), name.trim(), spanWords(period, translator)];
  return words.filter((part) => part !== '').join(' · ');
}

function spanWords({ from, to }: ReportPeriod, { t, locale }: Pick<Translator, 't' | 'locale'>): string {
  if (from === to) return dateWithYear(from, locale);
  return t('report.document.span', { from: dateWithYear(from, locale), to: dateWithYear(to, locale) });
}

function headOf({ period }: ActivityReport, { name }: Asked, { translator, madeOn }: ReportPageDeps): string {
  const { t, locale } = translator;
  const facts: readonly (readonly [string, string])[] = [
    ...(name.trim() === '' ? [] : [[t('report.document.name'), name.trim()] as const]),
    [t('report.document.period'), spanWords(period, translator)],
    [t('report.document.made'), dateWithYear(madeOn, locale)],
  ];
  const rows = facts.map(([label, value]) => `<div><dt>${text(label)}</dt><dd>${own(value)}</dd></div>`);
  return (
    `<header><p class="kind">${text(t('report.document.subtitle'))}</p>` +
    `<h1>${text(t('report.title'))}</h1><dl>${rows.join('')}</dl></header>`
  );
}

function figuresOf(
  { counts, planned, companies }: ActivityReport,
  parts: readonly ActivityPart[],
  { translator: { t, locale } }: ReportPageDeps,
): string {
  const number = new Intl.NumberFormat(locale);
  const figure = (count: number, label: string, note = '') =>
    `<li><b>${number.format(count)}</b> ${text(label)}${note === '' ? '' : ` <i>${text(note)}</i>`}</li>`;
  const listed = activityParts
    .filter((part) => parts.includes(part))
    .map((part) => {
      const note =
        part === 'interviews' && planned > 0 ? t('report.document.planned', { count: planned }) : '';
      return figure(counts[part], t(`report.document.figures.${part}`, { count: counts[part] }), note);
    });
  const last = figure(companies, t('report.document.figures.companies', { count: companies }));
  return `<ul class="figures">${[...listed, last].join('')}</ul>`;
}

const columns = ['date', 'company', 'what', 'how', 'person', 'result'] as const;

function tableOf(entries: readonly ActivityEntry[], deps: ReportPageDeps): string {
  const { t } = deps.translator;
  const heads = columns.map(
    (column) => `<th scope="col" class="${column}">${text(t(`report.document.columns.${column}`))}</th>`,
  );
  const rows = entries.map((entry) => rowOf(entry, deps));
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function rowOf(entry: ActivityEntry, { translator, zone }: ReportPageDeps): string {
  const { what, how, result } = entryWords(entry, translator);
  const { on, at, company, role, people } = entry;
  const isTimed = at !== null && entry.part === 'interviews';
  const time = isTimed ? `<span class="second">${text(clockTime(at, zone, translator.locale))}</span>` : '';
  return [
    `<tr><td>${text(dateWithYear(on, translator.locale))}${time}</td>`,
    `<td><b>${own(company)}</b><span class="second">${own(role)}</span></td>`,
    `<td>${text(what)}</td><td>${own(how)}</td>`,
    `<td>${people.map(own).join(', ')}</td><td>${text(result)}</td></tr>`,
  ].join('');
}

function signatureOf({ translator: { t } }: ReportPageDeps): string {
  const [place, name] = [t('report.document.place'), t('report.document.signature')];
  return `<div class="sign"><p>${text(place)}</p><p>${text(name)}</p></div>`;
}

/** What the user typed keeps its own direction and doesn't turn its neighbours around. */
const own = (typed: string): string => `<bdi>${text(withOwnDirection(typed))}</bdi>`;

function text(plain: string): string {
  return plain.replace(/[&<>"']/gu, (sign) => `&#${String(sign.codePointAt(0))};`);
}
