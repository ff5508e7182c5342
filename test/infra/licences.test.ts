import { expect, test } from 'vitest';
import { deployedPackages, isAllowed } from '../../infra/licences.ts';

test('what is deployed may be: no package asks for more than to be named', () => {
  const packages = deployedPackages();
  expect(packages.filter((one) => !isAllowed(one))).toEqual([]);
  const names = packages.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      ...['@e965/xlsx', '@embedpdf/pdfium', 'mammoth', 'postal-mime', 'zod'],
      ...['@tesseract.js-data/vie', 'tesseract.js', 'tesseract.js-core'], // shipped as they are
    ]),
  );
});

test.each([
  ['MIT', true],
  ['(MIT AND Zlib)', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['GPL-3.0-only', false],
  ['AGPL-3.0-or-later', false],
  ['MIT AND GPL-2.0', false],
  ['(MIT OR GPL-3.0) AND Zlib', true],
  ['(MIT OR GPL-3.0) AND AGPL-3.0', false],
  ['AGPL-3.0 AND (MIT OR GPL-3.0)', false],
  ['GPL-3.0 OR (MIT AND Zlib)', true],
  ['GPL-3.0 OR (MIT AND AGPL-3.0)', false],
  ['((MIT OR GPL-3.0) AND (ISC OR GPL-2.0)) OR AGPL-3.0', true],
  ['((MIT OR GPL-3.0) AND (GPL-2.0 OR LGPL-3.0)) OR AGPL-3.0', false],
  ['MIT OR GPL-3.0 AND AGPL-3.0', false],
  ['(MIT OR GPL-3.0', false],
  ['Apache-2.0 WITH LLVM-exception', false],
  ['none named', false],
])('%s: %s', (licence, allowed) => {
  expect(isAllowed({ name: 'a', version: '1', licence })).toBe(allowed);
});
