import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { outputOf } from '../../infra/local/chain.ts';
import { EVENT_TYPES } from '../../shared/contract/event-types.ts';
import { bulletin, type Way } from './way.ts';

const COMMAND = fileURLToPath(new URL('../../infra/upload-form/make-form.ts', import.meta.url));

/** What a browser would send of the page, with the file chosen. */
function filledIn(page: string, file: File): FormData {
  const form = new FormData();
  for (const [, name = '', value = ''] of page.matchAll(
    /<input type="hidden" name="([^"]+)" value="([^"]*)">/g,
  ))
    form.set(name, value);
  form.set('file', file);
  return form;
}

export function uploadForm(way: () => Way): void {
  test('sent from a browser, it uploads a file of any name under the prefix of its office, noticed once', async () => {
    const { chain, subscriber } = way();
    const { region, endpoints } = chain.site;
    const bucket = outputOf(chain.template, 'UploadsBucket');
    const call = ['--bucket', bucket, '--region', region, '--office', '30301', '--endpoint', endpoints.s3];
    const { stdout: page } = await promisify(execFile)(process.execPath, [COMMAND, ...call], {
      env: { ...process.env, AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
    });
    const [, action = ''] = /<form action="([^"]+)"/.exec(page) ?? [];
    const key = 'wards/30301/báo cáo từ trình duyệt.txt';
    const noticed: string[] = [];
    chain.onChange((version) => void noticed.push(version.key));
    const body = filledIn(page, new File([bulletin('21,7')], 'báo cáo từ trình duyệt.txt'));
    const response = await fetch(action, { method: 'POST', body });
    expect(response.status).toBe(201);
    expect(await response.text()).toContain('PostResponse');
    await expect
      .poll(() => subscriber.deliveries.filter(({ event }) => event.subject === key), { timeout: 20_000 })
      .toMatchObject([{ event: { type: EVENT_TYPES.published, data: { office: { code: '30301' } } } }]);
    expect(noticed).toEqual([key]);
  });
}
