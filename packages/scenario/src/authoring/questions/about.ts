import { fail, ok } from '@parley/base';
import type { Question } from './question.ts';

const SUBJECT_LETTERS_MAX = 600;
const ARTICLE_LETTERS_MAX = 300;

export const about: Question = {
  id: 'about',
  ask: 'Which talks are these? Say in a sentence or two what is at stake. If you start from an article, add it after a | with its address.',
  example: 'Two river towns share one ferry and want different things of it. | “Ferry wars”, Town Gazette, 3 May 2024',
  more: ['The sentences are shown in the list of scenarios; the article is entered in sources.md, so that values can refer to its paragraphs.'],
  isList: false,
  needs: [],
  fallback: ({ title }) => (title === undefined ? 'Talks that are made up.' : `${title}: talks that are made up, to practise on.`),
  read(text) {
    const [subject = '', article = '', ...rest] = text.split('|').map((part) => part.trim());
    if (rest.length > 0) return fail('There is more than one | in that. Write the sentences, then one |, then the article.');
    if (!/\p{L}/u.test(subject)) return fail('Say in a sentence what the talks are about, before the | if there is one.');
    if (subject.length > SUBJECT_LETTERS_MAX) return fail(`Those are ${subject.length} letters; there is room for ${SUBJECT_LETTERS_MAX}.`);
    if (article.length > ARTICLE_LETTERS_MAX) return fail(`The article takes ${article.length} letters; there is room for ${ARTICLE_LETTERS_MAX}.`);
    return ok({ subject, article: article === '' ? null : article });
  },
};
