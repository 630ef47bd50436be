// The schema beside a scenario of one's own, so that an editor can find it wherever the folder goes.
import { scenarioJsonSchema } from './json-schema.ts';

/** The name of the file, which the first line of a new scenario gives to editors. */
export const EDITOR_SCHEMA_FILE = 'scenario.schema.json';

/** That first line. */
export const EDITOR_SCHEMA_LINE = `# yaml-language-server: $schema=${EDITOR_SCHEMA_FILE}`;

/** The text of the file: for editors and not for people, so without spaces. */
export function editorSchemaText(): string {
  return `${JSON.stringify(scenarioJsonSchema())}\n`;
}
