import { findAreaMentions } from '../../../shared/area/find-area-mentions.ts';
import type { Lettering } from '../../../shared/document/lettering.ts';
import { AS_WRITTEN, counterExamples, examples, type Typing, testCorpus } from '../corpus.ts';

/** A named ward as a corpus states it: "phường Mỹ Quý", with what stands around it. */
interface Named {
  readonly area: string;
  readonly parent?: string;
  readonly province?: string;
  readonly isPerson?: true;
  readonly isOneOfSeveral?: true;
}

const readAreas = (text: string, lettering: Lettering): readonly Named[] =>
  findAreaMentions(text, lettering).map(
    ({ level, syllables, parent, province, isPerson, isOneOfSeveral }) => ({
      area: `${level} ${syllables.join(' ')}`,
      ...(parent && { parent }),
      ...(province && { province }),
      ...(isPerson && { isPerson }),
      ...(isOneOfSeveral && { isOneOfSeveral }),
    }),
  );

/** Names keep their capitals, which tell them, so they are read as written. */
const NAMES: readonly Typing[] = AS_WRITTEN;

testCorpus<Named>('wards that a text names', readAreas, [
  examples(
    { area: 'phường Mỹ Quý' },
    [
      'UBND phường Mỹ Quý báo cáo',
      'Đảng ủy Phường Mỹ Quý',
      'PHƯỜNG Mỹ Quý',
      'P. Mỹ Quý',
      'tại phường Mỹ Quý.',
    ],
    NAMES,
  ),
  examples(
    { area: 'phường Mỹ Quý', parent: 'Long Xuyên', province: 'An Giang' },
    [
      'phường Mỹ Quý, thành phố Long Xuyên, tỉnh An Giang',
      'phường Mỹ Quý, TP. Long Xuyên, An Giang',
      'phường Mỹ Quý (Long Xuyên, An Giang)',
      'phường Mỹ Quý - TP Long Xuyên - tỉnh An Giang',
    ],
    NAMES,
  ),
  examples(
    { area: 'xã Bình Mỹ', province: 'An Giang' },
    ['xã Bình Mỹ, tỉnh An Giang', 'xã Bình Mỹ (tỉnh An Giang)'],
    NAMES,
  ),
  examples({ area: 'phường Hải Châu', province: 'Đà Nẵng' }, ['phường Hải Châu, thành phố Đà Nẵng'], NAMES),
  examples({ area: 'phường 2' }, ['UBND phường 2', 'Phường 2 tổ chức', 'UBND phường 02', 'phường 2.'], NAMES),
  examples({ area: 'thị trấn Núi Sập' }, ['Thị trấn Núi Sập', 'TT. Núi Sập', 'UBND thị trấn Núi Sập'], NAMES),
  examples({ area: 'đặc khu Phú Quốc' }, ['đặc khu Phú Quốc'], NAMES),
  examples({ area: "xã Ea M'Droh" }, ["xã Ea M'Droh"], NAMES),
  examples({ area: 'xã Hội An', parent: 'Chợ Mới' }, ['xã Hội An, huyện Chợ Mới'], NAMES),
  examples(
    [
      { area: 'phường Núi Sam', isOneOfSeveral: true },
      { area: 'phường Vĩnh Mỹ', isOneOfSeveral: true },
    ],
    ['HĐND hai phường Núi Sam và Vĩnh Mỹ', 'các phường Núi Sam, Vĩnh Mỹ'],
    NAMES,
  ),
  // a person after an office, not a commune
  examples(
    { area: 'xã Nguyễn Văn Tám', isPerson: true },
    ['Chủ tịch UBND xã Nguyễn Văn Tám', 'Bí thư xã Nguyễn Văn Tám'],
    NAMES,
  ),
  counterExamples([
    'phát triển kinh tế - xã hội',
    'Kinh Tế - Xã Hội năm 2024',
    'KINH TẾ - XÃ HỘI',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Bảo hiểm Xã hội',
    'Xã đạt 19/19 tiêu chí',
    'xã nông thôn mới',
    'xã NTM nâng cao',
    '03 phường, 5 xã',
    'thị xã Tân Châu',
    'toàn phường',
  ]),
]);

testCorpus<Named>('wards of a text without marks', (text) => readAreas(text, 'bare'), [
  examples(
    { area: 'phường My Quy', parent: 'Long Xuyen' },
    ['UBND phuong My Quy, thanh pho Long Xuyen'],
    NAMES,
  ),
  examples({ area: 'xã Vinh Hanh', parent: 'Chau Thanh' }, ['xa Vinh Hanh, huyen Chau Thanh'], NAMES),
  counterExamples(['phat trien kinh te - xa hoi', 'xa nong thon moi'], NAMES),
]);
