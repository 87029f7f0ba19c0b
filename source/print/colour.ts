type Environment = Readonly<Record<string, string | undefined>>;

/** What the terminal's background is like. */
export type Theme = 'dark' | 'light' | 'unknown';

/**
 * Whether to use colours. The flag beats NO_COLOR (no-color.org), which beats CLICOLOR_FORCE and FORCE_COLOR, which
 * beat CLICOLOR (bixense.com/clicolors). A variable that is empty says nothing.
 */
export function wantsColour(
  flag: 'auto' | 'always' | 'never',
  env: Environment,
  isTTY: boolean,
): boolean {
  if (flag !== 'auto') return flag === 'always';
  if (env['NO_COLOR']) return false;
  const forced = env['CLICOLOR_FORCE'] || env['FORCE_COLOR'];
  if (forced) return forced !== '0';
  return env['CLICOLOR'] !== '0' && isTTY && env['TERM'] !== 'dumb';
}

/**
 * What the background is like: as the flag says, else as COLORFGBG does (rxvt's: colours of the palette, the
 * background's last).
 */
export function theme(flag: 'auto' | 'dark' | 'light', env: Environment): Theme {
  if (flag !== 'auto') return flag;
  const [, background] = /^(?:.*;)?(\d+)$/.exec(env['COLORFGBG'] ?? '') ?? [];
  const number = Number(background);
  if (background === undefined || number > 15) return 'unknown';
  // White and the bright colours but bright black, as Vim takes them.
  return number === 7 || number > 8 ? 'light' : 'dark';
}
