import type { Aturan, Laporan } from '../aturan.ts';
import { kalimatKegiatan } from '../bahasa/kalimat-kegiatan.ts';
import { isiKata } from '../bahasa/kata.ts';
import { isSama } from '../bahasa/kemiripan.ts';
import { isSerahTerima } from '../bahasa/serah-terima.ts';
import { barisSel, isDaftarKosong, perLangkah } from '../langkah-sop.ts';
import type { Langkah } from '../schema-langkah.ts';
import { langkahSebelum } from '../urutan-langkah.ts';

export const outputSama: Aturan = {
  id: 'output-sama',
  tingkat: 'saran',
  butir: ['T6'],
  uraian: 'Output langkah berbeda dari kelengkapannya dan dari output langkah sebelumnya.',
  penjelasan:
    'Output menunjukkan apa yang berubah karena langkah ini, sehingga pembaca dapat menilai apakah langkah sudah ' +
    'selesai. Bila berkasnya tetap sama, sebut keadaannya yang baru, misalnya "Draf laporan yang sudah diparaf". ' +
    'Langkah yang hanya menerima, meneruskan, atau menyerahkan berkas boleh mempunyai output yang sama dengan ' +
    'kelengkapannya.',
  contoh: {
    keliru: { langkah: [{}, { output: 'Formulir peminjaman yang terisi' }, {}] },
    benar: { langkah: [{}, { output: 'Formulir peminjaman yang disetujui' }, {}] },
  },
  periksa: (sop) => {
    const sebelum = langkahSebelum(sop);
    return perLangkah(sop, (langkah, kolom, indeks) => {
      if (isDaftarKosong(langkah.output) || isDiteruskan(langkah)) return [];
      const bahan = sop.langkah[barisSel(sop, indeks, 'kelengkapan')]?.kelengkapan ?? [];
      const asal = (sebelum[indeks] ?? []).flatMap((baris) => sop.langkah[baris] ?? []);
      const sumber = samaDengan(
        isiKata(langkah.output.join('; ')),
        isiKata(bahan.join('; ')),
        asal,
      );
      return sumber === undefined ? [] : [laporan(langkah, sumber, kolom)];
    });
  },
};

/** True where the kegiatan itself, not one of its rincian, only receives or hands on. */
function isDiteruskan(langkah: Langkah): boolean {
  const [pertama] = kalimatKegiatan(langkah);
  return pertama?.teks === langkah.kegiatan && isSerahTerima(pertama.pokok);
}

function samaDengan(
  output: ReadonlySet<string>,
  kelengkapan: ReadonlySet<string>,
  sebelum: readonly Langkah[],
): string | undefined {
  if (isSama(output, kelengkapan)) return 'kelengkapannya';
  const asal = sebelum.find((satu) => isSama(output, isiKata(satu.output.join('; '))));
  return asal === undefined ? undefined : `output langkah ${asal.no}`;
}

function laporan({ no, output }: Langkah, sumber: string, kolom: string): Laporan {
  return {
    pesan: `Output langkah ${no} sama dengan ${sumber}: ${output.join('; ')}`,
    obat: 'Tulis apa yang berubah karena langkah ini, misalnya berkas yang sudah diperiksa, diparaf, atau diberi nomor',
    langkah: no,
    kolom: `${kolom}.output`,
  };
}
