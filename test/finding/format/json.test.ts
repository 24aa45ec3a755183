import { expect, it } from 'vitest';
import { formatJson } from '../../../src/finding/format/json.ts';
import { dikecualikan, galat, peringatan } from '../contoh.ts';

it('gives the counts and the sorted findings', () => {
  expect(JSON.parse(formatJson([galat, peringatan, dikecualikan]))).toEqual({
    ringkasan: { galat: 1, peringatan: 1, saran: 0, dikecualikan: 1 },
    temuan: [peringatan, dikecualikan, galat],
  });
});
