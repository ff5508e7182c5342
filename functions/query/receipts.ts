import { knownOffice } from './known.ts';
import { pageOf, placeIn, questionOf } from './page.ts';
import type { Answer } from './query-ports.ts';

export const receipts: Answer<'receipts'> = async (asked, ports) => {
  await knownOffice(asked.office, ports);
  const question = questionOf('receipts', asked);
  return pageOf(newestFirst(), { question, limit: asked.limit });

  async function* newestFirst() {
    const before = placeIn(question, asked.cursor);
    for await (const { receipt, place } of ports.library.receipts(asked.office, before))
      yield { item: receipt, place };
  }
};
