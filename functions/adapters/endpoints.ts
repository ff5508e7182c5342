/** How the SDK's clients reach their services: the real ones, or emulators named by the SDK's own variables. */
export const REACH = {
  maxAttempts: 4,
  requestHandler: {
    connectionTimeout: 2_000,
    requestTimeout: 5_000, // until the answer begins
    throwOnRequestTimeout: true, // without it the client only warns
    socketTimeout: 6_000, // an answer that stops half-way
  },
} as const;

/** An emulator has no name for each bucket: its address comes first, then the bucket as a path. */
export const s3Reach = () => ({ ...REACH, forcePathStyle: endpointOf('S3') !== undefined });

/** Named explicitly: the client would otherwise take the host of the queue's URL. */
export function sqsReach() {
  const endpoint = endpointOf('SQS');
  return { ...REACH, ...(endpoint !== undefined && { endpoint }) };
}

const endpointOf = (service: 'S3' | 'SQS'): string | undefined =>
  process.env[`AWS_ENDPOINT_URL_${service}`] ?? process.env.AWS_ENDPOINT_URL;
