import type { TabelDitolak } from './penolakan.ts';

const obatEkspor = 'Buka berkas aslinya di Excel atau LibreOffice, lalu simpan sebagai CSV UTF-8';

interface JenisBerkas {
  readonly sebutan: string;
  readonly obat: string;
  /** First letters of such a file, as they look once decoded. */
  readonly awalan?: string;
  readonly pola?: RegExp;
}

const jenisBerkas: readonly JenisBerkas[] = [
  {
    sebutan: 'buku kerja Excel (.xlsx) atau arsip ZIP',
    obat: 'Jadikan CSV dengan "npm run import:dkb", apa pun akhiran nama berkasnya',
    awalan: 'PK\u0003\u0004',
  },
  { sebutan: 'buku kerja Excel lama (.xls)', obat: obatEkspor, awalan: 'ÐÏ\u0011à' },
  {
    sebutan: 'dokumen PDF',
    obat: 'Minta ekspor aslinya sebagai CSV atau .xlsx; tabel PDF tidak dibaca',
    awalan: '%PDF-',
  },
  {
    sebutan: 'halaman web (HTML)',
    obat: obatEkspor,
    pola: /^\s*<(?:!DOCTYPE|html|head|body|table|meta|style|div)\b/i,
  },
  { sebutan: 'dokumen XML', obat: obatEkspor, pola: /^\s*<\?xml/i },
  {
    sebutan: 'data JSON',
    obat: 'Unduh datanya sebagai CSV dari portal yang sama',
    pola: /^\s*[{[]\s*["{[]/,
  },
];

/** Why a text is no table with separators at all; undefined when it may be one. */
export function bukanTabel(teks: string): TabelDitolak | undefined {
  if (teks.trim() === '') {
    return {
      aturan: 'berkas-kosong',
      alasan: 'Berkas ini kosong',
      obat: 'Ekspor ulang tabelnya, atau keluarkan berkas ini dari folder rilis',
    };
  }
  const awal = teks.slice(0, 2000);
  const jenis = jenisBerkas.find(
    ({ awalan, pola }) =>
      (awalan !== undefined && awal.startsWith(awalan)) || pola?.test(awal) === true,
  );
  if (jenis) return tolak(`Berkas ini berisi ${jenis.sebutan}, bukan CSV`, jenis.obat);
  return berisiBiner(awal)
    ? tolak('Berkas ini berisi data biner, bukan teks CSV', obatEkspor)
    : undefined;
}

/** Control characters, which no table has beside tabs and the ends of lines. */
function berisiBiner(teks: string): boolean {
  // eslint-disable-next-line no-control-regex -- those are what is looked for
  return /[\u0000-\u0008\u000E-\u001F]/.test(teks);
}

function tolak(alasan: string, obat: string): TabelDitolak {
  return { aturan: 'bukan-csv', alasan, obat };
}
