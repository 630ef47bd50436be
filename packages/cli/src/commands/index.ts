/** The commands of the command line, in the order of the help; their group says under which heading. */
import { bargain } from './bargain.ts';
import { certify } from './certify.ts';
import { check } from './check.ts';
import type { CliCommand } from './command.ts';
import { completionFor } from './completion.ts';
import { explain } from './explain.ts';
import { exportCommand } from './export.ts';
import { fix } from './fix.ts';
import { helpFor } from './help.ts';
import { importCommand } from './import.ts';
import { info } from './info.ts';
import { keys } from './keys.ts';
import { kitchenSink } from './kitchen-sink.ts';
import { newCommand } from './new.ts';
import { offers } from './offers.ts';
import { pack } from './pack.ts';
import { play } from './play.ts';
import { record } from './record.ts';
import { rehearse } from './rehearse.ts';
import { replay } from './replay.ts';
import { resume } from './resume.ts';
import { saves } from './saves.ts';
import { scenarioGraph } from './scenario-graph.ts';
import { scenarios } from './scenarios.ts';
import { unpack } from './unpack.ts';
import { watch } from './watch.ts';
import { zone } from './zone.ts';

const PLAYING: readonly CliCommand[] = [
  play,
  resume,
  saves,
  replay,
  record,
  scenarios,
  newCommand,
  watch,
  check,
  explain,
  fix,
  importCommand,
  exportCommand,
  scenarioGraph,
  pack,
  unpack,
  zone,
  rehearse,
  certify,
  bargain,
  offers,
  keys,
  info,
];

const LISTED: readonly CliCommand[] = [...PLAYING, completionFor(PLAYING)];

/** Every command. */
export const CLI_COMMANDS: readonly CliCommand[] = [...LISTED, helpFor(LISTED)];

/** Every command that can be called, those too that no help lists. */
export const CALLABLE_COMMANDS: readonly CliCommand[] = [...CLI_COMMANDS, kitchenSink];
