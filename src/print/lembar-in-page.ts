/*
 * Functions that run inside the tab in which sheets are set: they are sent as text, so they use nothing from
 * outside themselves but the page.
 */

/** Lays the content out once for each style; gives the heights of what is named by `data-ukur`. */
export async function measureLembar(
  isi: string,
  gaya: readonly string[],
): Promise<Record<string, number>[]> {
  document.body.innerHTML = isi;
  await Promise.all([...document.images].map((image) => image.decode()));
  const style = document.getElementById('gaya');
  const named = [...document.querySelectorAll<HTMLElement>('[data-ukur]')];
  return gaya.map((satu) => {
    if (style !== null) style.textContent = satu;
    const tinggi: Record<string, number> = {};
    for (const unsur of named) {
      const nama = unsur.dataset['ukur'] ?? '';
      tinggi[nama] = Math.max(tinggi[nama] ?? 0, unsur.getBoundingClientRect().height);
    }
    return tinggi;
  });
}

/** Sets the pages that are printed next; gives heights as `measureLembar` does, and how far each page overflows. */
export async function layLembar(
  isi: string,
  gaya: string,
): Promise<{ tinggi: Record<string, number>; lebih: number[] }> {
  document.body.innerHTML = isi;
  const style = document.getElementById('gaya');
  if (style !== null) style.textContent = gaya;
  await Promise.all([...document.images].map((image) => image.decode()));
  const tinggi: Record<string, number> = {};
  for (const unsur of document.querySelectorAll<HTMLElement>('[data-ukur]')) {
    const nama = unsur.dataset['ukur'] ?? '';
    tinggi[nama] = Math.max(tinggi[nama] ?? 0, unsur.getBoundingClientRect().height);
  }
  const lebih = [...document.querySelectorAll('.isi')].map((wadah) => {
    const batas = wadah.getBoundingClientRect().bottom;
    const dasar = wadah.lastElementChild?.getBoundingClientRect().bottom ?? 0;
    return dasar - batas;
  });
  return { tinggi, lebih };
}
