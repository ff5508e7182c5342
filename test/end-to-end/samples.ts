import { networkInterfaces } from 'node:os';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { readParcel, sampleParcels } from '../../infra/local/parcels.ts';
import { EVENT_TYPES } from '../../shared/contract/event-types.ts';
import { receiptIdOf, receiptPageKey } from '../../shared/contract/keys.ts';
import type { Way } from './way.ts';

const PARCELS = await sampleParcels();

/** What the samples that are no bulletin are refused for. */
const REFUSED: Readonly<Record<string, string>> = {
  'wards/30301/chung-ket-bong-da.txt': 'not-a-bulletin',
  'wards/30544/bao-cao-thang-8-co-mat-khau.pdf': 'encrypted',
};

export function samples(way: () => Way): void {
  test('there are samples of each format, of different wards, and some to refuse', () => {
    const keys = PARCELS.map(({ key }) => key);
    expect(new Set(keys.map((key) => key.split('.').at(-1)))).toEqual(
      new Set(['txt', 'html', 'docx', 'pdf']),
    );
    expect(new Set(keys.map((key) => key.split('/')[1])).size).toBeGreaterThanOrEqual(5);
    expect(keys).toEqual(expect.arrayContaining(Object.keys(REFUSED)));
  });

  test.each(PARCELS)('$key gets its receipt, and the subscriber its event', async (parcel) => {
    const { receipt, event } = await way().send(parcel.key, await readParcel(parcel));
    const refusedFor = REFUSED[parcel.key];
    if (refusedFor !== undefined) {
      expect(receipt).toMatchObject({ status: 'rejected', reason: { code: refusedFor } });
      expect(event).toMatchObject({
        type: EVENT_TYPES.rejected,
        subject: parcel.key,
        data: { reason: { code: refusedFor } },
      });
      return;
    }
    expect(receipt.status).toBe('published');
    if (event?.type !== EVENT_TYPES.published || !('observations' in event.data))
      throw new Error('No report came.');
    const { observations, office, province, period } = event.data;
    expect(office.code).toBe(parcel.key.split('/')[1]);
    expect(province.code).toBe('91');
    expect(period).not.toBeNull();
    expect(observations.length).toBeGreaterThan(3);
  });

  test('a scan goes the same way by the function that recognises it: its figures are marked, its receipt says so', async () => {
    const parcel = PARCELS.find(({ key }) => key.includes('ban-quet'));
    if (parcel === undefined) throw new Error('There is no scan among the samples.');
    const key = 'wards/30292/ban quet lan nua.pdf';
    const { receipt, event } = await way().send(key, await readParcel(parcel));
    if (event?.type !== EVENT_TYPES.published || !('observations' in event.data))
      throw new Error('No report came.');
    const { observations, area, period } = event.data;
    expect([receipt.status, area.name, period?.label]).toEqual(['published', 'Bình Đức', '2026-S1']);
    expect(observations.map(({ indicator, value, unit }) => [indicator, value, unit])).toEqual(
      expect.arrayContaining([
        ['budget.revenue.total', 17_640_000_000, 'VND'],
        ['budget.revenue.total', 58.8, '%'],
        ['insurance.health', 94.27, '%'],
        ['poverty.poor', 86, 'household'],
        ['commendation.individuals', 18, 'person'],
      ]),
    );
    expect(new Set(observations.map(({ observationStatus }) => observationStatus))).toEqual(new Set(['ocr']));
    const { chain } = way();
    const Bucket = chain.template.outputs.ReceiptsBucket;
    const Key = receiptPageKey(receipt.version, receiptIdOf(receipt.version));
    const page = () =>
      chain.clients.s3
        .send(new GetObjectCommand({ Bucket, Key }))
        .then(({ Body }) => Body?.transformToString())
        .catch(() => '');
    await expect.poll(page, { timeout: 10_000 }).toContain('đối chiếu từng số với bản gốc');
    const again = await way().send(key, await readParcel(parcel));
    expect(again.receipt.status).toBe('unchanged');
  });

  test('the receipt of a sample is a page under the prefix of its office', async () => {
    const { chain, outcome } = way();
    const [parcel] = PARCELS.filter(({ key }) => !(key in REFUSED));
    if (parcel === undefined) throw new Error('There is no sample.');
    const version = await chain.upload(parcel.key, await readParcel(parcel));
    await outcome(version);
    const page = await fetch(
      `${chain.site.endpoints.s3}/${chain.template.outputs.ReceiptsBucket}?list-type=2&prefix=${encodeURIComponent(`${parcel.key}/`)}`,
    );
    expect(await page.text()).toContain('.html</Key>');
  });

  test('a subscriber by area and type of event gets those and no others', async () => {
    const { chain, send } = way();
    const area = '2025-07#30301';
    const narrow = await chain.subscribe({ type: [EVENT_TYPES.rejected], area: [area] });
    await send('wards/30316/another match.txt', 'Đội bóng thua 0-2.');
    const wanted = await send('wards/30301/one more match.txt', 'Đội bóng thắng 3-1.');
    const delivery = await narrow.event(wanted.event?.id ?? '');
    expect(delivery.attributes).toEqual({ type: EVENT_TYPES.rejected, province: '91', area });
    expect(narrow.deliveries).toHaveLength(1);
  });

  test('nothing listens outside this machine', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((address) => address?.family === 'IPv4' && !address.internal);
    for (const endpoint of new Set(Object.values(way().chain.site.endpoints))) {
      const { hostname, port } = new URL(endpoint);
      expect(hostname).toBe('127.0.0.1');
      if (outside !== undefined)
        await expect(fetch(`http://${outside.address}:${port}/`)).rejects.toThrow('fetch failed');
    }
  });
}
