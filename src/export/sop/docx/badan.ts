import { formatTanggal } from '../../../sop/tanggal.ts';
import type { Bahan } from '../bahan.ts';
import { unsur } from '../xml.ts';
import type { Unsur } from '../xml.ts';
import { bagiHalaman } from './halaman.ts';
import { hurufIsi, hurufTabel, tinggiBaris } from './huruf.ts';
import { identitas, tandaTangan } from './identitas.ts';
import type { Kertas } from './kertas.ts';
import type { Logo } from './logo.ts';
import { idHubungan } from './paket.ts';
import { twipMm } from './satuan.ts';
import { tabelHalaman } from './tabel-alur.ts';
import { kalimat, paragraf } from './wordml.ts';

/** The space between identity and table, and the title above the table, in twips. */
const jarak = 120;
const lebarPenutup = twipMm(80);
/** Room for place and date, an office of two lines, the signature, name and NIP. */
const tinggiPenutup = twipMm(37);

/** Identity, the table page by page, the signature below it, and the sheet that all this stands on. */
export function badan(bahan: Bahan, kertas: Kertas, logo?: Logo): Unsur {
  const { sop } = bahan;
  const kepala = identitas(bahan, kertas.lebarIsi, logo);
  const judul = sop.judulTabel ?? sop.nama;
  // The paragraph after the last table, which Word asks for.
  const ekor = tinggiBaris(hurufIsi);
  const tinggiJudul = tinggiBaris(hurufTabel) + 2 * jarak;
  const tinggiTabel = kertas.tinggiIsi - tinggiJudul - ekor;
  const pembagian = bagiHalaman(bahan, {
    lebarIsi: kertas.lebarIsi,
    tinggiTabel,
    tinggiIdentitas: kepala.tinggi,
    tinggiPenutup: sop.penutup === undefined ? 0 : tinggiPenutup,
  });
  return unsur('w:body', {}, [
    kepala.tabel,
    ...pembagian.halaman.flatMap((halaman, nomor) => [
      kalimat(nomor === 0 ? judul : `${judul} (lanjutan)`, {
        huruf: hurufTabel,
        sebelum: jarak,
        sesudah: jarak,
        bersama: true,
        halamanBaru: nomor > 0 || !pembagian.menyambung,
        rata: 'center',
        ...(nomor === 0 && { tingkat: 0 }),
      }),
      tabelHalaman(bahan, pembagian, { halaman, nomor }),
    ]),
    ...penutup(bahan, kertas.lebarIsi),
    bagianHalaman(kertas),
  ]);
}

function penutup({ sop }: Bahan, lebarIsi: number): readonly Unsur[] {
  if (sop.penutup === undefined) return [paragraf([], { huruf: hurufIsi })];
  const { tempat, tanggal } = sop.penutup;
  const kiri = lebarIsi - lebarPenutup;
  return [
    kalimat([tempat, formatTanggal(tanggal)].filter(Boolean).join(', '), {
      huruf: hurufIsi,
      kiri,
      rata: 'center',
      sebelum: 2 * jarak,
      bersama: true,
    }),
    ...tandaTangan(sop.penutup, kiri),
  ];
}

function bagianHalaman({ lebar, tinggi, tepi, tepiAtas, tepiBawah, tepiKepala }: Kertas): Unsur {
  return unsur('w:sectPr', {}, [
    unsur('w:headerReference', { 'w:type': 'default', 'r:id': idHubungan('header') }),
    unsur('w:footerReference', { 'w:type': 'default', 'r:id': idHubungan('footer') }),
    unsur('w:pgSz', { 'w:w': lebar, 'w:h': tinggi, 'w:orient': 'landscape' }),
    unsur('w:pgMar', {
      'w:top': tepiAtas,
      'w:right': tepi,
      'w:bottom': tepiBawah,
      'w:left': tepi,
      'w:header': tepiKepala,
      'w:footer': tepiKepala,
      'w:gutter': 0,
    }),
  ]);
}
