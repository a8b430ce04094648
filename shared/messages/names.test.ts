import { describe, expect, it } from 'vitest';

import { familiarName, formalName } from './names';

describe('how somebody is addressed', () => {
  it.each([
    ['Dana Kim', 'Dana', 'Dana Kim'],
    ['  dana   kim ', 'Dana', 'Dana Kim'],
    ["SIOBHÁN O'BRIEN", 'Siobhán', "Siobhán O'Brien"],
    ['HE\u0301LE\u0300NE DUPONT', 'He\u0301le\u0300ne', 'He\u0301le\u0300ne Dupont'],
    ['JEAN-LUC VAN DER BERG', 'Jean-Luc', 'Jean-Luc van der Berg'],
    ['JP', 'JP', 'JP'],
    ['DeShawn', 'DeShawn', 'DeShawn'],
    ['dana.kim@acme.example', '', ''],
    ['Kim, Dana', 'Dana', 'Dana Kim'],
    ['Dr. Anna-Lena Müller', 'Anna-Lena', 'Dr. Müller'],
    ['Prof. Dr. Jürgen von der Heide', 'Jürgen', 'Prof. Dr. von der Heide'],
    ['Dr. Müller', 'Dr. Müller', 'Dr. Müller'],
    ['الدكتور محمد الهاشمي', 'محمد', 'الدكتور الهاشمي'],
    ['ד״ר נועה כהן', 'נועה', 'ד״ר כהן'],
    ['Ms Okafor', 'Ms Okafor', 'Ms Okafor'],
    ['J. Smith', 'J. Smith', 'J. Smith'],
    ['José Ángel Núñez, PhD', 'José', 'José Ángel Núñez'],
    ['Sam (HR)', 'Sam', 'Sam'],
    ['🎻 Yo-Yo 👩🏽‍💻 Müller', 'Yo-Yo', 'Yo-Yo Müller'],
    ['❤️ Dr. Kim', 'Dr. Kim', 'Dr. Kim'],
    ['🎻', '🎻', '🎻'],
    ['Madonna', 'Madonna', 'Madonna'],
    ['山田太郎', '山田太郎', '山田太郎'],
    ['Drew Ingram', 'Drew', 'Drew Ingram'],
    ['Dana\u202E\nBcc: x@y.z', 'Dana', 'Dana Bcc: x@y.z'],
    ['Mr. and Mrs. Smith', 'Mr. and Mrs. Smith', 'Mr. and Mrs. Smith'],
    ['the recruiting team', 'the recruiting team', 'the recruiting team'],
    ['Hiring Team', 'Hiring Team', 'Hiring Team'],
    ['Dana & Lee', 'Dana & Lee', 'Dana & Lee'],
    ['de la Cruz', 'de la Cruz', 'de la Cruz'],
    ['Van Nguyen', 'Van', 'Van Nguyen'],
    ['Al Pacino', 'Al', 'Al Pacino'],
    ['Dana Kim <dana@acme.com>', 'Dana', 'Dana Kim'],
    ['Dana Kim | Acme', 'Dana', 'Dana Kim'],
    ['Dana Kim - Recruiter', 'Dana', 'Dana Kim'],
    ['Anna-Lena – HR', 'Anna-Lena', 'Anna-Lena'],
    ['<dana@acme.com>', '', ''],
    ['', '', ''],
  ])('%s is %s to friends, %s in a formal letter', (name, familiar, formal) => {
    expect([familiarName(name), formalName(name)]).toEqual([familiar, formal]);
  });
});
