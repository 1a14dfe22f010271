import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCodebook } from "../app/load-codebook.js";
import { loadTagger } from "../app/load-models.js";
import { makeDocument } from "../model/document.js";
import type { Obligation } from "../model/negotiating-text.js";
import { readDraft } from "./read-draft.js";

const tools = { codebook: loadCodebook(), tagger: loadTagger() };

function read(text: string) {
	return readDraft(makeDocument({ id: "d", language: "en", text }), tools);
}

/** "who | modal | force | deed | for whom | figures | deadline | condition", empty where the text says nothing. */
function told(duty: Obligation): string {
	return [
		duty.obligor?.text,
		duty.modal?.text,
		duty.force,
		duty.action.text,
		duty.beneficiary?.text,
		duty.figures.map(({ value, unit }) => `${value} ${unit}`).join(", "),
		duty.deadline?.text,
		duty.condition?.text,
	]
		.map((cell) => cell ?? "")
		.join(" | ");
}

function duties(text: string): readonly string[] {
	return read(`1. ${text}`).points.flatMap((point) =>
		point.obligations.map(told),
	);
}

describe("obligations", () => {
	it.each([
		[
			"Each Party shall report to the Commission every month.",
			[
				"Each Party | shall | binding | report to the Commission every month | the Commission |  | every month | ",
			],
		],
		[
			"Upland and Lowland shall each keep 500 soldiers.",
			[
				"Upland and Lowland | shall | binding | each keep 500 soldiers |  | 500 personnel |  | ",
			],
		],
		[
			"The force will leave within 30 days of signature.",
			[
				"The force | will | intention | leave within 30 days of signature |  | 30 days | within 30 days of signature | ",
			],
		],
		[
			"The rebels agree not to recruit.",
			["The rebels | agree not to | prohibition | recruit |  |  |  | "],
		],
		[
			"Neither side may lay mines.",
			["Neither side | may | prohibition | lay mines |  |  |  | "],
		],
		[
			"Observers may enter at any time.",
			["Observers | may | permission | enter at any time |  |  |  | "],
		],
		[
			"The Council is expected to meet in June 2031.",
			[
				"The Council | is expected to | expectation | meet in June 2031 |  |  | in June 2031 | ",
			],
		],
		[
			"Donors should help.",
			["Donors | should | expectation | help |  |  |  | "],
		],
		[
			"The President is entitled to appoint a deputy.",
			[
				"The President | is entitled to | permission | appoint a deputy |  |  |  | ",
			],
		],
		[
			"Upland shall refrain from new strikes.",
			["Upland | shall refrain from | prohibition | new strikes |  |  |  | "],
		],
		[
			"The valley shall be administered by the United Nations.",
			[
				"the United Nations | shall | binding | be administered by the United Nations |  |  |  | ",
			],
		],
		[
			"Revenue shall be shared by 1 May 2031.",
			[" | shall | binding | be shared by 1 May 2031 |  |  | by 1 May 2031 | "],
		],
		[
			"Owners shall receive compensation.",
			[" | shall | binding | receive compensation | Owners |  |  | "],
		],
		[
			"If a Party breaks the truce, the Commission shall meet.",
			[
				"the Commission | shall | binding | meet |  |  |  | If a Party breaks the truce",
			],
		],
		[
			"Within a week, both sides shall open the road.",
			["both sides | shall | binding | open the road |  |  | Within a week | "],
		],
		[
			"The Parties agree that no foreign troops shall remain.",
			["no foreign troops | shall | prohibition | remain |  |  |  | "],
		],
		[
			"The side that will leave first shall say so.",
			["The side that will leave first | shall | binding | say so |  |  |  | "],
		],
		[
			"The force shall watch the line and shall report to the Council.",
			[
				"The force | shall | binding | watch the line |  |  |  | ",
				"The force | shall | binding | report to the Council | the Council |  |  | ",
			],
		],
		[
			"The sovereignty of Upland is confirmed.",
			[" |  | declaration | is confirmed |  |  |  | "],
		],
		[
			"The army will be reduced from 85,000 to 60,000.",
			[
				" | will | intention | be reduced from 85,000 to 60,000 |  | 85000 personnel, 60000 personnel |  | ",
			],
		],
	])("of “%s”", (text, expected) => {
		expect(duties(text)).toEqual(expected);
	});

	it("pass from a lead to the items under it", () => {
		const draft = read(
			"1. Each Party shall:\n   (a) withdraw its forces;\n   (b) not recruit children.\n",
		);
		expect(
			draft.points.flatMap((point) => point.obligations.map(told)),
		).toEqual([
			"Each Party | shall | binding | withdraw its forces |  |  |  | ",
			"Each Party | shall | prohibition | not recruit children |  |  |  | ",
		]);
	});

	it("are none of headings", () => {
		expect(
			read("Article 1 Territory\n\nThe line is fixed.").points[0]?.obligations,
		).toHaveLength(1);
	});
});

describe("brackets", () => {
	function bracketsOf(text: string): readonly string[] {
		return read(text).points.flatMap((point) =>
			point.brackets.map(
				(bracket) =>
					`${bracket.depth} ${bracket.options.map((option) => option.text).join(" / ")}${bracket.by === null ? "" : ` by ${bracket.by.text}`}`,
			),
		);
	}
	it.each([
		["1. It lasts [30] days.", ["0 30"], "one"],
		["1. It lasts [30/60] days.", ["0 30 / 60"], "alternatives in one"],
		[
			"1. It lasts [one [full] year].",
			["0 one [full] year", "1 full"],
			"nested",
		],
		[
			"1. It ends [in May (Upland)].",
			["0 in May by Upland"],
			"a proposer at the end",
		],
		[
			"1. It ends [Lowland: in June].",
			["0 in June by Lowland"],
			"a proposer at the start",
		],
		[
			"1. It ends [in June] (Upland proposal).",
			["0 in June by Upland"],
			"a proposer behind",
		],
		[
			"1. Small islands [small island states (SIS)] count.",
			["0 small island states (SIS)"],
			"a short form is no proposer",
		],
		[
			"1. As noted[^3], see [the map](http://example.org).",
			[],
			"notes and links are no brackets",
		],
		[
			"1. The line.\n\n   Option 1: it stays.\n\n   Option 2: it moves.",
			["0 it stays. / it moves."],
			"options",
		],
	])("of %j are %j: %s", (text, expected) => {
		expect(bracketsOf(text)).toEqual(expected);
	});

	it("that do not close are findings of the text", () => {
		expect(
			read(
				"1. It lasts [30 days.\n2. It ends] soon.\n3. Well ] then.",
			).findings.map((finding) => finding.code),
		).toEqual(["bracket-unbalanced"]);
	});
});

describe("notes", () => {
	function notes(text: string): readonly string[] {
		return read(text).points.flatMap((point) =>
			point.findings.map(
				(finding) => `${point.id} ${finding.code}: ${finding.span.text}`,
			),
		);
	}
	it.each([
		[
			"1. Owners shall receive fair compensation.",
			["1 undefined-term: fair compensation"],
		],
		[
			"1. “Fair compensation” means the price of 1974.\n2. Owners shall receive fair compensation.",
			[],
		],
		["1. Revenue shall be shared.", ["1 no-obligor: be shared"]],
		["1. Revenue shall be shared by the Parties.", []],
		// Nobody in particular is bound where nobody may.
		["1. Nobody shall be prosecuted for the revolt.", []],
		[
			"1. The company shall compensate the owners by 1 May 2031. Payment shall be made in gold.",
			[],
		],
		["1. The treaty shall be renewed automatically.", []],
		["1. We will end the tax.\n2. The levy will be halved.", []],
		// The event is the date.
		["1. Upon termination, Upland shall return the archive.", []],
		[
			"1. Help shall come in a timely manner.",
			["1 undefined-term: in a timely manner"],
		],
		[
			"1. The tax is 5 crowns.\n2. The fee is 9 crowns.",
			["1 ambiguous-unit: 5 crowns"],
		],
		[
			"1. Upland shall withdraw its troops.\n2. Monitors shall verify the withdrawal.",
			["1 no-deadline: withdraw its troops"],
		],
		[
			"1. Upland shall withdraw its troops by 1 May 2031.\n2. Monitors shall verify the withdrawal.",
			[],
		],
		[
			"1. Upland shall disarm all militias by 1 May 2031.",
			["1 no-verification: disarm all militias by 1 May 2031"],
		],
		[
			"1. Disputes go to the court in Annex B.",
			["1 dangling-reference: Annex B"],
		],
		[
			"1. Disputes go to the court in Annex B.\n\nAnnex B\n\nThe court has three judges.",
			[],
		],
		["1. Guarantees mirror Article 5 of the North Atlantic Treaty.", []],
		[
			"Article 1\n\nAs Article 9 says.",
			["Art. 1 dangling-reference: Article 9"],
		],
		[
			"1. The fund holds 5 million dollars.",
			["1 ambiguous-unit: 5 million dollars"],
		],
		[
			"1. Both parties shall open the mountain road to trade.\n2. Both parties shall not open the mountain road to trade.",
			["2 conflict: not open the mountain road to trade"],
		],
		["1. It is so.\n1. It is not.", ["1 duplicate: It is not."]],
	])("on %j are %j", (text, expected) => {
		expect(notes(text)).toEqual(expected);
	});
});

describe("the text as a whole", () => {
	it("says so where it numbers nothing", () => {
		expect(read("One side leaves.\n\nThe other stays.").findings).toEqual([
			{ code: "draft-unnumbered", span: null, values: { paragraphs: 2 } },
		]);
	});

	it("says so where it is an article", () => {
		const article =
			"The minister said on Monday that talks would go on. “We are close,” she told reporters. A spokesman added that nothing was agreed. ".repeat(
				6,
			);
		expect(read(article).findings.map((finding) => finding.code)).toContain(
			"draft-is-article",
		);
	});

	it("says which numbers repeat and which are left out", () => {
		expect(
			read("1. A is so.\n2. B is so.\n2. C is so.\n5. D is so.").findings.map(
				({ code, values }) => [code, values],
			),
		).toEqual([
			["number-repeated", { number: "2" }],
			["number-skipped", { number: "5", from: 2, to: 5 }],
		]);
	});

	it("keeps every span to the text, whatever the text", () => {
		const piece = fc.constantFrom(
			"1. ",
			"(a) ",
			"shall ",
			"will not ",
			"the Parties ",
			"[x] ",
			"[",
			"]",
			"by 1 May 2031 ",
			"if so, ",
			"\n",
			"\n\n",
			"Article 2\n",
			"600,000 troops ",
			"by the Council ",
			". ",
			"; ",
			"and ",
			"\ud800",
			"“",
			"Option 1: ",
			"fair compensation ",
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
				const text = pieces.join("");
				const check = (value: unknown): void => {
					if (value === null || typeof value !== "object") return;
					if ("text" in value && "start" in value && "end" in value)
						expect(text.slice(Number(value.start), Number(value.end))).toBe(
							value.text,
						);
					for (const inner of Object.values(value)) check(inner);
				};
				check(read(text).points);
			}),
			{ numRuns: 150, seed: 11 },
		);
	});

	it("finds every obligation of the bundled drafts at home in its point", () => {
		const text = readFileSync("examples/drafts/plan-28-points.txt", "utf8");
		const draft = read(text);
		expect(draft.points.filter((point) => point.under === null)).toHaveLength(
			28,
		);
		for (const point of draft.points)
			for (const { action } of point.obligations)
				expect(
					point.own.some(
						(range) => range.start <= action.start && action.end <= range.end,
					),
				).toBe(true);
	});
});
