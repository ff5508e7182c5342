import type { ProvinceFile } from './province-file.ts';

interface Loaded {
  readonly default: ProvinceFile;
}

/** The registry's files by the code of the province; each is loaded when first asked for. */
export const PROVINCE_FILES: Readonly<Record<string, () => Promise<Loaded>>> = {
  '01': () => import('./data/01.data.json', { with: { type: 'json' } }),
  '04': () => import('./data/04.data.json', { with: { type: 'json' } }),
  '08': () => import('./data/08.data.json', { with: { type: 'json' } }),
  '11': () => import('./data/11.data.json', { with: { type: 'json' } }),
  '12': () => import('./data/12.data.json', { with: { type: 'json' } }),
  '14': () => import('./data/14.data.json', { with: { type: 'json' } }),
  '15': () => import('./data/15.data.json', { with: { type: 'json' } }),
  '19': () => import('./data/19.data.json', { with: { type: 'json' } }),
  '20': () => import('./data/20.data.json', { with: { type: 'json' } }),
  '22': () => import('./data/22.data.json', { with: { type: 'json' } }),
  '24': () => import('./data/24.data.json', { with: { type: 'json' } }),
  '25': () => import('./data/25.data.json', { with: { type: 'json' } }),
  '31': () => import('./data/31.data.json', { with: { type: 'json' } }),
  '33': () => import('./data/33.data.json', { with: { type: 'json' } }),
  '37': () => import('./data/37.data.json', { with: { type: 'json' } }),
  '38': () => import('./data/38.data.json', { with: { type: 'json' } }),
  '40': () => import('./data/40.data.json', { with: { type: 'json' } }),
  '42': () => import('./data/42.data.json', { with: { type: 'json' } }),
  '44': () => import('./data/44.data.json', { with: { type: 'json' } }),
  '46': () => import('./data/46.data.json', { with: { type: 'json' } }),
  '48': () => import('./data/48.data.json', { with: { type: 'json' } }),
  '51': () => import('./data/51.data.json', { with: { type: 'json' } }),
  '52': () => import('./data/52.data.json', { with: { type: 'json' } }),
  '56': () => import('./data/56.data.json', { with: { type: 'json' } }),
  '66': () => import('./data/66.data.json', { with: { type: 'json' } }),
  '68': () => import('./data/68.data.json', { with: { type: 'json' } }),
  '75': () => import('./data/75.data.json', { with: { type: 'json' } }),
  '79': () => import('./data/79.data.json', { with: { type: 'json' } }),
  '80': () => import('./data/80.data.json', { with: { type: 'json' } }),
  '82': () => import('./data/82.data.json', { with: { type: 'json' } }),
  '86': () => import('./data/86.data.json', { with: { type: 'json' } }),
  '91': () => import('./data/91.data.json', { with: { type: 'json' } }),
  '92': () => import('./data/92.data.json', { with: { type: 'json' } }),
  '96': () => import('./data/96.data.json', { with: { type: 'json' } }),
};
