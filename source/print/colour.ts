type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether colours are wanted. What was asked for beats NO_COLOR (no-color.org), which beats CLICOLOR_FORCE and
 * FORCE_COLOR, which beat CLICOLOR (bixense.com/clicolors); without any a terminal has them that isn't dumb.
 */
export function wantsColours(
  asked: 'auto' | 'always' | 'never',
  env: Environment,
  isTerminal: boolean,
): boolean {
  if (asked !== 'auto') return asked === 'always';
  if (env['NO_COLOR']) return false;
  const forced = env['CLICOLOR_FORCE'] ?? env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return isTerminal && env['TERM'] !== 'dumb' && env['CLICOLOR'] !== '0';
}

/** What a terminal's background is: what was asked for, else what COLORFGBG says (rxvt, Konsole), if anything. */
export function background(
  asked: 'auto' | 'dark' | 'light',
  env: Environment,
): 'dark' | 'light' | 'unknown' {
  if (asked !== 'auto') return asked;
  const behind = /;(\d{1,2})$/.exec(env['COLORFGBG'] ?? '')?.[1];
  if (behind === undefined) return 'unknown';
  // White and the bright colours but bright black.
  return Number(behind) === 7 || Number(behind) > 8 ? 'light' : 'dark';
}
