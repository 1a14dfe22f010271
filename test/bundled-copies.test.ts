/** The tellings of the bundled articles, as examples/expected/tellings.md has them. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findCopies } from "../src/documents/copies/find-copies.js";
import { makeFingerprint } from "../src/documents/copies/fingerprint.js";
import { tellingsOf } from "../src/documents/copies/tellings.js";
import { readBytes } from "../src/documents/read-bytes.js";
import { builtInFurniture } from "./built-in-furniture.js";
import { ROOT } from "./source-files.js";

const FOLDER = join(ROOT, "examples/articles");

it("an agency's story in five articles is one telling with four carriers, and each other article its own", async () => {
	const files = readdirSync(FOLDER);
	const fingerprints = await Promise.all(
		files.map(async (id) => {
			const read = await readBytes(
				readFileSync(join(FOLDER, id)),
				{ id, published: null, publisher: null },
				builtInFurniture(),
			);
			if (read.kind === "unread") throw new Error(`${id}: ${read.reason}`);
			return makeFingerprint(read.document, read.blocks);
		}),
	);
	const tellings = tellingsOf(files, findCopies(fingerprints));
	expect(
		tellings.filter(({ carriers }) => (carriers[0]?.versions.length ?? 0) > 1),
	).toEqual([
		{
			id: "2025-11-20-plan-wire-corrected.html",
			carriers: [
				{
					versions: [
						"2025-11-20-plan-wire-corrected.html",
						"2025-11-20-plan-wire.html",
					],
				},
				{ versions: ["2025-11-21-plan-harbour-herald.txt"] },
				{ versions: ["2025-11-21-plan-lowland-post.txt"] },
				{ versions: ["2025-11-21-plan-northern-ledger.md"] },
			],
		},
	]);
	expect(tellings).toHaveLength(files.length - 4);
});
