/** A piece, and those after it. */
export async function* following<Piece>(
  first: Piece,
  rest: AsyncIterable<Piece>,
): AsyncGenerator<Piece, void> {
  yield first;
  yield* rest;
}
