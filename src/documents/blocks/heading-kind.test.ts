import { describe, expect, it } from "vitest";
import { builtInFurniture } from "../../../test/built-in-furniture.js";
import { headingKind } from "./heading-kind.js";
import { lineShape } from "./line-shape.js";

const context = { furniture: builtInFurniture(), hasQuestions: false };
const BELOW =
	"“There is no third bank,” the Ruritanian envoy said. Elections may be put off, and Zenda played down the row over the lock.";

describe("headingKind", () => {
	const rows: readonly (readonly [
		heading: string,
		below: string | null,
		kind: string,
	])[] = [
		["Elections in doubt", BELOW, "subheading"],
		["‘No third bank’", BELOW, "subheading"],
		["Ruritania says there is 'no third bank'", BELOW, "subheading"],
		["Zenda plays down lock row", BELOW, "subheading"],
		["WHO PAYS FOR ALL OF THIS?", BELOW, "subheading"],
		["Cheese dispute reaches European court", BELOW, "related"],
		["Ferry cancelled again, riders fume", BELOW, "related"],
		["A long way to peace", BELOW, "subheading"],
		["Who pays?", BELOW, "subheading"],
		["What the locksmith wants", BELOW, "subheading"],
		["A lock nobody holds", BELOW, "subheading"],
		["Hentzau reopens a lock", BELOW, "subheading"],
		["Hentzau reopens its theatre", BELOW, "related"],
		["Tears, toasts and one yawn", BELOW, "subheading"],
		["How the villas were sold off", BELOW, "related"],
		["Who owns the villas of Hentzau?", BELOW, "related"],
		[
			"Snow closes the mountain passes for a third week running",
			BELOW,
			"related",
		],
		["Snow closes pass", null, "related"],
		["(Herald, Gazette)", BELOW, "credit"],
	];
	for (const [heading, below, kind] of rows) {
		it(`is ${kind} for "${heading}"${below === null ? " at the page's end" : ""}`, () => {
			const lines = below === null ? [heading] : [heading, below];
			const shapes = lines.map((line) =>
				lineShape(line, { start: 0, end: line.length }),
			);
			expect(headingKind(shapes, 0, context)).toBe(kind);
		});
	}
});
