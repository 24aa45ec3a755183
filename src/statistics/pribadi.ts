import { jumlahAngka, deretAngka } from './angka-panjang.ts';

/*
 * What tells a list of people ("by name by address") from a table of counts. The wordings come from the
 * fields of SIAK (NAMA_LGKP, TMPT_LHR, STAT_HBKEL …), from the kartu keluarga and from lists that offices make
 * themselves; they are compared without blanks and signs, so NO_KK, "No. KK" and "no kk*" are one.
 */

const nomor = '(?:NO|NMR|NOMOR|NOMER)';
const tanggal = '(?:TANGGAL|TGL|TG|TGGL|TNGL|TNGGL)';
const tempat = '(?:TEMPAT|TMPT|TMPAT|TMP|TPT)';
const lahir = '(?:LAHIR|LHR|LHIR)';
const orang =
  '(?:AYAH|BAPAK|BPK|IBU|IBUKANDUNG|ORANGTUA|ORTU|WALI|SUAMI|ISTRI|ISTERI|PASANGAN|ANAK|BAYI|PENDUDUK|WARGA|JENAZAH|ALMARHUM' +
  '|ANGGOTA|ANGGOTAKELUARGA|ANGGOTARUMAHTANGGA|ART|(?:KEPALA|KEP)(?:KELUARGA|KEL|RUMAHTANGGA)|KEP|KK|KRT' +
  '|PEMOHON|PELAPOR|SAKSI|PEMILIK|PEMILIH|PENERIMA|PESERTA|PASIEN|RESPONDEN|SISWA|PEGAWAI|LANSIA|BALITA)';
const peristiwa =
  '(?:KAWIN|KWN|NIKAH|PERKAWINAN|CERAI|CRAI|PERCERAIAN|MATI|KEMATIAN|MENINGGAL|WAFAT)';

/** Headers that are refused alone: no table of counts has a column of this name. */
const sendirian = new RegExp(
  '^(?:' +
    [
      `${nomor}?(?:NIK|INDUKKEPENDUDUKAN|INDUKPENDUDUK)(?:NIK|KTP|BARU|LAMA|${orang})?`,
      `${nomor}(?:KK|KARTUKELUARGA|KARTUKEL)(?:BARU|LAMA|ASAL)?|NKK`,
      `${nomor}(?:E?KTP|KTPEL|KIA|PASP|PASPORT?|PASSPORT|SIM|SKTT|KITAS|KITAP|NPWP|BPJS|IDENTITAS|REK|REKENING)|NPWP|NIP|NISN`,
      `${nomor}(?:KUTIPAN)?AKT[AE](?:${lahir}|KELAHIRAN|${peristiwa})?`,
      `(?:NAMA|NM|NMA)(?:(?:LENGKAP|LGKP|LNGKP|LKP)${orang}?|(?:GADIS)?${orang}|PANGGILAN|ALIAS|(?:LENGKAP)?SESUAI(?:KTP|KK))|FULLNAME`,
      `${tanggal}(?:${lahir}|KELAHIRAN|${peristiwa})${orang}?|DOB|DATEOFBIRTH|BIRTHDATE`,
      `${tempat}(?:DAN|&)?${tanggal}?${lahir}${orang}?|PLACEOFBIRTH|BIRTHPLACE`,
      `${nomor}?(?:HP|HANDPHONE|TELP|TLP|TELPON|TELEPON|TELEPHONE|PHONE|PONSEL|WHATSAPP)|${nomor}(?:WA|TEL|KONTAK)`,
      `(?:ALAMAT)?(?:EMAIL|SUREL|POSEL)`,
    ].join('|') +
    ')$',
);

/** Headers of people that tables of places have as well: NAMA may be a desa, ALAMAT an office, TTL a total. */
const sandaran = /^(?:NAMA|NM|NAME|TTL|(?:ALAMAT|ALMT)(?:RUMAH|TINGGAL|DOMISILI|LENGKAP|KTP)?)$/;

/** What describes one person beside a name or address; under a longer table it is the title of a group of counts. */
const keterangan = new RegExp(
  '^(?:' +
    [
      '(?:JENIS|JNS|JENS)?(?:KELAMIN|KLMIN|KLMN)|JK|JENKEL|SEX|GENDER|UMUR|USIA',
      'SHDK|(?:STAT)?S?HBKEL|(?:STATUS|STAT)?HUB(?:UNGAN)?(?:DALAM|DLM)?KEL(?:UARGA)?',
      'AGAMA|(?:STATUS|STAT)(?:KAWIN|KWN|PERKAWINAN)|PENDIDIKAN(?:TERAKHIR)?|PDDKAKH|(?:JENIS)?(?:PEKERJAAN|PKRJN)',
      'GOL(?:ONGAN)?(?:DARAH|DRH)|KEWARGANEGARAAN',
    ].join('|') +
    ')$',
);

/** Beside a name these may be counts of neighbourhoods; beside an address they are a part of it. */
const bagianAlamat = /^(?:NO)?(?:RT|RW|RTRW)$/;

/** A column of counts, which a list of people does not have. */
const hitungan =
  /^(?:(?:JML|JUMLAH|TOTAL|BANYAKNYA)(?!(?:ANGGOTA|ANAK|ART|TANGGUNGAN)).*|L|P|LK|PR|LAKILAKI|PEREMPUAN|PRIA|WANITA|JIWA|PERSEN.*)$/;

/** `JUMLAH NIK`, `TANPA NIK/NO KK` and `% NIK` count numbers instead of listing them. */
const didahuluiHitungan = /^\W*(?:%|JML|JUMLAH|TOTAL|BANYAK|PERSEN|TANPA|BELUM|BLM|TIDAK|TDK)/i;

/** True for the header of a column that can only hold people, in any writing: `NIK`, `tgl_lhr`, `No. KK`, `NIK/No. KTP`. */
export function kolomPribadi(kepala: string): boolean {
  return tulisanPribadi(kepala) !== undefined;
}

/**
 * The headers of a row that make it the head of a list of people; none for a table of counts. Beside those of
 * `kolomPribadi` they are a name, address or TTL together with what describes one person, in a row without a
 * column of counts. A title with an empty cell to its right spans a group and describes nobody. Only words
 * known here come out, so they may be shown even when the row was not a header but data.
 */
export function cariKolomPribadi(kepala: readonly string[]): readonly string[] {
  const pasti = kepala.flatMap((teks) => tulisanPribadi(teks) ?? []);
  if (pasti.length > 0) return pasti;
  if (kepala.some((teks) => hitungan.test(padat(teks)))) return [];
  const tunggal = kepala.filter((_, i) => kepala[i + 1]?.trim() !== '');
  const dasar = tunggal.filter((teks) => sandaran.test(padat(teks)));
  if (dasar.length === 0) return [];
  const beralamat = dasar.some((teks) => padat(teks).startsWith('AL'));
  const tambahan = tunggal.filter((teks) => menerangkanOrang(teks, beralamat));
  return dasar.length + tambahan.length > 1 ? [...dasar, ...tambahan] : [];
}

/** The header, or the part of it that is refused: of `Nomor Induk (NIK)` the abbreviation. */
function tulisanPribadi(kepala: string): string | undefined {
  if (!/[A-Z]/i.test(kepala) || didahuluiHitungan.test(kepala)) return undefined;
  return [kepala, ...kepala.split(/[/(),;&+]| dan /i)].find((teks) => sendirian.test(padat(teks)));
}

function menerangkanOrang(teks: string, beralamat: boolean): boolean {
  const kata = padat(teks);
  return (
    keterangan.test(kata) ||
    /^\s*L\s*\/\s*P\s*$/i.test(teks) ||
    (beralamat && bagianAlamat.test(kata))
  );
}

/** Letters and digits only, in upper case; without the number of a column that repeats (`NIK_2`). */
function padat(kepala: string): string {
  return kepala
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9&]/g, '')
    .replace(/(?<=[A-Z])\d{1,2}$/, '');
}

/** The shortest of the ways to write 16 digits: `6E+15`. */
const terpendek = 5;

/**
 * True for a cell of a data file that holds 16 digits as an NIK or nomor KK has them, whatever they mean: in a
 * row, in groups (`6399 9901 0190 9999`), as Excel shows them (`6,39999E+15`) or spoils them (a zero for the
 * last digit). A table of counts has no such cell, so nothing is asked of the digits themselves.
 */
export function berisiNik(teks: string): boolean {
  // Nearly every cell that is asked about is a name, without any digit.
  if (teks.length < terpendek || !/\d/.test(teks)) return false;
  return enamBelas.test(teks) || eksponenEnamBelas(teks) || berkelompok(teks);
}

/** Not the decimals of a share such as 0.6092123456789012. */
const enamBelas = /(?<!\d|\d[.,])\d{16}(?!\d)/;

function eksponenEnamBelas(teks: string): boolean {
  const eksponen = /(?<![\d.,])0*(\d+)(?:[.,]\d*)?E\+?(\d{1,2})(?!\d)/i.exec(teks);
  return eksponen !== null && (eksponen[1] ?? '').length + Number(eksponen[2]) === 16;
}

function berkelompok(teks: string): boolean {
  return [...deretAngka(teks, 'sel')].some(({ kelompok, pemisah }) => {
    const bulat = tanpaDesimalNol(kelompok, pemisah);
    if (bulat.length === 1 || jumlahAngka(bulat) !== 16) return false;
    const pecahan = bulat.length === 2 && /^[.,]$/.test(pemisah[0] ?? '');
    return !pecahan && !deretWaktu.test(bulat.join(' '));
  });
}

/** `6.399.990.101.909.999,00` without its last two digits, which a format added. */
function tanpaDesimalNol(
  kelompok: readonly string[],
  pemisah: readonly string[],
): readonly string[] {
  const berdesimal = /^[.,]$/.test(pemisah.at(-1) ?? '') && /^00?$/.test(kelompok.at(-1) ?? '');
  return berdesimal ? kelompok.slice(0, -1) : kelompok;
}

/** Four years, or the first and the last day of a period. */
const deretWaktu =
  /^(?:(?:19|20)\d\d( (?:19|20)\d\d){3}|(?:[0-3]\d [01]\d (?:19|20)\d\d ?){2}|(?:(?:19|20)\d\d [01]\d [0-3]\d ?){2})$/;
