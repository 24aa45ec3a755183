interface Uraian {
  readonly nomor?: string;
  /** The words beside the number. */
  readonly sisa: readonly string[];
}

/** The number that a text names; a year or a version alone is none. */
export function nomorTersebut(teks: string): string | undefined {
  return uraikan(teks).nomor;
}

/** A number without the differences that only typing makes: spaces and letter case. */
export function nomorPolos(teks: string): string {
  return teks.toLowerCase().replace(/\s+/g, '');
}

/**
 * The words of an SOP's name that count: no number, no leading "SOP" or "tentang", no abbreviation in brackets, no
 * letter case or punctuation. Two texts with the same words mean SOPs of the same name.
 */
export function namaPolos(teks: string): string {
  return uraikan(teks)
    .sisa.join(' ')
    .replace(/\([^)]*\)/g, ' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^(?:(?:\d{1,2}|[a-z]) )?(?:(?:sop|standar operasional prosedur)\b(?: ap\b)? ?)+/, '')
    .replace(/^(?:nomor|no) /, '')
    .replace(/^tentang /, '');
}

function uraikan(teks: string): Uraian {
  if (!/\d/.test(teks)) return { sisa: [teks] };
  const kata = teks
    .trim()
    .replace(/\s*\/\s*/g, '/')
    .replace(/\b(no(?:mor)?)\s*[.:]+\s*/gi, '$1 ')
    .split(/\s+/);
  const letak = kata.findIndex(
    (satu, indeks) => isKode(satu) || (isKataNomor(kata[indeks - 1]) && /\d/.test(satu)),
  );
  const nomor = kata[letak]?.replace(/^\W+|\W+$/g, '');
  if (nomor === undefined) return { sisa: kata };
  const awal = isKataNomor(kata[letak - 1]) ? letak - 1 : letak;
  return { nomor, sisa: [...kata.slice(0, awal), ...kata.slice(letak + 1)] };
}

/** 470/05/SOP/2024 or SOP-PIAK-02, but not the years 2023/2024. */
function isKode(kata: string): boolean {
  if (/^\W*(?:19|20)\d{2}\/(?:19|20)\d{2}\W*$/.test(kata)) return false;
  return /\d/.test(kata) && (kata.includes('/') || /^\W*SOP[-.]/i.test(kata));
}

function isKataNomor(kata = ''): boolean {
  return /^\W*no(?:mor)?$/i.test(kata);
}

/** A whole division or "the others" after the word SOP, where the name of one procedure belongs. */
const segolongan =
  /^\s*(?:(?:semua|seluruh)\s+SOP\b|SOP\s+(?:pada\s+|di\s+)?(?:(?:bidang|seksi|sub ?bagian|bagian|sekretariat)\b|(?:yang\s+)?(?:terkait|berkaitan|berhubungan)\s*(?:lainnya)?\W*$|lain(?:nya)?\W*$))/i;

/** True for a text that means a group of SOPs and names none of them. */
export function isSegolonganSop(teks: string): boolean {
  return segolongan.test(teks) && !/\btentang\b/i.test(teks) && nomorTersebut(teks) === undefined;
}
