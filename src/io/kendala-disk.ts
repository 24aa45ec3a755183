import { ScriptError } from './command.ts';

const kendala: Readonly<Record<string, string>> = {
  EACCES: 'Anda tidak berhak menulis di sana',
  EPERM: 'Anda tidak berhak menulis di sana, atau isinya sedang dibuka program lain',
  EBUSY: 'isinya sedang dibuka program lain; tutup lalu ulangi',
  EROFS: 'media itu hanya dapat dibaca',
  ENOSPC: 'ruang penyimpanan habis',
  EISDIR: 'nama itu dipakai sebuah folder',
  ENOTDIR: 'sebagian jalurnya adalah berkas, bukan folder',
  EEXIST: 'sebagian jalurnya adalah berkas, bukan folder',
};

/** What a failure to write is thrown on as: words for what its user can mend, else the failure itself. */
export function kegagalanTulis(jalur: string, sebab: unknown): unknown {
  const kode = sebab instanceof Error && 'code' in sebab ? String(sebab.code) : '';
  const kata = kendala[kode];
  return kata === undefined ? sebab : new ScriptError(`${jalur} tidak dapat ditulis: ${kata}.`, 1);
}
