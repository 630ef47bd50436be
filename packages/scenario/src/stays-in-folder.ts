// The rule that keeps a scenario from naming files of the machine it is read on.

/** True for a relative path with forward slashes that never steps up or out. */
export function staysInFolder(path: string): boolean {
  return !/^[/\\~]|^[A-Za-z]:|\\|\0/.test(path) && path.split('/').every((part) => part !== '..' && part !== '.' && part !== '');
}
