import { expect, it } from 'vitest';
import { createTranslator } from '../../../shared/i18n/translator';
import { defaultPolicy } from '../../../shared/model/policy';
import { at, makeCard, makeStep, NOW, UTC } from '../../../tests/support/cards';
import { createTrayAgenda } from './tray-agenda';
import { trayModelOf } from './tray-model';

it('calls a message late, but never the offer to let go, which comes last', () => {
  const offered = makeCard('final', {
    company: 'Globex',
    current: makeStep({ step: 'close', due: -40, latest: -33 }),
  });
  const late = makeCard('check-in', { current: makeStep({ due: -9, latest: -1 }) });
  const model = trayModelOf(createTrayAgenda([offered, late], NOW), {
    translator: createTranslator('en-GB'),
    now: at(0),
    zone: UTC,
    policy: defaultPolicy,
    pausedUntil: null,
  });
  expect(model.due.map(({ label }) => label)).toEqual([
    'Northwind: Check in with Dana Kim (late)',
    'Globex: Ready to let go of Globex',
  ]);
});
