/** How the report looks. Margins of the sheet come from the printing; on the screen it has its own. */
export const REPORT_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; margin: 0; padding: 0; }
body {
  background: #fff;
  color: #211e19;
  /* The later ones have what the others lack; whatever they lack too is found by the system, if it has it. */
  font: 9.5pt/1.4 'Inter', 'Segoe UI', 'SF Pro Text', 'Helvetica Neue', 'Liberation Sans', Arial, 'Noto Sans',
    'PingFang SC', 'Hiragino Sans', 'Microsoft YaHei', 'Yu Gothic', 'Malgun Gothic', 'Noto Sans CJK SC', sans-serif;
  font-variant-numeric: tabular-nums;
  overflow-wrap: anywhere;
}
@media screen { body { padding: 32px; } }
.kind { color: #5c574d; font-size: 9pt; }
h1 { font-size: 20pt; line-height: 1.2; font-weight: 600; letter-spacing: -0.01em; margin: 1mm 0 6mm; }
dl { display: grid; gap: 1mm; }
dl div { display: grid; grid-template-columns: 36mm 1fr; }
dt { color: #5c574d; }
dd { font-weight: 500; }
.figures {
  display: flex; flex-wrap: wrap; gap: 1mm 7mm;
  list-style: none; margin: 6mm 0 7mm; padding: 3mm 0;
  border-top: 0.3mm solid #211e19; border-bottom: 0.2mm solid #cfc8ba;
}
.figures b { font-size: 13pt; font-weight: 600; }
.figures i { font-style: normal; color: #5c574d; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th { font-size: 8.5pt; font-weight: 600; text-align: left; color: #5c574d; border-bottom: 0.3mm solid #211e19; }
th, td { padding: 1.6mm 3mm 1.6mm 0; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
td { border-bottom: 0.2mm solid #ded8cb; }
td b { font-weight: 600; }
.second { display: block; color: #5c574d; }
.date { width: 18%; }
.company { width: 25%; }
td:first-child { white-space: nowrap; }
.what { width: 14%; }
.how { width: 14%; }
.person { width: 14%; }
.result { width: 15%; }
.empty, .more { padding: 4mm 0; color: #5c574d; }
.sign { display: flex; gap: 12mm; margin-top: 22mm; break-inside: avoid; }
.sign p { flex: 1; border-top: 0.2mm solid #211e19; padding-top: 1mm; font-size: 8.5pt; color: #5c574d; }
`;
