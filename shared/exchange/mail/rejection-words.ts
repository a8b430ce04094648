/** The words of a rejection. */
import { isGoodNews, withoutOthers } from './good-news-words';

/** Whole phrases, since "unfortunately" alone also moves a date. Without accents, in lower case. */
const rejections = [
  // English
  /(?:decided|chosen|choosing|opted|going|elected) (?:not )?to (?:move|go|proceed|progress|continue|advance)[\w ]{0,20} (?:forward |ahead |on )?with (?:an?)?other (?:candidate|applicant)/u,
  /(?:move|moving|going|go|proceed|proceeding|progress|progressing) (?:forward |ahead )?with (?:an?)?other (?:candidate|applicant)/u,
  /(?:not|n't|unable|cannot) (?:(?:be|to|able|going|in a position) )*(?:mov(?:e|ing)|proceed(?:ing)?|progress(?:ing)?|tak(?:e|ing)|continu(?:e|ing)|advanc(?:e|ing)|go(?:ing)?)\b[\w ']{0,30}(?:forward|further|ahead|with your (?:application|candidacy)|your (?:application|candidacy)|to the next)/u,
  /(?<!(?:who|those|which) (?:\w+ )?|that )(?:will|have|has|are|is|did|were|was|been)(?: not|n't) (?:be |been )?(?:selected|successful|shortlisted|short-listed|chosen|progressed|taken (?:any )?(?:forward|further)|offer(?:ing|ed)? you)/u,
  /(?:you|your application|your candidacy) (?:has|have|was|were) (?:been )?(?:unsuccessful|rejected|declined|not (?:been )?(?:selected|successful|shortlisted))/u,
  /(?:not|n't|unable|cannot|able)(?: (?:be|able|to|in|a|position|going|currently|now)){0,6} (?:mak(?:e|ing) you an offer|extend(?:ing)? (?:you )?an offer|offer(?:ing)? (?:you )?(?:(?:the|this|a|any|that|our) )?(?:\w+ ){0,3}?(?:role|position|job|post|place|employment|contract|opportunity)|offer(?:ing)? you(?= (?:it|this time|at this)|[.!,;]|$))/u,
  /regret to (?:inform|tell|let|advise)|regret to say (?:that )?(?:you|we|the)\b/u,
  /(?<!(?:until|till|once|when|if|before|unless|after) (?:the|this|a|our) )(?:position|role|vacancy|post|job)(?: (?!not\b|is\b)[\w'-]+){0,6} (?:been |was |is (?:now |already )?)(?:now |already )?(?:filled|cancell?ed|withdrawn|eliminated)|(?<!(?:once|when|until|after|if) we (?:have )?)filled (?:the|this) (?:position|role|vacancy)/u,
  /\b(?:go(?:ne|ing)?|went|mov(?:e|ed|ing)) in (?:a different|another) direction/u,
  /(?:won't|will not|not going to|can't|cannot|unable to|not able to)(?: be)? (?:mak(?:e|ing) (?:you )?an offer|hir(?:e|ing) (?:for (?:it|this|the)|you)|fill(?:ing)? (?:it|the|this))/u,
  /\boffer(?:ed)? (?:[\w']+ ){0,4}to (?:an)?other (?:candidate|applicant|person)/u,
  /(?:(?:an)?other (?:candidate|applicant|person)s?|someone|somebody) (?:else )?(?:who|that|with|whose)[^.!?]{0,40}\b(?:more|better|closer|closely|nearer|stronger)\b/u,
  /\b(?:go(?:ne|ing)?|went|mov(?:e|ed|ing)|proceed(?:ed|ing)?)(?: (?:ahead|forward|on))? with (?:someone|somebody|an?other|a different) (?:else|with|whose|who|candidate|applicant|person)/u,
  /(?<!(?:once|when|until|after|if|as soon as) (?:we|they)(?: have|'ve)? (?:\w+ )?)\b(?:selected|chosen|hired|appointed) (?:a|the|another|an internal) (?:\w+ )?(?:candidate|applicant|person)\b/u,
  /\bnot (?:quite )?(?:the|a|an) (?:\w+ )?(?:fit|match) (?:for|at this|right now|on this|with)/u,
  /\b(?:it's|it is|that's) a no\b(?!-)/u,
  /\b(?:decided|chosen|going|have) to pass (?:at this|for now|this time|on this (?:one|time|occasion)|on your (?:application|candidacy)(?! to))/u,
  /\bdecided against (?:mov|tak|proceed|progress|offer|hir|invit|interview|your)/u,
  /\bstatus\b[^.!?]{0,40}\b(?:not selected|rejected|unsuccessful|declined)/u,
  /\b(?:didn't|did not|haven't|have not) ma(?:k|d)e (?:the (?:short ?list|cut|final)|it (?:to|through|past|onto))/u,
  /\b(?:hir|choos|offer|appoint|pick|select)(?:ed|ing) (?:(?:an)?other (?:candidate|applicant|person)|(?:someone|somebody) else)/u,
  /(?:not|n't|unable|cannot) (?:(?:be|to|able|in a position) )*invit(?:e|ing) you/u,
  /\b(?:isn't|is not|is no|don't have|do not have|have no)(?: (?:a|an|any))?(?: \w+)? (?:role|position|opening|vacancy) for you\b/u,
  /\bnot the (?:news|answer|outcome|result)(?: that)? you[^.!?]{0,20}\bhop/u,
  /\b(?:application|candidacy)[^.!?]{0,30}\bunsuccessful/u,
  /(?:pursue|selected|hired|chosen|chose|offered|offer) (?:the (?:role|position) to )?(?:an?)?other (?:candidate|applicant)s?/u,
  /(?:candidates?|applicants?|someone|somebody|a person|people) whose (?:\w+ )?(?:experience|skills|background|qualifications?|profile|skill set)/u,
  /no longer (?:being )?(?:under consideration|consider(?:ing|ed)|in consideration)/u,
  /decided not to (?:offer|hire|extend|pursue|proceed|move|progress|continue)/u,
  /wish you (?:all the best|every success|the best of luck|luck|success)[\w ]{0,20} (?:in|with) your (?:job )?(?:search|future|career)/u,
  // Somebody else: "selected another finalist", "pursue candidates who more closely align"
  /\b(?:select|cho(?:os|s)|hir|appoint|pick|prefer|pursu|opt|go(?:ne|ing)?\b|went\b|mov|proceed|progress|continu|advanc)\w*(?: \w+){0,2}? (?:(?:with|for|to|on) )*(?:(?:the|an?) )?(?:an)?(?:other|different|internal|external|stronger|local)s? (?:\w+ )?(?:candidate|applicant|finalist|person|individual)/u,
  /\b(?:go(?:ing|ne)?|went|mov(?:e|ed|ing)|proceed(?:ed|ing)?|pursu(?:e|ed|ing)|progress(?:ed|ing)?|advanc(?:e|ed|ing)|select(?:ed|ing)?|chose|chosen) (?:(?:ahead|forward|on) )?(?:with )?(?:an? |the |those )?(?:\w+ )?(?:candidate|applicant)s? (?:who|whose|that|with)\b/u,
  /\b(?:post|role|position|job|vacancy|place)\b[^.!?]{0,30}\b(?:offered|given|gone|went|goes|awarded) to\b[^.!?]{0,30} (?:an?other|someone else|somebody else|the other|an internal|an external)|\boffered (?:it |(?:the|this) \w+ )?to (?:an?other|someone else|somebody else|the other|an internal)/u,
  /\b(?:close|strong|very good) second\b|\brunner-? ?up\b|\bsecond choice\b/u,
  // The post is gone: "the role is no longer available"
  /\b(?:role|position|vacancy|job|post|opening)\b(?: \w+){0,3} (?:no longer (?:exists?|available|open|being (?:filled|hired))|been closed|is now closed|won't be filled|will not be filled)/u,
  // Not this one: "we don't feel this is the right fit", "your skills do not match"
  /(?:\bnot|n't)\b[\w' ]{0,30}\b(?:the|a|an) (?:\w+ ){0,2}(?:fit|match)\b/u,
  /\b(?:skills?|profile|experience|background|qualifications?|application|cv|resume)\b(?: \w+)? (?:do|does|did)(?: not|n't) (?:\w+ ){0,2}(?:match|meet|fit|align|correspond)/u,
  /\bnot (?:been )?(?:the|our) (?:successful|chosen|preferred|selected) (?:candidate|applicant)/u,
  /\bdecided (?:not to|against) (?:\w+ )?(?:fill|appoint|hir|offer|invit|proceed|progress|mov|continu|tak|pursu|extend|advanc|go)/u,
  /\b(?:take|taking|taken|took) (?:a different|another) (?:path|direction|route)/u,
  /\b(?:we'll|we will|going to|(?:have|had|having) to|(?:decided|chosen) to)(?: have to)? (?:be )?pass(?:ing)?(?: on (?:your|this) (?:application|candidacy|profile)(?! (?:to|on))| this time| for now| at this|(?=[.!]))/u,
  /(?:\bnot|n't) (?:the |any )?(?:good|great|better) news\b|\b(?:wish|hoped) (?:i|we) had (?:better|different|other) news\b|\bunwelcome news\b/u,
  /(?:\bnot|n't) (?:allow|enable|permit) us to (?:continue|proceed|progress|move|take)|\b(?:voted|agreed|chose|chosen|elected) not to (?:extend|make|offer|proceed|continue|move|hire|appoint)|\bapplications?\b[^.!?]{0,40}\b(?:has|have) (?:therefore |now |all )?been (?:declined|rejected|closed)/u,
  /\b(?:have|has|were|was) not been (?:appointed|hired|recommended)|(?<!if )\byou (?:have|were|are) not (?:been )?(?:appointed|hired)\b/u,
  /\bother (?:candidate|applicant)s? (?:\w+ )?(?:met|meet|scored|matched|demonstrated|showed|had) (?:\w+ )?(?:more|better|higher|closer)/u,
  /\b(?:was|were)(?: not|n't) (?:quite )?(?:enough|strong enough|what we)\b[^.!?]{0,30}(?:this time|on this occasion|this round|looking for|need(?:ed)?)|\bfell (?:just )?short\b[^.!?]{0,30}(?:this time|on this occasion)/u,
  // Not among them, or nobody is hired any more: "yours wasn't among those we're progressing"
  /\b(?:yours|you|your (?:application|profile|cv|resume))\b (?:\w+ )?(?:wasn't|was not|weren't|were not|isn't|is not|aren't|are not) (?:\w+ )?(?:among|one of|amongst|on (?:the|our) (?:short ?list|list))/u,
  /\b(?:no longer|not|n't|stopped|paused) (?:be )?(?:recruiting|hiring|looking to (?:fill|hire))(?: (?:for|to fill))? (?:this|the|that) (?:\w+ )?(?:role|position|post|vacancy|opening)|\b(?:closing|closed|close) (?:off )?your (?:application|candidacy|file)\b/u,
  // "We've extended an offer to the other one", "chose somebody else", "offer the role to another finalist", "stop the process here"
  /\b(?:offer(?:ed)?|offer was) (?:[\w']+ ){0,5}?to (?:the other|an?other) (?:one|candidate|applicant|finalist|person)|\b(?:chose|chosen|picked|hired|selected|appointed|preferred|went (?:for|with)) (?:somebody|someone) else\b/u,
  /\b(?:stop|end|close|conclude|discontinue) (?:the|your|our|this) (?:\w+ )?(?:process|application|candidacy|search)\b[^.!?]{0,20}(?:\bhere\b|\bat this (?:point|stage)|\bwithout)/u,
  // Somebody else, said otherwise: "opted for a profile with more experience", "the person who got the job"
  /\b(?:opted for|continue with|proceed with|go with|going with|moving on with) (?:an? |other |different )+(?:\w+ )?profiles?\b|\b(?:made|making|extended|extending) an offer to (?:someone|somebody|a |the )(?!you)|\bthe (?:person|candidate|one) who (?:got|gets) (?:the|this) (?:job|role|position)\b|\b(?:vote|decision|choice) went (?:the other way|against you|elsewhere)\b/u,
  // German
  /(?:prozess|verfahren|bewerbung|kandidatur|gesprach)[^.!?]{0,60}nicht (?:weiter )?(?:fortsetzen|fortfuhren|fortzusetzen|weiterfuhren|weiterverfolgen|weitergehen)/u,
  /gegen (?:eine|die|ihre|deine|sie|dich)(?: \w+)? ?(?:zusammenarbeit|einstellung|kandidatur)? ?entschieden/u,
  /(?<!(?:sobald|bis|falls|wenn|ob) (?:die|diese|unsere) )\bstelle\b(?![^.!?]{0,60}\b(?:nicht|noch|soll)\b)[^.!?]{0,60}\b(?:besetzt|vergeben)\b|\bnicht mehr (?:besetzt|ausgeschrieben|besetzen)/u,
  /nicht in (?:frage|betracht)\b|nicht in (?:die|der) (?:engere|nahere|engste|weitere)n? (?:wahl|auswahl)/u,
  /kein(?:e|en)? (?:positiv|gunstig|besser|erfreulich|gut)\w* (?:bescheid|nachricht|antwort|ruckmeldung|mitteilung)/u,
  /(?:profil|qualifikation|erfahrung|bewerbung|kenntnisse)\w*[^.!?]{0,40}\bnicht (?:\w+ ){0,4}(?:zu|mit)? ?(?:unser\w*|den|die|dem) (?:\w+ )?(?:anforderung|profil|vorstellung|stelle|position)|passt (?:ihr|dein) profil[^.!?]{0,20}nicht/u,
  /\b(?:diese|eine|die) absage\b(?![^.!?]{0,20}\bbetracht)|leider[^.!?]{0,40}nicht (?:geklappt|gereicht)/u,
  /\bwahl\b[^.!?]{0,30}(?:nicht auf (?:sie|dich)|auf (?:eine[nr]? )?ander)/u,
  /(?:leider|bedauern)[^.!?]{0,160}(?:absage|absagen|nicht (?:weiter )?(?:berucksichtigen|anbieten|in die engere|fur sie entschieden|mitteilen konnen)|anderen? (?:bewerber|kandidat)|anderweitig|mitteilen zu mussen|entgegenkommen|nicht entsprechen|keine positive|keine zusage|nicht weiterverfolgen|nicht zusagen)/u,
  /(?:anderen?|eine andere|einen anderen) (?:bewerber|bewerberin|kandidat(?:en|in)?|person|mitbewerber)[^.!?]{0,60}entschieden|fur (?:einen|eine) anderen? (?:bewerber|kandidat)/u,
  /(?:bewerbung|sie)[^.!?]{0,80}nicht (?:weiter )?(?:berucksichtig|in die engere auswahl|weiterverfolg)/u,
  /(?:mussen|mochten) (?:wir )?(?:ihnen|dir) (?:leider )?(?:eine )?absage/u,
  /stelle (?:wurde |ist )?(?:bereits |inzwischen |mittlerweile )?(?:anderweitig )?(?:besetzt|vergeben)/u,
  /nicht (?:fur sie|fur dich) entschieden|gegen (?:ihre|deine) bewerbung entschieden/u,
  /entschieden (?:haben )?(?:wir )?uns (?:\w+ )?fur (?:jemand|eine andere|einen anderen)|fur (?:jemand(?:en)? ander\w*|(?:eine|einen) ander\w+ \w+) entschieden/u,
  /\b(?:jedoch|aber|nun|doch|leider) (?:\w+ )?ander\w* (?:\w+ )?(?:ausgewahlt|eingeladen|ausgesucht)|\bkeine berucksichtigung\b|\ban?der\w* (?:\w+ )?das rennen gemacht|\bangeboten hatten\b[^.!?]{0,30}\banders\b/u,
  // French
  /(?:ne pas|pas) donner (?:une )?suite|(?:retenu|choisi|selectionne|prefere) (?:un|une|d')? ?autres? (?:candidat|profil)|(?:profil|candidature)[^.!?]{0,60}ne (?:correspond|repond)[^.!?]{0,20}pas|regret de vous (?:informer|annoncer)|n'avez pas ete (?:retenu|selectionne)/u,
  /(?:pas|ni) (?:donner (?:une )?suite favorable|retenir votre (?:candidature|profil))|(?:candidature|profil) n'a (?:malheureusement )?pas ete retenue?/u,
  /\b(?:ne|n')\b[^.!?]{0,30}\b(?:pouvons|pourrons|allons|donnerons|sommes|est)\b[^.!?]{0,40}\bsuite favorable|\bsuite (?:defavorable|negative)\b|\b(?:choix|decision)\b[^.!?]{0,40}(?:porte|fixe|arrete) sur (?:un|une|d')[^.!?]{0,10}autre/u,
  /\bn'a pas ete retenue?\b|\bne donner(?:ons|ont|a) pas suite\b|\bne pas poursuivre (?:le|ce|votre) (?:processus|candidature|recrutement)|\b(?:retenu|choisi|selectionne|prefere) une? autre\b/u,
  // Spanish
  /\bno (?:has|ha|eres|es|fuiste|ha sido|has sido)(?: sido)? (?:el|la|uno de los|una de las)? ?(?:candidat[oa]s?|person[oa]s?|perfil) (?:elegid|seleccionad|escogid|finalist)|(?:vacante|puesto|plaza)[^.!?]{0,30}(?:cubiert|ocupad|cancelad)/u,
  /(?:optado|elegido|decantado|seleccionado)[^.!?]{0,20} otr[oa]s?\b|no (?:ha sido|fue|has sido|sera|seras) (?:seleccionad|elegid|escogid)|no (?:continu|avanz|segui)\w*[^.!?]{0,40}(?:proceso|candidatura|siguiente fase|adelante)|perfil no (?:encaja|se ajusta|cumple)/u,
  /(?:lamentamos|lamentablemente|desafortunadamente|sentimos)[^.!?]{0,160}(?:otr[oa]s? candidat|no (?:has|ha|hemos|podemos|continuar|seguir|seras|fue)|descartad|no seleccionad|informarte que)/u,
  /(?:hemos decidido|decidimos) (?:continuar|avanzar|seguir)(?: adelante)? con otr[oa]s? (?:candidat|perfil|person)|no (?:has|ha) sido seleccionad/u,
  /\b(?:elegido|seleccionado|escogido|contratado) a otr[oa]s?\b|\bdecantado por (?:una?|otr[oa]) (?:person|perfil|candidat)/u,
  // Turkish
  /olumlu (?:sonuclanma|degerlendirilme|yanit verem|donus yapam|bir (?:yanit|donus) verem)|baska (?:bir )?aday(?:la|larla| ile)/u,
  /(?:maalesef|ne yazik ki|uzulerek)[^.!?]{0,160}(?:olumsuz|baska (?:bir )?aday|devam edem|ilerleyem|degerlendirem|uygun bulunma|sectik)/u,
  /basvurunuz(?:un)? (?:olumsuz|reddedil)|baska (?:bir )?aday(?:la|larla| ile) (?:devam|ilerle)/u,
  /\bpas (?:pouvoir )?(?:reserver|donner) (?:une )?suite favorable/u,
  // Dutch
  /besloten (?:om )?(?:je|jou|u) niet (?:uit te nodigen|verder|aan te nemen)/u,
  /\bhelaas\b[^.!?]{0,160}(?:\bniet\b[^.!?]{0,60}(?:verder|gekozen|geselecteerd|uitgenodigd|aanbieden|doorgaan|in aanmerking|gevallen)|\bafwijz|\bander\w* kandida|vervuld|ingevuld)/u,
  /(?:gekozen|gegaan|verder|doorgaan|kiezen)\b[^.!?]{0,30}\b(?:voor|met) (?:een )?(?:ander\w* )?kandida|niet (?:met (?:je|jou|u) )?verder (?:te )?ga\w*|keuze[^.!?]{0,30}niet op (?:jou|u|je)\b|(?:sollicitatie|je|u|jou)\b[^.!?]{0,40}\b(?:afgewezen|niet (?:geselecteerd|uitgekozen))/u,
  /\b(?:voor|met) iemand anders (?:gekozen|verder|gegaan)|\bgekozen voor iemand anders\b|\bkeuze\b[^.!?]{0,20}\bop een ander\w*\b/u,
  // Italian
  /(?:scelto|selezionato|preferito|optato|deciso)[^.!?]{0,50}(?:altr[oaie]|altri) (?:candidat|profil|person)|(?:candidatura|profilo)[^.!?]{0,40}non (?:e stat[oa]|corrisponde|risulta|e risultat[oa])[^.!?]{0,30}(?:selezionat|accettat|accolt|ritenut|idone|in linea|corrispondente|alle?\b)/u,
  /\bnon (?:proseguiremo|procederemo|andremo avanti|daremo seguito|possiamo (?:proseguire|procedere|dare seguito|offrirle|offrirti)|abbiamo (?:potuto|deciso di))[^.!?]{0,60}(?:candidatura|selezione|processo|posizione|lei\b|te\b|profilo)|(?:posizione|ruolo|posto)[^.!?]{0,30}(?:e stat[oa] |gia )(?:gia )?(?:ricopert|coperta?|assegnat|occupat)/u,
  // Portuguese
  /nao (?:foi|foste|fui|sera|e) (?:\w+ )?(?:selecionad|escolhid|aprovad|aceit)|(?:optamos|decidimos|escolhemos|selecionamos|optou)[^.!?]{0,50}\b(?:outr[oa]s?) (?:candidat|perfil|profissiona)|nao (?:iremos|vamos|podemos|poderemos|daremos|avanca)[^.!?]{0,50}(?:candidatura|processo|avancar|prosseguir|continuar)/u,
  /(?:vaga|posicao|cargo|lugar)[^.!?]{0,30}(?:preenchid|ocupad|encerrad)[^.!?]{0,40}/u,
  /\b(?:escolhemos|optamos por|contratamos|selecionamos) outr[oa]s? (?:pessoa|candidat|perfil)/u,
];

/** Sentences that ask, suppose, or are about others: "If you haven't heard from us by then, you have been unsuccessful". */
const conditional =
  /\?\s*$|^\s*(?:only if|if|should|unless|until|in (?:the (?:\w+ )?event|case)|solange|falls|wenn|sofern|sollten?|si(?! bien)|eger|als|indien|mocht|se|caso|qualora)\b|^\s*(?:ob|whether)\b|\bif (?:you|we)\b[^.!?]{0,60}\b(?:hear|heard|contact(?:ed)?|reply|response|receive[d]?|not able)\b|\b(?:cannot|can't|unable|not)\b[^.!?]{0,80}\b(?:until (?:we|you|i)\b|before (?:we|you|i) (?:have|receive|get)|without (?:your|the|a|an) (?:signed|completed|copy|valid|reference|transcript)|without (?:speaking|hearing|checking|seeing))|\bassume\b|\b(?:know|hear|decide|tell you|find out|decided|see) (?:whether|if)\b/u;

/** Whoever is in the process stays in it. */
const closedToOthers =
  /\bno longer (?:available|open) (?:to|for) (?:\w+ )?(?:new|further|other|more|external|additional)\b/u;

/** A status that is said to be wrong: "If it says 'rejected', ignore it". */
const wrongStatus =
  /\bstatus\b[^.!?]*\b(?:ignore|disregard|by mistake|by accident|in error|a (?:bug|fault|glitch|mistake))\b|\b(?:ignore|disregard)\b[^.!?]*\bstatus\b/u;

/** True for a text that turns the reader down: on one line, in lower case and without accents. */
export function isRejection(text: string): boolean {
  const said = text
    .split(/(?<=[.!?])\s/u)
    .filter((sentence) => !conditional.test(sentence) && !wrongStatus.test(sentence));
  if (said.some((sentence) => isGoodNews(sentence))) return false;
  const aboutReader = said.map((sentence) => withoutOthers(sentence.replace(closedToOthers, ' '))).join(' ');
  return rejections.some((pattern) => pattern.test(aboutReader));
}
