/** Folders of readings that a careful person would give articles → their texts with the statements marked in them. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Range } from "../../src/model/span.js";
import type { GoldMarks } from "./gather-candidates.js";

interface GoldReading {
	readonly document: { readonly text: string };
	readonly statements?: readonly {
		readonly cue: Range | null;
		readonly content: readonly Range[];
	}[];
}

/** The articles of `folder` in the order of their names; none where there is no such folder. */
export function readGold(
	folder: string,
): readonly { readonly text: string; readonly gold: GoldMarks }[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((file) => file.endsWith(".json"))
		.sort()
		.flatMap((file) => {
			const reading = JSON.parse(
				readFileSync(join(folder, file), "utf8"),
			) as GoldReading;
			// Gold drafts may lie in the same folder; they have no statements.
			if (!reading.statements) return [];
			return [
				{
					text: reading.document.text,
					gold: {
						contents: reading.statements.map(({ content }) => content),
						cues: reading.statements.flatMap(({ cue }) => cue ?? []),
					},
				},
			];
		});
}
