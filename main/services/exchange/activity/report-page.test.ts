import { expect, it } from 'vitest';
import { activityParts } from '../../../../shared/exchange/activity/activity';
import { paperOf } from '../../../../shared/i18n/paper';
import { createTranslator } from '../../../../shared/i18n/translator';
import type { ReportAsked } from '../../../../shared/ipc/report';
import { date, zone } from '../../../../tests/support/build-application';
import { detailsInput, interviewInput, personInput } from '../../../../tests/support/inputs';
import { createTestServices, instant } from '../../../../tests/support/test-services';
import { readActivity } from './read-activity';
import { reportFooter, reportPage } from './report-page';

const ended = instant('2026-03-03T15:00:00-05:00');
const asked: ReportAsked = {
  from: date('2026-03-01'),
  to: date('2026-03-31'),
  name: '<img src=x> "Robin" & co',
  parts: [...activityParts],
  hasSignature: true,
};
const translator = createTranslator('en', 'en-GB');
const deps = { translator, zone: zone('America/New_York'), madeOn: date('2026-03-31') };

async function read(companies: readonly string[], changes: Partial<ReportAsked> = {}) {
  const services = createTestServices(instant('2026-03-10T12:00:00-05:00'), 'America/New_York');
  for (const company of companies)
    services.changes.make(
      'add-application',
      {
        details: detailsInput({
          company,
          role: '<script>alert(1)</script>',
          notes: 'a secret',
          appliedOn: date('2026-03-02'),
        }),
        interviews: [interviewInput(ended, { people: [personInput('דנה קים')] })],
      },
      'window',
    );
  const { applications, store } = services;
  const context = { applications, store, now: services.now(), zone: deps.zone };
  return readActivity(context, { ...asked, ...changes });
}

it('shows what was typed as text, each in its own direction, without the notes', async () => {
  const { report } = await read(['R&D "Öl" 🌱']);
  const page = reportPage(report, asked, deps);
  expect(page).not.toMatch(/<script|<img|secret/u);
  expect(page).toContain('<bdi>R&#38;D &#34;Öl&#34; 🌱</bdi>');
  expect(page).toContain('<bdi>דנה קים</bdi>');
  expect(page).toContain('<b>1</b> interview<');
  expect(page.match(/<tr>/gu)).toHaveLength(1 + 2);
});

it('says that there is nothing, and cuts a preview only', async () => {
  const none = await read([]);
  expect(reportPage(none.report, { ...asked, name: '' }, deps)).toContain(
    'Nothing was recorded in this period.',
  );
  const several = await read(Array.from({ length: 60 }, (_, index) => `Company ${String(index)}`));
  const cut = reportPage(several.report, asked, { ...deps, mostRows: 5 });
  expect(cut.match(/<tr>/gu)).toHaveLength(1 + 5);
  expect(cut).toContain('115 more rows follow in the document.');
  expect(reportPage(several.report, asked, deps).match(/<tr>/gu)).toHaveLength(1 + 120);
});

it('names the report at the foot of each page', () => {
  expect(reportFooter({ from: asked.from, to: asked.to }, 'Robin', translator)).toBe(
    'Activity report · Robin · Sun 1 Mar 2026 to Tue 31 Mar 2026',
  );
  const day = { from: asked.from, to: asked.from };
  expect(reportFooter(day, ' ', translator)).toBe('Activity report · Sun 1 Mar 2026');
});

it.each([
  ['en-US', 'Letter'],
  ['en', 'Letter'],
  ['fr-CA', 'Letter'],
  ['en-GB', 'A4'],
  ['de', 'A4'],
  ['en-u-hc-h23', 'Letter'],
])('in the region %s paper is %s', (region, paper) => {
  expect(paperOf(region)).toBe(paper);
});
