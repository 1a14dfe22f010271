import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { openDraftReader } from "../../app/open-draft.js";
import { isUnread, openReader } from "../../app/open-reader.js";
import { makeDocument } from "../../model/document.js";
import type { Provision } from "../../model/draft.js";
import type { NegotiatingText } from "../../model/negotiating-text.js";
import { readDraft } from "../read-draft.js";
import { type HeldReport, holdAgainstDraft } from "./hold-against-draft.js";

const draftReader = openDraftReader();
const { codebook } = draftReader.tools;
const reader = openReader();
let plan: NegotiatingText;

beforeAll(async () => {
	const draft = await draftReader.read("examples/drafts/plan-28-points.txt");
	if ("kind" in draft) throw new Error(draft.reason);
	plan = draft;
});

/** The provisions of an article of one report. */
async function provisionsOf(report: string): Promise<readonly Provision[]> {
	const text = `GENEVA, Nov. 20 - The United States has drawn up a 28-point peace plan for Ukraine, officials familiar with the draft said on Thursday.\n\n${report}\n`;
	const reading = await reader.readInput(
		{
			kind: "input",
			id: "a",
			name: "a",
			bytes: new TextEncoder().encode(text),
		},
		"2025-11-20",
	);
	if (isUnread(reading)) throw new Error(reading.reason);
	return reading.provisions;
}

/** "6 figure" for a match that differs in figures, "none" for none; each different answer once. */
async function answersTo(report: string): Promise<readonly string[]> {
	const held = holdAgainstDraft(await provisionsOf(report), plan, codebook);
	return [
		...new Set(
			held.map(({ point, differs }) => [point ?? "none", ...differs].join(" ")),
		),
	];
}

const IN_THE_TEXT: readonly (readonly [report: string, answer: string])[] = [
	[
		"The plan would limit Ukraine's armed forces to 600,000 troops, the officials said.",
		"6",
	],
	[
		"Under the draft, Ukraine would write into its constitution that it will not join NATO.",
		"7",
	],
	["Under the plan, NATO would not station troops in Ukraine.", "8"],
	["Under the plan, European fighter jets would be stationed in Poland.", "9"],
	[
		"Under the plan, Kyiv would lose the guarantee if it invaded Russia.",
		"10b",
	],
	["Under the plan, Ukraine would be eligible for EU membership.", "11"],
	["Under the plan, sanctions on Russia would be lifted in stages.", "13a"],
	["The draft calls for Russia to be invited back into the G8.", "13c"],
	[
		"Under the draft, the United States would receive 50 percent of the profits.",
		"14",
	],
	[
		"Under the draft, Moscow would enshrine in law a policy of non-aggression towards Europe and Ukraine.",
		"16",
	],
	[
		"According to the draft, the Zaporizhzhia nuclear plant would be restarted under IAEA supervision.",
		"19",
	],
	[
		"The draft would recognise Crimea, Luhansk and Donetsk as de facto Russian.",
		"21a",
	],
	[
		"Under the draft, Russia would not hinder Ukraine's use of the Dnipro river for trade.",
		"23",
	],
	["The plan calls for elections in Ukraine within 100 days.", "25"],
	[
		"The plan would grant a full amnesty to all parties for their actions in the war.",
		"26",
	],
	[
		"The plan envisages a Peace Council chaired by President Trump that would monitor the deal.",
		"27",
	],
	[
		"According to the draft, a ceasefire would take effect once both sides had pulled back to agreed points.",
		"28",
	],
];

const OTHERWISE: readonly (readonly [report: string, answer: string])[] = [
	[
		"The plan would cap the Ukrainian army at 800,000 soldiers, the officials said.",
		"6 figure",
	],
	["The plan says Kyiv would hold elections in 60 days.", "25 figure"],
	["Under the plan, US fighter jets would be stationed in Poland.", "9 party"],
	["Under the plan, Ukraine could join NATO.", "7 negation"],
];

/** Reported before the text was known, and not in it; the last rows were never reported. */
const NOT_IN_THE_TEXT: readonly string[] = [
	"The plan would require Kyiv to cut its army by half, two people briefed on the talks said.",
	"Under the plan, Ukraine would be banned from having long-range missiles.",
	"The draft would end US military aid to Ukraine.",
	"The plan would make Russian a state language in Ukraine.",
	"The plan would give the Russian Orthodox Church official status in Ukraine.",
	"Under the plan, Russia would rent the Donbas region from Ukraine.",
	"The plan would bar foreign troops from Ukraine.",
	"The plan would ban foreign diplomatic aircraft from landing in Ukraine.",
	"The draft provides for a referendum in Donetsk.",
	"The draft foresees reparations of $400 billion by Russia.",
];

describe("what the press says a draft says", () => {
	it.each(IN_THE_TEXT)("finds its point: %s → %s", async (report, answer) => {
		expect(await answersTo(report)).toEqual([answer]);
	});

	it.each(OTHERWISE)(
		"finds its point and what is told otherwise: %s → %s",
		async (report, answer) => {
			expect(await answersTo(report)).toEqual([answer]);
		},
	);

	it.each(NOT_IN_THE_TEXT)(
		"is never merged into a look-alike: %s",
		async (report) => {
			expect(await answersTo(report)).toEqual(["none"]);
		},
	);

	it("is told with both figures", async () => {
		const [held] = holdAgainstDraft(
			await provisionsOf("The plan would cap the army at 800,000 soldiers."),
			plan,
			codebook,
		);
		expect(held?.figures).toEqual([
			{ from: 600000, to: 800000, unit: "personnel" },
		]);
	});
});

const WORDS =
	"Ukraine Russia NATO troops elections amnesty in days not 100 sanctions lift frozen assets Poland army will the of".split(
		" ",
	);

function madeUp(words: readonly string[], at: number): Provision {
	const text = words.join(" ");
	return {
		id: `p${at}`,
		draft: null,
		issue: "other",
		content: [{ start: 0, end: text.length, text }],
		obligor: null,
		beneficiary: null,
		figures: [],
		condition: null,
		undefined: [],
		statement: null,
	};
}

const reports = fc
	.array(fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }), {
		maxLength: 6,
	})
	.map((lists) => lists.map(madeUp));

describe("any reports", () => {
	it("get one answer each, a point of the text or none, whatever the others say", () => {
		fc.assert(
			fc.property(reports, (provisions) => {
				const held = holdAgainstDraft(provisions, plan, codebook);
				expect(held.map(({ provision }) => provision)).toEqual(
					provisions.map(({ id }) => id),
				);
				for (const { point, at, differs } of held) {
					expect(point).toBe(at === null ? null : plan.points[at]?.id);
					if (point === null) expect(differs).toEqual([]);
				}
				const alone: readonly HeldReport[] = provisions.flatMap((provision) =>
					holdAgainstDraft([provision], plan, codebook),
				);
				expect(held).toEqual(alone);
			}),
			{ numRuns: 40 },
		);
	});

	it("match nothing in a text without points", () => {
		const empty = readDraft(
			makeDocument({ id: "d", language: "en", text: "" }),
			draftReader.tools,
		);
		expect(empty.points).toEqual([]);
		fc.assert(
			fc.property(reports, (provisions) => {
				const held = holdAgainstDraft(provisions, empty, codebook);
				expect(held.every(({ point }) => point === null)).toBe(true);
			}),
		);
	});
});
