/** What is told apart from the article on a page: each row a piece of markup and what becomes of it. */

import { describe, expect, it } from "vitest";
import { builtInFurniture } from "../../../test/built-in-furniture.js";
import { readPage } from "./read-page.js";

const furniture = builtInFurniture();
const P = [
	"Ruritania and Graustark have agreed to share the locks on the river Eder, the two governments said on Tuesday.",
	"Under the draft, a joint board would run the upper lock for ten years, and tolls would fall by half for small barges.",
	"“There is no third bank to this river, and nobody will find one,” the minister told reporters in Strelsau.",
	"Graustark’s prime minister said he would put the text to his parliament next week; the opposition wants a referendum.",
];
const LONG = `<h1>Two states to share river locks</h1><p>${P[0]}</p><p>${P[1]}</p>`;
const TAIL = `<p>${P[2]}</p><p>${P[3]}</p>`;

/** The kinds of the blocks that hold `words`, or "gone" where none does. */
function kindOf(body: string, words: string): string {
	const page = readPage(`<html><body>${body}</body></html>`, furniture);
	const block = page?.blocks.find(({ start, end }) =>
		page.text.slice(start, end).includes(words),
	);
	return block?.kind ?? "gone";
}

describe("parts of a page", () => {
	const rows: readonly (readonly [
		what: string,
		markup: string,
		words: string,
		kind: string,
	])[] = [
		[
			"readers' comments",
			'<section id="comments"><div class="comment"><p>I have sailed this river for thirty years and neither minister has ever seen it in a flood, not once.</p></div></section>',
			"thirty years",
			"gone",
		],
		[
			"a share bar",
			'<div class="share-bar"><p>Share this story on every network</p></div>',
			"every network",
			"gone",
		],
		[
			"a call to subscribe",
			'<div class="kg-cta-card"><p>We are funded by readers like you, join us today.</p></div>',
			"join us",
			"gone",
		],
		[
			"an author's biography",
			'<div class="AuthorBlurb">Lund covers the river for the Gazette.</div>',
			"Lund covers",
			"gone",
		],
		[
			"a caption",
			"<figure><figcaption>The upper lock after the flood</figcaption></figure>",
			"upper lock after",
			"caption",
		],
		[
			"a quotation repeated in large letters",
			"<blockquote>“There is no third bank to this river”</blockquote>",
			"“There is no third bank to this river”",
			"caption",
		],
		[
			"a quotation that stands only there",
			"<blockquote>“The board shall meet four times a year in either capital.”</blockquote>",
			"four times a year",
			"body",
		],
		[
			"a heading whose class speaks of headers",
			'<h2 class="subheader">Who decides</h2><p>Three arbitrators would decide, in a third country, within ninety days of a complaint by either side.</p>',
			"Who decides",
			"subheading",
		],
	];
	for (const [what, markup, words, kind] of rows)
		it(`${what}: ${kind}`, () =>
			expect(kindOf(`<article>${LONG}${markup}${TAIL}</article>`, words)).toBe(
				kind,
			));

	it("a body whose class speaks of comments is read", () => {
		const body = `<div class="no-comments story">${LONG}${TAIL}</div>`;
		expect(kindOf(body, "joint board")).toBe("body");
	});

	it("the turns of a transcript are body, whatever their words", () => {
		const turns = [
			"<b>Question:</b> And the arbitration clause?",
			"<b>Emil Varga:</b> It has gone, as I said it would.",
			"<b>Question:</b> Will you stay for lunch?",
			"<b>Emil Varga:</b> No.",
		];
		const body = `<article><h1>Answers to journalists in Ansel</h1>${turns.map((turn) => `<p>${turn}</p>`).join("")}</article>`;
		for (const words of ["arbitration", "has gone", "lunch", "Varga: No."])
			expect(kindOf(body, words)).toBe("body");
	});

	it("each entry of a live blog has its own time, and an article has none", () => {
		const entry = (at: string, text: string): string =>
			`<article class="block"><time datetime="${at}">${at.slice(11, 16)}</time><p>${text}</p></article>`;
		const live = readPage(
			`<html><body><main>${entry("2026-03-04T11:20:00Z", P[0]!)}${entry("2026-03-04T09:05:00+01:00", P[3]!)}</main></body></html>`,
			furniture,
		);
		const times = live?.blocks
			.filter(({ kind }) => kind === "body")
			.map(({ at }) => at);
		expect(times).toEqual(["2026-03-04T11:20Z", "2026-03-04T09:05+01:00"]);
		const article = readPage(
			`<html><body><article><time datetime="2026-03-04T11:20:00Z"></time>${LONG}${TAIL}</article></body></html>`,
			furniture,
		);
		expect(article?.blocks.map(({ at }) => at)).toEqual(
			article?.blocks.map(() => undefined),
		);
	});

	const stamps: readonly (readonly [
		what: string,
		stamp: (at: string) => string,
	])[] = [
		["in headings", (at) => `<h3><time datetime="${at}">at</time></h3>`],
		["in lines", (at) => `<p><b><time datetime="${at}">at</time> GMT</b></p>`],
		["by themselves", (at) => `<time datetime="${at}">at</time>`],
	];
	it.each(stamps)(
		"entries without a frame are told by their times %s",
		(_what, stamp) => {
			const live = readPage(
				`<html><body><article><h1>Talks</h1><p>${P[2]}</p>${stamp("2026-03-04T11:20:00Z")}<p>${P[0]}</p>${stamp("2026-03-05T08:00:00Z")}<p>${P[1]}</p>${stamp("2026-03-05T09:30:00Z")}<p>${P[3]}</p></article></body></html>`,
				furniture,
			);
			const blockOf = (words: string) =>
				live?.blocks.find(
					({ start, end }) => live.text.slice(start, end).trim() === words,
				);
			expect(blockOf(P[2]!)).toBeDefined();
			expect(
				[P[2]!, P[0]!, P[1]!, P[3]!].map((words) => blockOf(words)?.at),
			).toEqual([
				undefined,
				"2026-03-04T11:20Z",
				"2026-03-05T08:00Z",
				"2026-03-05T09:30Z",
			]);
		},
	);
});

describe("the day that only people are shown", () => {
	const rows: readonly (readonly [markup: string, day: string | null])[] = [
		['<div class="date-simple">Published On 2 Feb 2026</div>', "2026-02-02"],
		["<p><i>11 June 1999</i></p>", "1999-06-11"],
		["<p><i>11 June 1999</i></p><p><i>12 June 1999</i></p>", null],
		[
			"<p>They met on 11 June 1999 and again in the autumn of that year.</p>",
			null,
		],
	];
	for (const [markup, day] of rows)
		it(`${markup} is ${day}`, () =>
			expect(
				readPage(
					`<html><body><article>${LONG}${markup}${TAIL}</article></body></html>`,
					furniture,
				)?.metadata.published,
			).toBe(day));
});
