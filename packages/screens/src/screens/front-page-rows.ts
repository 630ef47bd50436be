/** The front page of a newspaper as rows: a headline in capitals and its items. */
import { type RowLike, run } from '../layout/row.ts';
import { paragraph } from '../layout/words.ts';
import { frontPage } from '../wording/front-page.ts';
import type { Game } from '../world.ts';

export function frontPageRows({ view, walkOuts = [] }: Pick<Game, 'view' | 'walkOuts'>, width: number): readonly RowLike[] {
  const page = frontPage(view, walkOuts);
  if (page === null) return [];
  return [
    run('On the front page', 'dim'),
    ...paragraph(page.headline.toUpperCase(), width, 'heading'),
    ...page.items.flatMap((item) => paragraph(item, width - 2).map((row, index): RowLike => [run(index === 0 ? '· ' : '  '), ...row])),
  ];
}
