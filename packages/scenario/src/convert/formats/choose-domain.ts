// Which of several domains in one folder is meant.
import { type Findings, quotedList } from '../findings.ts';
import type { OpenFile } from '../syntax/open-files.ts';

interface InFile {
  readonly path: string;
}

/** Whether several domains lie beside the one whose file was named: then profiles may be another's. */
export function isOneOfSeveral(domains: readonly InFile[], files: readonly OpenFile[]): boolean {
  return domains.length > 1 && namedAmong(domains, files) !== undefined;
}

/** The domain whose file was named, or the only one; complains of several. Without any it is for the caller to complain. */
export function chooseDomain<Domain extends InFile>(domains: readonly Domain[], files: readonly OpenFile[], findings: Findings): Domain | undefined {
  const named = namedAmong(domains, files);
  if (named !== undefined || domains.length < 2) return named ?? domains[0];
  const message = `There are several domains here: ${quotedList(domains.map(({ path }) => path))}.`;
  findings.complain({ path: '', line: null, message, hint: 'Give the file of the one that is meant, or a folder with it alone.' });
  return undefined;
}

function namedAmong<Domain extends InFile>(domains: readonly Domain[], files: readonly OpenFile[]): Domain | undefined {
  const named = files.find(({ isNamed }) => isNamed)?.path;
  return domains.find(({ path }) => path === named);
}

/** The profiles that are for the chosen domain, with a note on those of the others. */
export function ownProfiles<Profile extends InFile>(
  profiles: readonly Profile[],
  isOwn: (profile: Profile) => boolean,
  findings: Findings,
): readonly Profile[] {
  const others = profiles.filter((profile) => !isOwn(profile));
  const [are, was] = others.length === 1 ? ['is', 'was'] : ['are', 'were'];
  if (others.length > 0)
    findings.note(`${quotedList(others.map(({ path }) => path))} ${are} for another domain of the folder and ${was} left aside.`);
  return profiles.filter(isOwn);
}
