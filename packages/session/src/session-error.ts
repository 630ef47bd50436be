/** What can go wrong around a game: files, saves, seats. Each is one sentence for the user and the next step. */
import { ParleyError } from '@parley/base';

/** A save cannot be written, read or gone on with. Codes: `save/…`. */
export class SaveError extends ParleyError {}

/** A scenario cannot be found or read. Codes: `scenario/…`. Mistakes inside its files are diagnostics, not errors. */
export class ScenarioFileError extends ParleyError {}

/** The host was asked for what this game does not allow. Codes: `host/…`. */
export class HostError extends ParleyError {}
