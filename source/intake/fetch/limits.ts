/** What a story may cost to fetch: times in milliseconds, sizes in bytes. */
export type Limits = {
  /** Until there is a connection, at each hop. */
  readonly connect: number;
  /** From the first request to the last byte. */
  readonly whole: number;
  readonly redirects: number;
  /** Decompressed. */
  readonly size: number;
};

export const limits: Limits = { connect: 5_000, whole: 20_000, redirects: 10, size: 20_000_000 };
