// Every file parsed once, as what it looks like. Which format they make together is for the formats to say.
import type { Findings } from '../findings.ts';
import type { TextFile } from '../problem.ts';
import { type Broken, type DataNode, type Parsed, readJson, readYaml } from './data-node.ts';
import type { Field } from './fields.ts';
import { readXml, type XmlElement } from './xml-element.ts';

export interface OpenFile extends TextFile {
  /** True for the file that was named, where one was: the others lie beside it. */
  readonly isNamed: boolean;
  readonly xml: XmlElement | null;
  readonly data: DataNode | null;
  /** What keeps a file from being read that looks like XML, JSON or YAML. */
  readonly broken: Broken | null;
}

export function openFile(read: TextFile, named?: string): OpenFile {
  const file = { ...read, isNamed: read.path === named };
  const looks = looksLike(file);
  if (looks === 'xml') return withXml(file, readXml(file.text));
  if (looks === 'text') return { ...file, xml: null, data: null, broken: null };
  return withData(file, looks === 'json' ? readJson(file.text) : readYaml(file.text));
}

function looksLike({ path, text }: TextFile): 'xml' | 'json' | 'yaml' | 'text' {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  if (ending === 'xml' || ending === 'json') return ending;
  if (ending === 'yml' || ending === 'yaml') return 'yaml';
  const [first = ''] = text.trimStart();
  if (/^\s*<(?:\?xml|negotiation_template|utility_space)\b/.test(text)) return 'xml';
  if (ending === 'txt' || ending === 'csv' || ending === 'md') return 'text';
  if (first === '<') return 'xml';
  return first === '{' || first === '[' ? 'json' : 'text';
}

type NamedFile = TextFile & Pick<OpenFile, 'isNamed'>;

function withXml(file: NamedFile, parsed: Parsed<XmlElement>): OpenFile {
  return 'broken' in parsed ? { ...file, xml: null, data: null, broken: parsed.broken } : { ...file, xml: parsed.root, data: null, broken: null };
}

function withData(file: NamedFile, parsed: Parsed<DataNode>): OpenFile {
  return 'broken' in parsed ? { ...file, xml: null, data: null, broken: parsed.broken } : { ...file, xml: null, data: parsed.root, broken: null };
}

/** Complains of every file that could not be parsed. */
export function complainOfBroken(files: readonly OpenFile[], findings: Findings): void {
  for (const { path, broken } of files) {
    if (broken === null) continue;
    findings.complain({
      path,
      line: broken.line,
      message: `The file cannot be read: ${broken.reason}.`,
      hint: 'Mend it there, or take the file out of the folder.',
    });
  }
}

/** The content of a data file as a field. */
export function fieldFrom({ path, data }: OpenFile, findings: Findings): Field | null {
  return data === null ? null : { path, node: data, what: 'the file', findings };
}

/** The keys of a map at the top of a data file. */
export function topKeys({ data }: OpenFile): readonly string[] {
  return data?.kind === 'map' ? data.entries.map(([key]) => key) : [];
}
