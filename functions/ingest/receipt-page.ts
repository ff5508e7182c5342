import { createHash } from 'node:crypto';
import type { Observation } from '../../shared/contract/observation.ts';
import type { Receipt } from '../../shared/contract/receipt.ts';
import type { Report } from '../../shared/contract/report.ts';
import type { Revision } from '../../shared/contract/revision.ts';
import { type Html, html } from './html.ts';
import { BASIS_WORDS, BOUND_WORDS, MEASURE_WORDS, STATUS_WORDS, UNIT_WORDS } from './receipt-words.ts';

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.4rem}h2{font-size:1.1rem}table{border-collapse:collapse;width:100%}
th,td{border-bottom:1px solid #ccc;padding:.35rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
td.figure{text-align:right;white-space:nowrap}.en,dt,small{color:#555}dd{margin:0 0 .4rem;overflow-wrap:anywhere}`;

/**
 * The page that tells an office what became of its file: what was read, with the words each figure came from,
 * or why it was refused and what to do. Text of the file is data: escaped, and no script may run on the page.
 * The same receipt and revision give the same page.
 */
export function receiptPage(receipt: Receipt, revision?: Revision): string {
  const words = STATUS_WORDS[receipt.status];
  const hash = createHash('sha256').update(STYLE).digest('base64');
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<title>Biên nhận: ${words.vi}</title>
${{ markup: `<style>${STYLE}</style>` }}
</head>
<body>
<h1>${words.vi}</h1>
<p class="en" lang="en">${words.en}</p>
${refusal(receipt)}
${particulars(receipt)}
${revision && reading(revision.report)}
</body>
</html>
`.markup;
}

function refusal(receipt: Receipt): Html | undefined {
  if (receipt.status !== 'rejected') return undefined;
  const { code, vi, en } = receipt.reason;
  return html`<p><strong>${vi}</strong></p>
<p class="en" lang="en">${en} <small>(${code})</small></p>`;
}

function particulars({ version, office, at }: Receipt): Html {
  return html`<dl>
<dt>Tệp</dt><dd>${version.key}</dd>
${office && html`<dt>Đơn vị</dt><dd>${office.level} ${office.name}, ${office.province.name} (${office.code})</dd>`}
<dt>Tải lên lúc</dt><dd>${localTime(version.uploadedAt)}</dd>
<dt>Xử lý lúc</dt><dd>${localTime(at)}</dd>
</dl>`;
}

function reading(report: Report): Html {
  const { title, area, period, observations, notes } = report;
  return html`<h2>${title}</h2>
<p>${area.level} ${area.name}; kỳ báo cáo: ${period ? `${period.label} (${period.start} – ${period.end})` : 'không nêu'}; lần ${report.revision}.</p>
<h2>Số liệu đã đọc (${observations.length})</h2>
<table>
<thead><tr><th>Chỉ tiêu</th><th>Giá trị</th><th>Đơn vị</th><th>Loại</th><th>Thời gian</th><th>Nguyên văn</th></tr></thead>
<tbody>
${observations.map(row)}
</tbody>
</table>
${
  notes.length > 0
    ? html`<h2>Cần xem lại (${notes.length})</h2>
<ul>
${notes.map(({ message }) => html`<li>${message}</li>`)}
</ul>`
    : undefined
}`;
}

function row(found: Observation): Html {
  const { label, indicator, area, unit, measure, basis, period, asOf, source } = found;
  const whose = area && ` – ${area.level} ${area.name}`;
  const time = asOf === undefined ? period?.label : `đến ${asOf}`;
  const kind = [MEASURE_WORDS[measure], basis && BASIS_WORDS[basis]].filter(Boolean).join(' ');
  return html`<tr><td>${label}${whose} <small>${indicator ?? 'chưa có trong danh mục'}</small></td><td class="figure">${figure(found)}</td><td>${UNIT_WORDS[unit] ?? unit}</td><td>${kind}</td><td>${time}</td><td>“${source.exact}”</td></tr>`;
}

function figure({ bound, value, max, of }: Observation): string {
  const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });
  const said = number.format(value) + (max === undefined ? '' : ` – ${number.format(max)}`);
  const whole = of === undefined ? said : `${said} / ${number.format(of)}`;
  const hedge = BOUND_WORDS[bound];
  return hedge.includes('…') ? hedge.replace('…', whole) : `${hedge} ${whole}`.trim();
}

/** Vietnam's clock, all year seven hours ahead of UTC. */
const localTime = (stamp: string): string =>
  new Intl.DateTimeFormat('vi-VN', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(new Date(stamp));
