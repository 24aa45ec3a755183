/** A cell as a worksheet part has it: `t`, `s`, and the text of `<f>`, `<v>` and `<is>`, entities resolved. */
export interface SelMentah {
  readonly alamat: string;
  readonly jenis: string;
  readonly gaya: string | undefined;
  /** Undefined without a formula, empty where a neighbour's formula is shared. */
  readonly rumus: string | undefined;
  readonly nilai: string | undefined;
  readonly teks: string;
}

export interface KonteksSel {
  /** How many texts the cells may point to. */
  readonly banyakTeks: number;
  readonly bergaya: boolean;
}

/** What ails a cell, to be read after its address. */
export interface SelRusak {
  readonly rusak: string;
}

/**
 * The cell as XML that a reader cannot take in two ways, or '' for one that only has a look. An error
 * such as `#REF!` and a formula that nobody has computed become texts: a reader drops them, which
 * leaves a hole like one that nobody filled in.
 */
export function tulisSel(sel: SelMentah, konteks: KonteksSel): string | SelRusak {
  const nilai = sel.nilai?.trim() ?? '';
  if (sel.rumus !== undefined && belumDihitung(sel)) {
    return selTeks(sel, sel.rumus === '' ? tanpaHasil : `${tanpaHasil}: ${sel.rumus}`);
  }
  switch (sel.jenis) {
    case 'inlineStr':
      return selTeks(sel, sel.teks);
    case 'str':
    case 'e':
      return selTeks(sel, sel.nilai ?? '');
    case 'd':
      return selTeks(sel, nilai.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, ''));
    case 's':
      return selTunjuk(sel, nilai, konteks);
    case 'b':
      return selBenar(sel, nilai);
    case 'n':
      return selAngka(sel, nilai, konteks);
    default:
      return { rusak: `berjenis "${sel.jenis}", yang tidak dikenal` };
  }
}

const tanpaHasil = 'rumus tanpa hasil';

/** A text formula may have an empty result; a number is never written as nothing. */
function belumDihitung({ jenis, nilai }: SelMentah): boolean {
  return nilai === undefined || (nilai === '' && jenis !== 'str');
}

function selTeks({ alamat }: SelMentah, teks: string): string {
  return teks === '' ? '' : `<c r="${alamat}" t="str"><v>${lolosXml(teks)}</v></c>`;
}

function selTunjuk(
  { alamat }: SelMentah,
  nilai: string,
  { banyakTeks }: KonteksSel,
): string | SelRusak {
  if (nilai === '') return '';
  if (!/^\d{1,7}$/.test(nilai) || Number(nilai) >= banyakTeks) {
    return { rusak: `menunjuk teks ke-${nilai}, yang tidak ada` };
  }
  return `<c r="${alamat}" t="s"><v>${Number(nilai)}</v></c>`;
}

const kebenaran: Readonly<Record<string, string>> = { '1': '1', true: '1', '0': '0', false: '0' };

function selBenar({ alamat }: SelMentah, nilai: string): string | SelRusak {
  if (nilai === '') return '';
  const satu = kebenaran[nilai];
  if (satu === undefined) return { rusak: `berisi "${nilai}", bukan TRUE atau FALSE` };
  return `<c r="${alamat}" t="b"><v>${satu}</v></c>`;
}

/** 31 December 9999: a greater number in a cell with the look of a date is no date, but a code. */
const tanggalTerakhir = 2_958_466;

function selAngka(
  { alamat, gaya }: SelMentah,
  nilai: string,
  { bergaya }: KonteksSel,
): string | SelRusak {
  if (nilai === '') return '';
  const angka = Number(nilai);
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(nilai) || !Number.isFinite(angka)) {
    return { rusak: `berisi "${nilai}", bukan angka` };
  }
  const berupa = bergaya && gaya !== undefined && angka >= 0 && angka < tanggalTerakhir;
  return `<c r="${alamat}"${berupa ? ` s="${lolosXml(gaya)}"` : ''}><v>${nilai}</v></c>`;
}

/** Text for an element or a quoted attribute. */
export function lolosXml(teks: string): string {
  return teks
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
