import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditOf } from '../../commands/audit-report.ts';
import { typed } from './typed.ts';

/** A registry on this machine, which the real npm asks; it answers with these faults, or not at all. */
let faults: object | undefined;
let registry: Server;
let address = '';
const cache = mkdtempSync(join(tmpdir(), 'bantin-npm-')); // npm keeps what it hears, under the fault's number
beforeAll(async () => {
  registry = createServer((request, response) => {
    request.resume();
    const isAudit = request.url?.endsWith('/advisories/bulk') ?? false;
    response.statusCode = isAudit && faults !== undefined ? 200 : 405;
    response.end(JSON.stringify(isAudit ? (faults ?? {}) : {}));
  });
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
  const at = registry.address();
  address = `http://127.0.0.1:${typeof at === 'object' ? at?.port : at}`;
});
afterAll(() => {
  registry.close();
  rmSync(cache, { recursive: true, force: true });
});

const run = (...call: readonly string[]) =>
  typed('commands/audit.ts', {
    ...process.env,
    npm_config_registry: address,
    npm_config_fetch_retries: '0',
    npm_config_cache: cache,
  })(...call);

const fault = (id: number, title: string) => ({
  id,
  url: `https://advisories.example/${id}`,
  title,
  severity: 'high',
  vulnerable_versions: '<99',
  cwe: [],
  cvss: { score: 8 },
});

describe('npm run audit', () => {
  test('says plainly that nothing is known where the registry does not answer, and ends with 3', async () => {
    faults = undefined;
    const { status, stdout } = await run();
    expect(stdout).toContain('NOT AUDITED: the registry does not answer, so nothing is known.');
    expect(stdout).toContain('405');
    expect(status).toBe(3);
  });

  test('ends with 1 for a fault in what is deployed, and names it', async () => {
    faults = { zod: [fault(1, 'Made up for a test')], vitest: [fault(2, 'Made up as well')] };
    const { status, stdout } = await run();
    expect(stdout).toContain('1 known fault in what is deployed, 1 in what is not');
    expect(stdout).toMatch(/deployed {5}zod: high: Made up for a test \(https:\/\/advisories\.example\/1\)/);
    expect(stdout).toMatch(/development {2}vitest: high: Made up as well/);
    expect(status).toBe(1);
  });

  test('ends with 0 where only development has a fault', async () => {
    faults = { vitest: [fault(2, 'Made up as well')] };
    const { status, stdout } = await run('--json');
    expect(JSON.parse(stdout)).toMatchObject({
      deployed: { status: 'audited', findings: [] },
      all: { status: 'audited', findings: [{ name: 'vitest' }] },
    });
    expect(status).toBe(0);
  });
});

test.each(['', 'npm error', '{}', '{"auditReportVersion":3,"vulnerabilities":{}}', '[]'])(
  'what is no report of npm is no answer: %s',
  (printed) => {
    expect(auditOf(printed).status).toBe('unanswered');
  },
);
