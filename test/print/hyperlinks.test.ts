import { describe, expect, test } from 'vitest';
import { hasHyperlinks } from '../../source/print/hyperlinks.ts';

describe('hyperlinks are for', () => {
  test.each([
    { TERM: 'xterm-kitty' },
    { TERM: 'xterm-ghostty' },
    { TERM: 'alacritty' },
    { TERM: 'foot' },
    { TERM: 'foot-extra' },
    { TERM: 'xterm-256color', VTE_VERSION: '7800' },
    { TERM: 'xterm-256color', VTE_VERSION: '5001' },
    { TERM: 'xterm-256color', KONSOLE_VERSION: '230805' },
    { WT_SESSION: 'one' },
    { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.4' },
    { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '4' },
    { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.72.0' },
    { TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809-5046fc22' },
    { TERM_PROGRAM: 'ghostty', TERM_PROGRAM_VERSION: '1.0.1' },
    { TERM: 'tmux-256color', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4a' },
    { TERM: 'linux', FORCE_HYPERLINK: '1' },
  ])('%j', (env) => {
    expect(hasHyperlinks(env)).toBe(true);
  });
});

describe('they aren’t for', () => {
  test.each([
    {},
    { TERM: 'xterm-256color' },
    { TERM: 'linux' },
    { TERM: 'dumb', VTE_VERSION: '7800' },
    { TERM: 'xterm-256color', VTE_VERSION: '5000' },
    { TERM: 'xterm-256color', VTE_VERSION: '4602' },
    { TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '455' },
    { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.15' },
    { TERM_PROGRAM: 'iTerm.app' },
    { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.71.9' },
    { TERM: 'tmux-256color', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3a' },
    { TERM: 'screen-256color', VTE_VERSION: '7800' },
    { TERM: 'footing' },
    { TERM_PROGRAM: 'constructor' },
    { TERM: 'xterm-kitty', FORCE_HYPERLINK: '0' },
  ])('%j', (env) => {
    expect(hasHyperlinks(env)).toBe(false);
  });
});
