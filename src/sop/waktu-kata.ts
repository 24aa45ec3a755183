/** What the words around a measure do to it. */
export interface Kata {
  /** The measure is the most, or the least, that it takes. */
  readonly batas?: 'atas' | 'bawah';
  readonly kirakira: boolean;
  readonly tentatif: boolean;
  /** Words that say something else: `per berkas`, `sejak berkas diterima`. */
  readonly sisa: string;
}

type Arti = 'atas' | 'bawah' | 'kirakira' | 'tentatif';

/** In this order, for `tidak lebih dari` and `kurang lebih` hold the words of other entries. */
const ungkapan: readonly (readonly [Arti, RegExp])[] = [
  ['bawah', words('tidak kurang dari', 'sekurang-?kurangnya', 'sekurangnya', 'se(tidak|dikit)nya')],
  ['atas', words('tidak (boleh )?(lebih dari|melebihi)')],
  ['kirakira', words('kurang lebih', 'lebih kurang', 'sekitar', 'kira ?-? ?kira', '(ber)?kisar')],
  ['kirakira', words('rata ?-? ?rata', '(di)?perkira(k)?an', 'estimasi')],
  ['kirakira', /\+\s*\/?\s*-|[±~≈]/gu],
  [
    'atas',
    words('paling (lama|lambat|banyak|panjang)(nya)?', 'se(lambat|lama)(-?(lambat|lama))?nya'),
  ],
  ['atas', words('maks', 'maksimal', 'maksimum', 'max', 'maximal', 'maximum', 'kurang dari')],
  ['atas', /(<=|[<≤])(?=\s*$)/gu],
  [
    'bawah',
    words('paling (cepat|sedikit|singkat|kurang)', 'min', 'minimal', 'minimum', 'lebih dari'),
  ],
  ['bawah', /(?<![\p{L}/])(>=|[>≥])(?=\s*$)/gu],
  ['tentatif', words('tentatif', 'tentative', '(menye|dise)suaikan', 'kondisional')],
  ['tentatif', words('insident[ia]l', 'insidentil', 'fleksibel', 'situasional')],
  [
    'tentatif',
    words('bervariasi', 'variatif', 'ter?gantung', 'sewaktu-waktu', 'setiap saat', 'berkelanjutan'),
  ],
  ['tentatif', words('terus(-| )?menerus', 'tidak (di)?(tentukan|tentu|terbatas|terukur)')],
];

/** Mostly nothing stands beside a measure, and then there is nothing to look for. */
const tanpaKata: Kata = { kirakira: false, tentatif: false, sisa: '' };

/** Reads the words before, between or after measures. */
export function readKataSela(teks: string): Kata {
  if (teks.trim() === '') return tanpaKata;
  const arti = new Set<Arti>();
  const sisa = ungkapan.reduce((sela, [satu, pola]) => {
    const tanpa = sela.replace(pola, ' ');
    if (tanpa !== sela) arti.add(satu);
    return tanpa;
  }, teks);
  const batas = arti.has('atas') ? 'atas' : arti.has('bawah') ? 'bawah' : undefined;
  return {
    ...(batas !== undefined && { batas }),
    kirakira: arti.has('kirakira'),
    tentatif: arti.has('tentatif'),
    sisa: trimTanda(sisa),
  };
}

const hingga = words('sampai( dengan)?', 'hingga', 'sd', 's\\s*[./]\\s*d\\.?');
const netral = words('selama', 'dalam', 'jangka', 'waktu', 'durasi', 'lama(nya)?');

/** The same for the words in front of a waktu, where `selama` and `s.d.` belong to it as well. */
export function readKataDepan(teks: string): Kata {
  if (teks.trim() === '') return tanpaKata;
  const tanpaHingga = teks.replace(hingga, ' ');
  const kata = readKataSela(tanpaHingga);
  return {
    ...(tanpaHingga !== teks && { batas: 'atas' }),
    ...kata,
    sisa: trimTanda(kata.sisa.replace(netral, ' ')),
  };
}

/** True in front of a measure that says how often, not how long: `setiap 3 bulan`, `2 kali seminggu`. */
export function isBerulang(sisa: string): boolean {
  return /(?<!\p{L})((se)?tiap|tiap-tiap|per|kali|x)$/iu.test(sisa);
}

/** True for words that, with no measure beside them, leave the length open. */
export function isTanpaUkuran(teks: string): boolean {
  return readKataSela(teks).tentatif || terbuka.test(teks);
}

const terbuka = /(?<!\p{L})(sesuai|segera|seketika|saat itu juga|langsung|relatif)(?!\p{L})/iu;

function words(...pola: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pola.join('|')})(?!\\p{L})`, 'giu');
}

function trimTanda(teks: string): string {
  return teks
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:()\-–—=]+|[\s.,;:(\-–—=]+$/g, '')
    .replace(/^([^(]*)\)$/, '$1');
}
