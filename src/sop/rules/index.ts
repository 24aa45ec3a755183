import type { Aturan } from '../aturan.ts';
import { judulBerbeda } from './judul-berbeda.ts';
import { kelengkapanKosong } from './kelengkapan-kosong.ts';
import { keputusanKurangCabang } from './keputusan-kurang-cabang.ts';
import { keterkaitanKosong } from './keterkaitan-kosong.ts';
import { langkahTakTerjangkau } from './langkah-tak-terjangkau.ts';
import { nomorKosong } from './nomor-kosong.ts';
import { nomorTahun } from './nomor-tahun.ts';
import { outputKosong } from './output-kosong.ts';
import { pelaksanaKosong } from './pelaksana-kosong.ts';
import { pelaksanaTanpaLangkah } from './pelaksana-tanpa-langkah.ts';
import { pelaksanaTidakDikenal } from './pelaksana-tidak-dikenal.ts';
import { pencatatanKosong } from './pencatatan-kosong.ts';
import { pengesahTidakLengkap } from './pengesah-tidak-lengkap.ts';
import { peringatanKosong } from './peringatan-kosong.ts';
import { tanggalKosong } from './tanggal-kosong.ts';
import { tanggalTerbalik } from './tanggal-terbalik.ts';
import { tanggalTidakDikenal } from './tanggal-tidak-dikenal.ts';
import { tanggalTidakLengkap } from './tanggal-tidak-lengkap.ts';
import { tanpaAkhir } from './tanpa-akhir.ts';
import { tanpaMulai } from './tanpa-mulai.ts';
import { tujuanTidakAda } from './tujuan-tidak-ada.ts';
import { waktuKosong } from './waktu-kosong.ts';
import { waktuRancu } from './waktu-rancu.ts';
import { waktuTidakTerukur } from './waktu-tidak-terukur.ts';

/** Every rule, by id. */
export const aturanSop: readonly Aturan[] = [
  judulBerbeda,
  kelengkapanKosong,
  keputusanKurangCabang,
  keterkaitanKosong,
  langkahTakTerjangkau,
  nomorKosong,
  nomorTahun,
  outputKosong,
  pelaksanaKosong,
  pelaksanaTanpaLangkah,
  pelaksanaTidakDikenal,
  pencatatanKosong,
  pengesahTidakLengkap,
  peringatanKosong,
  tanggalKosong,
  tanggalTerbalik,
  tanggalTidakDikenal,
  tanggalTidakLengkap,
  tanpaAkhir,
  tanpaMulai,
  tujuanTidakAda,
  waktuKosong,
  waktuRancu,
  waktuTidakTerukur,
];
