/** What the words mean that people keep in a status column. */
import { plainWords } from '../plain-words';
import { closedAs, MAX_STATUS_KEY, type StatusMeaning } from './status-meaning';
import { meaningOfParts } from './status-parts';

/** Lower case, without emoji and punctuation; the whole cell has to be one of the words. */
const words: readonly (readonly [StatusMeaning, string])[] = [
  [
    { kind: 'not-applied' },
    'salvata, da candidare, da inviare, opgeslagen, bewaard, nog niet gesolliciteerd, nog solliciteren, salvo, a candidatar, saved, wishlist, wish list, bookmarked, interested, interessant, draft, to apply, applying, researching, research, ' +
      'evaluated, skip, skipped, not applied, not yet applied, not started, todo, to do, backlog, lead, prospect, planned, ' +
      'shortlisted by me, preparing, ready to apply, want to apply, considering, idea, monitor, no aplicar, evaluada, evaluado, hold, ' +
      'condicional, evalue, ignore, geplant, vorgemerkt, gemerkt, gespeichert, merkliste, entwurf, noch nicht beworben, ' +
      'nicht beworben, in vorbereitung, guardado, guardada, por aplicar, borrador, pendiente de enviar, kaydedildi, taslak, ' +
      'basvurulacak, degerlendirildi, ilgileniyorum',
  ],
  [
    { kind: 'applied' },
    'in attesa, inviata, inviato, candidatura inviata, gesolliciteerd, verstuurd, in behandeling, nog geen reactie, nog niets gehoord, wachten, wacht op reactie, aguardando, aguardando resposta, em andamento, em analise, em processo, candidatura enviada, applied, submitted, sent, beworben, offen, noch offen, eingang bestatigt, in bearbeitung, waiting, awaiting response, awaiting reply, ' +
      'warten auf antwort, pending, on hold, responded, screening, application sent, application submitted, submitted application, ' +
      'in progress, in process, under review, in review, application viewed, application under review, active, open, received, application received, acknowledged, confirmed, viewed, ' +
      'waiting for response, waiting for reply, waiting to hear back, no response yet, resume screening, cv screening, ' +
      'abgeschickt, versendet, gesendet, verschickt, bewerbung gesendet, bewerbung verschickt, bewerbung versendet, ' +
      'eingangsbestatigung, zwischenbescheid, zuruckgestellt, eingegangen, laufend, ausstehend, wartend, warte auf antwort, warten, ' +
      'aplicado, aplicada, enviado, enviada, solicitado, solicitada, postulado, postulada, pendiente, en proceso, en revision, ' +
      'esperando respuesta, respondido, basvuruldu, basvurdum, basvuru yapildi, gonderildi, beklemede, bekliyor, ' +
      'yanit bekleniyor, cevap bekleniyor, inceleniyor, yanitlandi, postule, envoyee, repondu, en attente',
  ],
  [
    { kind: 'interview' },
    'colloquio, colloquio fissato, primo colloquio, secondo colloquio, gesprek, op gesprek, op gesprek geweest, gesprek gepland, eerste gesprek, tweede gesprek, uitgenodigd, entrevista agendada, entrevista marcada, interview, interviews, interviewing, interviewed, phone screen, phone screening, phone interview, phone call, recruiter call, ' +
      'recruiter screen, screening call, video interview, technical interview, technical screen, tech interview, technical, ' +
      'onsite, on site, onsite interview, on site interview, final round, final interview, first round, second round, ' +
      'third round, round 1, round 2, round 3, round one, round two, round three, 1st round, 2nd round, 3rd round, 1st interview, 2nd interview, 3rd interview, 4th interview, ' +
      'first interview, second interview, third interview, interview scheduled, scheduled interview, interview set, ' +
      'interview done, interview completed, interview stage, hr interview, panel interview, behavioral interview, ' +
      'einladung, eingeladen, gesprach, vg, einladung zum vg, vorstellungsgesprach, telefoninterview, telefongesprach, telefonat, videointerview, ' +
      'erstgesprach, zweitgesprach, probearbeiten, kennenlerngesprach, einladung zum gesprach, einladung zum vorstellungsgesprach, interview geplant, ' +
      'gesprach geplant, entrevista, entrevistas, entrevistando, entrevista programada, entrevista telefonica, ' +
      'primera entrevista, segunda entrevista, mulakat, gorusme, mulakata cagrildi, mulakat planlandi, telefon gorusmesi, ' +
      'entrevue, entretien',
  ],
  [
    { kind: 'message', step: 'thank-you' },
    'thank you sent, thank you note sent, thank you letter sent, thank you mail sent, thanks sent, dankesmail geschickt, sent thank you, thanked, thank you email sent, dankesmail gesendet, bedankt, ' +
      'agradecimiento enviado, tesekkur gonderildi',
  ],
  [
    { kind: 'message', step: 'check-in' },
    'followed up, follow up sent, followed up by email, second follow up sent, nachgefasst, relance, relance envoyee, follow up, following up, sent follow up, nachgefragt, nachgehakt, nachfragen, erinnerung gesendet, ' +
      'seguimiento, seguimiento enviado, takip edildi',
  ],
  [
    closedAs('offer'),
    'offerta, offerta ricevuta, assunto, assunta, aanbod, aangenomen, proposta, proposta recebida, aprovado, aprovada, offer, offers, offer received, offered, job offer, received offer, offer accepted, accepted, hired, zusage, angenommen, signed, ' +
      'got the job, offer extended, verbal offer, offer made, vertrag, angebot, angebot erhalten, eingestellt, ' +
      'zugesagt, vertragsangebot, vertrag unterschrieben, oferta, oferta recibida, oferta aceptada, aceptado, aceptada, contratado, ' +
      'contratada, teklif, teklif alindi, kabul edildi, ise alindi, offre, embauche',
  ],
  [
    closedAs('offer', false),
    'negotiating, negotiation, in negotiation, verhandlung, in verhandlung, negociando, offer declined, offer rejected',
  ],
  [
    closedAs('rejected'),
    'non idoneo, non idonea, rifiutato, rifiutata, rifiuto, respinto, respinta, scartato, scartata, non selezionato, non selezionata, afgewezen, afwijzing, rejeitado, rejeitada, recusado, recusada, reprovado, reprovada, nao selecionado, nao selecionada, rejected, rejection, declined by company, rejected by company, rejected by employer, unsuccessful, absage, abgelehnt, ' +
      'not selected, turned down by company, denied, failed, not successful, no longer under consideration, ' +
      'not moving forward, rejected after interview, application rejected, absage erhalten, abgesagt, nicht genommen, keine zusage, rechazado, ' +
      'rechazada, no seleccionado, no seleccionada, descartado por la empresa, reddedildi, ret, red, olumsuz, refuse, refusee',
  ],
  [
    closedAs('no-reply'),
    'nessuna risposta, geen reactie, geen antwoord, niets gehoord, sem resposta, ghosted, no response, no reply, no answer, keine ruckmeldung, keine reaktion, keine antwort, never heard back, ' +
      'no response received, sin respuesta, no responde, cevap yok, yanit yok, donus yok, donus olmadi, sans reponse',
  ],
  [
    closedAs('no-reply', false),
    'expired, archived, archiviert, abgelaufen, closed, geschlossen, beendet, expirado, expirada, cerrada, cerrado, ' +
      'archivado, archivada, suresi doldu, arsivlendi, position closed, position filled, job closed, stelle besetzt, inactive',
  ],
  [
    closedAs('withdrew'),
    'ritirato, ritirata, ingetrokken, teruggetrokken, desisti, desistencia, withdrawn, withdrew, discarded, zuruckgezogen, cancelled by me, canceled by me, withdrawn by me, declined by me, ' +
      'i declined, i withdrew, application withdrawn, bewerbung zuruckgezogen, selbst abgesagt, von mir abgelehnt, retirado, retirada, ' +
      'geri cekildi, vazgectim, ecarte, ecartee, not interested, no longer interested',
  ],
  [
    closedAs('withdrew', false),
    'descartado, descartada, declined, cancelled, canceled, cancelada, cancelado, storniert, iptal',
  ],
];

const meanings: ReadonlyMap<string, StatusMeaning> = new Map(
  words.flatMap(([meaning, list]) =>
    list.split(',').map((word): [string, StatusMeaning] => [plainWords(word), meaning]),
  ),
);

/** The same for the same word, however it is decorated: "🟡 Applied" and "applied"; for whole logs, if they begin alike. */
export function statusKey(cell: string): string {
  return plainWords(cell).slice(0, MAX_STATUS_KEY);
}

/** "1. Applied" and "Rejected - after phone screen": a number before the word, a remark after it. */
const numberBefore = /^\s*\d{1,2}[.)]\s+/u;
const remarkAfter = /\s+[-–—]\s.*$|\s*[(:;,|].*$/su;

/** What a status cell means, by all it says; null if a person has to say it. */
export function meaningOfStatus(cell: string): StatusMeaning | null {
  return (
    meanings.get(statusKey(cell)) ??
    meaningOfParts(cell.replace(numberBefore, ''), (words) => meanings.get(words))
  );
}

/** True for a known word and nothing else. */
export function isWholeStatusWord(cell: string): boolean {
  return meanings.has(statusKey(cell));
}

/** True for one of the words, with a number before it or a remark after it: a text about something else is none. */
export function isStatusWord(cell: string): boolean {
  const bare = cell.replace(numberBefore, '').replace(remarkAfter, '');
  return meanings.has(statusKey(cell)) || (bare !== cell && meanings.has(statusKey(bare)));
}
