import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { readFigures } from '../corpus/observation/read-figures.ts';

it('p', () => {
  for (const w of readFileSync('/tmp/p.txt', 'utf8').trim().split('\n'))
    console.log(
      `${w}\n   ${readFigures(w)
        .map((f) => JSON.stringify(f))
        .join('\n   ')}`,
    );
});
