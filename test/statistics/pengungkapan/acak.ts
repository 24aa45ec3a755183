/** Whole numbers from 0 up to, not including, a bound; the same for the same seed (mulberry32). */
export function createAcak(benih: number): (batas: number) => number {
  let keadaan = benih >>> 0;
  return (batas) => {
    keadaan = (keadaan + 0x6d2b79f5) >>> 0;
    let t = Math.imul(keadaan ^ (keadaan >>> 15), keadaan | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * batas);
  };
}
