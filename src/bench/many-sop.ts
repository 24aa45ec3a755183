/** An SOP that copies are made of. */
export interface Contoh {
  /** File name without `.md`. */
  readonly slug: string;
  /** The whole file. */
  readonly isi: string;
}

export interface Berkas {
  /** Below the content folder. */
  readonly jalur: string;
  readonly isi: string;
}

/**
 * A content folder with as many SOPs as asked. The offices take the examples in turn, and each has copies of one
 * alone, with names and numbers of their own: an office calls its people the same in all of them, so that what
 * compares SOPs has all the work and nothing to say.
 */
export function manySop(
  contoh: readonly Contoh[],
  kode: readonly string[],
  banyak: number,
): readonly Berkas[] {
  const instansi = kode.map((satu) => ({
    jalur: `instansi/${satu}.yaml`,
    isi: `kode: '${satu}'\nnama: Dinas Kependudukan dan Pencatatan Sipil\nwilayah: Wilayah ${satu}\n`,
  }));
  const sop = Array.from({ length: banyak }, (_, ke) => {
    const kantor = ke % kode.length;
    const { slug, isi } = pick(contoh, kantor);
    return { jalur: `sop/${pick(kode, kantor)}/${slug}-${ke + 1}.md`, isi: renamed(isi, ke + 1) };
  });
  return [...instansi, ...sop];
}

/** Names get a number at their end and the number one at its front, which keeps its year. */
function renamed(isi: string, ke: number): string {
  return isi
    .replace(/^(nama|judul|judulTabel): (.+?)(['"]?)$/gm, `$1: $2 ${ke}$3`)
    .replace(/^nomor: (['"]?)(.+)$/m, `nomor: $1${ke}/$2`);
}

function pick<T>(daftar: readonly T[], ke: number): T {
  const satu = daftar[ke % daftar.length];
  if (satu === undefined) throw new Error('nothing to pick from');
  return satu;
}
