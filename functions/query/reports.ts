import { RefusedRequest } from '../../shared/contract/api/problem.ts';
import { LIMITS } from '../../shared/contract/limits.ts';
import type { Revision } from '../../shared/contract/revision.ts';
import type { AreaRef, KeptRevision } from '../ports.ts';
import { isOfKinds } from './figures-of.ts';
import { knownArea } from './known.ts';
import { pageOf, placeIn, questionOf } from './page.ts';
import type { Answer } from './query-ports.ts';

export const reports: Answer<'reports'> = async (asked, ports) => {
  await knownArea(asked, ports);
  const question = questionOf('reports', asked);
  return pageOf(summaries(), { question, limit: asked.limit });

  async function* summaries() {
    const isAsked = isOfKinds(asked.kind);
    for await (const one of ports.library.ofArea(asked, placeIn(question, asked.cursor))) {
      if (!isAsked(one) || (asked.period !== undefined && one.period?.label !== asked.period)) continue;
      const { figures: _packed, ...item } = one;
      yield { item, place: one.id };
    }
  }
};

export const report: Answer<'report'> = async (asked, ports) => {
  await knownArea(asked, ports);
  const latest = await first(ports.library.revisions(asked, asked.report, { latestFirst: true }));
  if (latest === undefined) throw unknownReport(asked);
  const { object } = latest.report;
  const head = await ports.store.head(object);
  checkSize(latest);
  const { report } = latest;
  if (head === undefined || head.state === 'withdrawn') return { state: 'withdrawn', report };
  const { era, code } = head.revision;
  const isHere = era === asked.era && code === asked.code;
  return { state: isHere ? 'current' : 'elsewhere', now: { era, code }, report };
};

export const revisions: Answer<'revisions'> = async (asked, ports) => {
  await knownArea(asked, ports);
  const question = questionOf('revisions', asked);
  const place = placeIn(question, asked.cursor);
  const after = place === undefined ? 0 : Number(place);
  const page = await pageOf(summaries(), { question, limit: asked.limit });
  if (page.items.length === 0 && place === undefined) throw unknownReport(asked);
  return page;

  async function* summaries() {
    for await (const kept of ports.library.revisions(asked, asked.report, { after })) {
      const { report, differences, at } = kept;
      const { revision, title, extractor, object } = report;
      const item = { revision, at, title, extractor, object, ...(differences && { differences }) };
      yield { item, place: String(revision) };
    }
  }
};

export const revision: Answer<'revision'> = async (asked, ports) => {
  await knownArea(asked, ports);
  const found = await first(ports.library.revisions(asked, asked.report, { after: asked.revision - 1 }));
  if (found?.report.revision !== asked.revision)
    throw new RefusedRequest('unknown-revision', {
      detail: `No revision ${asked.revision} of ${asked.report} names the area ${asked.era}/${asked.code}; …/revisions has those that do.`,
    });
  checkSize(found);
  const { report, differences } = found;
  return { report, ...(differences && { differences }) };
};

async function first(found: AsyncIterable<KeptRevision>): Promise<KeptRevision | undefined> {
  for await (const one of found) return one;
  return undefined;
}

const unknownReport = ({ era, code, report }: AreaRef & { readonly report: string }) =>
  new RefusedRequest('unknown-report', {
    detail: `No report ${report} names or named the area ${era}/${code}; /v1/areas/${era}/${code}/reports has those that stand.`,
  });

/** One that lies in a bucket may be larger than an answer: it is read there, as the link of its event says. */
function checkSize({ archived, report }: Revision): void {
  if (archived === undefined || Buffer.byteLength(JSON.stringify(report)) < LIMITS.answerBytes) return;
  throw new RefusedRequest('answer-too-large', {
    detail: `The revision is too large for an answer. It lies at s3://${archived.bucket}/${archived.key}, compressed by gzip.`,
  });
}
