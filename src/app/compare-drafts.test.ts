import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Comparison } from "../model/comparison.js";
import { compareFiles } from "./compare-drafts.js";
import { openDraftReader } from "./open-draft.js";

const reader = openDraftReader();
const FOLDER = "examples/drafts";

/** One line for each pair: "6 → 4 changed (figure, condition) 600000 → 800000 personnel · force-limits". */
function linesOf({ pairs }: Comparison): readonly string[] {
	return pairs.map(({ a, b, change, what, figures, issue }) => {
		const facets = what.length > 0 ? ` (${what.join(", ")})` : "";
		const told = figures
			.map(
				({ from, to, unit }) => ` ${from ?? "none"} → ${to ?? "none"} ${unit}`,
			)
			.join(";");
		return `${a.join("+") || "–"} → ${b.join("+") || "–"} ${change}${facets}${told} · ${issue}`;
	});
}

describe("the bundled drafts", () => {
	// Reviewed against public reporting, row by row; `UPDATE=1` rewrites the file, and the difference is reviewed as prose.
	it.each([
		["plan-28-points", "counter-text-european"],
		["plan-28-points", "framework-20-points"],
		["counter-text-european", "framework-20-points"],
	])("%s and %s differ as reviewed", async (a, b) => {
		const compared = await compareFiles(
			[a, b].map((name) => `${FOLDER}/${name}.txt`),
			reader,
		);
		if (compared.kind !== "compared") throw new Error(compared.unread.reason);
		const [comparison] = compared.comparisons;
		const told =
			comparison === undefined ? "" : `${linesOf(comparison).join("\n")}\n`;
		const golden = `examples/expected/comparisons/${a}--${b}.txt`;
		if (process.env["UPDATE"]) writeFileSync(golden, told);
		expect(told).toBe(readFileSync(golden, "utf8"));
	});

	it("are refused by name where one cannot be read", async () => {
		const compared = await compareFiles(
			[`${FOLDER}/plan-28-points.txt`, `${FOLDER}/no-such.txt`],
			reader,
		);
		expect(compared).toMatchObject({
			kind: "unread",
			path: `${FOLDER}/no-such.txt`,
			unread: { reason: "missing-file" },
		});
	});
});
