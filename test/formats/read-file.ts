/** Reads bytes as the program does, for tests of formats. */

import { type Origin, readBytes } from "../../src/documents/read-bytes.js";
import { unreadMessage } from "../../src/views/finding-messages.js";
import { builtInFurniture } from "../built-in-furniture.js";

const furniture = builtInFurniture();

/** The document in `bytes`; fails where they were refused. */
export async function readFile(
	bytes: Uint8Array,
	origin: Partial<Origin> = {},
) {
	const result = await readBytes(
		bytes,
		{ id: "0", published: null, publisher: null, ...origin },
		furniture,
	);
	if (result.kind === "unread")
		throw new Error(`was refused: ${unreadMessage(result)}`);
	return result;
}

/** The line that says why `bytes` were not read; fails where they were. */
export async function refusalOf(bytes: Uint8Array): Promise<string> {
	const result = await readBytes(
		bytes,
		{ id: "0", published: null, publisher: null },
		furniture,
	);
	if (result.kind === "document")
		throw new Error(`was read as ${result.document.text.slice(0, 60)}`);
	return unreadMessage(result);
}
