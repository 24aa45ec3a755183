import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  alamatBukuWeb,
  alamatIstilah,
  alamatKalender,
  alamatMetadata,
  alamatPanduan,
  alamatPelaksana,
  alamatPerbaikan,
  alamatPerubahan,
  alamatRegulasi,
  alamatRilis,
  alamatSaringan,
  alamatSematan,
  alamatSop,
  alamatTinjau,
  alamatTugas,
} from '../io/alamat.ts';
import { halamanWilayah } from '../io/alamat-wilayah.ts';
import { alamatBab } from '../io/buku-web.ts';
import type { Edisi } from '../io/edisi.ts';
import { pendahuluSop } from '../io/pendahulu.ts';
import type { Portal } from '../io/portal.ts';
import { alamatLayanan, susunLayanan } from '../portal/layanan.ts';
import { susunPortal } from '../portal/susun-portal.ts';

/** Addresses of the pages that this content must have, each of them a folder with its index. */
export function expectedPages(portal: Portal): readonly string[] {
  const { kantor, sop, edisi, panduan } = portal;
  return [
    '/',
    '/cari/',
    '/komponen/',
    alamatIstilah,
    '/panduan/',
    ...panduan.map(({ slug }) => alamatPanduan(slug)),
    '/sop/',
    '/statistik/',
    alamatKalender,
    '/tentang/',
    '/tentang/aksesibilitas/',
    '/tentang/pengaduan/',
    '/tentang/privasi/',
    ...susunLayanan(sop).map(alamatLayanan),
    ...kantor.map(({ kode }) => `/instansi/${kode}/`),
    ...sop.map(alamatSop),
    ...[...pendahuluSop(sop).keys()].map(alamatPerubahan),
    ...listPages(portal),
    ...halamanWilayah(portal),
    ...edisi.flatMap((satu) => [
      ...[satu, ...satu.lama].flatMap(editionPages),
      ...(satu.lama.length > 0 ? [alamatPerbaikan(satu.rilis)] : []),
      alamatMetadata(satu.rilis),
      alamatBukuWeb(satu.rilis),
      ...satu.bab.map(({ id }) => alamatBab(satu, id)),
      ...chartPages(satu),
    ]),
  ];
}

function editionPages({ rilis, bab }: Edisi): readonly string[] {
  return [
    alamatRilis(rilis),
    ...bab
      .flatMap(({ butir }) => butir)
      .filter(({ jenis }) => jenis === 'tabel')
      .map(({ id }) => `${alamatRilis(rilis)}${id}/`),
  ];
}

function chartPages({ rilis, bab }: Edisi): readonly string[] {
  return bab
    .flatMap(({ butir }) => butir)
    .filter(({ jenis }) => jenis === 'grafik')
    .map(({ id }) => alamatSematan(rilis, id));
}

/** Pages that speak of many SOPs at once. */
function listPages(portal: Portal): readonly string[] {
  const { saringan, sopKantor, peranKantor, regulasi } = susunPortal(portal);
  return [
    '/dasar-hukum/',
    ...regulasi.map(({ id }) => alamatRegulasi(id)),
    ...saringan.flatMap(({ id, nilai }) => nilai.map((satu) => alamatSaringan(id, satu.id))),
    ...[...sopKantor].flatMap(([kode, milik]) =>
      milik.length === 0 ? [] : [alamatPelaksana(kode), alamatTinjau(kode)],
    ),
    ...[...peranKantor].flatMap(([kode, peran]) =>
      peran.map(({ slug }) => alamatTugas(kode, slug)),
    ),
  ];
}

/** Throws, naming the first, when a page was not written: Astro ends well without it. */
export function assertPages(folder: string, pages: readonly string[]): void {
  const hilang = pages.filter(
    (path) => !existsSync(join(folder, ...path.split('/'), 'index.html')),
  );
  if (hilang.length > 0) {
    throw new Error(`${hilang.length} pages were not written, the first is ${hilang[0] ?? ''}`);
  }
}
