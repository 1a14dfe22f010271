/** The bundled articles: each is read soundly, says itself who published it and when, and is listed with its sources. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readingProblems } from "../eval/reading-problems.js";
import { isUnread, openReader } from "../src/app/open-reader.js";
import { ROOT } from "./source-files.js";

const FOLDER = join(ROOT, "examples/articles");
const files = readdirSync(FOLDER).sort();
const reader = openReader();

/** Pages that were corrected a day after the day they bear keep that day. */
const dayInName = (file: string): string => file.slice(0, "2025-11-20".length);

describe.each(files)("the bundled article %s", (file) => {
	it("says itself when it was published and by whom, and is read soundly", async () => {
		const reading = await reader.read({
			path: join(FOLDER, file),
			published: null,
		});
		if (isUnread(reading)) throw new Error(`${file}: ${reading.reason}`);
		expect(reading.document.published).toBe(dayInName(file));
		expect(reading.document.publisher).not.toBeNull();
		expect(reading.statements.length).toBeGreaterThan(0);
		expect(readingProblems(reading)).toEqual([]);
	});
});

it("the index and the list of sources name each bundled article once", () => {
	const index = JSON.parse(
		readFileSync(join(ROOT, "examples/index.json"), "utf8"),
	) as { readonly articles: readonly { readonly file: string }[] };
	expect(index.articles.map(({ file }) => file).sort()).toEqual(files);
	const sources = readFileSync(join(ROOT, "examples/SOURCES.md"), "utf8");
	const headings = [...sources.matchAll(/^## (.+)$/gm)].flatMap((found) =>
		found[1]!.split(", "),
	);
	expect(headings.sort()).toEqual(files);
});
