import { urutkanSop } from './sop-portal.ts';
import type { SopPortal } from './sop-portal.ts';

/** What somebody comes to the office for, with the SOPs that say how it goes. */
export interface Layanan<T extends SopPortal = SopPortal> {
  /** The end of its address. */
  readonly id: string;
  readonly nama: string;
  /** In the order of a list; never empty, none of them revoked. */
  readonly sop: readonly T[];
}

/** Work that no resident asks for; its titles name the same documents as those of services. */
const kerjaDalam =
  /hak akses|pemanfaatan (nik|data)|kerja sama|data agregat|profil kependudukan|data konsolidasi|\bakses (siak|sistem informasi)|jaringan|server|basis data|database|cadangan|back ?up|recovery|pemusnahan|pengadaan/;

/**
 * Services in the order in which residents ask for them, each with the words by which a title names it. The list
 * follows the registration of residents and of civil events in Peraturan Presiden Nomor 96 Tahun 2018.
 */
const daftarLayanan: readonly (readonly [id: string, nama: string, kata: RegExp])[] = [
  ['kartu-keluarga', 'Kartu keluarga (KK)', /kartu keluarga|\bkk\b/],
  ['ktp-el', 'KTP elektronik', /\be? ?ktp( ?el)?\b|\bktpel\b|kartu tanda penduduk|perekaman/],
  ['ikd', 'Identitas kependudukan digital', /identitas kependudukan digital|\bikd\b/],
  ['kia', 'Kartu identitas anak (KIA)', /kartu identitas anak|\bkia\b/],
  ['kelahiran', 'Akta kelahiran', /\b(ke)?lahir(an)?\b/],
  ['kematian', 'Akta kematian', /\bkematian\b|\bmeninggal\b/],
  ['perkawinan', 'Akta perkawinan', /\bperkawinan\b|\bakta (kawin|nikah)\b/],
  ['perceraian', 'Akta perceraian', /\bperceraian\b|\bakta cerai\b/],
  ['anak', 'Pengangkatan, pengakuan, dan pengesahan anak', /\bpeng(angkatan|akuan|esahan) anak\b/],
  [
    'pindah-datang',
    'Pindah dan datang',
    /\b(ke|per)?pindah(an)?\b|\b(ke)?datang(an)?\b|\bskpwni\b/,
  ],
  ['biodata', 'Biodata dan NIK', /\bbiodata\b|\bnik\b/],
  ['orang-asing', 'Orang asing', /\borang asing\b|\bwna\b|\bitas\b|\bitap\b/],
  [
    'perubahan-akta',
    'Perubahan dan pembetulan akta',
    /\bperubahan (nama|status|akta|jenis)\b|\bpembetulan\b|\bpembatalan\b|\bkewarganegaraan\b/,
  ],
  [
    'legalisasi',
    'Legalisasi dokumen',
    /\b(di)?legalis(asi|ir)\b|\bpengesahan (salinan|fotokopi)\b/,
  ],
  ['pengaduan', 'Pengaduan dan informasi', /\bpengaduan\b|\bkeluhan\b|\binformasi publik\b/],
];

export function alamatLayanan({ id }: Pick<Layanan, 'id'>): `/${string}` {
  return `/layanan/${id}/`;
}

/** The services of which SOPs speak. An SOP of several services is under each; what is no service is in none. */
export function susunLayanan<T extends SopPortal>(sop: readonly T[]): readonly Layanan<T>[] {
  const milik = sop
    .filter(({ naskah }) => naskah.status !== 'dicabut')
    .map((satu) => [satu, wordsOf(satu)] as const)
    .filter(([, teks]) => !kerjaDalam.test(teks));
  return daftarLayanan
    .map(([id, nama, kata]) => ({
      id,
      nama,
      sop: urutkanSop(milik.flatMap(([satu, teks]) => (kata.test(teks) ? [satu] : []))),
    }))
    .filter((satu) => satu.sop.length > 0);
}

/** The SOPs that are under no service, those that were revoked left out. */
export function sopLain<T extends SopPortal>(
  sop: readonly T[],
  layanan: readonly Layanan<T>[],
): readonly T[] {
  const terliput = new Set(layanan.flatMap((satu) => satu.sop));
  return sop.filter((satu) => satu.naskah.status !== 'dicabut' && !terliput.has(satu));
}

function wordsOf({ naskah: { judul, nama } }: SopPortal): string {
  return `${judul} ${nama}`.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
}
