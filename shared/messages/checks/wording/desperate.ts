import type { Check } from '../check';
import { wordingOf } from './wording';

/** Begging, hardship as an argument, making oneself small (W7). */
export const desperate: Check = {
  id: 'desperate',
  rule: 'W7',
  find: wordingOf(
    'need (?:this|the|a|any|your) (?:job|position|role|money|income|chance|opportunity|salary)',
    'want (?:this|the|a|any|your) (?:job|position|role|chance|opportunity)[^.?!\\n]{0,20} (?:badly|so much|desperately|more than anything)',
    'I(?: really| badly| urgently)? need (?:the )?(?:money|income|work)',
    '(?:badly|desperately|urgently) (?:need|want|hop\\p{L}*|look\\p{L}*|wish)',
    '(?:please|pls|plz)(?:[ ,]+(?:please|pls|plz))+',
    '(?:do|give|accept|take|try) (?:literally |absolutely |just |really )*(?:anything|everything|whatever|any (?:salary|job|position|role|work|pay|offer))',
    'work (?:for you )?(?:for free|without (?:pay|salary|payment)|for nothing|unpaid)|for free|unpaid (?:internship|trial|work|position)',
    '(?:accept|take|settle for|willing to (?:work|accept|go)) (?:\\p{L}+ )?(?:less|lower)(?: than|[.,!]|$| pay| salary)',
    '(?:I beg|begging) ?(?:you|of you)?',
    "I(?:'m| am| was)(?: so| really| getting| quite| a bit)* desperate",
    "(?:my|you're my|you are my|our) (?:very )?(?:last|only|final|one) (?:hope|chance|option|resort)",
    '(?:out of work|out of a job|unemployed|jobless|without (?:a job|work|income) (?:for|since))',
    'my (?:rent|bills|savings|debts?|mortgage|landlord)|(?:rent|bills?) (?:is|are|was) due|(?:pay|afford) (?:the|my) (?:rent|bills|food)|feed my (?:family|kids|children)',
    'applied (?:to|for|at) (?:over |more than |about |nearly |almost |some )?(?:\\d+|dozens of|hundreds of|so many|countless) (?:\\p{L}+ )?(?:jobs|companies|positions|places|roles|firms)',
    '(?:nobody|no one) (?:wants|hires|will hire|would hire|takes|believes in) (?:me|to hire me)',
    "(?:can't|cannot|can not|could not|couldn't|hardly|barely) (?:sleep|eat|stop thinking about (?:your decision|the decision|this job))",
    "(?:don't|do not) know what (?:I'll|I will|I would|I'd|to) do if",
    "without (?:this|the|your|a) job,? (?:I|we|my)|I (?:am|'m|would be) lost|lost without",
    '(?:mean|means) (?:the world|everything|so much|the whole world) to me',
    'give me (?:just |only |at least )?(?:a|one|another|the|this) (?:single |last |little )?(?:chance|try|shot|opportunity)',
    "(?:won't|will not|would not|wouldn't|not) regret (?:it|hiring|this|choosing)",
    '(?:please|pls) help (?:me|us|my family)',
    "(?:I'm|I am|I was|I'm probably|I am probably|I know I'm|I know I am|though I'm)(?: probably| maybe| perhaps| clearly| certainly)*(?: not|n't) (?:really )?(?:the (?:best|strongest|perfect|ideal|most)|good enough|(?:fully |really )?qualified|what you(?: are|'re) looking for|your first choice|perfect)",
    'consider me (?:anyway|nevertheless|nonetheless)|take me anyway',
    '(?:sorry|apologi[sz]e) (?:for|about) (?:my|being so|how)[^.?!\\n]{0,30}(?:poor|bad|weak|performance|nervous\\p{L}*|nerves|answers?|mistakes?)',
    'I was so (?:very )?nervous',
    '(?:visa|permit|benefits?|savings) (?:runs?|is running|are running|expires?|ends?|will (?:run|expire)) ?(?:out)?',
    'dying to (?:know|hear|get|work|join|start)',
    '(?:never|not) wanted (?:anything|something|a job) (?:so much|more|this much|as much)|more than anything(?: else)?(?: in the world)?(?=[.!,]|$)',
    'my whole (?:life|future) depends|change my life|save (?:me|my life)',
  ),
  examples: {
    found: [
      { text: 'I really need this job.' },
      { text: 'I would even work for free.' },
      { text: 'Please, please give me a chance.' },
    ],
    fine: [
      { text: 'I need very little to be productive.' },
      { text: 'Your story of the desperate product names made me laugh.' },
      { text: 'We do not need the work to be perfect.' },
    ],
  },
};
