import { batasKategori, batasLonjakan } from './batas-lonjakan.ts';
import type { Dataset } from './model.ts';
import { cariDataset, cariPenduduk, cariTerdahulu, type MasukanPeriksa } from './pemeriksaan.ts';

type Sasaran = (masukan: MasukanPeriksa) => readonly Dataset[];

/**
 * The exports of a release that a check looks at, by the id of the check; none when what it compares them with is not
 * at hand. A check that finds nothing says nothing, and so a page could not tell a clean one from one that never ran.
 */
export const sasaranPemeriksaan: Readonly<Record<string, Sasaran>> = {
  'akta-kawin-agama': bersama('akta-perkawinan-perceraian-agama', 'akta-perkawinan-perceraian'),
  'akta-kawin-status': bersama('akta-perkawinan-perceraian', 'status-kawin'),
  'akta-rentang-umur': bersama('akta-kelahiran', 'umur-tunggal'),
  'dataset-ganda': ({ daftar }) => daftar,
  'desa-antarsemester': ({ daftar, sebelum = [] }) =>
    sebelum[0]?.daftar.some(isPerDesa) === true ? daftar.filter(isPerDesa) : [],
  'desa-lengkap': ({ daftar }) => daftar.filter(({ tingkat }) => tingkat !== 'kabupaten'),
  'ekspor-kosong': ({ daftar }) => daftar,
  'formulir-selaras': ({ daftar }) =>
    daftar.filter(({ def, tingkat }) =>
      daftar.some((lain) => lain.def.id === def.id && lain.tingkat !== tingkat),
    ),
  'judul-semester': ({ daftar, periode }) => (periode ? daftar : []),
  'kepala-keluarga-status': bersama('kk-status-kawin', 'status-kawin'),
  'kia-sasaran': bersama('kia', 'umur-tunggal'),
  'kk-selaras': sendiri('kk', 'kk-status-kawin'),
  'ktp-terhadap-umur': sendiri('ktp-el', 'umur-tunggal'),
  lonjakan: (masukan) => {
    const penduduk = cariPenduduk(masukan.daftar);
    const diawasi = new Set([
      ...(penduduk ? [penduduk.def.id] : []),
      ...batasLonjakan.map(({ dataset }) => dataset),
      ...batasKategori.dataset,
    ]);
    return masukan.daftar.filter(
      ({ def }) => diawasi.has(def.id) && cariTerdahulu(masukan, def.id) !== undefined,
    );
  },
  'luas-nol': sendiri('luas-wilayah'),
  'melebihi-penduduk': (masukan) => {
    const penduduk = cariPenduduk(masukan.daftar);
    const bagian = adalah(masukan, bagianPenduduk);
    return penduduk && bagian.length > 0 ? [penduduk, ...bagian] : [];
  },
  'penduduk-sama': (masukan) => {
    const sama = masukan.daftar.filter(
      ({ def }) => def.membagiPenduduk || def.id === 'akta-kelahiran',
    );
    return cariPenduduk(masukan.daftar) && sama.length > 1 ? sama : [];
  },
  'persamaan-penduduk': (masukan) => {
    const [mutasi, penduduk] = [
      cariDataset(masukan.daftar, 'mutasi'),
      cariPenduduk(masukan.daftar),
    ];
    const lalu = masukan.sebelum?.[0];
    return mutasi && penduduk && lalu && cariPenduduk(lalu.daftar) ? [mutasi, penduduk] : [];
  },
  'salinan-semester': (masukan) =>
    masukan.daftar.filter(
      ({ def }) => def.satuan !== 'km²' && cariTerdahulu(masukan, def.id) !== undefined,
    ),
  'umur-selaras': bersama('umur-5-tahunan', 'umur-tunggal'),
  'usia-sekolah-selaras': (masukan) => {
    const sekolah = adalah(masukan, ['usia-sekolah', 'usia-sekolah-aps']);
    return sekolah.length > 0 ? dengan(masukan, 'umur-tunggal', sekolah) : [];
  },
};

/** Exports of which some category counts a part of the people. */
const bagianPenduduk = [
  ...['disabilitas', 'usia-sekolah', 'kk-status-kawin', 'kk', 'ktp-el', 'kia'],
  ...['akta-kelahiran', 'akta-perkawinan-perceraian'],
];

function isPerDesa({ tingkat, baris }: Dataset): boolean {
  return tingkat === 'desa' && baris.length > 0;
}

/** Two exports that are held against each other, where the release has both. */
function bersama(a: string, b: string): Sasaran {
  return (masukan) => {
    const ada = adalah(masukan, [a, b]);
    return ada.length === 2 ? ada : [];
  };
}

/** An export that is also checked alone, with what it is held against where the release has it. */
function sendiri(id: string, ...pembanding: readonly string[]): Sasaran {
  return (masukan) => (cariDataset(masukan.daftar, id) ? adalah(masukan, [id, ...pembanding]) : []);
}

function dengan(
  { daftar }: MasukanPeriksa,
  id: string,
  lain: readonly Dataset[],
): readonly Dataset[] {
  const dataset = cariDataset(daftar, id);
  return dataset ? [dataset, ...lain] : [];
}

function adalah({ daftar }: MasukanPeriksa, id: readonly string[]): readonly Dataset[] {
  return id.flatMap((satu) => cariDataset(daftar, satu) ?? []);
}
