// Scorable games: the folders of LLM-Deliberation and TextArena (config, global and individual instructions, scores), and their tables in one JSON file.
import type { ForeignFormat } from './format.ts';
import { isScorableJson, readScorableJson } from './scorable-json.ts';
import { isScorableFolder, readScorableFolder } from './scorable-read.ts';
import { writeScorable } from './scorable-write.ts';

export const scorable: ForeignFormat = {
  id: 'scorable',
  title: 'a scorable game',
  looks: 'a folder with config.txt, global_instructions.txt, individual_instructions and scores_files (LLM-Deliberation, TextArena)',
  recognises: (files) => isScorableFolder(files) || files.some(isScorableJson),
  read: (files, findings) => (isScorableFolder(files) ? readScorableFolder(files, findings) : readScorableJson(files, findings)),
  range: 'points',
  write: writeScorable,
};
