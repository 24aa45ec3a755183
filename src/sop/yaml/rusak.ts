/** A fault of the YAML itself: where it is in the text, and what to tell the author. */
export interface RusakYaml extends Kalimat {
  readonly offset: number;
}

interface Kalimat {
  readonly pesan: string;
  readonly obat: string;
}

/** The sentences, so that a fault says the same whichever way it is found. */
const kalimat = {
  bertingkat: {
    pesan: 'Isian bertingkat terlalu dalam',
    obat: 'Periksa tanda [ dan { yang tertulis berulang-ulang',
  },
  direktif: {
    pesan: 'Baris diawali tanda %',
    obat: 'Hapus baris itu, atau taruh tulisannya di dalam tanda kutip',
  },
  dokumenKedua: {
    pesan: 'Baris --- atau ... memulai definisi kedua dalam berkas yang sama',
    obat: 'Hapus baris itu, atau pindahkan isi di bawahnya ke berkas sendiri',
  },
  garisMiring: {
    pesan: 'Tanda \\ di dalam tanda kutip ganda mengawali kode yang tidak dikenal',
    obat: "Pakai tanda kutip tunggal (') untuk tulisan itu",
  },
  komaKurang: {
    pesan: 'Isian di dalam [ ] atau { } tidak dipisah koma',
    obat: 'Tulis koma di antaranya, atau taruh tulisan yang memuat titik dua di dalam tanda kutip',
  },
  komaLebih: { pesan: 'Ada koma tanpa isian di depannya', obat: 'Hapus koma itu' },
  kunciGanda: { pesan: 'Kunci yang sama tertulis dua kali', obat: 'Hapus salah satunya' },
  kunciMajemuk: {
    pesan: 'Tanda [ atau { berdiri di tempat kunci, sedangkan kunci berupa teks',
    obat: 'Taruh tulisan itu di dalam tanda kutip',
  },
  kurungTerbuka: {
    pesan: 'Tanda [ atau { tidak mempunyai penutup di tempat yang semestinya',
    obat: 'Tulis penutupnya pada baris yang sama, atau lekukkan baris-baris lanjutannya lebih dalam',
  },
  kurungLebih: {
    pesan: 'Tanda ] atau } tidak mempunyai pembuka',
    obat: 'Hapus tanda itu, atau taruh tulisannya di dalam tanda kutip',
  },
  kutipTerbuka: {
    pesan: 'Tanda kutip pembuka tidak mempunyai penutup',
    obat: 'Tulis tanda kutip penutup di ujung tulisan itu',
  },
  lekukan: {
    pesan: 'Lekukan tidak sejajar dengan baris lain pada tingkat yang sama',
    obat: 'Sejajarkan dengan spasi',
  },
  sesudahKutip: {
    pesan: 'Ada tulisan sesudah tanda kutip penutup',
    obat: "Tulis tanda kutip di dalam kutipan dua kali (''), atau pakai jenis tanda kutip yang lain di luarnya",
  },
  spasiSesudahStrip: {
    pesan: 'Tanda - di awal baris tidak diikuti spasi',
    obat: 'Tulis spasi sesudah tanda itu',
  },
  spasiSesudahTitikDua: {
    pesan: 'Titik dua sesudah kunci tidak diikuti spasi',
    obat: 'Tulis spasi sesudah titik dua',
  },
  tab: { pesan: 'Lekukan memakai tab', obat: 'Ganti tab dengan spasi' },
  takTampak: {
    pesan: 'Baris memuat karakter yang tidak tampak',
    obat: 'Hapus karakter itu, atau ketik ulang barisnya',
  },
  tanpaTitikDua: {
    pesan: 'Baris ini tidak memuat kunci yang diikuti titik dua',
    obat: 'Tulis titik dua sesudah kunci, atau lekukkan baris ini bila melanjutkan tulisan di atasnya',
  },
  titikDua: {
    pesan: 'Tulisan memuat titik dua diikuti spasi sehingga terbaca sebagai kunci',
    obat: 'Taruh tulisan itu di dalam tanda kutip',
  },
  umum: {
    pesan: 'Susunan YAML tidak terbaca pada baris ini',
    obat: 'Periksa tanda titik dua, tanda kutip, dan lekukan baris ini dan baris di atasnya',
  },
} as const satisfies Record<string, Kalimat>;

export function rusakAt(offset: number, jenis: keyof typeof kalimat): RusakYaml {
  return { offset, ...kalimat[jenis] };
}

/** Words that begin with a sign that means something to YAML. */
export function startsWithSign(offset: number, tanda: string): RusakYaml {
  return {
    offset,
    pesan: `Tulisan diawali tanda ${tanda}`,
    obat: 'Taruh tulisan itu di dalam tanda kutip',
  };
}
