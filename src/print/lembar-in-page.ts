/*
 * Runs inside the tab in which sheets are set: it is sent as text, so it uses nothing from outside itself but the page.
 */

/** Sets the pages that are printed next; gives the heights of what is named by `data-ukur`, and how far each page overflows. */
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
