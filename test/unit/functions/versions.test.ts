import { CreateBucketCommand, DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { s3Objects } from '../../../functions/adapters/s3.ts';
import { s3VersionList } from '../../../functions/adapters/s3-versions.ts';
import { CLIENT, startFauxqs } from './emulators.ts';
import { type VersionsUnderTest, versionsContract } from './versions-contract.ts';
import { BUCKET, memoryObjects } from './world.ts';

describe('versions in memory', () => {
  let memory: ReturnType<typeof memoryObjects>;
  beforeEach(() => {
    memory = memoryObjects();
  });
  versionsContract(() => ({
    ...memory,
    bucket: BUCKET,
    upload: async (key, text) => memory.upload(key, text).versionId ?? '',
    remove: async (key) => memory.remove(key).versionId,
  }));
});

describe('versions in the embedded S3', () => {
  let fauxqs: Awaited<ReturnType<typeof startFauxqs>>;
  let s3: S3Client;
  let underTest: VersionsUnderTest;
  beforeAll(async () => {
    fauxqs = await startFauxqs();
    s3 = new S3Client({ ...CLIENT, endpoint: fauxqs.endpoint, forcePathStyle: true });
  });
  let count = 0;
  beforeEach(async () => {
    const Bucket = `${BUCKET}-${++count}`;
    await s3.send(new CreateBucketCommand({ Bucket }));
    const kept = { position: async () => undefined, moveTo: async () => {} };
    underTest = {
      bucket: Bucket,
      objects: s3Objects(s3),
      versions: s3VersionList(Bucket, kept, s3, 3),
      async upload(Key, text) {
        const put = new PutObjectCommand({ Bucket, Key, Body: Buffer.from(text) });
        return (await s3.send(put)).VersionId ?? '';
      },
      async remove(Key) {
        return (await s3.send(new DeleteObjectCommand({ Bucket, Key }))).VersionId ?? '';
      },
    };
  });
  afterAll(async () => {
    s3.destroy();
    await fauxqs.stop();
  });
  versionsContract(() => underTest);
});
