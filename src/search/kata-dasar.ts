/*
 * Roots of the words of this field, and words that look derived and are not, or that mean something else than
 * their root (`meninggal`, `berkas`, `perempuan`). Collected from SOPs, statistical books and forms by reading them.
 */
const tertulis = `
acara acu adat adik administrasi adopsi adu agama agenda agregat ahli air ajar aju akad akhir akibat akses akta
akte aktif aku akurat alamat alami alasan alat alih alir alokasi alur aman ambil ampu anak ancam anggar anggaran
anggota angka angkat angkut antar antara antre aparat apel aplikasi arah arsip arti asal asas asing asli asuh
asuransi atas atur awal awas ayah ayat baca badan bagan bagi bagian bahan bahas baik baku balangan balas balik
banding bangun bantu banyak barang baris baru basis batal batas bawa bawah bayar bayi beban beda beku belajar
beli belum benar bencana bentuk beri berikut berita berkala berkas berlaku bersih besar biara biaya bicara bidan
bidang bijak bilang bina biodata bisa blangko blanko boleh bongkar buah buat bubuh budaya buka bukti buku bulan
bupati buruh cabang cabut cacah cacat cakup camat cantum capai capil cari catat cegah cek cepat cerai ceramah
cetak ciri coba cocok coklit contoh daerah daftar dagang dampak damping dapat daring dasar data datang daur
debat desa dewasa dialog didik dik dinas dini direktur diri disabilitas disposisi distribusi dokumen dokumentasi
domisili duduk duga dukcapil dukung edar edit efektif ekspor elektronik elemen email empat entri evaluasi fisik
fungsi gabung gambar ganda ganggu ganti gantung gelar gender gerak giat golong gubernur gugur guna guru hadap
hadir haji hak hakim halaman hamil hapus harap hari harus hasil hati hayat henti hidup hilang himpun hitung
hormat hubung hukum huni huruf ibu idap identitas ijazah ikan ikat ikut imigrasi impor indeks induk informasi
ingat inovasi input instansi isi isian istri izin jabat jadi jadwal jaga jajar jalan jalur jaminan jangka
jangkau janji jarang jaring jasa jatuh jawab jelas jemput jenis jenjang jiwa jual judul jumlah kabar kabid
kabupaten kader kadis kait kali kampung kandung kantor kartu karya karyawan kasi kasir kasus kata kategori
katolik kawin kebun kecamatan kecuali kejar kelamin keliling keliru kelola kelompok keluar keluarga keluh
kelurahan kemas kembali kembang kenal kendala kepala kerabat keras kerja kerjasama kertas keterangan ketik ketua
ketuk kirim klarifikasi kode kolom kompeten komputer komunikasi koneksi konsolidasi kontrol koordinasi kopi
koreksi kosong kota kualifikasi kuasa kuesioner kuliah kumpul kunci kunjung kurang kurir kursi kurun kutip lacak
lahir lain laki lakilaki laksana laku lalu lama lambang lampir lancar langkah langsung lanjut lansia lantik
lapang lapis lapor larang latih laut layan lebar lebih legalisasi legalisir lekat lembaga lembar lengkap lepas
letak lewat libat lihat limpah lindung lingkung lingkup lintas lisan lokasi luar luas lulus lurah luring mahir
mahkamah main makam maklumat maksud malam mampu mandiri manfaat mantan masa masalah masuk masyarakat mati
mekanisme mengerti meninggal menit menteri merdeka mesin milik minggu minta miskin mitra modal mohon muat muda
mudah muka mulai musnah mutasi mutu nagari nama nasab nasional naskah negara negeri nelayan nikah nilai nomor
notaris nyata objek olah operasi operator orang organisasi otomatis padan paham pajak pakai pakar paket paksa
palsu pandu panggil pangkat panitia panjang pantau panti paparan paraf pariaman parkir partai pas pasang paspor
pasti pecah pedoman pegang pegawai pejabat pemerintah penjara pensiun penting penuh perangkat perempuan
perhatian periksa peringkat perintah peristiwa perlu permen pernah persen persis pesan pesisir peta petugas
piagam pihak pilah pilih pimpin pindah pinjam piramida pisah pokok polisi posisi potong praktik pribadi
prioritas profesi prosedur proses provinsi puas pulang pulih pungut punya pusat putra putri putus rahasia rakyat
rambu rancang rapat rasio rata rawan rawat realisasi register registrasi rekam rekapitulasi rekomendasi
rekonstruksi rencana rentan resiko resmi revisi riil rilis rinci rincian ringkas risiko rombak rujuk rukun rumah
rumus rusak rutin sah saing saji saksi salah salin sama sambung sampai samping sandang sandi sanggah saran sasar
sasaran satu sebab sebar sebelum sebut sedia sehat sekolah sekretaris seksi selenggara selesai seluruh semester
sempurna sengketa sensus sepakat serah serikat sertifikat sesuai sesudah setel setelah setor setuju siap siar
sidang simpan simpul sinkron sinkronisasi sipil sistem siswa situs standar statistik status stempel strategi
suami suara sumber sumpah sunting surat survei susul susun susut swasta syah syarat tahap tahu tahun tamat
tambah tampil tampung tanah tanam tanda tandatangan tangan tanggal tanggap tanggung tani tanya tarif tarik tata
tawar teguh tekan telantar telepon teliti telusur teman tempat tempel tempuh temu tenaga tengah tentang tentara
tentu tepat terang terap terbit terima terjemah ternak tetangga tetap tidak tiket timbang timbul tindak tinggal
tingkat tinjau titip tolak tolong transaksi tua tugas tuju tulis tumbuh tunda tunggal tunggu tunjang tunjuk
tuntut turun tutup uang ubah uji ukur ulang umat umum umur undang unduh unggah unggul unit untuk upah upaya urai
urus urut usaha usia usul usulan utama vaksin validasi verifikasi visi wajib wakil waktu wali walikota warga
waris wawancara wewenang wilayah wiraswasta wujud yakin yatim yayasan
`;

export const kataDasar: ReadonlySet<string> = new Set(tertulis.trim().split(/\s+/));
