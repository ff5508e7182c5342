import { describe, expect, test } from 'vitest';
import type { Core } from '../../../functions/ingest/core.ts';
import { decide, type Standing } from '../../../functions/ingest/decide.ts';
import { readVersion } from '../../../functions/ingest/read-version.ts';
import { padSequencer } from '../../../shared/contract/keys.ts';
import { receipt } from '../../../shared/contract/receipt.ts';
import * as world from './world.ts';

const KEY = 'wards/30307/a.docx';
const AT = '2026-03-02T01:00:01.000Z';
const { objects, upload, lose } = world.memoryObjects();

async function decided(text: string, sequencer: string, standing?: Standing) {
  const version = { ...upload(KEY, text), sequencer: padSequencer(sequencer) };
  if (text === 'gone') lose(version);
  const finding = await readVersion(version, false, { core: world.core, objects });
  const commit = decide(version, finding, standing, AT);
  expect(receipt.parse(commit.receipt)).toEqual(commit.receipt);
  return commit;
}

/** What stands after one version with the figure 5, of the sequencer 80. */
async function five(): Promise<Standing> {
  const { head, revision } = await decided('5', '80');
  if (!head || !revision) throw new Error('nothing stands');
  return { head, observations: revision.report.observations };
}

describe('what becomes of a version', () => {
  test.each([
    ['5', 'nothing', 'published'],
    ['broken', 'nothing', 'rejected'],
    ['gone', 'nothing', 'superseded'],
    ['6', 'an older one', 'revised'],
    ['5', 'an older one', 'unchanged'],
    ['broken', 'an older one', 'rejected'],
    ['gone', 'an older one', 'superseded'],
    ['6', 'a newer one', 'superseded'],
    ['5', 'a newer one', 'superseded'],
    ['broken', 'a newer one', 'superseded'],
    ['gone', 'a newer one', 'superseded'],
  ])('"%s" where %s stands: %s', async (text, stands, status) => {
    const standing = stands === 'nothing' ? undefined : await five();
    const commit = await decided(text, stands === 'a newer one' ? '7F' : '81', standing);
    expect(commit.receipt.status).toBe(status);
    const decides = ['published', 'revised', 'unchanged'].includes(status);
    expect(commit.head !== undefined).toBe(decides);
    expect(commit.revision !== undefined).toBe(decides && status !== 'unchanged');
    if (decides) expect(commit.expected).toEqual(standing?.head);
  });

  test('sequencers count as padded: the longer "8001" is newer than "80", and "9" than "80FF"', async () => {
    const standing = await five();
    expect((await decided('6', '8001', standing)).receipt.status).toBe('revised');
    const { head } = standing;
    const later = { ...standing, head: { ...head, sequencer: padSequencer('80FF') } };
    expect((await decided('6', '9', later)).receipt.status).toBe('revised');
    expect((await decided('6', '8', later)).receipt.status).toBe('superseded');
  });

  test('another version of the same sequencer is no newer one', async () => {
    expect((await decided('6', '80', await five())).receipt.status).toBe('superseded');
  });

  test('a title without end is cut, and stays whole letters', async () => {
    const endless: Core = {
      ...world.core,
      extractReport: async (document, office) => {
        const extraction = await world.core.extractReport(document, office);
        return extraction.status === 'report'
          ? { ...extraction, reading: { ...extraction.reading, title: '🌾'.repeat(400) } }
          : extraction;
      },
    };
    const version = upload(KEY, '5');
    const finding = await readVersion(version, false, { core: endless, objects });
    const title = decide(version, finding, undefined, AT).revision?.report.title ?? '';
    expect(title.length).toBeLessThanOrEqual(300);
    expect(title.isWellFormed()).toBe(true);
  });

  test('a refusal leaves the hash of the file, for whoever asks which one it was', async () => {
    expect((await decided('broken', '81')).receipt).toMatchObject({
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      version: { etag: expect.stringMatching(/^[0-9a-f]{32}$/) },
    });
  });

  test('the same bytes move the head on without a revision', async () => {
    const standing = await five();
    const { head } = await decided('5', '90', standing);
    expect(head).toEqual({ ...standing.head, sequencer: padSequencer('90') });
  });
});
