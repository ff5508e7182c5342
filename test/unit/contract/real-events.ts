import { readFile } from 'node:fs/promises';
import { decide, type Standing } from '../../../functions/ingest/decide.ts';
import { findDeletion, readVersion } from '../../../functions/ingest/read-version.ts';
import type { Commit } from '../../../functions/ports.ts';
import { loadOffice } from '../../../shared/area/offices.ts';
import { type BulletinEvent, eventOf } from '../../../shared/contract/events.ts';
import { padSequencer } from '../../../shared/contract/keys.ts';
import { isTelling } from '../../../shared/contract/receipt.ts';
import { packRevision, type Revision } from '../../../shared/contract/revision.ts';
import type { Deletion, ObjectVersion } from '../../../shared/contract/s3-event.ts';
import { openArchive } from '../../../shared/document/open-archive.ts';
import { readDocument } from '../../../shared/document/read-document.ts';
import { extractReport } from '../../../shared/extract-report.ts';

/** Events as ingest and publish make them, of the shipped samples and read by the real core. */

const SAMPLES = new URL('../../../samples/', import.meta.url);
const core = {
  readDocument: (bytes: Uint8Array) => readDocument(bytes),
  openArchive,
  extractReport,
  loadOffice,
};
const AT = '2026-03-02T01:00:01.000Z';
const BUCKET = 'uploads-of-the-test';
const KEY = 'wards/30307/so-ket-6-thang-2024-my-binh.txt';

export const sample = async (key: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(new URL(key, SAMPLES)));

interface Told {
  readonly event: BulletinEvent;
  readonly revision?: Revision;
  readonly standing?: Standing;
}

let uploads = 0;
const nextVersion = (key: string) => {
  uploads += 1;
  const sequencer = padSequencer((0x600 + uploads).toString(16));
  return {
    bucket: BUCKET,
    key,
    versionId: `version-${uploads}`,
    sequencer,
    uploadedAt: '2026-03-02T01:00:00Z',
  };
};

export async function uploaded(key: string, bytes: Uint8Array, standing?: Standing): Promise<Told> {
  const version: ObjectVersion = { ...nextVersion(key), etag: 'e'.repeat(32), size: bytes.byteLength };
  const objects = { read: async () => ({ status: 'read', bytes }) as const };
  return told(decide(version, await readVersion(version, false, { core, objects }), standing, AT));
}

export async function removed(key: string, { standing, revision }: Told): Promise<Told> {
  const marker: Deletion = nextVersion(key);
  return told(decide(marker, await findDeletion(marker, { core }), standing, AT), revision);
}

function told({ receipt, head, revision: made }: Commit, stood?: Revision): Told {
  if (!isTelling(receipt)) throw new Error(`Nothing is told of ${receipt.status}.`);
  const revision = made ?? stood;
  const standing = head && { head, observations: revision?.report.observations ?? [] };
  return {
    event: eventOf(receipt, revision),
    ...(revision && { revision }),
    ...(standing && { standing }),
  };
}

/** One of each kind that the topic carries, by what it shows. */
export async function realEvents(): Promise<Readonly<Record<string, BulletinEvent>>> {
  const text = new TextDecoder().decode(await sample(KEY));
  const published = await uploaded(KEY, new TextEncoder().encode(text));
  const revised = await uploaded(
    KEY,
    new TextEncoder().encode(text.replace('93,15%', '94,15%')),
    published.standing,
  );
  const { event: first, revision } = published;
  if (revision === undefined || first.type !== 'vn.bantin.report.published.v1')
    throw new Error('No report came.');
  const { observations: _figures, notes: _remarks, ...head } = revision.report;
  return {
    published: first,
    table: (await uploaded('wards/30376/tong-ket-2025.html', await sample('wards/30376/tong-ket-2025.html')))
      .event,
    revised: revised.event,
    withdrawn: (await removed(KEY, revised)).event,
    'rejected, not a bulletin': (
      await uploaded('wards/30301/a.txt', new TextEncoder().encode('Đội nhà thắng 3-1.'))
    ).event,
    'rejected, outside wards/': (await uploaded('b.txt', new TextEncoder().encode('Đội nhà thắng 3-1.')))
      .event,
    'too large for a message': {
      ...first,
      data: {
        ...head,
        link: `s3://receipts/${packRevision(revision).archiveKey ?? 'revisions/0/0001-0.json.gz'}`,
      },
    },
  };
}
