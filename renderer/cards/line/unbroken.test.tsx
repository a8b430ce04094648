import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Unbroken } from './unbroken';

const whole = (text: string) =>
  [...renderToStaticMarkup(<Unbroken text={text} />).matchAll(/<span[^>]*>([^<]*)<\/span>/gu)].map(
    ([, word]) => word,
  );

it('keeps the names of steps whole, and what is too long for a line not', () => {
  expect(whole('Moved Cook at Elm to Check-in')).toEqual(['Check-in']);
  expect(whole('Thank-you to \u2068בן-דוד\u2069, check-in undone')).toEqual([
    'Thank-you',
    'בן-דוד',
    'check-in',
  ]);
  expect(whole('Hohenlohe-Schillingsfürst-Waldenburg at Anglo-Dutch-Swiss')).toEqual([]);
  expect(renderToStaticMarkup(<Unbroken text="A Check-in." />)).toMatch(/^A <span[^>]*>Check-in<\/span>\.$/);
});
