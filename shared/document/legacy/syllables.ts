/**
 * Which words are Vietnamese syllables by their form: onset, rime and tone. Of words that a wrong encoding makes
 * few are, so the share of those that are tells encodings apart.
 */

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x';

/** Without their tones; those that end in c, ch, p or t have only two of these. */
const RIMES = `
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oa oac oach oai oam oan oang oanh oao oat oay oc oe oen oeo oet oi om on ong ooc oong op ot oăc oăm oăn oăng oăt
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uâc uân uâng uât uây uê uêch uênh uêu uô uôc uôi uôm
  uôn uông uôt uơ uy uya uych uynh uyn uyt uyu uyên uyêt uyp ư ưa ưc ưi ưm ưn ưng ưt ưu ươ ươc ươi ươm ươn ương ươp ươt
  ươu y yêm yên yêng yêt yêu yt ynh`;

const wordsOf = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** "quy", "gi" + "a": every onset before every rime, and rimes alone. */
const FORMS: ReadonlySet<string> = new Set(
  ['', ...wordsOf(ONSETS)].flatMap((onset) => wordsOf(RIMES).map((rime) => onset + rime)),
);

const STOPPED = /(?:c|ch|p|t)$/u;
/** Sắc and nặng. */
const STOPPED_TONES: ReadonlySet<string> = new Set(['\u0301', '\u0323']);
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Words come again and again. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 20_000;

/** "quyết", "Nghị", "ƯỚC"; a word in letters of mixed case is none ("mỲ"), nor is one with two tones. */
export function isSyllable(word: string): boolean {
  const before = known.get(word);
  if (before !== undefined) return before;
  const is = hasForm(word);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, is);
  return is;
}

function hasForm(word: string): boolean {
  const small = word.toLowerCase();
  if (word !== small && word !== word.toUpperCase() && word.slice(1) !== small.slice(1)) return false;
  const apart = small.normalize('NFD');
  const tones = apart.match(TONE) ?? [];
  const plain = apart.replace(TONE, '').normalize('NFC');
  if (tones.length > 1 || !FORMS.has(plain)) return false;
  return tones[0] === undefined || !STOPPED.test(plain) || STOPPED_TONES.has(tones[0]);
}
