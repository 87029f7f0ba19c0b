/** A news story as typed content: what is read, checked, set and printed. */
export type Story = {
  /** Written in the source's own time: an offset stands only where the source gives one. ISO 8601. */
  readonly published?: string;
  readonly updated?: string;
  readonly kicker?: string;
  readonly headline: string;
  readonly dek?: string;
  readonly byline?: readonly string[];
  readonly dateline?: string;
  readonly source?: Source;
  readonly body: readonly Block[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  readonly routes: readonly Route[];
};

/** Who published the report, under which title and where. */
type Source = {
  readonly name: string;
  readonly title?: string;
  readonly url?: string;
};

/** A part of the body. A `figure` or `route` block says where in the text one of the story's own is set. */
export type Block =
  | ({ readonly type: 'paragraph'; readonly text: string } & Linked)
  | ({ readonly type: 'heading'; readonly level: number; readonly text: string } & Linked)
  | ({
      readonly type: 'list';
      readonly ordered: boolean;
      /** The number of the first entry of an ordered list, where it isn't 1. */
      readonly start?: number;
      readonly items: readonly string[];
    } & Linked)
  | ({ readonly type: 'quotation'; readonly text: string } & Linked)
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'figure'; readonly figure: number }
  | { readonly type: 'route'; readonly route: number };

type Linked = { readonly links?: readonly Link[] };

/**
 * An http or https address that a stretch of a block's text leads to, in characters (UTF-16 units), `end`
 * excluded; of a list, in its items joined by line feeds.
 */
export type Link = { readonly start: number; readonly end: number; readonly url: string };

/**
 * What somebody said. `text` is verbatim, the pieces of an interrupted quote joined by a space;
 * `paragraph` is the index in `body` of the block that it begins in.
 */
export type Quote = {
  readonly text: string;
  readonly speaker: Speaker | null;
  readonly paragraph: number;
  /** What the quote answers or speaks of, in the story's words. */
  readonly context?: string;
};

export type Speaker = { readonly name: string; readonly role?: string };

/** Labels with their counts. A stated total is the source's; whether the rows add up to it is computed. */
export type Figure = {
  readonly title: string;
  readonly rows: readonly FigureRow[];
  readonly total?: { readonly label: string; readonly count: number };
  readonly paragraph?: number;
};

export type FigureRow = { readonly label: string; readonly count: number; readonly unit?: string };

/** An ordered way through places. `returns`: it goes back to where it began. */
export type Route = {
  readonly title?: string;
  readonly stops: readonly Stop[];
  readonly returns: boolean;
  readonly according_to?: string;
  readonly paragraph?: number;
};

/** A place on a route. Latitude and longitude in degrees, north and east positive (WGS 84). */
export type Stop = {
  readonly name: string;
  readonly region?: string;
  readonly latitude?: number;
  readonly longitude?: number;
};

/** A story of an edition under the name that it is asked for by: lower case, words joined by hyphens. */
export type Entry = { readonly slug: string; readonly story: Story };
