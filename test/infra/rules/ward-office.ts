import { expect } from 'vitest';
import { receiptPageKey, uploadKey } from '../../../shared/contract/keys.ts';
import { ANYBODY, type Caller } from '../cloud.ts';
import type { Rules, Stack } from '../synthesized.ts';
import { admits } from '../upload-form/post-policy.ts';
import { POLICY, sent } from '../upload-form/signed-form.ts';

const uploadsOf = ({ cloud }: Stack) => cloud.arn('AWS::S3::Bucket', 'UploadsBucket');
const receiptsOf = ({ cloud }: Stack) => cloud.arn('AWS::S3::Bucket', 'ReceiptsBucket');

/** Whoever signed in for an office: a session of a role that bears the tag, or was given it. */
const officer = ({ cloud }: Stack, office?: string): Caller => ({
  principal: 'arn:aws:sts::000000000000:assumed-role/ward-office/somebody',
  policies: [cloud.policy('AccessWardOffice')],
  ...(office !== undefined && { tags: { office } }),
});

/** One object of each kind that offices have, of the office 30307 and of its neighbour. */
const objectsOf = (stack: Stack): readonly string[] =>
  ['30307', '30308'].flatMap((office) => {
    const key = uploadKey({ office, name: 'bulletin.docx' });
    return [
      `${uploadsOf(stack)}/${key}`,
      `${receiptsOf(stack)}/${receiptPageKey({ bucket: 'u', key }, 'v1')}`,
    ];
  });

const NAMES = [
  ...['Báo cáo quý 1.docx', 'a+b=c.txt', '100%.txt', '%2F..%2F30308%2Fx', '🎉.txt', 'thư mục/con/tệp.txt'],
  ...['../30308/x', '..', '30307/x', '\\..\\30308\\x', 'wards/30308/x', 'ệ'.repeat(337)],
];

/** Keys that lead out of wards/30307/, some of which look as if they did not. */
const ELSEWHERE = [
  ...['30308', '3030', '303077', '30307 ', '', '.', '30308/../30307'].flatMap((office) =>
    NAMES.map((name) => uploadKey({ office, name })),
  ),
  ...['30307/x', 'WARDS/30307/x', 'wards//30307/x', './wards/30307/x', 'wards/30307', 'wards%2F30307%2Fx'],
];

/** What a ward office can reach (promise 8). */
export const WARD_OFFICE = {
  async 'a ward office uploads under its own prefix, whatever its files are called'(stack) {
    for (const name of NAMES) {
      const object = `${uploadsOf(stack)}/${uploadKey({ office: '30307', name })}`;
      expect(await stack.cloud.may(officer(stack, '30307'), 's3:PutObject', object), name).toBe(true);
    }
  },

  async 'a ward office may upload, read and list its own, and do nothing else that AWS knows'(stack) {
    const [upload, receipt] = objectsOf(stack);
    const listing = { 's3:prefix': 'wards/30307/' };
    expect(await stack.cloud.all(officer(stack, '30307'), objectsOf(stack), listing)).toEqual(
      [
        `s3:AbortMultipartUpload ${upload}`,
        `s3:GetObject ${upload}`,
        `s3:GetObject ${receipt}`,
        `s3:ListBucket ${uploadsOf(stack)}`,
        `s3:ListBucket ${receiptsOf(stack)}`,
        `s3:PutObject ${upload}`,
      ].toSorted(),
    );
  },

  async 'a ward office reaches nothing of another, whatever a key looks like'(stack) {
    const { cloud } = stack;
    const me = officer(stack, '30307');
    for (const key of ELSEWHERE)
      for (const action of ['s3:PutObject', 's3:GetObject'])
        for (const bucket of [uploadsOf(stack), receiptsOf(stack)])
          expect(await cloud.may(me, action, `${bucket}/${key}`), key).toBe(false);
  },

  async 'a form reaches what the principal of its office reaches, and no other office can sign it'(stack) {
    const own = NAMES.map((name) => uploadKey({ office: '30307', name }));
    for (const key of [...own, ...ELSEWHERE]) {
      const object = `${uploadsOf(stack)}/${key}`;
      const taken = admits(POLICY, sent({}, { key }));
      expect(taken, key).toBe(own.includes(key));
      expect(await stack.cloud.may(officer(stack, '30307'), 's3:PutObject', object), key).toBe(taken);
      if (taken)
        expect(await stack.cloud.may(officer(stack, '30308'), 's3:PutObject', object), key).toBe(false);
    }
  },

  async 'a ward office lists no more than its own folder'(stack) {
    for (const bucket of [uploadsOf(stack), receiptsOf(stack)])
      expect(await stack.cloud.may(officer(stack, '30307'), 's3:ListBucket', bucket)).toBe(false);
    for (const prefix of ['', 'wards/', 'wards/30307', 'wards/303', 'wards/30308/'])
      for (const bucket of [uploadsOf(stack), receiptsOf(stack)]) {
        const listing = { 's3:prefix': prefix };
        expect(await stack.cloud.may(officer(stack, '30307'), 's3:ListBucket', bucket, listing), prefix).toBe(
          false,
        );
      }
  },

  async 'whoever bears no tag of an office, or an odd one, reaches no office'(stack) {
    for (const office of [undefined, '', '3030', '303077', '/', '30307/a', '.'])
      for (const object of objectsOf(stack))
        for (const action of ['s3:PutObject', 's3:GetObject'])
          expect(await stack.cloud.may(officer(stack, office), action, object), office).toBe(false);
  },

  async 'nobody reaches a file without TLS, and who is not signed in can do nothing at all'(stack) {
    const plain = { 'aws:SecureTransport': 'false', 's3:prefix': 'wards/30307/' };
    expect(await stack.cloud.all(officer(stack, '30307'), objectsOf(stack), plain)).toEqual([]);
    expect(await stack.cloud.all(ANYBODY, objectsOf(stack))).toEqual([]);
  },
} satisfies Rules;
