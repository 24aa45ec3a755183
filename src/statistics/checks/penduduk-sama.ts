import type { Finding } from '../../finding/finding.ts';
import { jumlah, jumlahJk } from '../agregat.ts';
import type { Dataset, Kabupaten } from '../model.ts';
import {
  cariDataset,
  namaBerkas,
  perKecamatan,
  sebutBeberapa,
  type MasukanPeriksa,
  type Pemeriksaan,
} from '../pemeriksaan.ts';

/**
 * Every export that divides the whole population must count the same people in each desa, men and
 * women apart: exports of one cut-off date do, so a difference means that one is of another date.
 */
export const pendudukSama: Pemeriksaan = { id: 'penduduk-sama', periksa };

function periksa({ kabupaten, daftar }: MasukanPeriksa): readonly Finding[] {
  const membagi = daftar.filter(({ def, tingkat }) => def.membagiPenduduk && tingkat === 'desa');
  const acuan = cariDataset(membagi, 'umur-5-tahunan') ?? membagi[0];
  if (!acuan) return [];
  return membagi
    .filter(({ def }) => def.id !== acuan.def.id)
    .flatMap((lain) => bandingkan(lain, acuan, kabupaten));
}

function bandingkan(lain: Dataset, acuan: Dataset, kabupaten: Kabupaten): readonly Finding[] {
  const patokan = new Map(acuan.baris.map(({ kode, nilai }) => [kode, nilai]));
  const beda = lain.baris.flatMap(({ kode, nilai, barisBerkas }) => {
    const acu = patokan.get(kode);
    if (!acu) return [];
    const [l, p] = [jumlahJk(nilai, 'L'), jumlahJk(nilai, 'P')];
    const [lAcuan, pAcuan] = [jumlahJk(acu, 'L'), jumlahJk(acu, 'P')];
    const jumlahSama = jumlah(nilai) === jumlah(acu);
    const pecahan = Number.isNaN(l + p + lAcuan + pAcuan);
    return (pecahan ? jumlahSama : l === lAcuan && p === pAcuan)
      ? []
      : [{ kode, barisBerkas, l, p, lAcuan, pAcuan }];
  });
  return perKecamatan(kabupaten, beda).map(({ nama, desa }): Finding => {
    const uraian = desa.map(
      (satu) =>
        `${satu.nama} L ${String(satu.l)} P ${String(satu.p)} (seharusnya L ${String(satu.lAcuan)} P ${String(satu.pAcuan)})`,
    );
    const baris = desa[0]?.barisBerkas;
    return {
      aturan: 'penduduk-sama',
      tingkat: 'galat',
      tempat: { berkas: lain.berkas, ...(baris === undefined ? {} : { baris }) },
      pesan: `Kecamatan ${nama}: penduduk ${String(desa.length)} desa berbeda dari tabel "${acuan.def.judul}": ${sebutBeberapa(uraian)}.`,
      obat: `Pastikan kedua ekspor dari semester yang sama, lalu ganti yang usang (pembanding: ${namaBerkas(acuan.berkas)}).`,
    };
  });
}
