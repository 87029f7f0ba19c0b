/**
 * The folder for V8's code under the user's cache (XDG base directories): one for each Node and its flags, since
 * no other takes the code. Undefined where there is no absolute path to it.
 */
export function codeFolder(
  env: NodeJS.ProcessEnv = process.env,
  flags: readonly string[] = process.execArgv,
): string | undefined {
  const path = process.getBuiltinModule('node:path');
  const home = env['HOME'] ?? env['USERPROFILE'] ?? '';
  const cache = [env['XDG_CACHE_HOME'] ?? '', home && `${home}/.cache`].find((folder) =>
    path.isAbsolute(folder),
  );
  if (cache === undefined) return undefined;
  const options = [...flags, env['NODE_OPTIONS'] ?? ''].join(' ').trim();
  const name = `${process.version}-${process.arch}${options && '-'}${encoded(options)}`;
  return `${cache}/broadsheet/${name}`;
}

/** As much of a text as goes into a file's name. */
function encoded(text: string): string {
  return Buffer.from(text).toString('base64url').slice(0, 100);
}
