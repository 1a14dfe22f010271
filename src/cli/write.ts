/** Standard output, written no faster than it is read. */

import { once } from "node:events";

/** Writes `text` and waits where the reader at the other end is slower than we are. */
export async function write(text: string): Promise<void> {
	if (text !== "" && !process.stdout.write(text))
		await once(process.stdout, "drain");
}
