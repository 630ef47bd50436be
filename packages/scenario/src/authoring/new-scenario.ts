// Eight answers in, the files of a folder out.
import { inventNumbers } from './invent-numbers.ts';
import type { Outline } from './outline.ts';
import { briefPage } from './pages/brief-page.ts';
import { briefPath, type Plan, scenarioPage } from './pages/scenario-page.ts';
import { sourcesPage } from './pages/sources-page.ts';
import { teachingPage } from './pages/teaching-page.ts';

/** A file to write: its path from the scenario's folder, with forward slashes. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The files of a scenario that checks clean and can be played at once: `scenario.yaml`, a brief for each delegation, `sources.md`, `teaching-notes.md`.
 *
 * The same outline gives the same texts. Points and fallbacks are invented, and marked so.
 */
export function newScenario(outline: Outline, id: string): readonly PlannedFile[] {
  const plan: Plan = { id, outline, numbers: inventNumbers(outline) };
  return [
    { path: 'scenario.yaml', text: scenarioPage(plan) },
    ...outline.seats.map((seat, index) => ({ path: briefPath(seat), text: briefPage(plan, seat, index) })),
    { path: 'sources.md', text: sourcesPage(plan) },
    { path: 'teaching-notes.md', text: teachingPage(plan) },
  ];
}
