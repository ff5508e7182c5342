import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';

const PART_BYTES = 8 * 1024 * 1024;

/** Uploads as the AWS CLI does: from 8 MB on in parts. Gives the version id. */
export async function uploadObject(
  s3: S3Client,
  Bucket: string,
  Key: string,
  bytes: Uint8Array,
): Promise<string> {
  const { VersionId } =
    bytes.byteLength < PART_BYTES
      ? await s3.send(new PutObjectCommand({ Bucket, Key, Body: bytes }))
      : await uploadInParts(s3, { Bucket, Key }, bytes);
  if (VersionId === undefined) throw new Error(`S3 gave the version of ${Key} no id.`);
  return VersionId;
}

async function uploadInParts(s3: S3Client, object: { Bucket: string; Key: string }, bytes: Uint8Array) {
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand(object));
  const Parts: { readonly PartNumber: number; readonly ETag: string | undefined }[] = [];
  for (let at = 0; at < bytes.byteLength; at += PART_BYTES) {
    const PartNumber = Parts.length + 1;
    const part = { ...object, UploadId, PartNumber, Body: bytes.subarray(at, at + PART_BYTES) };
    const { ETag } = await s3.send(new UploadPartCommand(part));
    Parts.push({ PartNumber, ETag });
  }
  return s3.send(new CompleteMultipartUploadCommand({ ...object, UploadId, MultipartUpload: { Parts } }));
}
