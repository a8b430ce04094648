import { expect, it } from 'vitest';
import { roleInTitle } from './role';

it.each([
  ['Interview for Übersetzer (m/w/d)', 'Übersetzer'],
  ['Interview for Übersetzer (m/w/d) position', 'Übersetzer'],
  ['Einladung: Bademeister (w/m/d) bei Acme', 'Bademeister'],
  ['Interview: Barista (all genders)', 'Barista'],
  ['Interview: Barista (w / m / d) at Acme', 'Barista'],
  ['Interview: Barista (m, w, d)', 'Barista'],
  ['Interview for the Barista (f/m/x) position', 'Barista'],
  ['Acme – Barista (f | m | div.)', 'Barista'],
  ['Entretien : Cuisinier (H/F)', 'Cuisinier'],
  ['Acme: Cuisinier H/F', 'Cuisinier'],
  ['Einladung: Bademeister m/w/x bei Acme', 'Bademeister'],
  ['Einladung: Bademeister (gn) bei Acme', 'Bademeister'],
  ['Einladung: Bademeister [m/w/d]', 'Bademeister'],
  ['Interview: Acme w/ Dana', null],
  ['Interview for Senior Data Engineer', 'Senior Data Engineer'],
  ['Interview for the first time', null],
])('%j names the role %j', (title, role) => {
  expect(roleInTitle(title)).toBe(role);
});
