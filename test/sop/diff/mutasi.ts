import type { Langkah } from '../../../src/sop/schema-langkah.ts';
import type { Sop } from '../../../src/sop/schema.ts';

type Dadu = (batas: number) => number;

/** Another revision of an SOP: rows removed, moved, inserted and reworded, and the whole numbered anew. */
export function mutate(sop: Sop, dadu: Dadu): Sop {
  const ubah = [removeRow, moveRow, insertRow, rewordRow, changeActor, reorderColumns] as const;
  const banyak = 1 + dadu(4);
  const hasil = Array.from({ length: banyak }).reduce<Sop>(
    (lama) => (ubah[dadu(ubah.length)] ?? rewordRow)(lama, dadu),
    sop,
  );
  return renumber(hasil);
}

/** Rows counted 1, 2, 3, and every reference to their old numbers turned to the new ones. */
export function renumber(sop: Sop): Sop {
  const nomor = new Map(sop.langkah.map(({ no }, indeks) => [no, String(indeks + 1)]));
  const tujuan = (lama: readonly string[]) => lama.map((satu) => nomor.get(satu) ?? satu);
  const langkah = sop.langkah.map(({ keputusan, lanjut, ...satu }, indeks) => ({
    ...satu,
    no: String(indeks + 1),
    ...(keputusan !== undefined && {
      keputusan: Object.fromEntries(
        Object.entries(keputusan).map(([label, ke]) => [label, tujuan(ke)]),
      ),
    }),
    ...(lanjut !== undefined && { lanjut: tujuan(lanjut) }),
  }));
  return { ...sop, langkah };
}

/** Row with these words that nothing leads to but the row above it; its number is unlike any other. */
export function newRow(kegiatan: string, mirip: Langkah): Langkah {
  return {
    ...mirip,
    ...{ keputusan: undefined, lanjut: undefined, rincian: [] },
    kegiatan,
    output: [kegiatan],
    no: `baru ${kegiatan}`,
  };
}

function removeRow(sop: Sop, dadu: Dadu): Sop {
  if (sop.langkah.length < 2) return sop;
  return { ...sop, langkah: sop.langkah.toSpliced(dadu(sop.langkah.length), 1) };
}

function moveRow(sop: Sop, dadu: Dadu): Sop {
  const dari = dadu(sop.langkah.length);
  const ke = dadu(sop.langkah.length);
  const diangkat = sop.langkah.slice(dari, dari + 1);
  return { ...sop, langkah: sop.langkah.toSpliced(dari, 1).toSpliced(ke, 0, ...diangkat) };
}

function insertRow(sop: Sop, dadu: Dadu): Sop {
  const baru = sop.langkah
    .slice(0, 1)
    .map((satu) => newRow(`Tambahan ${dadu(1000)} yang ${dadu(1000)} disisipkan`, satu));
  return { ...sop, langkah: sop.langkah.toSpliced(dadu(sop.langkah.length + 1), 0, ...baru) };
}

function rewordRow(sop: Sop, dadu: Dadu): Sop {
  const baris = dadu(sop.langkah.length);
  const langkah = sop.langkah.map((satu, indeks) => {
    if (indeks !== baris) return satu;
    const kata = satu.kegiatan.split(' ');
    return { ...satu, kegiatan: kata.with(dadu(kata.length), `kata${dadu(100)}`).join(' ') };
  });
  return { ...sop, langkah };
}

function changeActor(sop: Sop, dadu: Dadu): Sop {
  const baris = dadu(sop.langkah.length);
  const pelaksana = sop.pelaksana.slice(dadu(sop.pelaksana.length)).slice(0, 1 + dadu(2));
  const langkah = sop.langkah.map((satu, indeks) =>
    indeks === baris ? { ...satu, pelaksana: pelaksana.map(({ id }) => id) } : satu,
  );
  return { ...sop, langkah };
}

function reorderColumns(sop: Sop, dadu: Dadu): Sop {
  const batas = dadu(sop.pelaksana.length);
  return { ...sop, pelaksana: [...sop.pelaksana.slice(batas), ...sop.pelaksana.slice(0, batas)] };
}
