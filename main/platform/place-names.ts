/** English names, for searching, of places that date-holidays lists only by their local name. */
const englishNames: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  BE: {
    BRU: ['Brussels'],
    DE: ['German-speaking Community'],
    VLG: ['Flanders', 'Flemish Community'],
    WAL: ['Wallonia', 'French Community'],
  },
  BR: { DF: ['Federal District', 'Brasilia'] },
  CV: { S: ['Leeward Islands'] },
  DE: {
    BY: ['Bavaria'],
    HB: ['Bremen'],
    HE: ['Hesse'],
    HH: ['Hamburg'],
    MV: ['Mecklenburg-Western Pomerania'],
    NI: ['Lower Saxony'],
    NW: ['North Rhine-Westphalia'],
    RP: ['Rhineland-Palatinate'],
    SN: ['Saxony'],
    ST: ['Saxony-Anhalt'],
    TH: ['Thuringia'],
  },
  ES: { AN: ['Andalusia'], CE: ['Ceuta'], MD: ['Madrid'], ML: ['Melilla'], NC: ['Navarre'] },
  FR: { '57': ['Lorraine'], '67': ['Alsace'], '68': ['Alsace'], GF: ['French Guiana'] },
  IN: { OR: ['Orissa'], PY: ['Pondicherry'] },
  IT: { '32': ['South Tyrol'] },
};

export function englishNamesOf(country: string, state: string): readonly string[] {
  return englishNames[country]?.[state] ?? [];
}
