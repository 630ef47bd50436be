import { mendedLine, type RepairIdea } from './repair.ts';

/** Inside double quotes a backslash stands for something else, or for nothing. */
export const backslash: RepairIdea = ({ line }) => {
  const places = [...line.text.matchAll(/\\(?!["\\/bfnrtuUxe0aNL_Pv \t])/g)].map(({ index }) => line.start + index);
  const [first] = places;
  if (first === undefined) return [];
  const edits = places.map((at) => ({ from: at, to: at, text: '\\' }));
  return [
    {
      message: 'this backslash means nothing inside double quotes',
      hint: `write two: \`${mendedLine(line, edits)}\``,
      from: first,
      to: first + 1,
      edits,
      isCertain: false,
    },
  ];
};
