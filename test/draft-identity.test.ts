/** Which texts an article speaks of, and what each is told to provide: one under its several names, two kept apart. */

import { describe, expect, it } from "vitest";
import { isUnread, openReader } from "../src/app/open-reader.js";
import type { Reading } from "../src/model/reading.js";

const reader = openReader();

async function readingOf(text: string): Promise<Reading> {
	const outcome = await reader.readInput(
		{
			kind: "input",
			id: "text",
			name: "text.txt",
			bytes: new TextEncoder().encode(`A headline stands here\n\n${text}`),
		},
		"2031-03-04",
	);
	if (isUnread(outcome)) throw new Error(outcome.reason);
	return outcome;
}

/** Each draft as `name (points) by …`. */
async function draftsOf(text: string): Promise<readonly string[]> {
	const { drafts, actors } = await readingOf(text);
	const names = new Map(actors.map(({ id, name }) => [id, name]));
	return drafts.map(
		({ name, points, by }) =>
			`${name} (${points ?? "-"}) by ${by.map((id) => names.get(id)).join(", ") || "-"}`,
	);
}

/** What each draft is told to provide: `draft: words`. */
async function provided(text: string): Promise<readonly string[]> {
	const { provisions, drafts } = await readingOf(text);
	const names = new Map(drafts.map(({ id, name }) => [id, name]));
	return provisions.map(
		({ draft, content }) =>
			`${draft === null ? "-" : names.get(draft)}: ${content.map(({ text }) => text).join(" … ")}`,
	);
}

describe("the texts of an article", () => {
	it.each([
		[
			"an answer is another text than the one it answers",
			"The two delegations drafted a new framework on Monday. The Echo has published the text of a European counter-proposal.",
			[
				"new framework (-) by two delegations",
				"European counter-proposal (-) by -",
			],
		],
		[
			"what is told of two texts together is told of neither",
			"The 24-point plan sets no limit. The two European texts have been mixed up by several newspapers.",
			["24-point plan (24) by -"],
		],
		[
			"its points are its name",
			"The American draft of 28 points leaked on Monday. The minister said that the 28 points were a beginning.",
			["28-point draft (28) by -"],
		],
		[
			"points behind the noun count",
			"Moscow has received one paper of 27 points. It was sent a revised plan of 20 points this week.",
			["27-point paper (27) by -", "20-point plan (20) by -"],
		],
		[
			"what something is not, or is to become, is no text",
			"The minister said that the plan was not his final offer. The plan could be a basis for a final settlement. He had no deadline for a deal to end the war.",
			["plan (-) by -"],
		],
		[
			"an earlier version of the report is no text under negotiation",
			"The envoys wait. An earlier version of this story said that two of them had left.",
			[],
		],
		[
			"a text of several states is theirs",
			"The counter-proposal of Britain, France and Germany, which the Echo published on Sunday, would allow a larger army.",
			["counter-proposal (-) by United Kingdom, France, Germany"],
		],
		[
			"a text named for a place is not the one known by its points",
			"The 24 points resemble an older paper. A counter-proposal followed. Nothing of the sort stands in the Geneva framework.",
			[
				"24 points (24) by -",
				"counter-proposal (-) by -",
				"Geneva framework (-) by -",
			],
		],
		[
			"a treaty of somebody’s is not the plan spoken of",
			"The 20-point plan offers guarantees modelled on NATO’s treaty.",
			["20-point plan (20) by -", "treaty (-) by NATO"],
		],
		[
			"a side’s points are its text’s",
			"The American draft leaked on Monday. The European plan followed. Many of the American points are acceptable.",
			["American draft (-) by -", "European plan (-) by -"],
		],
		[
			"somebody’s own text is called by whose it is",
			"Britain, France and Germany put their own counter-proposal on paper on Sunday. The European text would allow a larger army.",
			["European text (-) by United Kingdom, France, Germany"],
		],
	])("%s", async (_, text, expected) => {
		expect(await draftsOf(text)).toEqual(expected);
	});

	it.each([
		[
			"what “it” would do, said of a text that somebody has just put out, is the text’s",
			"The Echo has published the text of a European counter-proposal. It would allow Kiral an army of 8,000. The American draft had limited it to 6,000.",
			[
				"European counter-proposal: allow Kiral an army of 8,000",
				"American draft: it to 6,000",
			],
		],
		[
			"a word that only answers provides nothing",
			"On Monday we wrote that the 24-point plan would cap the army at 850. It would not. The 24-point text sets no limit on the army.",
			[
				"24-point plan: cap the army at 850",
				"24-point plan: no limit on the army",
			],
		],
		[
			"what a clause says of another thing provides nothing",
			"The European text makes membership depend on a consensus of the allies, which it says does not exist.",
			["European text: membership depend on a consensus of the allies"],
		],
		[
			"what is called for twice is two things",
			"The 20-point plan calls for elections as soon as possible after a signature and for membership in the customs union by a fixed date.",
			[
				"20-point plan: elections as soon as possible after a signature",
				"20-point plan: membership in the customs union by a fixed date",
			],
		],
		[
			"what follows a remark on one clause is still the text’s",
			"The European text makes membership depend on a consensus of the allies, which it says does not exist. Assets would stay frozen until damages are paid. Talks would start from the present line.",
			[
				"European text: membership depend on a consensus of the allies",
				"European text: Assets would stay frozen until damages are paid",
				"European text: Talks would start from the present line",
			],
		],
	])("%s", async (_, text, expected) => {
		expect(await provided(text)).toEqual(expected);
	});
});

describe("a group of several states", () => {
	it("is of none of them alone, and is called by all", async () => {
		const { actors, statements } = await readingOf(
			"The leaders of Britain, France and Germany said on Friday that the line must hold. They said it again on Sunday.",
		);
		const speaker = actors.find(({ id }) => id === statements[0]?.speaker);
		expect(speaker?.name).toBe("leaders of Britain, France and Germany");
		expect(speaker?.side).toBeNull();
		expect(statements.map((one) => one.speaker)).toEqual([
			speaker?.id,
			speaker?.id,
		]);
	});
});
