import { describe, expect, it } from "vitest";
import { makeDocument, pageAt } from "./document.js";

describe("pageAt", () => {
	const document = makeDocument({
		id: "0",
		text: "one\n\ntwo",
		pages: [
			{ start: 0, end: 3, number: 1 },
			{ start: 5, end: 8, number: 2 },
		],
	});
	const rows: readonly (readonly [offset: number, page: number | null])[] = [
		[0, 1],
		[2, 1],
		[3, null],
		[5, 2],
		[8, null],
	];
	for (const [offset, page] of rows)
		it(`puts offset ${offset} on page ${page}`, () =>
			expect(pageAt(document, offset)).toBe(page));
});
