/** The fonts of the page as a style sheet that needs no other file, for a picture, which loads nothing by itself. */

/** Only what the page has used. Rejects if one can't be read. */
export async function pageFonts(): Promise<string> {
  const used = new Set(
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family, unicodeRange }) => faceName(family, unicodeRange)),
  );
  const rules = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule)
    .filter(({ style }) =>
      used.has(faceName(style.getPropertyValue('font-family'), style.getPropertyValue('unicode-range'))),
    );
  return (await Promise.all(rules.map(withItsFile))).join('');
}

/** Two families may have the same characters. Only one of the two interfaces puts quotes around a family. */
function faceName(family: string, characters: string): string {
  return `${family.replaceAll('"', '')} ${characters}`;
}

async function withItsFile({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, path = ''] = /url\("([^"]+)"\)/u.exec(style.getPropertyValue('src')) ?? [];
  const file = await fetch(new URL(path, parentStyleSheet?.href ?? document.baseURI));
  const descriptors = ['font-family', 'font-weight', 'font-style', 'unicode-range'].map(
    (name) => `${name}:${style.getPropertyValue(name)}`,
  );
  return `@font-face{${descriptors.join(';')};src:url(${await addressOf(await file.blob())})}`;
}

function addressOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      if (typeof reader.result === 'string') resolve(reader.result);
    };
    reader.onerror = () => reject(new Error('The font could not be read.'));
    reader.readAsDataURL(file);
  });
}
