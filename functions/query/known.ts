import { RefusedRequest } from '../../shared/contract/api/problem.ts';
import { CURRENT_ERA } from '../../shared/contract/area.ts';
import { CATALOGUE } from '../../shared/indicator/catalogue.ts';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { AreaRef } from '../ports.ts';
import type { QueryPorts } from './query-ports.ts';

/** What was asked for exists, or the one who asks is told what does. */

export async function knownArea(area: AreaRef, { register }: Pick<QueryPorts, 'register'>): Promise<void> {
  if ((await register.loadArea(area)) !== undefined) return;
  const { era, code } = area;
  throw new RefusedRequest('unknown-area', {
    detail: `There is no area with the code ${code} ${era === CURRENT_ERA ? 'since July 2025' : 'before July 2025'}. Codes were dealt out anew then: the era in the path must be that of the code.`,
  });
}

export async function knownOffice(code: string, { register }: Pick<QueryPorts, 'register'>): Promise<void> {
  if ((await register.loadArea({ era: CURRENT_ERA, code })) !== undefined) return;
  throw new RefusedRequest('unknown-office', {
    detail: `There is no office with the code ${code}: it is that of the commune, ward or special zone since July 2025.`,
  });
}

export function knownProvince(code: string, { register }: Pick<QueryPorts, 'register'>): void {
  if (register.provinces.includes(code)) return;
  const detail = `There is no province with the code ${code} since July 2025.`;
  throw new RefusedRequest('unknown-province', { detail, valid: [...register.provinces] });
}

export function knownIndicator(id: string): Indicator {
  const found = CATALOGUE.find((one) => one.id === id);
  if (found !== undefined) return found;
  const topicOf = (name: string) => name.split('.')[0] ?? '';
  const beside = CATALOGUE.filter((one) => topicOf(one.id) === topicOf(id)).map((one) => one.id);
  const topics = [...new Set(CATALOGUE.map((one) => `${topicOf(one.id)}.…`))];
  throw new RefusedRequest('unknown-indicator', {
    detail: `There is no indicator ${id}. /v1/catalogue has them all; ${beside.length > 0 ? 'those of its topic are' : 'their topics are'} in "valid".`,
    valid: beside.length > 0 ? beside : topics,
  });
}
