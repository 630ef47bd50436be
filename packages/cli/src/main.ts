// The parley command.

import { readFileSync } from 'node:fs';

const [first] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
process.stdout.write(first === '--version' ? `parley ${version}\n` : 'Parley has no table to sit at yet.\n');
