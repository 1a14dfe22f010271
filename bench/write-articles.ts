/** Writes made articles as files, as `travaux add` finds them. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Splicer } from "./spliced-articles.js";

/** Files with the day and the publisher in front; the folder. */
export function writeArticles(
	folder: string,
	article: Splicer,
	count: number,
): string {
	mkdirSync(folder, { recursive: true });
	for (let number = 0; number < count; number++) {
		const { text, published, publisher } = article(number);
		writeFileSync(
			join(folder, `${String(number).padStart(6, "0")}.md`),
			`---\npublished: ${published}\npublisher: ${publisher}\n---\n\n${text}\n`,
		);
	}
	return folder;
}
