// Where values come from: the page that every `src` refers to.
import type { Plan } from './scenario-page.ts';

/** The text of `sources.md`. */
export function sourcesPage({ outline: { article } }: Plan): string {
  return [
    '# Sources',
    '',
    'Every value of `scenario.yaml` names where it comes from behind `src`: a paragraph of the article, a public source, or `d`, a design assumption of this exercise.',
    'A source is a reference: what it says stands there, not here. Quote few words, and mark them.',
    '',
    '## The article',
    '',
    ...(article === null
      ? ['There is none yet: everything is `d`. When you have one, write here what it is and where it can be read.']
      : [article, '', 'Read it through and number its paragraphs here; the headline is 0.']),
    'Then set `paragraphs:` in `scenario.yaml` to the number of its last paragraph, and write for example `src: [a:3]` where a value stands in paragraph 3.',
    '',
    '## Public sources',
    '',
    'One line for each: a key of small letters, digits and hyphens, what it is, its date and its address. A value refers to it by `p:` and the key.',
    '',
  ].join('\n');
}
