import { type Check, entriesOf } from './check.ts';

export const issueNowhere: Check = {
  code: 'S-504',
  title: 'no venue may decide an issue',
  fields: ['issues.<issue>.decide'],
  run: ({ draft }) =>
    entriesOf(draft.issues)
      .filter(([, node]) => node?.decide !== undefined && node.decide.length === 0)
      .map(([issue]) => ({
        message: `\`${issue}\` is decided at no venue`,
        hint: 'name a venue in `decide: [ ]`',
        at: ['issues', issue, 'decide'],
        on: 'key',
      })),
};
