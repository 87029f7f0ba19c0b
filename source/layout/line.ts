/** What a run of text is, by name: each sink decides what that looks like. */
export type Style =
  | 'kicker'
  | 'headline'
  | 'dek'
  | 'byline'
  | 'crosshead'
  | 'quotation'
  | 'code'
  | 'caption'
  | 'label'
  | 'count'
  | 'bar'
  | 'total'
  | 'good'
  | 'bad'
  | 'outline'
  | 'leg'
  | 'stop'
  | 'rule'
  | 'faint'
  | 'chosen'
  | 'highlight'
  | 'current'
  | 'hit';

/**
 * A run of text in one style. `at` is the character of the block's text at which the run begins, where
 * the run is the story's own text and not a rule, a bar or an indent; `target` is where it leads.
 */
export type Span = {
  readonly text: string;
  readonly style?: Style;
  readonly at?: number;
  readonly target?: Target;
};

/** An address, and what all runs that are one link have in common: it may go on on the next line. */
export type Target = { readonly url: string; readonly id: string };

/** A stretch of a block's text, in characters (UTF-16 units), `end` excluded. */
export type Range = { readonly block: number; readonly start: number; readonly end: number };

/** One line as both sinks show it; never wider than its measure. */
export type Line = {
  readonly spans: readonly Span[];
  /** What of the text this line shows, the space at its break included; a blank line has an empty range. */
  readonly at: Range;
  /** Belongs on the page of the line before it: no heading alone, no widow, no orphan, no split table. */
  readonly keep?: boolean;
  /** The cells of a line that is set as a table's row: its spans are theirs, parted by `cellGap`. */
  readonly row?: Row;
};

/** A table's row: its cells, each filled up to the width of its column. */
export type Row = readonly Cell[];

export type Cell = { readonly spans: readonly Span[]; readonly width: number };

/** What stands between two cells of a row. */
export const cellGap = '  ';

/** A place in a view: a block, a character of its text, and how many lines on that begin at the same character. */
export type Place = { readonly block: number; readonly offset: number; readonly skip?: number };

/**
 * The space that a view is set in: `measure` cells wide and, where it will be paged, `rows` lines high.
 * `linear` leaves out everything drawn (maps, bars, rules), for those who listen.
 */
export type Frame = { readonly measure: number; readonly rows: number; readonly linear: boolean };
