import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { menghentikan, type Finding } from '../finding/finding.ts';
import { formatPeople } from '../finding/format/people.ts';
import { jumlah, jumlahJk, jumlahkan } from '../statistics/agregat.ts';
import { daftarPemeriksaan } from '../statistics/checks/index.ts';
import { formatJiwa } from '../statistics/format-value.ts';
import type { Dataset, Kabupaten } from '../statistics/model.ts';
import { labelPeriode } from '../statistics/periode.ts';
import { readExport } from '../statistics/ekspor/read-export.ts';
import { salinEdisi } from './edisi-impor.ts';
import { formatCsv } from './format-csv.ts';
import type { PermintaanImpor } from './permintaan-impor.ts';
import { pilihLembar, type LembarDipakai, type PilihanLembar } from './pilih-lembar.ts';
import { readXlsx } from './read-xlsx.ts';
import { formatRilisImpor } from './rilis-impor.ts';
import { writeFolder, type BerkasTulis } from './write-folder.ts';

type Tulis = (teks: string) => void;

/**
 * Turns the worksheets of a DKB workbook into the CSVs of a release and a rilis.yaml to complete.
 * The CSVs are read back before they are put in place: a galat leaves the data folder as it was.
 * Returns the exit code, and says through `tulis` what was read, what was not and what to do next.
 */
export async function importDkb(permintaan: PermintaanImpor, tulis: Tulis): Promise<0 | 1> {
  const { nilai: lembar, temuan } = await readXlsx(permintaan.berkas);
  if (lembar === undefined) return gagal(temuan, tulis);
  const pilihan = pilihLembar(lembar);
  if (pilihan.pribadi.length > 0) return gagal(temuanPribadi(permintaan, pilihan), tulis);

  tulis(`${basename(permintaan.berkas)}: ${lembar.length} lembar.\n\n`);
  for (const satu of pilihan.diabaikan) tulis(`  dilewati  ${satu.lembar}: ${satu.alasan}\n`);
  if (pilihan.dipakai.length === 0) return gagal([tanpaLembar(permintaan)], tulis);
  return tulisRilis(permintaan, pilihan, tulis);
}

async function tulisRilis(
  permintaan: PermintaanImpor,
  pilihan: PilihanLembar,
  tulis: Tulis,
): Promise<0 | 1> {
  const bacaan: Bacaan[] = [];
  const berhasil = await writeFolder(permintaan.rilis, susunBerkas(permintaan, pilihan), {
    simpanLama: permintaan.simpanLama,
    periksa: async (folder) => {
      for (const satu of pilihan.dipakai) {
        const hasil = await bacaUlang(folder, satu, permintaan);
        tulis(barisDibaca(hasil, permintaan.kabupaten));
        bacaan.push(hasil);
      }
      if (semuaTemuan(bacaan, permintaan).some(menghentikan)) return false;
      await salinEdisi(permintaan.rilis, folder, permintaan.edisi);
      return true;
    },
  });
  const temuan = kabupatenLain(bacaan, permintaan) ?? semuaTemuan(bacaan, permintaan);
  if (!berhasil) return gagal(temuan, tulis);
  if (temuan.length > 0) tulis(`\n${formatPeople(temuan, { warna: false })}`);
  tulis(penutup(permintaan, bacaan));
  return 0;
}

/** What reading each worksheet found, and what the worksheets say about each other. */
function semuaTemuan(
  bacaan: readonly Bacaan[],
  { kabupaten, periode }: PermintaanImpor,
): readonly Finding[] {
  const daftar = bacaan.flatMap(({ dataset }) => (dataset === undefined ? [] : [dataset]));
  return [
    ...bacaan.flatMap(({ temuan }) => temuan),
    ...daftarPemeriksaan.flatMap(({ periksa }) => periksa({ kabupaten, daftar, periode })),
  ];
}

function namaCsv({ namaBerkas }: LembarDipakai): string {
  return `${namaBerkas}.csv`;
}

function susunBerkas(
  { kabupaten, periode, berkas, edisi }: PermintaanImpor,
  { dipakai, diabaikan }: PilihanLembar,
): readonly BerkasTulis[] {
  const rilis = formatRilisImpor({
    kabupaten,
    periode,
    bukuKerja: basename(berkas),
    berkas: dipakai.map((satu) => ({ csv: namaCsv(satu), lembar: satu.lembar })),
    diabaikan,
    perbaikan: edisi.perbaikan,
    kantor: edisi.kantor,
  });
  return [
    ...dipakai.map((satu) => ({ jalur: namaCsv(satu), isi: formatCsv(satu.baris, ',') })),
    { jalur: 'rilis.yaml', isi: rilis },
  ];
}

interface Bacaan {
  readonly lembar: LembarDipakai;
  readonly dataset: Dataset | undefined;
  readonly temuan: readonly Finding[];
}

/** Reads a CSV as the build will, and says what is wrong by worksheet and row of the workbook. */
async function bacaUlang(
  folder: string,
  lembar: LembarDipakai,
  { berkas, kabupaten }: PermintaanImpor,
): Promise<Bacaan> {
  const teks = await readFile(join(folder, namaCsv(lembar)), 'utf8');
  const hasil = readExport(teks, `${basename(berkas)}, lembar "${lembar.lembar}"`, kabupaten);
  return { lembar, dataset: hasil.nilai, temuan: hasil.temuan };
}

const sebutanTingkat = {
  desa: 'desa/kelurahan',
  kecamatan: 'kecamatan',
  kabupaten: 'kabupaten',
} as const;

function barisDibaca({ lembar, dataset, temuan }: Bacaan, kabupaten: Kabupaten): string {
  const tanda = temuan.some(menghentikan) ? 'galat' : 'dibaca';
  const penduduk =
    dataset?.def.membagiPenduduk === true
      ? `, ${formatJiwa(jumlah(jumlahkan(dataset, kabupaten).kabupaten))} jiwa`
      : '';
  return `  ${tanda.padEnd(8)}  ${lembar.lembar}: ${lembar.def.judul} (${lembar.def.id}), ${dataset?.baris.length ?? 0} ${sebutanTingkat[dataset?.tingkat ?? 'desa']}${penduduk}\n`;
}

/** One finding in place of hundreds when no row of any worksheet lies in the kabupaten that was asked for. */
function kabupatenLain(
  bacaan: readonly Bacaan[],
  { berkas, kabupaten }: PermintaanImpor,
): readonly Finding[] | undefined {
  const asing = bacaan.every(
    ({ dataset, temuan }) =>
      dataset?.baris.length === 0 && temuan.some(({ aturan }) => aturan === 'kabupaten-lain'),
  );
  if (!asing) return undefined;
  return [
    {
      aturan: 'kabupaten-lain',
      tingkat: 'galat',
      tempat: { berkas: basename(berkas) },
      pesan: `Tidak satu baris pun berkode ${kabupaten.kode} (${kabupaten.nama}).`,
      obat: 'Betulkan --code, atau pilih buku kerja kabupaten itu.',
    },
  ];
}

function temuanPribadi(
  { berkas }: PermintaanImpor,
  { pribadi }: PilihanLembar,
): readonly Finding[] {
  return pribadi.map(({ lembar, alasan }) => ({
    aturan: 'data-pribadi',
    tingkat: 'galat',
    tempat: { berkas: `${basename(berkas)}, lembar "${lembar}"` },
    pesan: alasan,
    obat: 'Hapus lembar itu dari buku kerjanya; yang diterbitkan hanya data agregat.',
  }));
}

function tanpaLembar({ berkas }: PermintaanImpor): Finding {
  return {
    aturan: 'tanpa-lembar',
    tingkat: 'galat',
    tempat: { berkas: basename(berkas) },
    pesan: 'Tidak ada lembar yang dapat dipakai dalam buku kerja ini; sebabnya tertulis di atas.',
    obat: 'Pakai ekspor agregat DKB dengan judul kolom aslinya.',
  };
}

function gagal(temuan: readonly Finding[], tulis: Tulis): 1 {
  tulis(`\n${formatPeople(temuan, { warna: false })}\nTidak ada yang ditulis.\n`);
  return 1;
}

function penutup(
  { kabupaten, periode, data, rilis, edisi }: PermintaanImpor,
  bacaan: readonly Bacaan[],
): string {
  const penduduk = bacaan.find(({ dataset }) => dataset?.def.membagiPenduduk === true)?.dataset;
  const nilai = penduduk === undefined ? undefined : jumlahkan(penduduk, kabupaten).kabupaten;
  const jiwa =
    nilai === undefined
      ? ''
      : `: ${formatJiwa(jumlah(nilai))} jiwa (laki-laki ${formatJiwa(jumlahJk(nilai, 'L'))}, perempuan ${formatJiwa(jumlahJk(nilai, 'P'))})`;
  return `
${kabupaten.nama} (${kabupaten.kode}), ${labelPeriode(periode)}${jiwa}.
Ditulis: ${bacaan.length} CSV dan rilis.yaml di ${rilis}
${edisi.nomor === undefined ? '' : `Edisi sebelumnya disimpan di ${join(rilis, `edisi-${edisi.nomor}`)}\n`}
Berikutnya:
  1. Lengkapi ${join(rilis, 'rilis.yaml')} pada baris yang bertanda LENGKAPI.
  2. npm run build -- --data ${data}
`;
}
