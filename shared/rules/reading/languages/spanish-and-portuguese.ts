import type { Language } from './language';

export const spanish: Language = {
  common: /\b(?:el|los|las|una|con|del|nos|le|te|para|por|su|tu|es|en|la|de|que|usted|hemos|sobre)\b/gu,
  answer:
    /respuesta|respond|contest|contact|comunica|inform|avis|noticia|decid|decision|resolv|resoluci|resultado|volveremos|diremos|decimos|dire\b|digo\b|volvemos|llamar|escribir|sabra|feedback|hacer(?:te|le)? saber|saber(?:as|a)\b|dar(?:te|le) una/u,
  asked:
    /por favor|rog(?:amos|arle|ariamos)|podrias?\b|puede(?:s|n)?\b|confirm(?:e|en|a|es|ar|arnos)\b|envi(?:e|es|enos|anos)\b|(?<!recibira |recibiras |daremos |enviaremos )\b(?:su|tu) (?:respuesta|decision|confirmacion)|necesitamos (?:que|su|tu)|vacaciones|plazo de (?:inscripcion|presentacion|solicitud)|esperamos (?:su|tu|que)|responda|responde(?:nos)?\b|hagan?os|diganos|dinos|indique|permiso/u,
  denied: /\b(?:no|nunca|tampoco)\b(?! (?:mas tarde|despues|dude))|\bsin\b/u,
  start:
    /(?<![a-z])(?:a partir del?|desde|despues del?|tras|antes no del?|(?:entrevista|reunion|cita|conversacion|llamada|correo|solicitud) (?:del?|de la)|pasado) (?:el |la |dia |proximo )?$/u,
  months:
    'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
  weekdays: 'lunes martes miercoles jueves viernes sabado domingo',
  numbers: 'una? dos tres cuatro cinco seis siete ocho nueve diez',
  counts: { 'un par de': 'couple', 'unos|unas|algunos|algunas|pocos|pocas': 'few', quince: '15' },
  limit:
    'antes del?|a mas tardar(?: el)?|como (?:muy tarde|maximo)(?: el)?|no mas tarde del?|hasta|para|al|de aqui (?:al|a)',
  on: 'el|este|durante',
  of: 'del? |, ?',
  within:
    'en(?: un plazo(?: maximo)? de| cuestion de)?|dentro de|en el plazo de|de aqui a|en el transcurso de',
  hours: 'horas?',
  days: '(?:proximos )?dias?',
  businessDays: '(?:proximos )?dias (?:habiles|laborables|laborales)',
  weeks: '(?:proximas )?semanas?',
  monthsLong: 'mes(?:es)?',
  end: 'fin(?:al|ales|es)? del?',
  middle: '(?:mediados|mitad) del?',
  beginning: '(?:principios?|comienzos?|inicios?) del?',
  thisWeek: '(?:esta(?: misma)?|la presente) semana',
  nextWeek: '(?:la )?(?:proxima semana|semana (?:que viene|proxima|siguiente|entrante))',
  week: '(?:la )?semana',
  thisMonth: 'este(?: mismo)? mes',
  nextMonth: '(?:el )?(?:proximo mes|mes (?:que viene|proximo|siguiente))',
  month: '(?:el )?mes',
  year: '(?:este |el )?ano',
  phrases: {
    'en (?:los|las) proxim[oa]s dias': 'in the next few days',
    'en breves dias': 'in the next few days',
    'pasado manana': 'by the day after tomorrow',
    '(?<!por la |de la )manana(?: mismo)?': 'by tomorrow',
    'antes de (?:la )?navidad': 'before christmas',
  },
};

export const portuguese: Language = {
  common: /\b(?:uma|um|que|para|com|nao|do|da|ate|por|sua|seu|em|ao|voce|nos|de|dos|das)\b/gu,
  answer:
    /resposta|respond|contact|contat|comunic|inform|saber|decis|decid|resultado|noticia|novidade|retorn|feedback|dizer|diremos|falar|voltamos|voltaremos|ligar|avisar|retomar/u,
  asked:
    /por favor|pedimos|poderia|pode(?:ria)?s?\b|confirm(?:e|ar|a)\b|envie|(?<!enviaremos |daremos )\b(?:sua|tua) (?:resposta|decisao|confirmacao)|ferias|prazo de (?:inscri|candidat)|aguardamos (?:a )?(?:sua|tua)|responda|precisamos (?:que|da sua)|solicitamos/u,
  denied: /\b(?:nao|nunca)\b(?! (?:mais tarde|depois|hesite))|\bsem\b/u,
  start:
    /(?<![a-z])(?:a partir d[eoa]|desde|depois d[eoa]|apos|(?:entrevista|reuniao|conversa|chamada|candidatura|mensagem) d[eoa]|passad[oa]) (?:o |a |dia |proxim[oa] )?$/u,
  months: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  weekdays:
    'segunda(?:-feira)? terca(?:-feira)? quarta(?:-feira)? quinta(?:-feira)? sexta(?:-feira)? sabado domingo',
  numbers: 'uma? dois|duas tres quatro cinco seis sete oito nove dez',
  counts: {
    '(?:um )?par de': 'couple',
    'alguns|algumas|poucos|poucas|uns|umas': 'few',
    quinze: '15',
  },
  limit: 'ate(?: ao?)?|o mais tardar(?: n[oa]| ate)?|no maximo(?: n[oa]| ate)?|antes d[eoa]|para',
  on: 'em|n[oa]|durante(?: a)?',
  of: 'de |, ?',
  within:
    '(?:em|ate|em ate|dentro de|no prazo(?: maximo)? de|n[oa]s|daqui a|no decorrer d[ao]s?)(?: cerca de)?',
  hours: 'horas?',
  days: '(?:proximos )?dias?',
  businessDays: '(?:proximos )?dias uteis',
  weeks: '(?:proximas )?semanas?',
  monthsLong: 'mes(?:es)?',
  end: '(?:o |ao )?(?:fim|final)(?: d[eoa])?',
  middle: '(?:meados|meio)(?: d[eoa])?',
  beginning: '(?:o )?(?:inicio|comeco|principio)(?: d[eoa])?',
  thisWeek: '(?:n|d)?esta(?: mesma)? semana',
  nextWeek: '(?:a |na |da )?(?:proxima semana|semana que vem|semana seguinte)',
  week: '(?:a )?semana',
  thisMonth: '(?:n|d)?este mes',
  nextMonth: '(?:o |no )?(?:proximo mes|mes que vem)',
  month: '(?:o )?mes',
  year: '(?:o |d?este )?ano',
  phrases: {
    'nos proximos dias': 'in the next few days',
    'depois de amanha': 'by the day after tomorrow',
    amanha: 'by tomorrow',
    'antes do natal': 'before christmas',
  },
};
