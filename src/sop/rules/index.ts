import type { Aturan } from '../aturan.ts';
import { dasarHukumDicabut } from './dasar-hukum-dicabut.ts';
import { dasarHukumGanda } from './dasar-hukum-ganda.ts';
import { dasarHukumJenisKeliru } from './dasar-hukum-jenis-keliru.ts';
import { dasarHukumKedaluwarsa } from './dasar-hukum-kedaluwarsa.ts';
import { dasarHukumLebihBaru } from './dasar-hukum-lebih-baru.ts';
import { judulBerbeda } from './judul-berbeda.ts';
import { kegiatanBukanKataKerja } from './kegiatan-bukan-kata-kerja.ts';
import { kegiatanGanda } from './kegiatan-ganda.ts';
import { kelengkapanKosong } from './kelengkapan-kosong.ts';
import { kelengkapanPeralatan } from './kelengkapan-peralatan.ts';
import { keputusanKurangCabang } from './keputusan-kurang-cabang.ts';
import { keputusanTersirat } from './keputusan-tersirat.ts';
import { keterkaitanKosong } from './keterkaitan-kosong.ts';
import { keterkaitanTanpaNomor } from './keterkaitan-tanpa-nomor.ts';
import { keterkaitanTerlaluUmum } from './keterkaitan-terlalu-umum.ts';
import { kualifikasiJabatan } from './kualifikasi-jabatan.ts';
import { langkahTakTerjangkau } from './langkah-tak-terjangkau.ts';
import { namaBukanKegiatan } from './nama-bukan-kegiatan.ts';
import { nomorKosong } from './nomor-kosong.ts';
import { nomorLangkahGanda } from './nomor-langkah-ganda.ts';
import { nomorTahun } from './nomor-tahun.ts';
import { outputKosong } from './output-kosong.ts';
import { outputSama } from './output-sama.ts';
import { outputTakDipakai } from './output-tak-dipakai.ts';
import { pelaksanaKosong } from './pelaksana-kosong.ts';
import { pelaksanaTanpaKolom } from './pelaksana-tanpa-kolom.ts';
import { pelaksanaTanpaLangkah } from './pelaksana-tanpa-langkah.ts';
import { pelaksanaTidakDikenal } from './pelaksana-tidak-dikenal.ts';
import { pencatatanBukanCatatan } from './pencatatan-bukan-catatan.ts';
import { pencatatanKosong } from './pencatatan-kosong.ts';
import { pengesahTidakLengkap } from './pengesah-tidak-lengkap.ts';
import { penghubungTidakBerpasangan } from './penghubung-tidak-berpasangan.ts';
import { peralatanDokumen } from './peralatan-dokumen.ts';
import { peringatanBukanAkibat } from './peringatan-bukan-akibat.ts';
import { peringatanKosong } from './peringatan-kosong.ts';
import { peringatanTerbalik } from './peringatan-terbalik.ts';
import { peringatanTerputus } from './peringatan-terputus.ts';
import { regulasiTidakAda } from './regulasi-tidak-ada.ts';
import { sebutanPelaksanaBerbeda } from './sebutan-pelaksana-berbeda.ts';
import { tanggalKosong } from './tanggal-kosong.ts';
import { tanggalTerbalik } from './tanggal-terbalik.ts';
import { tanggalTidakDikenal } from './tanggal-tidak-dikenal.ts';
import { tanggalTidakLengkap } from './tanggal-tidak-lengkap.ts';
import { tanpaAkhir } from './tanpa-akhir.ts';
import { tanpaKapsul } from './tanpa-kapsul.ts';
import { tanpaMulai } from './tanpa-mulai.ts';
import { tinjauanLewat } from './tinjauan-lewat.ts';
import { tujuanKembaliTidakDisebut } from './tujuan-kembali-tidak-disebut.ts';
import { tujuanTidakAda } from './tujuan-tidak-ada.ts';
import { urutanKolom } from './urutan-kolom.ts';
import { waktuDasarCampur } from './waktu-dasar-campur.ts';
import { waktuKosong } from './waktu-kosong.ts';
import { waktuRancu } from './waktu-rancu.ts';
import { waktuTidakTerukur } from './waktu-tidak-terukur.ts';

/** Every rule over one SOP, in the order of their ids. */
export const aturanSop: readonly Aturan[] = [
  dasarHukumDicabut,
  dasarHukumGanda,
  dasarHukumJenisKeliru,
  dasarHukumKedaluwarsa,
  dasarHukumLebihBaru,
  judulBerbeda,
  kegiatanBukanKataKerja,
  kegiatanGanda,
  kelengkapanKosong,
  kelengkapanPeralatan,
  keputusanKurangCabang,
  keputusanTersirat,
  keterkaitanKosong,
  keterkaitanTanpaNomor,
  keterkaitanTerlaluUmum,
  kualifikasiJabatan,
  langkahTakTerjangkau,
  namaBukanKegiatan,
  nomorKosong,
  nomorLangkahGanda,
  nomorTahun,
  outputKosong,
  outputSama,
  outputTakDipakai,
  pelaksanaKosong,
  pelaksanaTanpaKolom,
  pelaksanaTanpaLangkah,
  pelaksanaTidakDikenal,
  pencatatanBukanCatatan,
  pencatatanKosong,
  pengesahTidakLengkap,
  penghubungTidakBerpasangan,
  peralatanDokumen,
  peringatanBukanAkibat,
  peringatanKosong,
  peringatanTerbalik,
  peringatanTerputus,
  regulasiTidakAda,
  sebutanPelaksanaBerbeda,
  tanggalKosong,
  tanggalTerbalik,
  tanggalTidakDikenal,
  tanggalTidakLengkap,
  tanpaAkhir,
  tanpaKapsul,
  tanpaMulai,
  tinjauanLewat,
  tujuanKembaliTidakDisebut,
  tujuanTidakAda,
  urutanKolom,
  waktuDasarCampur,
  waktuKosong,
  waktuRancu,
  waktuTidakTerukur,
];
