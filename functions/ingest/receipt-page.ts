import { createHash } from 'node:crypto';
import { type Receipt, receiptRefOf } from '../../shared/contract/receipt.ts';
import type { Report } from '../../shared/contract/report.ts';
import type { Revision } from '../../shared/contract/revision.ts';
import { type Html, html } from './html.ts';
import { changeList, figureList } from './receipt-figures.ts';
import { RECEIPT_STYLE } from './receipt-style.ts';
import { wordsOf } from './receipt-words.ts';
import { sayPeriod } from './say-period.ts';

const LOOKS: Readonly<Record<Receipt['status'], 'good' | 'plain' | 'bad'>> = {
  published: 'good',
  revised: 'good',
  unchanged: 'plain',
  superseded: 'plain',
  unpacked: 'plain',
  rejected: 'bad',
  withdrawn: 'plain',
  failed: 'bad',
};

/**
 * The page that tells an office what became of its file: what was read, with the sentence each figure came from,
 * and what is doubtful, or why it was refused and what to do. Text of the file is data: escaped, and no script
 * may run on the page. The same receipt and revision give the same page.
 */
export function receiptPage(receipt: Receipt, revision?: Revision): string {
  const words = wordsOf(receipt);
  const refusal = receipt.status === 'rejected' && receipt.reason;
  const hash = createHash('sha256').update(RECEIPT_STYLE).digest('base64');
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Biên nhận: ${words.vi}</title>
${{ markup: `<style>${RECEIPT_STYLE}</style>` }}
</head>
<body>
<header class="${LOOKS[receipt.status]}">
<h1>${words.vi}</h1>
${refusal && html`<p class="why">${refusal.vi}</p>`}
<p class="en" lang="en">${words.en} ${refusal && `${refusal.en} (${refusal.code})`}</p>
</header>
${particulars(receipt)}
${receipt.status === 'unpacked' && memberList(receipt)}
${receipt.status !== 'withdrawn' && revision && reading(revision)}
<footer><p>Khi cần hỏi về tệp này, gửi kèm mã biên nhận: ${receiptRefOf(receipt).id}</p></footer>
</body>
</html>
`.markup;
}

function particulars({ version, office, at, status }: Receipt): Html {
  return html`<dl>
<dt>Tệp</dt><dd>${version.key}</dd>
${office && html`<dt>Đơn vị</dt><dd>${office.level} ${office.name}, ${office.province.name} (${office.code})</dd>`}
<dt>${status === 'withdrawn' ? 'Xoá' : 'Tải lên'}</dt><dd>${localTime(version.uploadedAt)}</dd>
<dt>Xử lý</dt><dd>${localTime(at)}</dd>
</dl>`;
}

const memberList = ({ members }: Extract<Receipt, { status: 'unpacked' }>): Html =>
  html`<h2>Các tệp bên trong (${members.length})</h2>
<ul>
${members.map((key) => html`<li>${key}</li>`)}
</ul>`;

function reading({ report, differences }: Revision): Html {
  const { title, area, period, revision, observations } = report;
  const claimed = observations.filter(({ indicator }) => indicator !== null);
  const others = observations.filter(({ indicator }) => indicator === null);
  return html`<h2>${title}</h2>
<p>${area.level} ${area.name} · ${period ? sayPeriod(period) : 'văn bản không nêu kỳ báo cáo'} · lần ${revision}</p>
${fromPictures(report)}
${doubts(report)}
${differences && html`<h2>Thay đổi so với lần trước</h2>${changeList(differences)}`}
<h2>Số liệu đã đọc (${claimed.length})</h2>
${claimed.length > 0 ? figureList(claimed, period) : html`<p>Không có số liệu nào thuộc danh mục chỉ tiêu.</p>`}
${
  others.length > 0 &&
  html`<details><summary>Số khác trong văn bản, chưa có trong danh mục chỉ tiêu (${others.length})</summary>
${figureList(others, period)}
</details>`
}`;
}

/** Said once above the figures, however many of them were read from a picture. */
function fromPictures({ observations, notes }: Report): Html | undefined {
  const any =
    observations.some(({ observationStatus }) => observationStatus === 'ocr') ||
    notes.some(({ code }) => code === 'ocr-doubtful' || code === 'text-lost');
  if (!any) return undefined;
  return html`<section class="doubts">
<h2>Đọc từ ảnh chụp hoặc bản quét</h2>
<p>Số liệu ghi “đọc từ ảnh” do máy đọc từ ảnh và có thể sai: đối chiếu từng số với bản gốc. Muốn chắc chắn, tải lên tệp Word hoặc PDF gốc.</p>
</section>`;
}

/** That a number has no indicator yet is no fault of the text: those are listed by themselves. */
function doubts({ notes }: Report): Html | undefined {
  const doubtful = notes.filter(({ code }) => code !== 'unclaimed-number');
  if (doubtful.length === 0) return undefined;
  return html`<section class="doubts">
<h2>Cần xem lại (${doubtful.length})</h2>
<ul>
${doubtful.map(({ message }) => html`<li>${message}</li>`)}
</ul>
<p>Nếu có chỗ đọc sai hoặc viết chưa rõ: sửa văn bản rồi tải lên lại với đúng tên tệp này, bản mới sẽ thay bản cũ.</p>
</section>`;
}

/** Made once: it costs more than the rest of a page, and memory outside of the heap. */
const VIETNAM = new Intl.DateTimeFormat('vi-VN', {
  ...{ day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  timeZone: 'Asia/Ho_Chi_Minh',
});

/** Vietnam's clock, all year seven hours ahead of UTC: "08:02 02/03/2026". */
const localTime = (stamp: string): string => VIETNAM.format(new Date(stamp));
