import type { Language } from './language';

export const dutch: Language = {
  common:
    /\b(?:het|een|je|wij|voor|met|van|niet|op|uiterlijk|ons|u|uw|jou|zijn|de|en|dat|naar|ook|hebben|bij)\b/gu,
  answer:
    /hoor(?:t)?\b|horen|antwoord|bericht|contact|laten (?:we|wij|ik)|laat ik|laten weten|weten|beslis|besluit|uitslag|uitsluitsel|terugkoppel|reactie|nemen we|bellen|mailen|informer|terugkomen|komen (?:we|wij)|meer duidelijk/u,
  asked:
    /graag (?:ontvangen|horen) (?:wij|we) (?:van|uw|je)|alstublieft|alsjeblieft|s\.?v\.?p|(?<!geven |sturen )\b(?:uw|je|jouw) (?:reactie|antwoord|beslissing|bevestiging)|(?:kunt|kun|zou|wilt|wil) (?:u|je)\b|\bstuur\b|vakantie|afwezig|van (?:je|jou|u) horen|sluitingsdatum|laat (?:(?:je|u) )?(?:ons|het ons|mij|me)|bevestig/u,
  denied: /\b(?:niet|geen|nooit)\b(?! later)/u,
  start:
    /(?<![a-z])(?:vanaf|na|sinds|pas (?:op|na)|afgelopen|(?:gesprek|afspraak|mail|sollicitatie) (?:van|op)|niet voor) (?:de |het )?$/u,
  months: 'januari februari maart april mei juni juli augustus september oktober november december',
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  numbers: 'een twee drie vier vijf zes zeven acht negen tien',
  counts: { '(?:een )?paar': 'few', 'enkele|een aantal': 'few', veertien: '14' },
  limit: 'uiterlijk(?: op| voor)?|voor|tot(?: en met)?|niet later dan|tegen',
  on: 'op|in de loop van|in|ergens|deze|komende|aanstaande',
  of: 'van |, ?',
  within: 'binnen(?: nu en)?|over|in de(?: loop van de)?|de',
  hours: 'uur|uren',
  days: '(?:komende )?dag(?:en)?',
  businessDays: '(?:komende )?werkdag(?:en)?',
  weeks: '(?:komende )?(?:week|weken)',
  monthsLong: 'maand(?:en)?',
  end: '(?:het )?einde?(?: van)?',
  middle: 'half|medio|midden|het midden van',
  beginning: 'begin|het begin van',
  thisWeek: 'deze week',
  nextWeek: '(?:de )?(?:volgende|komende|aankomende|aanstaande) week',
  week: '(?:de )?week',
  thisMonth: 'deze maand',
  nextMonth: '(?:de )?(?:volgende|komende) maand',
  month: '(?:de )?maand',
  year: '(?:het |dit )?jaar',
  phrases: {
    '(?:in )?de (?:komende|eerstvolgende) dagen': 'in the next few days',
    'een dezer dagen': 'in the next few days',
    overmorgen: 'by the day after tomorrow',
    '(?<!goede)(?<!goeie )morgen': 'by tomorrow',
    'voor (?:de )?kerst': 'before christmas',
  },
};

export const turkish: Language = {
  common:
    /\b(?:ve|bir|icin|ile|bu|size|sizin|sizi|sizinle|kadar|icinde|icerisinde|olarak|gec|hafta|gun|tarihine)\b|[a-z](?:acagiz|ecegiz|iyoruz|acaktir|ecektir)\b/gu,
  answer:
    /donus|donece|doneriz|haber|bilgi|iletisim|yanit|cevap|karar|sonuc|araya|aciklay|paylas|arariz|ileteceg/u,
  asked:
    /lutfen|misiniz|musunuz|(?:bildirin|gonderin|iletin|yapin|donun|onaylayin)(?:iz)?\b|sizden|(?:yanit|cevab|donus)\w*inizi|son basvuru|izinde|tatil|bekliyoruz\b|rica ederiz/u,
  denied: /[a-z](?:mayaca|meyece|amaya|emeye|amiyor|emiyor)[a-z]*|\bdegil/u,
  start: /(?<![a-z])(?:sonra|gecen|gectigimiz|gorusmenin oldugu) $/u,
  startAfter: /^(?:'?[dt][ae]n)? (?:itibaren|sonra|once degil)/u,
  months: 'ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik',
  weekdays: 'pazartesi sali carsamba persembe cuma(?!rtesi) cumartesi pazar(?!tesi)',
  numbers: 'bir iki uc dort bes alti yedi sekiz dokuz on',
  counts: { 'birkac|bir kac': 'few', 'on bes|onbes': '15' },
  limit: 'en gec',
  on: 'onumuzdeki|bu',
  limitAfter:
    "(?:'?[yns]?[aei]| gunun[ae]?| gunu| tarihin[ae]| tarihi)*(?: mesai bitimine| aksamina)? (?:kadar|dek)\\b|'?[dt][ae]\\b|(?: gunu| tarihinde| gunune)\\b",
  of: '',
  within: 'onumuzdeki|en gec',
  withinAfter: ' (?:icinde|icerisinde|zarfinda|sonra)',
  hours: 'saat',
  days: 'gun(?:u)?',
  businessDays: 'is gunu',
  weeks: 'hafta',
  monthsLong: 'ay',
  end: 'sonun[ae]|sonund[ae]|sonu(?= itibariyla| gibi)',
  middle: 'ortasin[ae]|ortasind[ae]|ortalarin[ae]|ortalarind[ae]',
  beginning: 'basin[ae]|basind[ae]|baslarin[ae]|baslarind[ae]',
  isPartAfter: true,
  thisWeek: 'bu hafta',
  nextWeek: '(?:onumuzdeki|gelecek) hafta|haftaya',
  week: 'hafta(?:nin)?',
  thisMonth: 'bu ay(?:in)?',
  nextMonth: '(?:onumuzdeki|gelecek) ay(?:in)?',
  month: 'ay(?:in)?',
  year: '(?:bu )?yil(?:in)?',
  phrases: {
    '(?:onumuzdeki|ilerleyen) gunlerde': 'in the next few days',
    'yarindan sonra': 'by the day after tomorrow',
    'yarin(?:a kadar)?': 'by tomorrow',
  },
};
