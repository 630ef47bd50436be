import { suggestion } from '../did-you-mean.ts';
import type { Check } from './check.ts';

/** Silent where the issue itself is unknown: that is S-302's to say. */
export const unknownOption: Check = {
  code: 'S-303',
  title: 'the issue has no such option',
  fields: ['<option>'],
  run: ({ draft, references }) =>
    references.flatMap((reference) => {
      const options = reference.kind === 'option' ? draft.issues?.[reference.issue]?.options : undefined;
      if (reference.kind !== 'option' || options === undefined || Object.hasOwn(options, reference.name)) return [];
      const { issue, name, at, on } = reference;
      return [{ message: `\`${issue}\` has no option called \`${name}\``, ...suggestion(name, Object.keys(options)), at, on }];
    }),
};
