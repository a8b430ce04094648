import type { Language } from './language';

export const french: Language = {
  common:
    /\b(?:les|vous|nous|une|des|pour|votre|est|dans|au|du|sur|et|je|le|avec|ce|cette|notre|la|de|en|un)\b/gu,
  answer:
    /repon[sd]|revien|reven(?:ir|ons)|retour|recontact|contact|inform|decision|decid|nouvelles|tien[ds]|tenons|tenir au courant|resultat|rappel|statuer|tranch|communiqu|fera signe|donner(?:ons|ai|a)? (?:une )?suite|appell?er/u,
  asked:
    /merci de (?!votre (?:patience|interet|candidature))|veuillez|pourriez|pouvez|(?<!donnerons |apporterons )\b(?:votre|ton|ta) (?:reponse|retour|decision|confirmation)|confirmez|nous (?:faire parvenir|envoyer|repondre|confirmer)|repondez|date limite|conges?\b|vacances|absent|s'il vous plait|souhaiterions que vous/u,
  denied: /\b(?:pas|aucune?|jamais)\b(?! plus tard)|\bsans (?:reponse|retour|nouvelles)/u,
  start:
    /(?<![a-z])(?:a partir du|a compter du|depuis|des|apres|(?:entretien|rendez-vous|echange|rencontre|mail|courriel|candidature) (?:du|de)|dernier) (?:le |la )?$/u,
  months: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  numbers: 'une? deux trois quatre cinq six sept huit neuf dix',
  counts: {
    quelques: 'few',
    'une (?:petite )?quinzaine de|quinze': '14',
    'une dizaine de': '10',
    'une huitaine de': '7',
  },
  limit:
    "d'ici(?: a)?(?: au)?|avant|au plus tard(?: pour)?|jusqu'(?:au|a)|pour|(?:dans le )?courant(?: de)?|au cours de",
  on: 'le|ce|dans',
  of: "de |du |d'|, ?",
  within: "sous|dans(?: un delai(?: maximum)? de| l'espace de)?(?: les?)?|d'ici(?: a)?|en|au cours des",
  hours: 'h(?:eures?)?',
  days: '(?:prochains )?jours?',
  businessDays: '(?:prochains )?jours (?:ouvres|ouvrables)',
  weeks: '(?:prochaines )?semaines?',
  monthsLong: 'mois',
  end: "(?:(?:a )?la )?fin(?: de| du| d')?",
  middle: '(?:le )?(?:mi-|milieu (?:de|du))',
  beginning: '(?:le )?debut(?: de| du)?',
  thisWeek: 'cette semaine|la semaine en cours',
  nextWeek: "(?:la )?semaine (?:prochaine|suivante|qui vient|d'apres)",
  week: '(?:la )?semaine',
  thisMonth: 'ce mois(?:-ci)?',
  nextMonth: '(?:le )?mois prochain',
  month: '(?:le )?mois',
  year: "(?:l'|cette )?annee",
  phrases: {
    'dans les (?:prochains jours|jours (?:a venir|qui viennent|prochains))': 'in the next few days',
    'sous quinzaine': 'within two weeks',
    'sous huitaine': 'within a week',
    'apres-demain': 'by the day after tomorrow',
    demain: 'by tomorrow',
    'avant noel': 'before christmas',
  },
};

export const italian: Language = {
  common:
    /\b(?:il|di|che|per|non|una|con|le|la|ci|si|ti|nei|nelle|tra|al|dei|delle|della|sua|entro|lo|gli|del|alla|nel|tuo|suo)\b/gu,
  answer:
    /rispost|rispond|contatt|comunic|inform|sapere|decision|decid|esito|notizi|sentire|sentirai|sentira\b|ricontatt|aggiorn|riscontro|feedback|faremo vivi|richiam|chiamer|diremo|scriver/u,
  asked:
    /per favore|(?:la|ti|vi) preghiamo|potrebbe|potresti|\bpuo(?:i)?\b|conferm(?:i|are|arci|a)\b|(?<!daremo |invieremo )\b(?:sua|tua) (?:risposta|decisione|conferma)|ci (?:invii|mandi|faccia|fai)|ferie|scadenza|restiamo in attesa|attendiamo (?:la )?(?:sua|tua|un suo)|vorremmo che/u,
  denied: /\bnon\b(?! (?:piu tardi|oltre|esit))|\bsenza\b|\bnessun/u,
  start:
    /(?<![a-z])(?:a partire d[ae]l?l?a?|dal|dalla|dopo|(?:colloquio|incontro|appuntamento|mail|candidatura|chiamata) (?:del|di|della)|scors[oa]) (?:il |la |l')?$/u,
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  weekdays: 'lunedi martedi mercoledi giovedi venerdi sabato domenica',
  numbers: "un[oa']? due tre quattro cinque sei sette otto nove dieci",
  counts: {
    'un paio di': 'couple',
    'alcun[ie]|qualche|poch[ie]': 'few',
    'una quindicina di|quindici': '15',
    'una decina di': '10',
  },
  limit: 'entro(?: e non oltre)?|al piu tardi(?: entro)?|non oltre|prima del?(?:la)?|per|fino al(?:la)?',
  on: 'il|nel(?:la)?|durante(?: la)?|nel corso del(?:la)?',
  of: "di |del |della |dell'|, ?",
  within: "entro|nei|nelle|in|tra|fra|nel giro di|nell'arco di",
  hours: 'ore',
  days: '(?:prossim[io] )?giorn[io]',
  businessDays: '(?:prossimi )?giorni lavorativi',
  weeks: '(?:prossime )?settiman[ae]',
  monthsLong: 'mes[ei]',
  end: '(?:la )?fine(?: del(?:la)?| di)?',
  middle: '(?:la )?meta(?: del(?:la)?| di)?',
  beginning: "(?:l')?(?:inizi[o]?|primi)(?: del(?:la)?| di)?",
  thisWeek: '(?:quest[ao]|in) settimana|la settimana in corso',
  nextWeek: '(?:la )?(?:prossima settimana|settimana (?:prossima|entrante))',
  week: '(?:la )?settimana',
  thisMonth: 'questo mese',
  nextMonth: '(?:il )?(?:prossimo mese|mese prossimo)',
  month: '(?:il )?mese',
  year: "(?:l')?anno",
  phrases: {
    'nei prossimi giorni': 'in the next few days',
    dopodomani: 'by the day after tomorrow',
    domani: 'by tomorrow',
    'prima di natale': 'before christmas',
  },
};
