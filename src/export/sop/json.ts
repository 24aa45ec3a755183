import { formatRentang, roundDurasi } from '../../sop/durasi.ts';
import type { Durasi, Rentang } from '../../sop/durasi.ts';
import type { Lama } from '../../sop/lead-time/hitungan.ts';
import type { LeadTime } from '../../sop/lead-time/lead-time.ts';
import { leadTimeSop } from '../../sop/lead-time-sop.ts';
import type { Bahan } from './bahan.ts';
import type { FormatTertulis } from './format-sop.ts';
import { keteranganSop } from './keterangan.ts';

/** Raised when a field changes its meaning or goes away; new fields do not raise it. */
const versi = 1;

export const json = {
  id: 'json',
  label: 'Data JSON',
  uraian: 'Isi SOP, alurnya, dan lama prosesnya bagi program lain',
  mime: 'application/json',
  akhiran: 'json',
  buat: buatJson,
} satisfies FormatTertulis;

/** The SOP as read, its graph, and the lead time of each start. Langkah and pelaksana of the graph are indexes from 0. */
function buatJson(bahan: Bahan): string {
  const { kode, slug, sop, kantor, alur } = bahan;
  const isi = {
    format: 'cacah-sop',
    versi,
    id: `${kode}/${slug}`,
    keterangan: keteranganSop(bahan),
    nomor: sop.nomor,
    nama: sop.nama,
    status: sop.status,
    rekonstruksi: sop.sumber?.rekonstruksi ?? [],
    kantor: { kode, nama: kantor.nama, wilayah: kantor.wilayah },
    sop,
    alur,
    lamaProses: lamaProses(bahan),
  };
  return `${JSON.stringify(isi, null, 2)}\n`;
}

function lamaProses({ sop, kantor }: Bahan) {
  const { jamKerja } = kantor;
  const opsi = jamKerja && { jamKerja: { menitPerHari: jamKerja.jamPerHari * 60 } };
  const { mulai, sebab } = leadTimeSop(sop, opsi);
  return { mulai: mulai.map(satuMulai), sebab };
}

/** The figures of one start, in units that stay apart; `teks` says the same in words. */
function satuMulai({ mulai, lancar, terpanjang, balik, pelaksana, serahTerima }: LeadTime) {
  return {
    mulai,
    lancar: { langkah: lancar.langkah, lama: lama(lancar.lama) },
    balik: balik.map((satu) => ({
      dari: satu.dari,
      ke: satu.ke,
      ...(satu.label !== undefined && { label: satu.label }),
      tambahan: rentang(satu.tambahan),
      lama: lama(satu.lama),
    })),
    semuaBalikSekali: lama(terpanjang.lama),
    pelaksana: pelaksana.map((satu) => ({
      pelaksana: satu.pelaksana,
      lancar: rentang(satu.lancar),
    })),
    serahTerima,
  };
}

function lama({ rentang: isi, takTerukur }: Lama) {
  return { ...rentang(isi), takTerukur };
}

function rentang({ min, max }: Rentang): { min: Durasi; max: Durasi; teks: string } {
  const bulat = { min: roundDurasi(min), max: roundDurasi(max) };
  return { ...bulat, teks: formatRentang(bulat) };
}
