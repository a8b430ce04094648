import type { Check } from '../check';
import { readSentence } from '../signs/lexicon';
import { finderOf, inOrder, unless, within } from '../signs/signs';
import { sentenceSpans } from '../text/patterns';
import { ownWordsOf } from '../text/plain';

const b = '(?<![a-z0-9])';
const topic =
  "(?:status|(?:whether|if) (?:some(?:one|body)|any(?:one|body)|another [a-z]+)(?: else)? (?:has|was|is|have)(?: already)? (?:been )?(?:chosen|picked|hired|appointed|selected|found|offered)|(?:if|whether) I (?:should|can|could|may|need to|have to) (?:keep|plan|expect|hope|hold|book|reckon|count|still)|com(?:e|es) to a (?:view|decision|conclusion)|(?:still|yet) (?:among|amongst|on the list|one of)|where (?:you|we|I|things|it|the [a-z]+|my [a-z]+)(?:'ve|'re|'s)?(?: have)?(?: [a-z]+)? (?:are|is|am|stands?|got to|got|at)|movements?|how far|how (?:the|your|my|things|it|everything|that)(?: [a-z]+){0,2} (?:is |are |was )?(?:look(?:s|ing)?|stand(?:s|ing)?|go(?:es|ing)?|com(?:es?|ing)|progress[a-z]*|proceed[a-z]*|develop[a-z]*|shap(?:es|ing)|mov(?:es|ing))(?![a-z])|the (?:verdict|answer)|new date|(?:current )?state of (?:the|my|your)|updates?|news|tidings|next (?:steps?|stages?|rounds?|phases?)|what (?:happens|comes|is) next|time ?lines?|time ?scales?|timing|who (?:will|has|'ll|is|was|got|you)(?: be| been| is| have| 've)? (?:join|chosen|select|pick|hir|appoint|get|the job|decid|settl|gone|got)[a-z]*|by when|how (?:I|my [a-z]+|the (?:interviews?|panel|selection|discussion|final round|second round)(?: [a-z]+)?) (?:went|did|fared|performed|came across)|date by which|whether you've|time ?frame|decisions?|decided|outcome|results?|developments?|progress|conclusion|where (?:things|we|you|it|I|you guys|the process|everything|my application)(?: currently)? stands?|how (?:things|it|the process|the search|everything|the decision|you|that|the hiring)(?:(?: is|'s| are)? ?(?:look[a-z]*|stand[a-z]*|go[a-z]*|com[a-z]*|progress[a-z]*|proceed[a-z]*|develop[a-z]*))|how (?:is|are) (?:things|it|the process|the search|everything|the decision)|how things are|how(?:'s|'re) (?:it|things|everything|the [a-z]+|my [a-z]+)(?: all| been)? (?:looking|coming along|shaping up|progressing|moving)|how(?:'s| is| are) (?:it|things|everything)(?: going)? (?:on|at|from|over) your (?:end|side)|how far (?:you|along)|process (?:is|stands|goes|going|coming)|(?:has|have|is|been) (?:already )?filled|still (?:open|available|vacant|interviewing|looking|hiring|searching|deciding|recruiting)|filled (?:the|this|that|your)|mov(?:e|ing) (?:on|forward|ahead) (?:to|in|with)|still (?:being |under )?consider[a-z]*|still in (?:the running|consideration|the race|question)|(?:anything|something|things?) (?:has |have )?changed|when (?:you|you'll|they|I|we|a|the (?:panel|team|committee|board|group|jury|manager|director)) (?:[a-z]+ ){0,2}(?:know|decide|plan|expect|hear|decision|choose|meet|discuss|sit down|vote)|when (?:will|can|could|do|would|might|should) (?:you|I|we|they)|heard (?:anything|something|back)|made (?:up )?(?:your|a|the|their) (?:minds?|choice|decision|selection)|(?:have|has|did) (?:you|they|the team) (?:already |yet )?(?:cho(?:se|ose|sen)|select[a-z]*|pick[a-z]*|settl[a-z]*)|hear back|whether I (?:got|am|was|have|made)|if I (?:got|am still|was|made)|got the (?:job|role|position|offer))";
const ask =
  '(?:(?:be (?:great|good|lovely|nice|wonderful|helpful|brilliant|fantastic)|keen|like|love|hop[a-z]*|glad|happy|grateful|appreciate) (?:[a-z]+ )?to (?:get|have|receive|see)|let me know|tell me|inform me|inform(?:ed)?|(?:intimate|apprise|notify|brief) (?:me|us)|keep me|hear|(?:to|me|love to|you) know|learn|(?<!you )ask[a-z]*|check[a-z]*|(?<!you )wonder[a-z]*|curious|find out|(?:grateful|glad|happy) (?:for|if|of)|appreciate (?:an?|any|your|some|if|it|hearing|knowing)|(?:you|able to|please|could)(?: [a-z]+)? share|word (?:on|about)|(?:line|note|hint|word|sentence) (?:on|about|as to)|update on|(?:look|looking) forward to (?:an? (?:update|answer|decision)|your (?:answer|decision|reply)|the (?:decision|outcome))|(?:love|like|welcome|appreciate|want|need|get|have) an? (?:quick |brief |short |small )?update|any (?:news|updates?|word|idea|progress|decision)|give me|see if|see whether|interested (?:in knowing|to know|to hear)|welcome (?:an?|any|some|the|news|hearing)|eager|inquir[a-z]*|enquir[a-z]*|follow[a-z]* up)';
const question = new RegExp(`${b}${topic}(?![a-z])`, 'i');
const request = new RegExp(`${b}${ask}(?![a-z])[^.?!\\n]{0,80}?${b}${topic}(?![a-z])`, 'i');
/** What only a question asks for. */
const asked =
  /(?:\b(?:has|have|are|is|were|did) (?:all )?(?:the |your |these |those )?(?:[a-z]+ ){0,2}(?:interviews?|rounds?|applicants|candidates|talks|meetings?|conversations?)\b[^.?!\n]{0,35}\b(?:held|done|over|finished|completed?|seen|wrapped|taken place|concluded|ended|made)\b|(?<!\b(?:how|why) )\b(?:has|have|did|is|are) (?:the |your )?(?:[a-z]+ )?(?:committee|panel|board|governors|team|you|they|management|partners|hr)\b[^.?!\n]{0,25}(?:met|meet|decided|decide|chosen|choose|finished|settled|seen everyone|spoken)\b|did i (?:get|make)\b|where (?:have|did|had) you (?:got|get|gotten) to|where (?:are|do) (?:you|we|I|things)|feedback (?:for me|yet|on my)|(?:able|chance|time|opportunity) to (?:decide|review|discuss|choose)|(?:you|they|team) (?:already |yet )?decide\b(?! (?:on|to|that|how)\b))/i;
const bareNews =
  /^\s*(?:any|what'?s|is there any)\s+(?:the\s+)?(?:news|updates?|word|latest|movement|progress|(?:sense|idea|feel|hint|indication|inkling|clue) (?:of|about|as to|when|what|how|where))\b/i;
/** "If there's any movement, I'd be glad to know." */
const newsFirst =
  /\bif (?:an?|any|the) [a-z]+ (?:has|have) (?:already |now |since )?been (?:picked|made|chosen|taken|reached|found|agreed)\b[^.?!\n]{0,60}\b(?:to (?:hear|know|learn)|tell me|let me know)\b|\bif (?:there(?:'s| is| has been|'s been| are| should be)|you (?:have|get|hear)) (?:any |some |a bit of )?(?:movement|motion|news|updates?|progress|developments?|change|word|tidings)\b[^.?!\n]{0,60}\b(?:know|hear|tell|share|glad|love|grateful|appreciate)\b/i;
/** A question about their process is one for the status, unless it offers something. */
const process =
  /\b(?:position|role|job|application|candidacy|candidature|candidates?|hiring|process|selection|search|shortlist|round|vacancy|recruit[a-z]*)\b/i;
const offering =
  /\b(?:(?:can|could|may|shall|should) I|would (?:you like|it help|it be (?:useful|helpful))|anything (?:else|more|I|you)|help|need|want to see|do you need|like to (?:see|hear|know))\b/i;
const status =
  /\banything (?:that )?you (?:can|could|may|might)(?: already| yet| now| still)? (?:say|tell|share)\b|\b(?:line|word|note|hint|update|news|sentence)\b[^.?!\n]{0,40}\b(?:selection|process|decision|position|role|application|shortlist|search|choice)\b[^.?!\n]{0,30}(?:would|'d|will) be\b|\b(?:(?:love|like|appreciate|welcome|want|forward to) (?:an?|your|any) (?:quick |brief |short |small )?update|updat(?:e|ing) me|advise (?:me )?(?:on|about|of)|inform me|keep me (?:posted|updated|informed|in the loop)|wonder[a-z]*|curious|(?:any|some|your) feedback on my)\b[^.?!\n]{0,60}\b(?:position|role|job|application|candidacy|candidature|hiring|process|selection|decision|interview|search)\b/i;
/** A question what else they would like to have. */
const offeringMore =
  /\b(?:anything|any (?:other|further|more|additional)|something|what)\b[^.?!\n]*\b(?:i (?:can|could|might|may|should)(?: [a-z]+)? (?:give|send|provide|add|do|tell|answer|share|help|bring|show|offer|contribute)|you (?:need|would like|'d like) (?:from me|me to|to (?:see|know)))\b/i;
/** A condition, not a question: "If you have decided on somebody else, I understand." */
const condition = /\b(?:if|should|in case|once|when|whatever|whether)\b[^,.?!\n]*,\s*/gi;
/** The other's plans are not the writer's application: "the news from Graz", "your decision to open the code". */
const elsewhere =
  /\b(?:news (?:from|about|of) (?!(?:the|this|that) (?:[a-z]+ ){0,2}(?:position|role|job|post|place|vacancy|opening|interview|decision|hiring|team|process)|my|your (?:side|decision|end))|(?:your|the|that) decision to|next steps? (?:of|for) (?:the )?(?!position|role|hiring|process|application|me)[a-z]+|on the (?:result|outcome) of the (?:project|launch|pilot))/i;

/** Asking where it stands, in whatever words. */
const signsIn = finderOf(
  unless(['understand', 'clients', 'quote'], within(7, inOrder('askFor', 'askedStatus'))),
);

/** Whoever answers an offer or a rejection, or withdraws, waits for no status. */
const steps: ReadonlySet<string> = new Set(['thank-you', 'check-in', 'final', 'deadline-passed']);

/** Asks for an update while the policy says not to (W6). */
export const asksForUpdate: Check = {
  id: 'asks-for-update',
  rule: 'W6',
  find: (message) =>
    message.askForStatus || !steps.has(message.step) ? [] : sentenceSpans(ownWordsOf(message), isAsking),
  examples: {
    found: [
      { text: 'Could you tell me where things stand?', askForStatus: false },
      { text: "I'd love to hear about the next steps.", askForStatus: false },
      { text: 'I would love to know if I should keep my June free.', askForStatus: false },
      { text: "I'd be curious to learn whether the shortlist has been drawn up.", askForStatus: false },
    ],
    fine: [
      { text: 'Could you tell me where things stand?', askForStatus: true },
      { text: 'If you have decided on somebody else, I understand.', askForStatus: false },
      { text: 'I know that a decision takes time.', askForStatus: false },
    ],
  },
};

function isAsking(sentence: string): boolean {
  if (bareNews.test(sentence) || newsFirst.test(sentence)) return true;
  if (elsewhere.test(sentence)) return false;
  const main = sentence.replace(condition, '');
  if (request.test(main) || status.test(main)) return true;
  if (signsIn(readSentence(main, 0)).length > 0) return true;
  if (!sentence.includes('?') || offeringMore.test(main)) return false;
  return question.test(main) || asked.test(main) || (process.test(main) && !offering.test(main));
}
