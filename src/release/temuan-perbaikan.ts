import type { Finding } from '../finding/finding.ts';
import { formatTanggal } from '../sop/tanggal.ts';
import type { Perbaikan } from './schema-perbaikan.ts';
import type { TempatIsian } from './temuan-riwayat.ts';

/** The folder of a former edition. */
export interface EdisiTersimpan {
  readonly nomor: number;
  readonly jalur: string;
  /** When it was published, yyyy-mm-dd; absent where it does not say. */
  readonly tanggalTerbit?: string | undefined;
}

/**
 * What is wrong between the corrections that a rilis.yaml tells of and the folders of the editions that were replaced.
 *
 * @param edisi in order of number
 * @param tempat place of a field of that rilis.yaml
 */
export function periksaPerbaikan(
  perbaikan: readonly Perbaikan[],
  edisi: readonly EdisiTersimpan[],
  tempat: TempatIsian,
): readonly Finding[] {
  const tercatat = new Set(perbaikan.map((satu) => satu.edisi));
  return [
    ...edisi.filter(({ nomor }) => !tercatat.has(nomor)).map(tanpaAlasan),
    ...gaps(edisi, tercatat),
    ...perbaikan.flatMap((satu, i) => {
      const di = tempat(`perbaikan.${i + 1}`);
      if (perbaikan.findIndex((lain) => lain.edisi === satu.edisi) < i) return [ganda(satu, di)];
      const milik = edisi.find(({ nomor }) => nomor === satu.edisi);
      return milik === undefined ? [tanpaFolder(satu, di)] : terlaluDini(satu, milik, di);
    }),
    ...disorder(perbaikan, tempat),
  ];
}

/** An edition whose figures are those of the edition before. */
export function edisiSama(nomor: number, jalur: string): Finding {
  return {
    aturan: 'edisi-sama',
    tingkat: 'peringatan',
    tempat: { berkas: jalur },
    pesan: `Angka edisi ${nomor} sama seluruhnya dengan angka edisi ${nomor + 1} yang menggantikannya`,
    obat: 'Periksa apakah berkas edisi barunya sudah disalin ke folder rilis; bila hanya keterangannya yang diperbaiki, sebutkan itu dalam alasannya',
  };
}

function tanpaAlasan({ nomor, jalur }: EdisiTersimpan): Finding {
  return {
    aturan: 'edisi-tanpa-alasan',
    tingkat: 'galat',
    tempat: { berkas: jalur },
    pesan: `Folder edisi-${nomor} ada, tetapi rilis.yaml tidak menyebut kapan dan mengapa edisi itu diganti`,
    obat: `Tambahkan pada isian perbaikan: { edisi: ${nomor}, tanggal: <yyyy-mm-dd>, alasan: "<alasan>" }`,
  };
}

function gaps(edisi: readonly EdisiTersimpan[], tercatat: ReadonlySet<number>): readonly Finding[] {
  const ada = new Set(edisi.map(({ nomor }) => nomor));
  const temuan: Finding[] = [];
  let kurang = 1;
  for (const { nomor, jalur } of edisi) {
    while (ada.has(kurang) || tercatat.has(kurang)) kurang += 1;
    if (kurang > nomor) continue;
    temuan.push({
      aturan: 'edisi-bolong',
      tingkat: 'galat',
      tempat: { berkas: jalur },
      pesan: `Folder edisi-${nomor} ada, padahal edisi-${kurang} tidak`,
      obat: 'Nomori edisi lama berurutan mulai dari edisi-1, pada nama folder maupun pada isian perbaikan',
    });
    break;
  }
  return temuan;
}

function ganda({ edisi }: Perbaikan, tempat: Finding['tempat']): Finding {
  return {
    aturan: 'perbaikan-ganda',
    tingkat: 'galat',
    tempat,
    pesan: `Edisi ${edisi} disebut lebih dari sekali pada isian perbaikan`,
    obat: 'Gabungkan alasannya, atau betulkan nomor edisinya',
  };
}

function tanpaFolder({ edisi }: Perbaikan, tempat: Finding['tempat']): Finding {
  return {
    aturan: 'perbaikan-tanpa-edisi',
    tingkat: 'galat',
    tempat,
    pesan: `Isian perbaikan menyebut edisi ${edisi}, tetapi folder edisi-${edisi} tidak ada`,
    obat: `Simpan rilis.yaml dan CSV edisi itu dalam folder edisi-${edisi}, agar tetap dapat dibaca`,
  };
}

function terlaluDini(
  { edisi, tanggal }: Perbaikan,
  { tanggalTerbit }: EdisiTersimpan,
  tempat: Finding['tempat'],
): readonly Finding[] {
  if (tanggalTerbit === undefined || tanggal >= tanggalTerbit) return [];
  return [
    {
      aturan: 'perbaikan-tanggal',
      tingkat: 'galat',
      tempat,
      pesan: `Edisi ${edisi} diganti ${formatTanggal(tanggal)}, padahal baru terbit ${formatTanggal(tanggalTerbit)}`,
      obat: 'Betulkan tanggal perbaikannya, atau tanggalTerbit edisi itu',
    },
  ];
}

/** A correction dated before that of an earlier edition. */
function disorder(perbaikan: readonly Perbaikan[], tempat: TempatIsian): readonly Finding[] {
  return perbaikan.flatMap((satu, i) => {
    const lain = perbaikan.find(
      ({ edisi, tanggal }) => edisi < satu.edisi && tanggal > satu.tanggal,
    );
    if (lain === undefined) return [];
    return [
      {
        aturan: 'perbaikan-tanggal',
        tingkat: 'galat' as const,
        tempat: tempat(`perbaikan.${i + 1}`),
        pesan: `Edisi ${satu.edisi} diganti ${formatTanggal(satu.tanggal)}, lebih dahulu daripada edisi ${lain.edisi} yang diganti ${formatTanggal(lain.tanggal)}`,
        obat: 'Betulkan tanggalnya menurut urutan edisi',
      },
    ];
  });
}
