import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../model/policy';
import type { CalendarDate } from '../../../model/time';
import { readTimeline } from '../read-timeline';

/** A Friday. */
const saidOn = '2026-11-20' as CalendarDate;

const texts: Readonly<Record<string, readonly (readonly [text: string, date: string | null])[]>> = {
  Spanish: [
    ['Le daremos una respuesta a más tardar el 10 de diciembre.', '2026-12-10'],
    ['Te diremos algo el viernes 4 de diciembre como muy tarde.', '2026-12-04'],
    ['Nos pondremos en contacto contigo antes del viernes.', '2026-11-27'],
    ['Tomaremos una decisión la próxima semana.', '2026-11-27'],
    ['Recibirá noticias nuestras en un plazo de 10 días hábiles.', '2026-12-04'],
    ['Te contestaremos en dos o tres semanas.', '2026-12-11'],
    ['Le informaremos del resultado a finales de mes.', '2026-11-30'],
    ['Tendrás noticias a finales de la semana que viene.', '2026-11-27'],
    ['Le comunicaremos nuestra decisión a mediados de diciembre.', '2026-12-15'],
    ['Le llamaremos en los próximos días.', '2026-11-23'],
    ['En 48 horas le contestamos.', '2026-11-22'],
    ['El lunes de la próxima semana le avisamos.', '2026-11-23'],
    ['Te decimos algo la semana que viene.', '2026-11-27'],
    ['No podremos responder antes del viernes.', null],
    ['Por favor, confírmenos su asistencia antes del viernes.', null],
    ['Esperamos su respuesta antes del 4 de diciembre.', null],
    ['La entrevista será el viernes 4 de diciembre; le informaremos de la sala.', null],
    ['A partir del 4 de diciembre nos pondremos en contacto con usted.', null],
    ['Le contestaremos antes del 10/12/2026.', null],
    ['Tras nuestra entrevista del lunes, le informaremos pronto.', null],
    ['Estaré de vacaciones hasta el 4 de diciembre y responderé después.', null],
  ],
  French: [
    ['Nous reviendrons vers vous au plus tard le 8 décembre 2026.', '2026-12-08'],
    ['Nous vous donnerons une réponse au plus tard le 30 novembre.', '2026-11-30'],
    ['Vous aurez de nos nouvelles d’ici vendredi.', '2026-11-27'],
    ['Nous vous recontacterons sous 15 jours.', '2026-12-05'],
    ['Une réponse vous sera donnée dans un délai de 10 jours ouvrés.', '2026-12-04'],
    ['Nous prendrons notre décision d’ici la fin de la semaine prochaine.', '2026-11-27'],
    ['Je vous tiens au courant mardi prochain au plus tard.', '2026-11-24'],
    ['Nous reviendrons vers vous courant de la semaine prochaine.', '2026-11-27'],
    ['Vous recevrez une réponse avant la fin du mois.', '2026-11-30'],
    ['Le comité statuera à la mi-décembre et vous informera.', '2026-12-15'],
    ['Nous vous répondrons dans deux à trois semaines.', '2026-12-11'],
    ['Nous vous rappelons sous 48 h.', '2026-11-22'],
    ['Nous revenons vers vous dans les prochains jours.', '2026-11-23'],
    ['On revient vers vous la semaine prochaine.', '2026-11-27'],
    ['Merci de nous répondre avant le 4 décembre.', null],
    ['Nous ne pourrons pas vous répondre avant vendredi.', null],
    ['Votre entretien aura lieu le 4 décembre, nous vous informerons de la salle.', null],
    ['Je serai en congés jusqu’au 4 décembre et vous répondrai ensuite.', null],
    ['Suite à notre entretien de lundi, nous vous tiendrons informé.', null],
    ['Nous reviendrons vers vous à partir du 7 décembre.', null],
  ],
  Italian: [
    ['Le faremo sapere entro il 9 dicembre 2026.', '2026-12-09'],
    ['Ti daremo una risposta entro venerdì.', '2026-11-27'],
    ['La contatteremo entro l’8 dicembre.', '2026-12-08'],
    ['Riceverà un riscontro entro 10 giorni lavorativi.', '2026-12-04'],
    ['Ci faremo sentire la prossima settimana.', '2026-11-27'],
    ['Le comunicheremo l’esito entro la fine del mese.', '2026-11-30'],
    ['Entro fine mese le diremo qualcosa.', '2026-11-30'],
    ['La decisione arriverà tra due o tre settimane.', '2026-12-11'],
    ['Ti aggiorneremo nei prossimi giorni.', '2026-11-23'],
    ['La preghiamo di confermare la sua presenza entro venerdì.', null],
    ['Non potremo darle una risposta prima del 9 dicembre.', null],
    ['Il colloquio si terrà venerdì 4 dicembre, le comunicheremo la sala.', null],
    ['Dopo il 9 dicembre la contatteremo.', null],
  ],
  Portuguese: [
    ['Daremos uma resposta até 11 de dezembro de 2026.', '2026-12-11'],
    ['Entraremos em contacto até sexta-feira.', '2026-11-27'],
    ['Receberá a nossa decisão no prazo de 10 dias úteis.', '2026-12-04'],
    ['Damos-lhe um retorno na próxima semana.', '2026-11-27'],
    ['Você terá uma resposta até o final da próxima semana.', '2026-11-27'],
    ['Comunicaremos o resultado até ao fim do mês.', '2026-11-30'],
    ['Retornaremos em duas a três semanas.', '2026-12-11'],
    ['Avisaremos você nos próximos dias.', '2026-11-23'],
    ['Voltamos a falar consigo até dia 4 de dezembro.', '2026-12-04'],
    ['Por favor, confirme a sua presença até sexta-feira.', null],
    ['Não vamos conseguir responder até sexta-feira.', null],
    ['A entrevista será na sexta-feira, 4 de dezembro.', null],
  ],
  Dutch: [
    ['Je hoort uiterlijk 3 december van ons.', '2026-12-03'],
    ['U ontvangt uiterlijk vrijdag bericht van ons.', '2026-11-27'],
    ['We nemen binnen twee weken contact met je op.', '2026-12-04'],
    ['Binnen 10 werkdagen laten we je iets weten.', '2026-12-04'],
    ['Volgende week hoor je van ons.', '2026-11-27'],
    ['We laten je eind volgende week iets weten.', '2026-11-27'],
    ['Voor het einde van de maand nemen we een beslissing.', '2026-11-30'],
    ['Half december hoort u of u door bent.', '2026-12-15'],
    ['We bellen je op 4 december met de uitslag.', '2026-12-04'],
    ['We laten je de komende dagen iets weten.', '2026-11-23'],
    ['Laat je ons uiterlijk vrijdag weten of je komt?', null],
    ['We kunnen je niet voor vrijdag antwoord geven.', null],
    ['Het gesprek op 4 december gaat door, je hoort nog van ons.', null],
    ['Ik ben tot 4 december op vakantie en antwoord daarna.', null],
  ],
  Turkish: [
    ['En geç 10 Aralık’a kadar size dönüş yapacağız.', '2026-12-10'],
    ['10 Aralık 2026 tarihine kadar sizi bilgilendireceğiz.', '2026-12-10'],
    ['Cuma gününe kadar haber vereceğiz.', '2026-11-27'],
    ['İki hafta içinde sizinle iletişime geçeceğiz.', '2026-12-04'],
    ['10 iş günü içerisinde yanıt vereceğiz.', '2026-12-04'],
    ['Önümüzdeki hafta size dönüş yapacağız.', '2026-11-27'],
    ['Haftaya size bilgi vereceğiz.', '2026-11-27'],
    ['Ay sonuna kadar kararımızı açıklayacağız.', '2026-11-30'],
    ['Önümüzdeki hafta sonuna kadar sonucu paylaşacağız.', '2026-11-27'],
    ['Önümüzdeki günlerde sizi arayacağız.', '2026-11-23'],
    ['Lütfen Cuma gününe kadar bize yanıt verin.', null],
    ['Cuma gününe kadar karar veremeyeceğiz.', null],
    ['10 Aralık’tan itibaren sizi arayacağız.', null],
    ['Mülakat 4 Aralık Cuma günü saat 10:00’da yapılacaktır.', null],
  ],
};

describe.each(Object.entries(texts))('a text in %s', (_, cases) => {
  it.each(cases)('"%s" gives %s', (text, date) => {
    expect(readTimeline(text, saidOn, defaultPolicy).answerBy).toBe(date);
  });
});

it('shows the words that the date was read from', () => {
  const text = 'Bonjour Sam,\n\nNous reviendrons vers vous avant le 4 décembre.\n\nCordialement\nDana';
  expect(readTimeline(text, saidOn, defaultPolicy).matched).toBe('avant le 4 décembre');
});

it.each([
  [
    'Le lun. 16 nov. 2026 à 10:00, Dana Kim <dana@acorn.example> a écrit :',
    'Vous aurez une réponse avant le 4 décembre.',
  ],
  [
    'El lun, 16 nov 2026 a las 10:00, Dana Kim (<dana@acorn.example>) escribió:',
    'Le responderemos antes del 4 de diciembre.',
  ],
  [
    'Am Mo., 16. Nov. 2026 um 10:00 Uhr schrieb Dana Kim <dana@acorn.example>:',
    'Wir melden uns bis zum 4. Dezember.',
  ],
  [
    'Il giorno lun 16 nov 2026 alle ore 10:00 Dana Kim <dana@acorn.example> ha scritto:',
    'Le risponderemo entro il 4 dicembre.',
  ],
  [
    'Op ma 16 nov 2026 om 10:00 schreef Dana Kim <dana@acorn.example>:',
    'Je hoort uiterlijk 4 december van ons.',
  ],
  [
    'Van: Dana Kim\nVerzonden: maandag 16 november 2026 10:00\nOnderwerp: Gesprek',
    'Je hoort uiterlijk 4 december van ons.',
  ],
])('prefers what the author wrote to the quotation below "%s"', (introduction, quoted) => {
  const newest = quoted.replace(/4\.? d/iu, (day) => day.replace('4', '9'));
  const read = (own: string) => readTimeline(`${own}\n\n${introduction}\n${quoted}`, saidOn, defaultPolicy);
  expect(read(newest).answerBy).toBe('2026-12-09');
  expect(read('...').answerBy).toBe('2026-12-04');
});
