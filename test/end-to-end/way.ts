import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll } from 'vitest';
import { type Chain, outputOf, startChain } from '../../infra/local/chain.ts';
import type { ObjectChange } from '../../infra/local/object-changes.ts';
import { type Outcome, outcomeOf } from '../../infra/local/outcome.ts';
import type { Subscriber } from '../../infra/local/subscriber.ts';
import { EVENT_TYPES } from '../../shared/contract/event-types.ts';

/** The whole way of a bulletin, for the tests of one file. */
export interface Way {
  readonly chain: Chain;
  /** Gets every event. */
  readonly subscriber: Subscriber;
  /** Uploads and waits for what becomes of it. */
  send(key: string, content: string | Uint8Array): Promise<Outcome>;
  outcome(version: ObjectChange): Promise<Outcome>;
  /** URL of the queue that this output of the stack names. */
  queueUrl(output: 'QueueArn' | 'SetAsideQueueArn' | 'ScansSetAsideQueueArn'): string;
  /** When nothing waits for ingest or ocr and nothing is being taken. */
  drained(): Promise<void>;
  /** What the wiring stumbled over: nothing, unless a test means it. */
  readonly faults: readonly unknown[];
}

/** Starts the chain before the tests of this file and stops it after them; use the answer inside tests only. */
export function wholeWay(change?: (template: unknown) => unknown): () => Way {
  let way: Way | undefined;
  beforeAll(async () => {
    const faults: unknown[] = [];
    const chain = await startChain({
      onFault: (error) => void faults.push(error),
      ...(change && { change }),
    });
    const subscriber = await chain.subscribe({ type: Object.values(EVENT_TYPES) });
    const outcome = (version: ObjectChange) => outcomeOf(version.key, version, chain, subscriber);
    way = {
      chain,
      subscriber,
      faults,
      outcome,
      queueUrl: (output) => chain.template.named(outputOf(chain.template, output)).ref,
      async drained() {
        for (const output of ['QueueArn', 'ScansQueueArn']) {
          const QueueUrl = chain.template.named(outputOf(chain.template, output)).ref;
          const ask = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] });
          for (;;) {
            const { Attributes = {} } = await chain.clients.sqs.send(ask);
            const { ApproximateNumberOfMessages: waiting, ApproximateNumberOfMessagesNotVisible: taken } =
              Attributes;
            if (waiting === '0' && taken === '0') break;
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
        }
      },
      async send(key, content) {
        const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
        return outcome(await chain.upload(key, bytes));
      },
    };
  });
  afterAll(() => way?.chain.stop());
  return () => {
    if (way === undefined) throw new Error('The chain is not running: call this inside a test.');
    return way;
  };
}

/** A small bulletin of our own; the figure makes one differ from another. */
export const bulletin = (percent = '61,4'): string => `ĐẢNG ỦY PHƯỜNG LONG XUYÊN
BÁO CÁO
Sơ kết công tác 6 tháng đầu năm 2026, phương hướng nhiệm vụ 6 tháng cuối năm 2026

Trong 6 tháng đầu năm 2026, phường đã thực hiện các nhiệm vụ được giao.
- Tỷ lệ bao phủ bảo hiểm y tế đạt ${percent}%.
- Khen thưởng 3 tập thể và 12 cá nhân có thành tích tốt.
`;
