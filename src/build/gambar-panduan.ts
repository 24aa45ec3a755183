/** A step of a reader before the picture is taken. */
type Tindakan =
  { readonly klik: string } | { readonly ketik: readonly [unsur: string, teks: string] };

interface GambarUmum {
  /** Name of its file, and what `<Gambar id="…" />` names. */
  readonly id: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

/** A part of a page of the portal as a reader sees it. */
export interface GambarHalaman extends GambarUmum {
  /** Address below the portal, without the slash in front. */
  readonly halaman: string;
  readonly lebarPx: number;
  /** What is pictured; the window from its top when left out. */
  readonly unsur?: string;
  /** Height of the picture, from the top of what is pictured. */
  readonly tinggiPx?: number;
  readonly lakukan?: readonly Tindakan[];
}

/** A page of a printed file. */
export interface GambarCetakan extends GambarUmum {
  readonly pdf: string;
  /** Words by which the page is found: the first that holds them. */
  readonly memuat: string;
  readonly lebarPx: number;
}

export type GambarPanduan = GambarHalaman | GambarCetakan;

const sop = 'sop/63.11/dik-jamila-me-wa/';
const rilis = 'statistik/63.05/2025-1/';

/** Every picture of the manual, taken from the committed portal. Its figures are made up and say so. */
export const gambarPanduan: readonly GambarPanduan[] = [
  {
    id: 'bagan-alir',
    halaman: sop,
    lebarPx: 1080,
    unsur: '.wadah-jelajah .gulir',
    tinggiPx: 560,
    alt: 'Bagan alir sebuah SOP: kolom nomor dan kegiatan di kiri, kolom pelaksana berisi simbol dan panah di tengah, mutu baku di kanan',
  },
  {
    id: 'telusur',
    halaman: sop,
    lebarPx: 900,
    unsur: '.wadah-jelajah',
    tinggiPx: 700,
    lakukan: [{ klik: '[data-jelajah-mulai]' }],
    alt: 'Penelusuran langkah demi langkah: bagan alir dengan langkah yang sedang dibaca, dan panel berisi kegiatan, pelaksana, waktu, dan tombol langkah berikutnya',
  },
  {
    id: 'lembar-sop',
    pdf: `${sop}dik-jamila-me-wa.pdf`,
    memuat: 'DASAR HUKUM',
    lebarPx: 640,
    alt: 'Halaman pertama lembar resmi SOP pada kertas A4 mendatar: identitas, pengesahan, dasar hukum, dan bagian identitas lain',
  },
  {
    id: 'portal-depan',
    halaman: '',
    lebarPx: 1080,
    tinggiPx: 640,
    alt: 'Halaman depan portal: kotak cari, layanan, dan angka terbaru',
  },
  {
    id: 'cari',
    halaman: 'cari/',
    lebarPx: 760,
    tinggiPx: 560,
    lakukan: [{ ketik: ['input[name="q"]', 'lama kia'] }],
    alt: 'Halaman cari dengan kata "lama kia" dan hasilnya yang dikelompokkan',
  },
  {
    id: 'halaman-rilis',
    halaman: rilis,
    lebarPx: 1080,
    tinggiPx: 700,
    alt: 'Halaman sebuah terbitan statistik dengan tanda DATA CONTOH, tombol unduh buku, dan angka kunci',
  },
  {
    id: 'halaman-tabel',
    halaman: `${rilis}agama-kecamatan/`,
    lebarPx: 1080,
    tinggiPx: 620,
    alt: 'Halaman tabel penduduk menurut agama dan kecamatan dengan data contoh',
  },
  {
    id: 'perjalanan-buku',
    halaman: rilis,
    lebarPx: 900,
    unsur: '.jalan-edisi',
    tinggiPx: 620,
    alt: 'Perjalanan sebuah buku menurut SOP kantor: langkah yang sudah dilakukan, tanggalnya, dan keputusannya',
  },
  {
    id: 'buku-sampul',
    pdf: `${rilis}buku-data-agregat-63.05-2025-1.pdf`,
    memuat: 'Buku Data Agregat',
    lebarPx: 360,
    alt: 'Sampul Buku Data Agregat dengan tanda DATA CONTOH',
  },
  {
    id: 'buku-halaman',
    pdf: `${rilis}buku-data-agregat-63.05-2025-1.pdf`,
    // The list of charts names their titles alone.
    memuat: 'Menurut kelompok umur dan jenis kelamin',
    lebarPx: 480,
    alt: 'Satu halaman Buku Data Agregat dengan piramida penduduk dan tanda DATA CONTOH di latarnya',
  },
];

/** The pictures are sharper than their place on the page by this much, for screens with small dots. */
export const kerapatanGambar = 1.5;

/** Folder of the pictures, below the program. */
export const folderGambarPanduan = 'content/panduan/gambar';
