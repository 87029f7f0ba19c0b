type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether the terminal is one of those that are known to have hyperlinks (OSC 8); others may show the codes.
 * FORCE_HYPERLINK, which other programs obey too, beats what is known: 0 is no, all else yes.
 */
export function hasHyperlinks(env: Environment): boolean {
  const { FORCE_HYPERLINK: forced, TERM = '', TERM_PROGRAM: program = '' } = env;
  if (forced) return forced !== '0';
  if (TERM === 'dumb') return false;
  const since = programs.get(program);
  if (since) return isSince(env['TERM_PROGRAM_VERSION'], since);
  // What is told of the terminal outside of these doesn't hold within them.
  if (/^(?:screen|tmux)/.test(TERM)) return false;
  if (/^(?:xterm-)?(?:kitty|ghostty|wezterm|alacritty|foot|contour|rio)\b/.test(TERM)) return true;
  // VTE 0.50.0, the first that has them, may end by them.
  if (Number(env['VTE_VERSION']) > 5000) return true;
  return ['WT_SESSION', 'KONSOLE_VERSION', 'DOMTERM'].some((name) => env[name]);
}

/** The programs that have them and name themselves, by the version that they began to have them in. */
const programs: ReadonlyMap<string, readonly number[]> = new Map([
  ['iTerm.app', [3, 1]],
  ['WezTerm', [20200620]],
  ['vscode', [1, 72]],
  ['tmux', [3, 4]],
  ['mintty', [3, 0]],
  ['ghostty', []],
  ['zed', []],
  ['WarpTerminal', []],
]);

/** Whether a version such as 3.4a or 20240203-110809 is at least another. */
function isSince(version = '', since: readonly number[]): boolean {
  const numbers = version.match(/\d+/g)?.map(Number) ?? [];
  const different = since.findIndex((number, index) => numbers[index] !== number);
  return different < 0 || (numbers[different] ?? 0) > since[different]!;
}
