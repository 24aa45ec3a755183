import type { Acak } from '../../acak.ts';
import { jadikanCsv, type Lembar } from './ekspor-benar.ts';

/** What becomes of a good export on its way through programs and hands. */
export interface Mutasi {
  readonly nama: string;
  /** True when every figure still says the same, so that it must be read and not only be refused. */
  readonly setara: boolean;
  readonly ubah: (lembar: Lembar, acak: Acak) => Lembar | Uint8Array;
}

const barisIsi = (lembar: Lembar, acak: Acak): number => 1 + acak.bulat(lembar.length - 1);

/** A sheet with one cell replaced. */
function ganti(
  lembar: Lembar,
  baris: number,
  kolom: number,
  isi: (lama: string) => string,
): Lembar {
  return lembar.map((sel, i) =>
    i === baris ? sel.map((teks, k) => (k === kolom ? isi(teks) : teks)) : sel,
  );
}

function gantiAcak(isi: (lama: string, acak: Acak) => string) {
  return (lembar: Lembar, acak: Acak): Lembar => {
    const baris = barisIsi(lembar, acak);
    return ganti(lembar, baris, acak.bulat(lembar[baris]?.length ?? 1), (lama) => isi(lama, acak));
  };
}

const teks = (isi: string, pengodean: BufferEncoding = 'utf8'): Uint8Array =>
  Buffer.from(isi, pengodean);

/** The same figures written in another way. */
const setara: readonly Omit<Mutasi, 'setara'>[] = [
  { nama: 'titik koma', ubah: (lembar) => teks(jadikanCsv(lembar, ';')) },
  { nama: 'tab', ubah: (lembar) => teks(jadikanCsv(lembar, '\t')) },
  { nama: 'BOM', ubah: (lembar) => teks(`\uFEFF${jadikanCsv(lembar)}`) },
  { nama: 'UTF-16', ubah: (lembar) => teks(`\uFEFF${jadikanCsv(lembar)}`, 'utf16le') },
  { nama: 'CRLF', ubah: (lembar) => teks(jadikanCsv(lembar).replaceAll('\n', '\r\n')) },
  { nama: 'CR', ubah: (lembar) => teks(jadikanCsv(lembar).replaceAll('\n', '\r')) },
  {
    nama: 'tanda kutip',
    ubah: (lembar) => teks(lembar.map((sel) => sel.map((s) => `"${s}"`).join(',')).join('\n')),
  },
  {
    nama: 'huruf kecil',
    ubah: ([kepala = [], ...isi]) => [kepala.map((s) => s.toLowerCase()), ...isi],
  },
  {
    nama: 'spasi sesudah angka',
    ubah: (lembar) => lembar.map((sel) => sel.map((s) => (/^\d+$/.test(s) ? `${s} ` : s))),
  },
  {
    nama: 'desimal nol',
    ubah: ([kepala = [], ...isi]) => [
      kepala,
      ...isi.map((sel) => sel.map((s, k) => (/^\d+$/.test(s) && k > 7 ? `${s}.0` : s))),
    ],
  },
  { nama: 'baris kosong di akhir', ubah: (lembar) => [...lembar, lembar[0]?.map(() => '') ?? []] },
  { nama: 'judul di atas', ubah: (lembar) => [['TABEL DATA KONSOLIDASI BERSIH'], [''], ...lembar] },
  {
    nama: 'baris diacak',
    ubah: (lembar, acak) => {
      // The header of two rows and the form with fill-down keep their order.
      if (lembar[1]?.[0] === '') return lembar;
      const [kepala = [], ...isi] = lembar;
      return [
        kepala,
        ...isi
          .map((sel) => ({ sel, kunci: acak.pecahan() }))
          .sort((a, b) => a.kunci - b.kunci)
          .map(({ sel }) => sel),
      ];
    },
  },
];

/** Damage, of which the reader must say so unless the figures came through. */
const rusak: readonly Omit<Mutasi, 'setara'>[] = [
  { nama: 'sel dikosongkan', ubah: gantiAcak(() => '') },
  {
    nama: 'angka diubah',
    ubah: gantiAcak((lama, acak) =>
      /^\d+$/.test(lama) ? String(Number(lama) + 1 + acak.bulat(50)) : lama,
    ),
  },
  {
    nama: 'angka dihapus satu',
    ubah: gantiAcak((lama, acak) =>
      lama === ''
        ? lama
        : lama.slice(0, acak.bulat(lama.length)) + lama.slice(acak.bulat(lama.length) + 1),
    ),
  },
  {
    nama: 'pemisah ribuan',
    ubah: gantiAcak((lama, acak) =>
      /^\d{4,}$/.test(lama) ? lama.replace(/(\d{3})$/, `${acak.pilih(['.', ',', ' '])}$1`) : lama,
    ),
  },
  {
    nama: 'pecahan',
    ubah: gantiAcak((lama, acak) =>
      /^\d+$/.test(lama) ? `${lama}${acak.pilih(['.', ','])}${String(acak.bulat(1000))}` : lama,
    ),
  },
  {
    nama: 'notasi ilmiah',
    ubah: gantiAcak((lama) => (/^\d+$/.test(lama) ? Number(lama).toExponential(2) : lama)),
  },
  {
    nama: 'tanda',
    ubah: gantiAcak((_, acak) =>
      acak.pilih(['-', '…', '#REF!', 'n/a', 'x', '(12)', '-5', '12%', '0x1F', '∞', 'NaN', '1e400']),
    ),
  },
  {
    nama: 'NIK',
    ubah: gantiAcak(
      (_, acak) =>
        `9999${String(acak.bulat(1_000_000)).padStart(6, '0')}${String(acak.bulat(1_000_000)).padStart(6, '0')}`,
    ),
  },
  {
    nama: 'kode lain',
    ubah: (lembar, acak) =>
      ganti(lembar, barisIsi(lembar, acak), 0, (lama) =>
        acak.pilih(['', '35', '9', `${lama}0`, '6305010', '35.19.01.2001', '1']),
      ),
  },
  {
    nama: 'baris hilang',
    ubah: (lembar, acak) => {
      const i = barisIsi(lembar, acak);
      return lembar.filter((_, k) => k !== i);
    },
  },
  {
    nama: 'baris ganda',
    ubah: (lembar, acak) => {
      const i = barisIsi(lembar, acak);
      return lembar.flatMap((sel, k) => (k === i ? [sel, sel] : [sel]));
    },
  },
  {
    nama: 'baris terpotong',
    ubah: (lembar, acak) => {
      const i = barisIsi(lembar, acak);
      return lembar.map((sel, k) => (k === i ? sel.slice(0, acak.bulat(sel.length)) : sel));
    },
  },
  {
    nama: 'sel tergeser',
    ubah: (lembar, acak) => {
      const i = barisIsi(lembar, acak);
      return lembar.map((sel, k) => (k === i ? ['', ...sel.slice(0, -1)] : sel));
    },
  },
  {
    nama: 'kolom hilang',
    ubah: (lembar, acak) => {
      const k = acak.bulat(lembar[0]?.length ?? 1);
      return lembar.map((sel) => sel.filter((_, i) => i !== k));
    },
  },
  {
    nama: 'kolom ganda',
    ubah: (lembar, acak) => {
      const k = acak.bulat(lembar[0]?.length ?? 1);
      return lembar.map((sel) => sel.flatMap((s, i) => (i === k ? [s, s] : [s])));
    },
  },
  {
    nama: 'judul dikosongkan',
    ubah: (lembar, acak) => ganti(lembar, 0, acak.bulat(lembar[0]?.length ?? 1), () => ''),
  },
  {
    nama: 'judul asing',
    ubah: (lembar, acak) =>
      ganti(lembar, 0, acak.bulat(lembar[0]?.length ?? 1), () =>
        acak.pilih(['LAIN', 'NIK', 'JML', 'L', 'PERSEN', 'KODE', 'BPS KODE DESA']),
      ),
  },
  {
    nama: 'judul terpotong',
    ubah: (lembar, acak) =>
      ganti(lembar, 0, acak.bulat(lembar[0]?.length ?? 1), (lama) =>
        lama.slice(0, acak.bulat(lama.length + 1)),
      ),
  },
  { nama: 'tabel menumpuk', ubah: (lembar) => [...lembar, ...lembar] },
  {
    nama: 'baris jumlah palsu',
    ubah: (lembar, acak) => [
      ...lembar,
      (lembar[barisIsi(lembar, acak)] ?? []).map((s, k) => (k === 0 ? '' : k === 1 ? 'JUMLAH' : s)),
    ],
  },
  {
    nama: 'berkas terpotong',
    ubah: (lembar, acak) => {
      const isi = jadikanCsv(lembar);
      return teks(isi.slice(0, acak.bulat(isi.length)));
    },
  },
  {
    nama: 'byte rusak',
    ubah: (lembar, acak) => {
      const isi = teks(jadikanCsv(lembar));
      for (let i = 0; i < 3; i += 1) isi[acak.bulat(isi.length)] = acak.bulat(256);
      return isi;
    },
  },
  {
    nama: 'kutip lepas',
    ubah: (lembar, acak) => {
      const isi = jadikanCsv(lembar);
      const i = acak.bulat(isi.length);
      return teks(`${isi.slice(0, i)}"${isi.slice(i)}`);
    },
  },
  {
    nama: 'pemisah campur',
    ubah: (lembar, acak) => {
      const isi = jadikanCsv(lembar).split('\n');
      const i = acak.bulat(isi.length);
      return teks(isi.map((b, k) => (k === i ? b.replaceAll(',', ';') : b)).join('\n'));
    },
  },
];

export const daftarMutasi: readonly Mutasi[] = [
  ...setara.map((satu) => ({ ...satu, setara: true })),
  ...rusak.map((satu) => ({ ...satu, setara: false })),
];
