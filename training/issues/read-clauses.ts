/** Clauses of known issue as they lie in a file: a code at the margin, and under it a clause a line; "#" opens a comment. */

import { readFileSync } from "node:fs";

/** Each clause with its code, in the order of the file. */
export function readClauses(
	path: string,
): readonly { readonly text: string; readonly code: string }[] {
	const found: { text: string; code: string }[] = [];
	let code = "";
	for (const line of readFileSync(path, "utf8").split("\n")) {
		if (line === "" || line.startsWith("#")) continue;
		if (line.startsWith("  ")) found.push({ text: line.trim(), code });
		else code = line;
	}
	return found;
}
