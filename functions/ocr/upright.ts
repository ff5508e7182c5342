import type { Quarters } from '../../shared/document/scan/bitmap.ts';
import { isLegible, type ScanPage, sureness } from '../../shared/document/scan/scan-page.ts';

export interface Upright {
  readonly page: ScanPage;
  readonly quarters: Quarters;
}

/**
 * The page as it reads best. A page that is not upright reads as if it were illegible; it is turned until it is
 * legible, and where it never is, the best of all is taken. One without any writing is not turned.
 */
export async function upright(
  recognize: (quarters: Quarters) => Promise<ScanPage>,
  turns: readonly Quarters[],
): Promise<Upright> {
  let best: Upright = { page: { lines: [], rules: [] }, quarters: 0 };
  for (const quarters of turns) {
    const page = await recognize(quarters);
    if (sureness(page) > sureness(best.page)) best = { page, quarters };
    if (isLegible(page) || page.lines.length === 0) break;
  }
  return best;
}
