import type { Random } from '../random.ts';
import type { Verdict } from './fault-proxy.ts';

/** What was done to which call, how often: "kill after DynamoDB.TransactWriteItems". */
export type Tally = Readonly<Record<string, number>>;

const SUFFERED = ['refuse', 'cut before', 'cut after', 'cut before', 'cut after', 'throttle'] as const;
const STORM = 6; // refusals in a row: more than the SDK's own tries

/** Calls to each service that are a process's last whatever chance says, by their number: else rare services escape. */
const OWED: Readonly<Record<number, Verdict>> = { 10: 'kill before', 20: 'kill after' };

/** Decides what happens to each call: most are served, every so often one is a process's last. */
export function judgeOf(random: Random) {
  const tally: Record<string, number> = {};
  let on = true;
  let untilKill = 20 + random.below(60);
  let storm = 0;
  const asked = new Map<string, number>();

  function verdict(call: string): Verdict {
    const service = call.split('.', 1)[0] ?? call;
    const nth = (asked.get(service) ?? 0) + 1;
    asked.set(service, nth);
    const owed = OWED[nth];
    if (owed) return owed;
    if (--untilKill <= 0) {
      untilKill = 30 + random.below(110);
      return random.chance(0.5) ? 'kill before' : 'kill after';
    }
    if (storm > 0) {
      storm--;
      return 'refuse';
    }
    if (random.chance(0.003)) storm = STORM;
    return random.chance(0.04) ? (SUFFERED[random.below(SUFFERED.length)] ?? 'refuse') : 'serve';
  }
  return {
    tally: tally as Tally,
    kills: () => Object.entries(tally).reduce((sum, [what, n]) => sum + (what.startsWith('kill') ? n : 0), 0),
    judge(call: string): Verdict {
      const decided = on ? verdict(call) : 'serve';
      if (decided !== 'serve') tally[`${decided} ${call}`] = (tally[`${decided} ${call}`] ?? 0) + 1;
      return decided;
    },
    /** From now on everything is served. */
    end() {
      on = false;
    },
  };
}
