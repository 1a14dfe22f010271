/** OpenDocument and RTF files: the same text, numbers and tracked changes as in Word's own format. */

import { describe, expect, it } from "vitest";
import type { ChangeReading } from "../../src/documents/office/render-office-text.js";
import { makeOdt } from "./make-odt.js";
import { readFile, refusalOf } from "./read-file.js";

const change = (id: string, kind: string, by: string, words = ""): string =>
	`<text:changed-region text:id="${id}"><text:${kind}><office:change-info><dc:creator>${by}</dc:creator><dc:date>2026-03-03T09:14:00</dc:date></office:change-info>${words}</text:${kind}></text:changed-region>`;

const ODT = makeOdt(
	`<text:tracked-changes>${change("c1", "deletion", "Arland delegation", "<text:p>4</text:p>")}${change("c2", "insertion", "Arland delegation")}</text:tracked-changes>` +
		"<text:h>Convention on the Northern Passage</text:h>" +
		'<text:list text:style-name="L1"><text:list-item><text:p>Each party shall pay a fee of <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>2<text:change-end text:change-id="c2"/> cents<text:s/>a ton.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Subject to parliament.</text:p></text:note-body></text:note></text:p></text:list-item>' +
		"<text:list-item><text:p>The lighthouses shall be lit:<office:annotation><dc:creator>Ana Orlo</dc:creator><text:p>By whom?</text:p></office:annotation></text:p><text:list><text:list-item><text:p>on the mainland;</text:p></text:list-item><text:list-item><text:p>on the islands.</text:p></text:list-item></text:list></text:list-item></text:list>",
);

const RTF = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times New Roman;}}{\colortbl;\red0\green0\blue0;}
{\*\generator Some Writer;}{\info{\title River treaty}{\author Secretariat}}{\*\revtbl{Unknown;}{Arland delegation;}}
{\header page head}\pard Convention on the Northern Passage\par
1. Each party shall pay a fee of {\deleted\revauthdel1\revdttmdel1982759630 4}{\revised\revauth1\revdttm1982759630 2} cents a ton.\par
2. The caf\'e9 of the \u8220?two banks\u8221? \endash  {\b open} till ten \'96 stays \{open\}.\par}`;

const lines = async (bytes: Uint8Array, changes: ChangeReading) =>
	(await readFile(bytes, { changes })).document.text.split("\n\n");
const rtf = (text: string): Uint8Array => Buffer.from(text, "latin1");

describe("an OpenDocument text", () => {
	const rows: readonly (readonly [reading: ChangeReading, fee: string])[] = [
		["after", "1. Each party shall pay a fee of 2 cents a ton.[^1]"],
		["before", "1. Each party shall pay a fee of 4 cents a ton.[^1]"],
		[
			"bracketed",
			"1. Each party shall pay a fee of [4/2 (Arland delegation)] cents a ton.[^1]",
		],
	];
	for (const [reading, fee] of rows)
		it(`gives the text ${reading} its tracked changes`, async () =>
			expect(await lines(ODT, reading)).toEqual([
				"Convention on the Northern Passage",
				fee,
				"2. The lighthouses shall be lit:",
				"(a) on the mainland;",
				"(b) on the islands.",
				"[^1]: Subject to parliament.",
			]));

	it("gives its metadata and the remarks in its margin", async () => {
		const { document, findings } = await readFile(ODT);
		expect(document).toMatchObject({
			title: "River treaty",
			author: "Secretariat",
			modifiedAt: "2026-03-03T09:14",
		});
		expect(findings).toContainEqual(
			expect.objectContaining({
				code: "remark",
				values: { by: "Ana Orlo", text: "By whom?" },
			}),
		);
	});

	it("that is broken is refused by name", async () => {
		expect(await refusalOf(ODT.slice(0, 400))).toMatch(/broken|no text/);
		expect(await refusalOf(makeOdt("").slice())).toMatch(/is empty/);
	});
});

describe("an RTF file", () => {
	const rows: readonly (readonly [reading: ChangeReading, fee: string])[] = [
		["after", "1. Each party shall pay a fee of 2 cents a ton."],
		["before", "1. Each party shall pay a fee of 4 cents a ton."],
		[
			"bracketed",
			"1. Each party shall pay a fee of [4/2 (Arland delegation)] cents a ton.",
		],
	];
	for (const [reading, fee] of rows)
		it(`gives the text ${reading} its tracked changes`, async () =>
			expect(await lines(rtf(RTF), reading)).toEqual([
				"Convention on the Northern Passage",
				fee,
				"2. The café of the “two banks” – open till ten – stays {open}.",
			]));

	it("says who proposed a change and when", async () => {
		const { document, proposals = [] } = await readFile(rtf(RTF), {
			changes: "bracketed",
		});
		const [proposal] = proposals;
		expect(document.text.slice(proposal?.by?.start, proposal?.by?.end)).toBe(
			"Arland delegation",
		);
		expect(proposal?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
		expect(document).toMatchObject({
			title: "River treaty",
			author: "Secretariat",
		});
	});

	const hostile: readonly (readonly [what: string, text: string, RegExp])[] = [
		["nested too deep", `{\\rtf1 ${"{".repeat(5000)}`, /broken RTF file/],
		["without text", "{\\rtf1 {\\fonttbl{\\f0 Times;}}}", /is empty/],
	];
	for (const [what, text, line] of hostile)
		it(`${what} is refused by name`, async () =>
			expect(await refusalOf(rtf(text))).toMatch(line));

	it("that is cut off is read as far as it goes", async () =>
		expect((await lines(rtf(RTF.slice(0, 700)), "after"))[0]).toBe(
			"Convention on the Northern Passage",
		));
});
