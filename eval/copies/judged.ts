/** What was judged by eye of the real pairs, by file name: the texts lie outside the project. */

import { readFileSync } from "node:fs";

interface Judged {
	/** Documents of one telling: every pair of them is a copy or a version. */
	readonly tellings: readonly (readonly string[])[];
	/** Pairs that share most of their words and are two tellings. */
	readonly lookAlikes: readonly (readonly [string, string])[];
}

export const judged: Judged = JSON.parse(
	readFileSync(new URL("judged.json", import.meta.url), "utf8"),
);

/** The telling that each of these documents is of: the first document judged to be of it, or the document itself. */
export function familiesOf(ids: readonly string[]): Map<string, string> {
	const families = new Map(ids.map((id) => [id, id]));
	for (const telling of judged.tellings)
		for (const id of telling) families.set(id, telling[0]!);
	return families;
}
