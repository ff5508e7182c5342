import { parseArgs } from 'node:util';

/**
 * Run by `cold.ts` in a process of its own, as a bundle: imports `--module`, if one is named, and hands its handler
 * `--event`, if there is one. Says what all of it took: milliseconds of processor time, and from start to end.
 */
const { values } = parseArgs({ options: { module: { type: 'string' }, event: { type: 'string' } } });
if (values.module !== undefined) {
  const { handler } = await import(values.module);
  if (values.event !== undefined)
    await handler(JSON.parse(values.event), { getRemainingTimeInMillis: () => 60_000 });
}
const { user, system } = process.cpuUsage();
process.stderr.write(
  `\n${JSON.stringify({ processorMs: (user + system) / 1e3, wholeMs: performance.now() })}`,
);
process.exit(0); // clients keep their connections open
