import { expect, it } from 'vitest';
import { roleInTitle } from './role';

it.each([
  ['Interview for Übersetzer (m/w/d)', 'Übersetzer'],
  ['Interview for Übersetzer (m/w/d) position', 'Übersetzer'],
  ['Einladung: Bademeister (w/m/d) bei Acme', 'Bademeister'],
  ['Interview: Barista (all genders)', 'Barista'],
  ['Interview for Senior Data Engineer', 'Senior Data Engineer'],
  ['Interview for the first time', null],
])('%j names the role %j', (title, role) => {
  expect(roleInTitle(title)).toBe(role);
});
