import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { decide, type Standing } from '../../../functions/ingest/decide.ts';
import { quoting } from '../../../functions/ingest/quote.ts';
import { readVersion } from '../../../functions/ingest/read-version.ts';
import { receiptPage } from '../../../functions/ingest/receipt-page.ts';
import type { Commit } from '../../../functions/ports.ts';
import type { Observation } from '../../../shared/contract/observation.ts';
import { REASONS, type ReasonCode } from '../../../shared/contract/reasons.ts';
import type { Report } from '../../../shared/contract/report.ts';
import * as world from './world.ts';

const { objects, upload } = world.memoryObjects();

async function committed(text: string, key = 'wards/30307/a.docx', standing?: Standing): Promise<Commit> {
  const version = upload(key, text);
  const finding = await readVersion(version, false, { core: world.core, objects });
  return decide(version, finding, standing, '2026-03-02T01:00:01.000Z');
}

/** The page of a published bulletin whose report is changed so. */
async function pageOf(change: Partial<Report>) {
  const { receipt, revision } = await committed('5');
  if (!revision) throw new Error('not published');
  return parseHTML(receiptPage(receipt, { report: { ...revision.report, ...change } })).document;
}

const TEXT = 'Cuối kỳ còn 12 hộ nghèo, tỷ lệ 1,2%.';
const poor: Observation = quoting(
  {
    indicator: 'poverty.households',
    label: 'hộ nghèo',
    measure: 'level',
    value: 12,
    unit: 'household',
    bound: '=',
    asOf: '2026-03-31',
    confidence: 0.9,
    source: { start: 12, end: 17, exact: '12 hộ', sentence: { start: 0, end: TEXT.length } },
  },
  TEXT,
);

describe('the page of a bulletin that was read', () => {
  test('says each figure with its name, time and sentence, the figure marked in it', async () => {
    const document = await pageOf({ observations: [{ ...poor, indicator: 'insurance.health' }] });
    const figure = document.querySelector('.figures li');
    expect(figure?.querySelector('h3')?.textContent).toBe('Bảo hiểm y tế');
    expect(figure?.querySelector('.value')?.textContent).toBe('12 hộ');
    expect(figure?.querySelector('.about')?.textContent).toBe('tính đến ngày 31/03/2026');
    expect(figure?.querySelector('blockquote')?.textContent).toBe(TEXT);
    expect(figure?.querySelector('mark')?.textContent).toBe('12 hộ');
  });

  test('says whom and when it is about', async () => {
    const document = await pageOf({});
    expect(document.body.textContent).toContain('phường Thử Nghiệm · quý 1/2026 · lần 1');
    expect(document.documentElement.getAttribute('lang')).toBe('vi');
  });

  test('lists what is doubtful, with what to do; a number without an indicator is listed by itself', async () => {
    const document = await pageOf({
      observations: [{ ...poor, indicator: null }],
      notes: [
        { code: 'implausible-value', message: 'Kiểm tra số hộ.' },
        { code: 'unclaimed-number', message: 'Chưa có chỉ tiêu.' },
      ],
    });
    const doubts = document.querySelector('.doubts');
    expect(doubts?.querySelector('h2')?.textContent).toBe('Cần xem lại (1)');
    expect([...(doubts?.querySelectorAll('li') ?? [])].map((li) => li.textContent)).toEqual([
      'Kiểm tra số hộ.',
    ]);
    expect(doubts?.textContent).toContain('tải lên lại');
    expect(document.querySelector('details h3')?.textContent).toBe('hộ nghèo');
  });

  test('is short even where there are thousands of figures, and says how many it leaves out', async () => {
    const document = await pageOf({ observations: Array.from({ length: 2_000 }, () => poor) });
    expect(document.querySelectorAll('.figures li')).toHaveLength(500);
    expect(document.body.textContent).toContain('Còn 1500 số liệu nữa');
  });

  test('of a revision says what changed', async () => {
    const first = await committed('5', 'wards/30307/b');
    if (!first.head || !first.revision) throw new Error('not published');
    const standing = { head: first.head, observations: first.revision.report.observations };
    const { receipt, revision } = await committed('6', 'wards/30307/b', standing);
    const { document } = parseHTML(receiptPage(receipt, revision));
    expect([document.querySelector('del')?.textContent, document.querySelector('ins')?.textContent]).toEqual([
      '5 người',
      '6 người',
    ]);
  });
});

describe('figures that were read from a picture', () => {
  const said = async (more: Partial<Report>) => {
    const { receipt, revision } = await committed('5');
    if (!revision) throw new Error('not published');
    const page = receiptPage(receipt, { report: { ...revision.report, ...more } });
    return parseHTML(page).document.body.textContent ?? '';
  };

  test('are named as such, with what is to be done', async () => {
    const text = await said({ observations: [{ ...poor, observationStatus: 'ocr' }, poor] });
    expect(text).toContain('đối chiếu từng số với bản gốc');
    expect(text.split('· đọc từ ảnh')).toHaveLength(2);
  });

  test('and are doubted are listed, and of others nothing is said', async () => {
    const message = 'Đọc từ ảnh, chưa ghi nhận: “837”. Chữ số trong ảnh không rõ.';
    const doubted = await said({ observations: [], notes: [{ code: 'ocr-doubtful', message }] });
    expect(doubted).toContain(message);
    expect(doubted).toContain('đối chiếu từng số với bản gốc');
    expect(await said({ observations: [poor] })).not.toContain('ảnh');
  });
});

describe('the page of a file that was not taken', () => {
  test.each([
    ['', 'empty-file'],
    ['broken', 'unreadable'],
    ['novel', 'not-a-bulletin'],
    ['secret', 'state-secret'],
  ] as const)(
    '"%s": says why and what to do, in Vietnamese before English',
    async (text, code: ReasonCode) => {
      const { receipt } = await committed(text);
      const page = parseHTML(receiptPage(receipt)).document.body.textContent ?? '';
      expect(page.indexOf(REASONS[code].vi)).toBeGreaterThan(0);
      expect(page.indexOf(REASONS[code].en)).toBeGreaterThan(page.indexOf(REASONS[code].vi));
    },
  );
});

describe('text of a bulletin, or of its name, is data', () => {
  const HOSTILE = `"><img src=x onerror=alert(1)></title></style><script>alert(1)</script>&lt;'`;

  test('nothing of it becomes an element, wherever it is shown', async () => {
    const { receipt, revision } = await committed('5', `wards/30307/${HOSTILE}`);
    if (!revision) throw new Error('not published');
    const source = { ...poor.source, exact: HOSTILE };
    const report: Report = {
      ...revision.report,
      title: HOSTILE,
      observations: [{ ...poor, indicator: null, label: HOSTILE, unit: HOSTILE, source }],
      notes: [{ code: 'implausible-value', message: HOSTILE }],
      area: { ...revision.report.area, name: HOSTILE },
    };
    const differences = { added: report.observations, removed: report.observations, changed: [] };
    const page = receiptPage(receipt, { report, differences });
    const { document } = parseHTML(page);
    expect(
      document.querySelectorAll('script, img, iframe, object, form, a, [onerror], [href], [src]'),
    ).toHaveLength(0);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(document.querySelector('h2')?.textContent).toBe(HOSTILE);
    expect(page.split(HOSTILE)).toHaveLength(1);
  });

  test('the browser is told to run and load nothing but the page’s own style', async () => {
    const document = await pageOf({});
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/,
    );
  });
});

test('the same receipt and revision give the same page', async () => {
  const { receipt, revision } = await committed('5');
  expect(receiptPage(receipt, revision)).toBe(receiptPage(receipt, revision));
});
