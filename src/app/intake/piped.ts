/** Leads bytes through a transforming stream, so that whoever reads the other end is told of a fault at either. */

import { pipeline, Readable } from "node:stream";

/** `into`, fed from `source`. A fault of `source` is thrown where `into` is read; `pipe` would let it end the program. */
export function piped<Into extends NodeJS.WritableStream>(
	source: AsyncIterable<Uint8Array>,
	into: Into,
): Into {
	// The fault is handed on by destroying `into` with it, so there is nothing left to do at the end.
	pipeline(Readable.from(source, { objectMode: false }), into, () => {});
	return into;
}
