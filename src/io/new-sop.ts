import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ScriptError } from './command.ts';
import { folderSkema, writeSkema } from './skema-json.ts';
import { readContent } from './read-content.ts';
import { namaWilayah } from './read-wilayah.ts';

interface SopBaru {
  readonly content: string;
  /** `63.05/legalisasi-akta`. */
  readonly id: string;
  /** Name of the SOP; made from the id when it is not given. */
  readonly nama?: string;
}

/**
 * Writes the commented skeleton of an SOP, and the schemas for editors where there are none. Returns the path.
 * ScriptError when the id is no `<kode>/<nama>`, the region is unknown, or the file is there already.
 */
export function newSop({ content, id, nama }: SopBaru): string {
  const [, kode = '', slug = ''] =
    /^(\d{2}(?:\.\d{2})?)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(id) ?? [];
  if (slug === '') {
    throw new ScriptError(
      `"${id}" bukan tempat SOP. Tulis kode wilayah dan nama berhuruf kecil, misalnya 63.05/legalisasi-akta`,
    );
  }
  const wilayah = namaWilayah(kode);
  if (wilayah === undefined) {
    throw new ScriptError(`Kode wilayah ${kode} tidak ada pada daftar wilayah Kemendagri`);
  }
  const berkas = join(content, 'sop', kode, `${slug}.md`);
  if (existsSync(berkas)) throw new ScriptError(`${berkas} sudah ada dan tidak ditimpa`);
  const kantor = readContent(content).instansi.find((satu) => satu.kode === kode);
  mkdirSync(dirname(berkas), { recursive: true });
  if (!existsSync(join(content, folderSkema, 'sop.json'))) writeSkema(content);
  writeFileSync(
    berkas,
    kerangka({
      nama: nama ?? titleOf(slug),
      kop: [
        `PEMERINTAH ${(kantor?.wilayah ?? wilayah).toUpperCase()}`,
        (kantor?.nama ?? 'Dinas Kependudukan dan Pencatatan Sipil').toUpperCase(),
      ],
    }),
  );
  return berkas;
}

function titleOf(slug: string): string {
  return slug
    .replace(
      /(^|-)([a-z])/g,
      (_, garis: string, huruf: string) => `${garis === '' ? '' : ' '}${huruf.toUpperCase()}`,
    )
    .replaceAll('-', ' ');
}

function kerangka({
  nama,
  kop,
}: {
  readonly nama: string;
  readonly kop: readonly string[];
}): string {
  return `---
# yaml-language-server: $schema=../../${folderSkema}/sop.json
# Isi baris demi baris, lalu periksa dengan: npm run validate
# Baris yang diawali # adalah keterangan dan boleh dihapus. Tulisan yang memuat titik dua ditaruh di dalam tanda kutip.

nomor: # menurut tata naskah dinas kantor, misalnya 470/12-SOP/DUKCAPIL/2025
nama: ${JSON.stringify(nama)}
kop: # baris-baris kepala lembar
${kop.map((baris) => `  - ${JSON.stringify(baris)}`).join('\n')}
# unit: Bidang Pelayanan Pencatatan Sipil
tanggal: # lengkap seperti 2025-01-06; bulan saja 2025-01; kosong bila memang kosong
  pembuatan:
  revisi:
  efektif:
  # rencanaTinjauan: 2026-01
disahkan:
  jabatan: # misalnya Kepala Dinas Kependudukan dan Pencatatan Sipil
  nama:
  nip: # di dalam tanda kutip, misalnya '19800101 200501 1 001'
status: draf # draf, berlaku, atau dicabut
# digantikanOleh: nama-berkas-sop-penggantinya

dasarHukum: # kata-kata naskah, atau rujukan ke content/regulasi: { regulasi: uu-24-2013 }
  - Undang-Undang Nomor 24 Tahun 2013 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan
kualifikasi: # kemampuan, bukan nama jabatan
  - Memahami aplikasi SIAK
keterkaitan: # SOP lain beserta nomornya, atau { sop: nama-berkasnya }
  -
peralatan: # alat kerja, bukan berkas
  - Komputer
peringatan: # akibat bila SOP tidak dilaksanakan
  - Jika SOP ini tidak dilaksanakan, maka
pencatatan: # buku, formulir, atau laporan yang disimpan
  -

pelaksana: # kolom tabel, dari kiri ke kanan menurut urutan bekerja
  - { id: pemohon, nama: Pemohon }
  - { id: petugas, nama: Petugas Loket, alias: [Petugas] }
  - { id: kabid, nama: Kepala Bidang, alias: [Kabid] }

# Baris tabel. Langkah pertama dan terakhir menjadi kapsul, keputusan menjadi belah ketupat, yang lain kotak.
langkah:
  - kegiatan: Menyerahkan berkas permohonan # kata kerja aktif tanpa subyek
    pelaksana: pemohon
    kelengkapan: Formulir dan persyaratan # yang diperlukan; beberapa butir: [Formulir, KTP-el]
    waktu: 5 menit # angka dan satuan; paling lama 3 hari kerja; 10-15 menit
    output: Berkas permohonan # yang dihasilkan
  - kegiatan: Meneliti kelengkapan berkas permohonan
    pelaksana: petugas
    keputusan: { Ya: 3, Tidak: 1 } # label cabang dan nomor langkah yang dituju
    kelengkapan: Berkas permohonan
    waktu: 10 menit
    output: Berkas permohonan yang lengkap
  - kegiatan: Menandatangani dokumen
    pelaksana: kabid
    kelengkapan: Berkas permohonan yang lengkap
    waktu: 10 menit
    output: Dokumen yang ditandatangani
    # lanjut: 5                 ke langkah lain; [5, 6] bercabang serentak; selesai mengakhiri
    # pelaksana: [kasi, adb]    dua pelaksana bertindak bersama
    # rincian: [ … ]            rincian a, b, c di dalam satu baris
    # gabung: [waktu]           sel menyatu dengan sel di atasnya
    # simbol:                   beberapa simbol pada satu baris:
    #   - { id: 3a, pelaksana: kabid, teks: 'Sesuai?', keputusan: { Ya: 3b, Tidak: 2 } }
    #   - { id: 3b, pelaksana: petugas, lanjut: selesai }

# Kekurangan naskah yang sudah disahkan, diterima dengan alasannya:
# pengecualian:
#   - { aturan: waktu-kosong, langkah: 9, alasan: kosong pada naskah yang disahkan }
---

Satu dua kalimat bagi pembaca: untuk apa SOP ini dan siapa yang dilayani.
`;
}
