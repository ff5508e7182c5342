import type { Commit } from '../../../functions/ports.ts';
import type { Area } from '../../../shared/contract/area.ts';
import { reportIdOf } from '../../../shared/contract/keys.ts';
import type { Observation } from '../../../shared/contract/observation.ts';
import type { Period } from '../../../shared/contract/period.ts';
import type { Report } from '../../../shared/contract/report.ts';
import { revisionRefOf } from '../../../shared/contract/revision.ts';

export const BUCKET = 'uploads-of-the-test';

export interface Kept {
  readonly area: Area;
  readonly period: Period | null;
  readonly name: string;
  readonly at: string;
  readonly observations: readonly Observation[];
  readonly kind?: Report['kind'];
  readonly issuer?: Report['issuer'];
  readonly title?: string;
}

/** A first report of an office about its own area, as ingest would commit it. */
export function keptReport(kept: Kept): Commit & { readonly report: Report } {
  const { area, period, name, at, observations, kind = 'periodic-report' } = kept;
  const province = { code: '91', name: 'An Giang' };
  const office = { code: area.code, level: area.level, name: area.name, province };
  const key = `wards/${area.code}/${name}`;
  const etag = 'd41d8cd98f00b204e9800998ecf8427e';
  const sequencer = '1'.padEnd(64, '0');
  const version = { bucket: BUCKET, key, versionId: 'v1', etag, size: 5_000, sequencer, uploadedAt: at };
  const sha256 = '0'.repeat(64);
  const report: Report = {
    id: reportIdOf({ bucket: BUCKET, key }),
    ...{ office, area, province, period, kind },
    issuer: kept.issuer ?? 'peoples-committee',
    title: kept.title ?? 'Báo cáo tình hình kinh tế - xã hội',
    revision: 1,
    observations: [...observations],
    notes: [],
    object: { bucket: BUCKET, key, versionId: 'v1', etag },
    document: { sha256, mediaType: 'text/plain' },
    extractor: { version: 'test', catalogue: 'test' },
  };
  const revision = { report };
  const ref = revisionRefOf(revision);
  return {
    report,
    receipt: { status: 'published', version, office, at, sha256, revision: ref },
    head: { state: 'read', sequencer, sha256, revision: ref },
    revision,
  };
}

/** "Tỷ lệ bao phủ bảo hiểm y tế đạt 93,5%" and its like. */
export function observed(indicator: string, value: number, more: Partial<Observation> = {}): Observation {
  const exact = String(value);
  return {
    indicator,
    label: indicator,
    measure: 'level',
    value,
    unit: 'person',
    bound: '=',
    confidence: 0.95,
    source: { start: 0, end: exact.length, exact, sentence: { start: 0, end: exact.length, text: exact } },
    ...more,
  };
}

export const quarter = (year: number, number: 1 | 2 | 3 | 4): Period => {
  const month = (n: number) => String(n).padStart(2, '0');
  const last = ['31', '30', '30', '31'][number - 1];
  return {
    label: `${year}-Q${number}`,
    start: `${year}-${month(number * 3 - 2)}-01`,
    end: `${year}-${month(number * 3)}-${last}`,
  };
};
