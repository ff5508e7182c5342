import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { objectKey, receiptIdOf, receiptKey } from '../../shared/contract/keys.ts';
import { type Receipt, receipt } from '../../shared/contract/receipt.ts';
import { TABLE } from '../../shared/contract/storage.ts';
import { synthesize } from '../synthesize.ts';
import { type Clients, makeClients } from './clients.ts';
import { startEmulators } from './emulators.ts';
import type { StartFunction } from './functions.ts';
import { guardFolder } from './guard.ts';
import type { CreatedObject, DeletedObject, ObjectChange } from './object-changes.ts';
import { provision } from './provision.ts';
import { eventBus } from './s3-events.ts';
import type { Site } from './site.ts';
import { type FilterPolicy, type Subscriber, subscribe } from './subscriber.ts';
import { openTemplate, type Template } from './template.ts';
import { uploadObject } from './upload.ts';
import { startWiring } from './wiring.ts';

export interface Chain {
  readonly site: Site;
  readonly template: Template;
  readonly clients: Clients;
  /** Puts the bytes into the uploads bucket; the version is known from then on. */
  upload(key: string, bytes: Uint8Array): Promise<CreatedObject>;
  /** Deletes the object: its newest version is a delete marker then. */
  remove(key: string): Promise<DeletedObject>;
  /** The receipt of a version, when it is committed. Rejects after `ms`. */
  receipt(version: ObjectChange, ms?: number): Promise<Receipt>;
  /** Runs a function that the template starts by a schedule, now. */
  invoke(functionName: string): Promise<unknown>;
  /** A further subscriber of the topic; stops with the chain. */
  subscribe(filter: FilterPolicy): Promise<Subscriber>;
  /** `tell` hears of each upload and deletion from now on, whoever made it. */
  onChange(tell: (change: ObjectChange) => void): void;
  stop(): Promise<void>;
}

export interface ChainOptions {
  /** Hears what is about to be done. */
  readonly onProgress?: (what: string) => void;
  /** Takes the log lines of the functions. */
  readonly onLog?: (line: string) => void;
  /** Takes what the wiring itself stumbled over. */
  readonly onFault?: (error: unknown) => void;
  /** Where the functions run, if not on threads of this process. */
  readonly start?: StartFunction;
  /** Changes the template before it is run: who cannot wait for minutes sets its times. */
  readonly change?: (template: unknown) => unknown;
}

/**
 * Synthesizes the stack and runs its template on the embedded emulators: the way from the uploads bucket to
 * the topic is the one that would be deployed, with its names, environment, mappings, filters and queues.
 */
export async function startChain(options: ChainOptions = {}): Promise<Chain> {
  const { onProgress = () => {}, onLog = () => {}, onFault = () => {}, start } = options;
  const { change = (template) => template } = options;
  const closing: (() => void | Promise<void>)[] = [];
  const stop = async () => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    onProgress('Synthesizing the stack');
    const folder = guardFolder();
    closing.push(folder.stop);
    const { template: json, assembly } = synthesize({}, folder.path);

    onProgress('Starting the emulators');
    const { site, gateway, onChange, stop: stopEmulators } = await startEmulators();
    closing.push(stopEmulators);
    const clients = makeClients(site);
    closing.push(clients.close);
    const template = openTemplate(change(json), site);
    await provision(template, clients);

    const bucket = outputOf(template, 'UploadsBucket');
    const changes = new Map<string, ObjectChange>();
    const tellOf: ((change: ObjectChange) => void)[] = [];
    const sent = new Set<Promise<void>>();
    const send = eventBus(template, site, clients);
    onChange((change) => {
      if (change.bucket !== bucket) return;
      changes.set(change.versionId, change);
      for (const tell of tellOf) tell(change);
      const sending = send(change).catch(onFault);
      sent.add(sending);
      void sending.finally(() => sent.delete(sending));
    });
    closing.push(async () => void (await Promise.all(sent)));

    onProgress('Starting the functions');
    const wiring = startWiring({ template, site, assembly, clients, gateway, onLog, onFault, start });
    closing.push(wiring.stop);

    const [table] = template.resources('AWS::DynamoDB::GlobalTable');
    let subscribers = 0;
    return {
      site,
      template,
      clients,
      async upload(key, bytes) {
        const version = changes.get(await uploadObject(clients.s3, bucket, key, bytes));
        if (version === undefined || version.reason === 'DeleteObject')
          throw new Error(`The upload of ${key} was not noticed.`);
        return version;
      },
      async remove(key) {
        const deletion = new DeleteObjectCommand({ Bucket: bucket, Key: key });
        const marker = changes.get((await clients.s3.send(deletion)).VersionId ?? '');
        if (marker?.reason !== 'DeleteObject') throw new Error(`The deletion of ${key} was not noticed.`);
        return marker;
      },
      invoke: wiring.invoke,
      async receipt(version, ms = 60_000) {
        const Key = { [TABLE.partition]: objectKey(version), [TABLE.sort]: receiptKey(receiptIdOf(version)) };
        const find = new GetCommand({ TableName: table?.name, Key, ConsistentRead: true });
        for (const late = Date.now() + ms; Date.now() < late; ) {
          const { Item } = await clients.documents.send(find);
          if (Item !== undefined) return receipt.parse(Item);
          await new Promise((resolve) => setTimeout(resolve, 30));
        }
        throw new Error(`There is no receipt for ${version.key} after ${ms / 1000} s.`);
      },
      async subscribe(filter) {
        const name = `${site.prefix}-subscriber-${++subscribers}`;
        const topicArn = outputOf(template, 'TopicArn');
        const subscriber = await subscribe({ name, topicArn, filter }, clients, onFault);
        closing.push(subscriber.stop);
        return subscriber;
      },
      onChange: (tell) => void tellOf.push(tell),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

export function outputOf({ outputs }: Template, name: string): string {
  const value = outputs[name];
  if (value === undefined) throw new Error(`The stack has no output ${name}.`);
  return value;
}
