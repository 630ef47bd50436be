import type { Slip, SlipScan } from './slip.ts';

const LOST = '\ufffd';
const HOW = 'save it as UTF-8: in Notepad by "Save as" with Encoding "UTF-8", in other editors by "Save with Encoding"';

/** Files are read as UTF-8. In UTF-16 every second byte of a plain letter is zero; letters of other encodings come out as the mark of a lost letter. */
export const encoding: SlipScan = ({ text }) => {
  const zeros = [...text.slice(0, 400)].filter((character) => character === '\u0000').length;
  if (zeros > 40 && zeros * 4 > Math.min(text.length, 400)) return [wide(text)];
  const at = text.indexOf(LOST);
  if (at === -1) return [];
  const count = text.split(LOST).length - 1;
  const what = count === 1 ? 'a letter was lost here' : `${count} letters were lost, the first of them here`;
  return [{ code: 'S-008', message: `${what}: the file is not saved as UTF-8`, hint: HOW, from: at, to: at + 1, mend: [], isCertain: false }];
};

/** Read on without the zeros: plain letters come out right. */
function wide(text: string): Slip {
  const mend = [...text.matchAll(/[\u0000\ufffd]+/g)].map(({ index, 0: part }) => ({ from: index, to: index + part.length, text: '' }));
  return { code: 'S-008', message: 'the file is saved as UTF-16, and only UTF-8 is read', hint: HOW, from: 0, to: 1, mend, isCertain: false };
}
