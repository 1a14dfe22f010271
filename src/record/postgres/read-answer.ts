/** Fetches a kept answer as the bytes it is: the driver has values come as text, in which bytes take twice the room and have to be read back. */

import type pg from "pg";
import { to as copyTo } from "pg-copy-streams";

/** What the one value of the one row is, null where there is no row. `answer` and `revision` are tables of `schema`. */
export async function readAnswer(
	pool: pg.Pool,
	schema: string,
	question: string,
): Promise<Uint8Array | null> {
	const client = await pool.connect();
	let isBroken = true;
	try {
		// A copy takes no values beside its text.
		const rows = client.query(
			copyTo(`copy (
				select answer from "${schema}".answer
				join "${schema}".revision on revision.value = answer.revision
				where question = ${client.escapeLiteral(question)}) to stdout (format binary)`),
		);
		const chunks: Buffer[] = [];
		for await (const chunk of rows) chunks.push(chunk);
		isBroken = false;
		return onlyValue(Buffer.concat(chunks));
	} finally {
		client.release(isBroken);
	}
}

/** Signature, flags and length of what is added to them. */
const HEAD = 11 + 4 + 4;
/** Number of values in the row, and the length of the first. */
const ROW = 2 + 4;

/** As the server's documents describe copies in binary form; nothing is added to the head by any version so far. */
function onlyValue(copied: Buffer): Uint8Array | null {
	const values = copied.readInt16BE(HEAD);
	if (values < 0) return null;
	const start = HEAD + ROW;
	return copied.subarray(start, start + copied.readInt32BE(start - 4));
}
