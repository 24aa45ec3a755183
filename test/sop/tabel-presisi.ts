/** Verdicts on one rule and one document, by number of langkah. */
export interface Penilaian {
  /** Reported, and a strict reviewer agrees. */
  readonly benar?: readonly number[];
  /** Reported, and a strict reviewer does not agree. */
  readonly keliru?: readonly number[];
  /** Named by a reviewer, and not reported. */
  readonly luput?: readonly number[];
}

const kia = '13.01/kia-melalui-silpia';
const hakAkses = '13.05/hak-akses-pemanfaatan-data';
const siakDesa = '51.08/akses-siak-desa-kelurahan';
const bukuData = '63.05/penyusunan-buku-data-agregat';
const jamila = '63.11/dik-jamila-me-wa';
const bencana = 'potensi-bencana';
const suratKeluar = 'satpolpp-28-surat-keluar';
const daftarInformasi = 'satpolpp-dip-daftar-informasi';
const keberatan = 'satpolpp-keberatan-informasi';

/**
 * What the rules that judge words say of nine signed documents, judged one by one against the reviewers' lists of
 * defects. Documents that are left out have neither reports nor known misses.
 */
export const tabelPresisi: Readonly<Record<string, Readonly<Record<string, Penilaian>>>> = {
  'kegiatan-bukan-kata-kerja': {
    [kia]: { benar: [7, 8, 9] },
    [hakAkses]: { benar: [1, 2, 3, 4, 5, 6, 7] },
    [bencana]: { benar: [1, 3, 4, 5, 6] },
  },
  'kegiatan-ganda': {
    [siakDesa]: { benar: [1, 4, 6, 7], keliru: [9], luput: [2, 3, 5, 8] },
    [bukuData]: { benar: [1, 2, 3, 7, 8], luput: [6] },
    [bencana]: { benar: [2, 4] },
    [suratKeluar]: { benar: [1, 2, 7] },
    [daftarInformasi]: { benar: [3, 7], luput: [2] },
    [keberatan]: { keliru: [4] },
  },
  'kelengkapan-peralatan': {
    [kia]: { benar: [4, 7, 8] },
    [hakAkses]: { benar: [7] },
    [siakDesa]: { benar: [4, 5, 6, 7, 8, 9] },
    [bukuData]: { benar: [1, 2, 3, 4, 5, 6, 7, 8] },
  },
  'keputusan-tersirat': {
    [kia]: { benar: [3, 6, 7] },
    [hakAkses]: { benar: [4] },
    [jamila]: { benar: [1] },
    [suratKeluar]: { benar: [5] },
  },
  'output-sama': {
    [hakAkses]: { benar: [3], luput: [1] },
    [siakDesa]: { benar: [4, 5, 6], luput: [3] },
    [bukuData]: { benar: [2, 3, 4, 5, 8], luput: [6] },
    [jamila]: { benar: [4, 5] },
    [bencana]: { benar: [3], luput: [2] },
    [suratKeluar]: { benar: [7] },
    [daftarInformasi]: { benar: [2] },
    [keberatan]: { benar: [2] },
  },
  'output-tak-dipakai': {
    [kia]: { benar: [3, 7], luput: [1] },
    [hakAkses]: { benar: [1, 2, 3], luput: [5] },
    [bukuData]: { benar: [1], luput: [2, 3, 4, 5, 6, 7] },
    [suratKeluar]: { benar: [6] },
  },
  'pelaksana-tanpa-kolom': {
    [hakAkses]: { benar: [2, 3] },
    [bukuData]: { benar: [8] },
    [daftarInformasi]: { luput: [6] },
  },
  'sebutan-pelaksana-berbeda': {
    [bencana]: { benar: [3] },
    [suratKeluar]: { benar: [2] },
  },
  'tujuan-kembali-tidak-disebut': {
    [siakDesa]: { benar: [2] },
  },
};
