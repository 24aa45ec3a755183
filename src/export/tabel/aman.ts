/** What makes a spreadsheet compute a cell instead of showing it (OWASP, CSV Injection). */
const rumus = /^[=+\-@\t\r]/;

/** Digits that a spreadsheet takes for a number or a date although they are a code: 63.05, 1-2. */
const miripAngka = /^\d+(?:[.,/-]\d+)+$/;

/** The text as a cell that a spreadsheet leaves as it is: behind the sign by which it knows a text. */
export function amankan(teks: string): string {
  return rumus.test(teks) || miripAngka.test(teks) ? `'${teks}` : teks;
}
