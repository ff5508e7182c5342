/**
 * Run by `fresh.ts` in a process of its own: `empty` imports nothing, `core` imports the bundled core, `ten` reads
 * ten bulletins. Says how many milliseconds of processor time all of it took, the first bulletin, and all ten.
 */
const [step, bundle = ''] = process.argv.slice(2);
let [first, ten] = [0, 0];

if (step !== 'empty') {
  const { reader }: typeof import('./read.ts') = await import(bundle);
  if (step === 'ten') {
    const { bulletins, bytesOf } = await import('./texts.ts');
    const { cpuMs } = await import('./in-turns.ts');
    const [opening, ...more] = bulletins().slice(0, 10).map(bytesOf);
    first = cpuMs(() => opening && reader(opening));
    ten = first + cpuMs(() => more.forEach(reader));
  }
}

const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ process: (user + system) / 1e3, first, ten }));
