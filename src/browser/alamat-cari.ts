/**
 * Address of a page of the portal from the page of the search, which lies one folder below the root, so that
 * it holds under any base path. On a disk a folder does not open its own index.
 */
export function alamatDariCari(alamat: string, { diDisk }: { readonly diDisk: boolean }): string {
  const [halaman = '', sauh] = alamat.split('#');
  const berkas = diDisk && halaman.endsWith('/') ? `${halaman}index.html` : halaman;
  return `..${berkas}${sauh === undefined ? '' : `#${sauh}`}`;
}
