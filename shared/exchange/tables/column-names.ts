/** What a column of a table is, by the words in its header. */
import { plainHeader } from '../plain-words';
import { columnFields, type ColumnField } from './column-field';
import { fieldOfWords } from './header-words';
import { sentFieldOfHeader } from './steps/sent-columns';

/** By field, separated by commas. English, German, Spanish, Turkish, French, Italian, Dutch, Portuguese. */
const names: Readonly<Record<ColumnField, string>> = {
  company:
    'ditta, bedrijf, werkgever, organisatie, naam bedrijf, nome azienda, company, company name, co, comp, hiring company, company applied to, organization name, organisation name, business, employer, organization, organisation, employer name, firma, unternehmen, firmenname, ' +
    'arbeitgeber name anschrift, arbeitgeber name und anschrift, name und anschrift des arbeitgebers, name anschrift des arbeitgebers, ' +
    'name und adresse des arbeitgebers, anschrift des arbeitgebers, name und anschrift der firma, firma und anschrift, firma anschrift, ' +
    'firma mit anschrift, arbeitgeber und anschrift, arbeitgeber mit anschrift, arbeitgeber anschrift, ' +
    'arbeitgeber, betrieb, empresa, compania, sirket, sirket adi, firma adi, kurum, entreprise, societe, azienda',
  role:
    'posizione, ruolo, mansione, posto, functie, vacature, vaga, posicao, funcao, role, title, vacancy, opening, job role, position role, posting title, requisition title, role applied for, job applied for, job title, position, job position, job, position title, job name, role title, stelle, stellenbezeichnung, ' +
    'stellentitel, tatigkeit, angestrebte tatigkeit, art der tatigkeit, tatigkeit als, beworben als, beruf, jobtitel, bezeichnung, rolle, puesto, cargo, posicion, vacante, pozisyon, unvan, gorev, is unvani, poste, ' +
    'intitule du poste, bewerbung als, position applied for',
  job: 'card name, summary, task name, task, item, item name, card, card title, ticket, company and role, company and position, company and job title, firma und stelle, empresa y puesto, entreprise et poste',
  status:
    'stato, esito, situacao, uitkomst, status, stage, application status, current status stage, section column, section, board column, column, latest status, interview status, hiring stage, pipeline stage, how did it go, how it went, how is it going, what happened, was ist passiert, resultado, sonuc, resultat, issue, current status, state, application stage, current stage, stand, bewerbungsstatus, ' +
    'phase, ergebnis, estado, etapa, situacion, durum, basvuru durumu, asama, statut, outcome, result, list name, list, ' +
    'board list, job status, progress',
  appliedOn:
    'data, data candidatura, data di candidatura, data invio, data di invio, inviata il, sollicitatiedatum, datum sollicitatie, gesolliciteerd op, verstuurd op, data da candidatura, data de candidatura, data de inscricao, date, when, application date, date applied, applied date, applied on, date of application, applied at, submitted on, ' +
    'date submitted, submission date, sent on, datum, beworben am, bewerbungsdatum, datum der bewerbung, bewerbung vom, ' +
    'bewerbung am, gesendet am, versendet am, versanddatum, abgeschickt am, fecha, fecha de solicitud, fecha de aplicacion, ' +
    'fecha de postulacion, fecha de envio, tarih, basvuru tarihi, date de candidature, applied when, ' +
    'when applied, when i applied, day applied, date i applied, date sent, apply date, date d envoi, postule le',
  statusOn:
    'status date, stage date, date of status, closed on, closed date, date closed, response date, rejection date, ' +
    'date of response, statusdatum, abgeschlossen am, absage am, antwort am, ruckmeldung am, fecha de estado, ' +
    'fecha de respuesta, durum tarihi, sonuc tarihi, outcome date',
  // By the words of a status, and only if the cells are ticks or dates.
  reached: '',
  // By the words of `sentFieldOfHeader`.
  thankedOn: '',
  followedUpOn: '',
  finalSentOn: '',
  interview:
    'colloquio, data colloquio, gesprek, datum gesprek, gesprek op, data da entrevista, interview date, interview, date of interview, interview on, interview time, interview date time, next interview, ' +
    'first interview, 1st interview, gesprach am, gesprach, vorstellungsgesprach, vorstellungsgesprach am, interview am, ' +
    'gesprachstermin, interviewtermin, vg, vg am, vg termin, termin, fecha de entrevista, entrevista, mulakat tarihi, mulakat, gorusme tarihi, ' +
    'date d entretien, entretien, interview start, interview at, interview datum',
  location:
    'luogo, sede, citta, plaats, locatie, cidade, localizacao, location, city, place, job location, office, ort, standort, arbeitsort, stadt, einsatzort, ubicacion, lugar, ciudad, ' +
    'konum, sehir, yer, lieu, ville',
  source:
    'fonte, bron, source, application source, job source, source of job, found on, found via, found at, found through, where found, how found, ' +
    'job board, platform, quelle, gefunden auf, gefunden uber, gefunden bei, portal, channel, where i found it, where did you find it, found where, art der bewerbung, bewerbungsweg, bewerbungsart, kanal, canal, jobborse, jobportal, plattform, fuente, plataforma, ' +
    'kaynak, plateforme, referral source',
  salary:
    'stipendio, retribuzione, salaris, salary, salary range, pay, pay range, compensation, max salary, maximum salary, min salary, minimum salary, salary rate, ' +
    'pay rate, expected salary, salary expectation, salary expectations, wage, gehalt, gehaltsspanne, ' +
    'gehaltsvorstellung, salario, sueldo, rango salarial, maas, ucret, salaire',
  tags: 'tags, tag, labels, label, schlagworte, schlagworter, etiketten, etiquetas, etiketler, etiquettes',
  link:
    'annuncio, vacaturelink, url, link, job url, job link, posting, job posting, posting url, posting link, job posting url, job posting link, ' +
    'apply link, application link, application url, applicant portal, portal url, job ad, listing, listing url, job listing, ' +
    'stellenanzeige, anzeige, anzeige url, enlace, vacante url, card url, baglanti, ilan, ilan linki, lien, weblink, website link, webseite',
  contactName:
    'contatto, referente, contactpersoon, contato, pessoa de contato, contact, contact person, contact name, recruiter, recruiter name, hiring manager, interviewer, point of contact, ' +
    'ansprechpartner, ansprechpartnerin, ansprechperson, kontakt, kontaktperson, contacto, persona de contacto, reclutador, ' +
    'iletisim, iletisim kisisi, ilgili kisi, contact rh, interviewers, contacts, people, referrer, contact at company, contact recruteur, kontaktdaten, spoke to, spoke with, talked to',
  contactEmail:
    'contact email, contact e mail, email, e mail, mail, recruiter email, email address, contact email address, kontakt email, ' +
    'kontakt e mail, ansprechpartner email, correo, correo electronico, correo de contacto, email de contacto, e posta, eposta, ' +
    'iletisim e posta',
  notes:
    'opmerkingen, notities, osservazioni, observacoes, anotacoes, notes, note, notes comments, card description, anything else, remark, misc, other, comments, comment, details, remarks, my notes, additional notes, description notes, notizen, notiz, ' +
    'bemerkung, bemerkungen, anmerkung, anmerkungen, kommentar, kommentare, notas, comentarios, observaciones, notlar, not, ' +
    'aciklama, yorum, yorumlar, remarques, commentaires',
  savedOn: 'saved date, date saved, saved on, saved at, bookmarked on, gespeichert am, merkdatum',
  isApplied: 'applied, beworben, basvuruldu, has applied, aplicado',
  isArchived: 'archived, is archived, archiviert, archivado, arsivlendi',
  archivedOn: 'date archived, archived on, archived date, archiviert am',
  firstName: 'first name, vorname',
  lastName: 'last name, nachname, surname',
  connectedOn: 'connected on',
};

const fieldsByName: ReadonlyMap<string, ColumnField> = new Map(
  columnFields.flatMap((field) =>
    names[field]
      .split(',')
      .filter((name) => name !== '')
      .map((name): [string, ColumnField] => [plainHeader(name), field]),
  ),
);

const MAX_HEADER = 80;

/**
 * The field a header names: by the whole of it, without remarks in brackets ("Date Applied (MM/DD)") and question marks,
 * or by its words; null if it isn't one we know.
 */
export function fieldOfHeader(header: string): ColumnField | null {
  if (header.length > MAX_HEADER) return null;
  const known = (name: string) => fieldsByName.get(plainHeader(name)) ?? null;
  return (
    known(header) ??
    sentFieldOfHeader(header) ??
    known(header.replace(/[([].*$|\?+\s*$/u, '')) ??
    fieldOfWords(header, known)
  );
}

/** Names that mean a field only if no other column has it: a "Date" beside "Date applied" is the date of something else. */
const vague = new Set([
  ...['anschrift des arbeitgebers'],
  ...['date', 'when', 'data', 'datum', 'fecha', 'tarih'],
  ...['channel', 'portal', 'canal', 'kanal', 'art der bewerbung', 'bewerbungsweg', 'bewerbungsart'],
]);

/** How programs for tasks call what a card says: company and role, unless columns name either. */
const cards = new Set([
  'card name',
  'card title',
  'card',
  'summary',
  'task name',
  'task',
  'item',
  'item name',
  'ticket',
]);

export function isCard(header: string): boolean {
  return cards.has(plainHeader(header));
}

/** True for a name that gives way to a better one. */
export function isVague(header: string): boolean {
  return vague.has(plainHeader(header));
}
