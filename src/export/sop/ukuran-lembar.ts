/** Sizes of the sheet that SVG and draw.io share, in px. */
export const hurufSel = { ukuranPx: 11 };
export const hurufKepala = { ukuranPx: 11, tebal: true };
export const hurufJudul = { ukuranPx: 16, tebal: true };
export const barisSelPx = 15;
export const barisJudulPx = 22;
/** Room between the words of a cell and its rulings. */
export const bantalanPx = 7;
export const tepiPx = 20;

export const lebarKegiatanPx = 270;
export const lebarWaktuPx = 96;
export const lebarNoPx = 36;
