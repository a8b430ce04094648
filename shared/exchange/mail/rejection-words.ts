/** The words of a rejection. */

/** Whole phrases, since "unfortunately" alone also moves a date. Without accents, in lower case. */
const rejections = [
  // English
  /(?:decided|chosen|choosing|opted|going|elected) (?:not )?to (?:move|go|proceed|progress|continue|advance)[\w ]{0,20} (?:forward |ahead |on )?with (?:an?)?other (?:candidate|applicant)/u,
  /(?:move|moving|going|go|proceed|proceeding|progress|progressing) (?:forward |ahead )?with (?:an?)?other (?:candidate|applicant)/u,
  /(?:not|n't|unable|cannot) (?:(?:be|to|able|going|in a position) )*(?:mov(?:e|ing)|proceed(?:ing)?|progress(?:ing)?|tak(?:e|ing)|continu(?:e|ing)|advanc(?:e|ing)|go(?:ing)?)\b[\w ']{0,30}(?:forward|further|ahead|with your (?:application|candidacy)|your (?:application|candidacy)|to the next)/u,
  /(?<!(?:who|those|which) (?:\w+ )?|that )(?:will|have|has|are|is|did|were|was|been)(?: not|n't) (?:be |been )?(?:selected|successful|shortlisted|short-listed|chosen|progressed|taken (?:any )?(?:forward|further)|offer(?:ing|ed)? you)/u,
  /(?:you|your application|your candidacy) (?:has|have|was|were) (?:been )?(?:unsuccessful|rejected|declined|not (?:been )?(?:selected|successful|shortlisted))/u,
  /(?:unable|not able|can't|cannot|not in a position) (?:be able )?to (?:make you an offer|offer you|extend (?:you )?an offer)|can(?:not|'t) offer you/u,
  /regret to (?:inform|tell|let|say|advise)/u,
  /(?<!(?:until|till|once|when|if|before|unless|after) (?:the|this|a|our) )(?:position|role|vacancy|post|job)(?: (?!not\b|is\b)[\w'-]+){0,6} (?:been |was |is (?:now |already )?)(?:now |already )?(?:filled|cancell?ed|withdrawn|eliminated)|(?<!once we |when we |until we |after we |have )filled (?:the|this) (?:position|role|vacancy)/u,
  /\b(?:go(?:ne|ing)?|went|mov(?:e|ed|ing)) in (?:a different|another) direction/u,
  /(?:won't|will not|not going to|can't|cannot|unable to|not able to)(?: be)? (?:mak(?:e|ing) (?:you )?an offer|offer(?:ing)? you|hir(?:e|ing) (?:for (?:it|this|the)|you))/u,
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
  // German
  /(?:leider|bedauern)[^.!?]{0,160}(?:absage|absagen|nicht (?:weiter )?(?:berucksichtigen|anbieten|in die engere|fur sie entschieden|mitteilen konnen)|anderen? (?:bewerber|kandidat)|anderweitig|mitteilen zu mussen|entgegenkommen|nicht entsprechen|keine positive|keine zusage|nicht weiterverfolgen|nicht zusagen)/u,
  /(?:anderen?|eine andere|einen anderen) (?:bewerber|bewerberin|kandidat(?:en|in)?|person|mitbewerber)[^.!?]{0,60}entschieden|fur (?:einen|eine) anderen? (?:bewerber|kandidat)/u,
  /(?:bewerbung|sie)[^.!?]{0,80}nicht (?:weiter )?(?:berucksichtig|in die engere auswahl|weiterverfolg)/u,
  /(?:mussen|mochten) (?:wir )?(?:ihnen|dir) (?:leider )?(?:eine )?absage/u,
  /stelle (?:wurde |ist )?(?:bereits |inzwischen |mittlerweile )?(?:anderweitig )?(?:besetzt|vergeben)/u,
  /nicht (?:fur sie|fur dich) entschieden|gegen (?:ihre|deine) bewerbung entschieden/u,
  // French
  /(?:pas|ni) (?:donner (?:une )?suite favorable|retenir votre (?:candidature|profil))|(?:candidature|profil) n'a (?:malheureusement )?pas ete retenue?/u,
  // Spanish
  /(?:lamentamos|lamentablemente|desafortunadamente|sentimos)[^.!?]{0,160}(?:otr[oa]s? candidat|no (?:has|ha|hemos|podemos|continuar|seguir|seras|fue)|descartad|no seleccionad|informarte que)/u,
  /(?:hemos decidido|decidimos) (?:continuar|avanzar|seguir) con otr[oa]s? (?:candidat|perfil)|no (?:has|ha) sido seleccionad/u,
  // Turkish
  /(?:maalesef|ne yazik ki|uzulerek)[^.!?]{0,160}(?:olumsuz|baska (?:bir )?aday|devam edem|ilerleyem|degerlendirem|uygun bulunma|sectik)/u,
  /basvurunuz(?:un)? (?:olumsuz|reddedil)|baska (?:bir )?aday(?:la|larla| ile) (?:devam|ilerle)/u,
];

/** What would happen, or happens to others: "If you haven't heard from us by then, you have been unsuccessful". */
const conditional =
  /^\s*(?:if|should|unless|in case)\b|\bif (?:you|we)\b[^.!?]{0,60}\b(?:hear|heard|contact(?:ed)?|reply|response)\b|\bassume\b/u;

/** True for a text that turns the reader down: on one line, in lower case and without accents. */
export function isRejection(text: string): boolean {
  const said = text
    .split(/(?<=[.!?])\s/u)
    .filter((sentence) => !conditional.test(sentence))
    .join(' ');
  return rejections.some((pattern) => pattern.test(said));
}
