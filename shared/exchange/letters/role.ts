/** Proposes the role from the title of an invitation or the subject of a mail. */

const jobWords =
  /engineer|developer|manager|designer|analyst|scientist|consultant|editor|writer|architect|administrator|specialist|assistant|coordinator|accountant|director|officer|nurse|teacher|technician|researcher|planner|producer|strategist|representative|associate|entwickler|ingenieur|berater|leiter|referent|sachbearbeiter|kaufmann|kauffrau|desarrollador|ingenier|gerente|analista|diseñador|mühendis|geliştirici|uzman|müdür|translat|interpreter|übersetz|dolmetsch/iu;
/** Whom a job is open to. Only a job says it: "(m/w/d)", "(f | m | x)", "(gn)", "(all genders)", and "H/F" without brackets. */
const genders =
  /\s*[([]\s*(?:(?:[mfwdxhiv*]|div(?:ers|\.)?)(?:\s*[/|,]\s*(?:[mfwdxhiv*]|div(?:ers|\.)?)){1,3}|gn|(?:all|alle|any) (?:genders?|geschlechter))\s*\*?[)\]]|\s+[mfwdxhv](?:\/[mfwdxhv]){1,3}(?![\p{L}\p{N}/])/iu;
const before =
  /^.*?(?:interview|gespräch|call|screen|chat|position|role|stelle|bewerbung)\s+(?:for|as|als|für|zum|zur|para)\s+(?:the\s+|a\s+|an\s+|die\s+|den\s+)?/iu;
const after = /\s+(?:at|bei|with|mit|en|@)\s+.*$|\s+(?:position|role|interview|stelle)\b.*$/iu;

/** Null if no part of the title is a job. */
export function roleInTitle(title: string): string | null {
  // What is between the genders would part the title, too: "Cook (w / m / d)".
  const joined = title.replace(genders, (found) => found.replaceAll(/\s*([/|,])\s*/gu, '$1'));
  for (const part of joined.split(/\s*[:|,]\s+|\s+[-–—/]\s+/u)) {
    const bare = part
      .replace(genders, '')
      .replace(before, '')
      .replace(after, '')
      .replace(/[()[\]]+$/u, '')
      .trim();
    const isRole =
      (genders.test(part) || jobWords.test(bare)) && !/interview|gespräch|invitation/iu.test(bare);
    if (isRole && bare.length >= 3 && bare.length <= 80) return bare;
  }
  return null;
}
