import { type Check, entriesOf } from './check.ts';

export const followUpsTwo: Check = {
  code: 'S-510',
  title: 'two issues say how talks go on',
  fields: ['issues.<issue>.follow_up'],
  run: ({ draft }) => {
    const marked = entriesOf(draft.issues).filter(([, node]) => node?.follow_up === true);
    return marked.slice(1).map(([issue]) => ({
      message: 'one issue at most says how talks go on',
      hint: 'keep `follow_up: true` on one of them',
      at: ['issues', issue, 'follow_up'],
      related: [{ message: 'the first', at: ['issues', marked[0]?.[0] ?? '', 'follow_up'] }],
    }));
  },
};
