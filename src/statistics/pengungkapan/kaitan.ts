import type { Agregat } from '../agregat.ts';
import type { DatasetDef } from '../model.ts';
import { susun, type CariKolom, type Persamaan } from './persamaan.ts';

/** Bands of age, of whatever dataset, as sums of single ages: `05-09`, `6-11`, `5`, `75+`. */
export function kaitanUmur(daftar: readonly Agregat[], cari: CariKolom): readonly Persamaan[] {
  const umur = (dari: number, sampai: number) =>
    Array.from({ length: sampai - dari + 1 }, (_, i) => cari('umur-tunggal', String(dari + i)));
  if (cari('umur-tunggal', '0') === undefined) return [];
  return daftar
    .filter(({ def }) => ['umur-5-tahunan', 'usia-sekolah', 'usia-sekolah-aps'].includes(def.id))
    .flatMap(({ def }) =>
      def.kategori.map(({ id }) => {
        const [dari = 0, sampai = dari] = id
          .split(/[-+]/)
          .filter((teks) => teks !== '')
          .map(Number);
        return susun(umur(dari, id.endsWith('+') ? umurTertua : sampai), cari(def.id, id));
      }),
    );
}

const umurTertua = 120;

/**
 * Sums across datasets. Where real exports disagree by a few people the equation is taken to hold all the same: who
 * cannot recover a figure with one equation more cannot do so without it.
 */
export function kaitanLain(
  agregat: ReadonlyMap<string, Agregat>,
  cari: CariKolom,
  jumlah: (def: DatasetDef) => number | undefined,
): readonly Persamaan[] {
  const kepala = agregat.get('kk-status-kawin');
  return [
    ...kaitanAkta(agregat, cari),
    susun([kepala && jumlah(kepala.def)], cari('kk', 'kk')),
    // Who must have a card follows, but for the few who married early, from the ages.
    susun([cari('kia', 'sasaran')]),
    susun([cari('ktp-el', 'wajib')]),
    susun([cari('mutasi', 'mati')], cari('akta-kematian', 'kematian')),
    // Lahir and datang less mati and pindah is what the population grew by from one semester to the next.
    susun(
      [cari('mutasi', 'lahir'), cari('mutasi', 'datang')],
      cari('mutasi', 'mati'),
      cari('mutasi', 'pindah'),
    ),
    ...kaitanPekerjaan(agregat, cari),
  ];
}

function kaitanAkta(agregat: ReadonlyMap<string, Agregat>, cari: CariKolom): readonly Persamaan[] {
  const lahir = (id: string) => cari('akta-kelahiran', id);
  const kawin = (id: string) => cari('akta-perkawinan-perceraian', id);
  const menurutAgama = agregat.get('akta-perkawinan-perceraian-agama')?.def.kategori ?? [];
  return [
    // Everyone, and everyone of an age, either has the certificate or not; how many they are is known from other tables.
    ...['semua', 'u18', 'u5'].map((id) => susun([lahir(`${id}-memiliki`), lahir(`${id}-belum`)])),
    susun([cari('status-kawin', 'kawin')], kawin('kawin')),
    susun([cari('status-kawin', 'cerai-hidup')], kawin('cerai')),
    ...['kawin-memiliki', 'kawin-belum', 'cerai-memiliki', 'cerai-belum'].map((isi) =>
      susun(
        menurutAgama
          .filter(({ id }) => id.endsWith(`-${isi}`))
          .map(({ id }) => cari('akta-perkawinan-perceraian-agama', id)),
        kawin(isi),
      ),
    ),
  ];
}

/** The older list of work has the first 88 kinds of the newer, and the rest as one. */
function kaitanPekerjaan(
  agregat: ReadonlyMap<string, Agregat>,
  cari: CariKolom,
): readonly Persamaan[] {
  const [lama, baru] = [agregat.get('pekerjaan-89')?.def, agregat.get('pekerjaan')?.def];
  if (!lama || !baru) return [];
  const dikenal = new Set(lama.kategori.slice(0, -1).map(({ id }) => id));
  const sisa = baru.kategori.filter(({ id }) => !dikenal.has(id));
  return lama.kategori.map(({ id }, k) =>
    susun(
      k < lama.kategori.length - 1
        ? [cari('pekerjaan', id)]
        : sisa.map((satu) => cari('pekerjaan', satu.id)),
      cari('pekerjaan-89', id),
    ),
  );
}
