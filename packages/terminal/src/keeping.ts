/** What a player keeps of a game while it runs: the screen as a picture and as text, what a seat saw as a page. */
import { type App, draw, textOf } from '@parley/screens';
import { svgOf } from './recording/svg.ts';

/** Files to be written side by side: an ending of the name → the text. */
export type KeptFiles = Readonly<Record<string, string>>;
/** Writes files under a name that is still free, and answers with the paths. Throws ParleyError where they cannot be written. */
export type Keep = (name: string, files: KeptFiles) => readonly string[];

/** The screen as it stands, without what was said last. */
export function pictureOf(app: App, ascii: boolean): KeptFiles {
  const rows = draw({ ...app, ui: { ...app.ui, toast: null } }, { ascii });
  const title = app.world.game?.view.scenario.title ?? 'Parley';
  return { svg: svgOf(rows, title), txt: `${rows.map((row) => textOf(row).trimEnd()).join('\n')}\n` };
}

/** What is kept, from where, and by whom. */
export interface Keeping {
  readonly app: App;
  /** The save of the game; null where it is not saved. */
  readonly save: string | null;
  readonly keep: Keep | undefined;
}
/** Keeps the files and says where they are, and whose secrets are in them. Throws what `keep` throws. */
export function keepFor({ app, save, keep }: Keeping, what: string, files: KeptFiles): string {
  const seat = app.world.game?.seat;
  const name = [save ?? 'parley', ...(seat ? [seat] : []), what].join('-');
  const paths = keep?.(name, files);
  if (!paths) return 'Nothing can be written here.';
  return `Written: ${paths.join(' and ')}.${seat ? ` What only ${seat} may know is in it.` : ''}`;
}

/** What an editor brought: the text as it was saved there, or why there is none. */
export type Written = { readonly text: string } | { readonly why: string };
