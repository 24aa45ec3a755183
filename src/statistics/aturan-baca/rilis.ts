import type { AturanData } from '../pemeriksaan.ts';

/** Findings about the data folder and rilis.yaml; none of them lies in a file of figures, so none can be accepted. */
export const aturanRilis: readonly AturanData[] = [
  {
    id: 'folder-data',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Folder data yang diminta memang ada.',
    penjelasan:
      'Folder data berisi satu folder tiap kabupaten dengan kode Kemendagri, dan di dalamnya satu folder tiap semester. Periksa pilihan --data.',
  },
  {
    id: 'belum-ada-rilis',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Folder data memuat sekurang-kurangnya satu rilis.',
    penjelasan:
      'Kantor yang memulai dengan SOP saja boleh belum mempunyai rilis; dalam hal itu temuan ini hanya peringatan. Rilis pertama dibuat dari buku kerja DKB dengan "npm run import:dkb".',
  },
  {
    id: 'folder-asing',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Nama folder dalam folder data adalah kode kabupaten atau semester.',
    penjelasan:
      'Folder dengan nama lain tidak dibaca, sehingga isinya hilang dari terbitan tanpa terlihat. Ganti namanya menjadi seperti 63.05 atau 2024-2, atau pindahkan ke luar folder data.',
  },
  {
    id: 'berkas-tersesat',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Ekspor CSV tersimpan di folder rilisnya.',
    penjelasan:
      'CSV di tempat lain tidak dibaca, sehingga menjadi galat; berkas selain CSV hanya mengganggu dan menjadi peringatan. Pindahkan ke folder rilis, atau keluarkan dari folder data.',
  },
  {
    id: 'kabupaten-tidak-terdaftar',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Nama folder kabupaten adalah kode dalam register Kemendagri.',
    penjelasan:
      'Register menentukan kecamatan dan desa yang harus ada. Kode BPS sering berbeda dari kode Kemendagri, meskipun sama-sama empat angka.',
  },
  {
    id: 'tanpa-rilis-yaml',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Setiap folder rilis memuat rilis.yaml.',
    penjelasan:
      'Berkas itu menyebut sumber angkanya, yang dicetak di bawah setiap tabel dan grafik. Paling sedikit isinya satu baris sumber.',
  },
  {
    id: 'rilis-kosong',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Setiap folder rilis memuat sekurang-kurangnya satu ekspor CSV.',
    penjelasan:
      'Rilis tanpa tabel tidak menerbitkan apa pun. Salin ekspornya ke folder itu, atau buat dari buku kerja dengan "npm run import:dkb".',
  },
  {
    id: 'rilis-beda-folder',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Wilayah dan periode dalam rilis.yaml sama dengan nama foldernya.',
    penjelasan:
      'Perbedaan berarti rilis.yaml disalin dari rilis lain dan belum diubah. Betulkan isinya, atau pindahkan rilisnya ke folder yang benar.',
  },
  {
    id: 'rilis-tanggal-posisi',
    tingkat: 'peringatan',
    mutlak: true,
    uraian: 'Tanggal posisi data adalah akhir semesternya.',
    penjelasan:
      'DKB Semester I berposisi 30 Juni dan Semester II 31 Desember. Hapus barisnya agar mengikuti semester, kecuali datanya memang ditarik pada tanggal lain.',
  },
  {
    id: 'rilis-berkas',
    tingkat: 'peringatan',
    mutlak: true,
    uraian: 'Daftar asal dalam rilis.yaml hanya menyebut berkas yang ada.',
    penjelasan:
      'Asal dicetak bersama tabelnya, sehingga nama berkas yang keliru memutus jejaknya. Betulkan namanya atau hapus dari daftar.',
  },
  {
    id: 'edisi-tanpa-alasan',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Setiap edisi lama disertai tanggal dan alasan penggantiannya.',
    penjelasan:
      'Pembaca yang pernah mengutip edisi lama berhak tahu kapan dan mengapa angkanya diganti. Tulis keduanya pada isian perbaikan rilis.yaml edisi terbaru.',
  },
  {
    id: 'edisi-bolong',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Edisi lama bernomor urut mulai dari edisi-1.',
    penjelasan:
      'Nomor edisi menjadi bagian alamat halamannya, sehingga nomor yang terlewat tampak seperti edisi yang disembunyikan. Beri nomor menurut urutan terbitnya.',
  },
  {
    id: 'perbaikan-ganda',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Setiap edisi diganti satu kali.',
    penjelasan:
      'Dua tanggal atau dua alasan bagi satu edisi membuat pembaca menebak mana yang benar. Gabungkan keduanya, atau betulkan nomor edisinya.',
  },
  {
    id: 'perbaikan-tanpa-edisi',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Edisi yang disebut sudah diganti tersimpan dalam foldernya.',
    penjelasan:
      'Edisi lama tetap dapat dibaca pada portal, dan daftar angka yang berubah dihitung dari berkasnya. Pindahkan rilis.yaml dan CSV edisi itu ke folder edisi-1, edisi-2, dan seterusnya.',
  },
  {
    id: 'perbaikan-tanggal',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Tanggal perbaikan mengikuti urutan edisi.',
    penjelasan:
      'Suatu edisi tidak mungkin diganti sebelum terbit atau sebelum edisi di depannya diganti. Biasanya tahunnya salah tulis.',
  },
  {
    id: 'edisi-sama',
    tingkat: 'peringatan',
    mutlak: true,
    uraian: 'Edisi baru memuat angka yang berbeda dari edisi yang digantinya.',
    penjelasan:
      'Angka yang sama seluruhnya sering berarti berkas barunya lupa disalin. Bila yang diperbaiki hanya keterangan, biarkan dan sebutkan itu dalam alasannya.',
  },
  {
    id: 'pengecualian-tidak-dikenal',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Pengecualian menyebut aturan atau pemeriksaan yang ada.',
    penjelasan:
      'Pengecualian dengan id yang salah tulis tidak menerima apa pun. Pakai id yang tertulis pada temuannya.',
  },
  {
    id: 'pengecualian-tidak-boleh',
    tingkat: 'galat',
    mutlak: true,
    uraian: 'Pengecualian tidak menerima temuan yang membuat angka hilang atau tidak pasti.',
    penjelasan:
      'Baris yang tidak terbaca tidak ikut dijumlahkan, sehingga menerimanya akan menerbitkan jumlah yang salah. Data perseorangan dan berkas ganda juga tidak dapat diterima. Betulkan berkasnya.',
  },
  {
    id: 'pengecualian-tidak-terpakai',
    tingkat: 'peringatan',
    mutlak: true,
    uraian: 'Setiap pengecualian menerima sekurang-kurangnya satu temuan.',
    penjelasan:
      'Pengecualian yang tertinggal dapat menutupi kekeliruan baru di tempat yang sama. Hapus begitu kekurangannya diperbaiki.',
  },
];
