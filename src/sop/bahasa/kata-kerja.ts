/** Words that only look like meN- forms. */
const bukanAktif: ReadonlySet<string> = new Set(
  (
    'melainkan melalui memang member memoar memorandum memori menara mengenai mengingat menengah mental menteri ' +
    'mentor menurut merdeka meskipun menjelang'
  ).split(' '),
);

/** Verbs with ber-; most other words that begin so describe something, as berkala and bermeterai do. */
const berawalan: ReadonlySet<string> = new Set(
  (
    'bekerja belajar berangkat berdiskusi berkirim berkomunikasi berkonsultasi berkoordinasi berkunjung ' +
    'bermusyawarah bertanya berunding'
  ).split(' '),
);

/** Verbs that have no prefix, and the bare forms with which some offices begin a kegiatan. */
const tanpaAwalan: ReadonlySet<string> = new Set(
  (
    'ambil antar arsipkan bawa beri berikan buat bubuhkan catat cek cetak cocokkan datang entri entry foto hadir ' +
    'hubungi ikut informasikan input isi jemput kembali kembalikan kerjakan ketik kirim kirimkan klik koreksi ' +
    'kumpulkan lakukan lampirkan laporkan masuk masukkan minta olah panggil paraf pastikan perbaiki pergi ' +
    'perhatikan periksa perlihatkan persiapkan pilih pulang rekam sahkan sampaikan scan serahkan siapkan simpan ' +
    'susun tandatangani tanya terbitkan terima teliti teruskan tulis tunggu tunjukkan umumkan unduh unggah upload'
  ).split(' '),
);

/** Words that only look like di- forms. */
const bukanPasif: ReadonlySet<string> = new Set(
  (
    'diagram dialog dibawah didalam digital diklat dimana dinamika dinas dinding diploma direksi direktorat direktur ' +
    'dirjen disdukcapil disiplin diskusi dispensasi disposisi distribusi distrik divisi'
  ).split(' '),
);

/** True for an active verb with its prefix: memeriksa, mensetting, berkoordinasi. */
export function isAktif(kata: string): boolean {
  if (!kata.startsWith('me')) return berawalan.has(kata);
  return /^me[lmnrwy][a-z-]{3,}$/.test(kata) && !bukanAktif.has(kata);
}

/** True for a verb that begins a kegiatan without me- or ber-: cetak, datang. */
export function isTanpaAwalan(kata: string): boolean {
  return tanpaAwalan.has(kata);
}

/** True for a passive verb: dicetak, diteruskan. */
export function isPasif(kata: string): boolean {
  return /^di[a-z]{4,}$/.test(kata) && !bukanPasif.has(kata);
}
