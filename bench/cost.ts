import Table from 'cli-table3';
import { costLines } from './cost-lines.ts';
import { countedChain } from './counted-chain.ts';
import type { Part } from './part.ts';
import type { Line } from './prices.ts';

/** For each round. */
const BULLETINS = 5;

export const costPart: Part = {
  about: 'what a million bulletins cost, from calls and bytes counted on the way of some',
  measure: async ({ rounds, progress }) => {
    const bulletins = BULLETINS * rounds;
    progress.stage('the chain');
    const counted = await countedChain(bulletins, (done) =>
      progress.step(`bulletin ${done} of ${bulletins}`),
    );
    const lines = costLines(counted);
    const dollars = lines.reduce((sum, line) => sum + line.dollars, 0);
    const { items: _kept, ...counts } = counted;
    return { figures: { ...counts, lines, dollars }, tables: () => tableOf(lines, dollars) };
  },
};

function tableOf(lines: readonly Line[], dollars: number): string {
  const table = new Table({
    head: ['for each bulletin', 'counted', 'dollars a million'],
    style: { head: [], border: [] },
    colAligns: ['left', 'right', 'right'],
  });
  for (const { what, each, dollars: some } of lines) table.push([what, each, some.toFixed(2)]);
  table.push(['together', '', dollars.toFixed(2)]);
  return `${table}\nList prices of us-east-1; batches of one, the dearest. No bill has been seen: docs/deploy.md.`;
}
