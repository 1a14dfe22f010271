/** A small state of play of invented states and people, for tests of what is made of it; parts can be given. */

import type { Evidence, State } from "../src/model/state.js";

/** Evidence whose words stand at `start` of a document; each document is its own telling unless told otherwise. */
export function evidence(
	document: string,
	text: string,
	{
		start = 0,
		day = null,
		telling = document,
	}: {
		readonly start?: number;
		readonly day?: string | null;
		readonly telling?: string;
	} = {},
): Evidence {
	return {
		document,
		span: { start, end: start + text.length, text },
		statement: `${document}:${start}-${start + text.length}`,
		days: day === null ? null : { from: day, to: day },
		telling,
	};
}

const day = (on: string) => ({ from: on, to: on });

/** Nordmark and Sandria talk about a strait: two drafts, two who stand, a contested claim, an event past and one to come. */
export function madeState(parts: Partial<State> = {}): State {
	return {
		asOf: null,
		knownBy: null,
		coverage: {
			documents: 4,
			tellings: 3,
			unread: 1,
			undated: 0,
			publishers: [
				{ publisher: "Harbour Herald", documents: 3 },
				{ publisher: null, documents: 1 },
			],
			days: [
				{ day: "2031-03-01", documents: 2 },
				{ day: "2031-03-02", documents: 0 },
				{ day: "2031-03-03", documents: 0 },
				{ day: "2031-03-04", documents: 2 },
			],
		},
		actors: [
			actor("nordmark", "Nordmark", ["the-north"]),
			actor("sandria", "Sandria", []),
			actor("ida-holm", "Ida Holm", []),
		],
		drafts: [
			{
				key: "a#d1",
				name: "the five-point plan",
				names: ["the five-point plan", "the strait paper"],
				entries: ["a#d1"],
				candidates: [],
				points: 5,
				status: ["leaked"],
				by: ["nordmark"],
				backers: [],
				text: null,
				days: { from: "2031-03-01", to: "2031-03-04" },
				after: null,
				provisions: [
					{
						issue: "force-limits",
						words: "limits the fleet to 40 ships",
						obligor: "sandria",
						beneficiary: null,
						figures: [{ value: 40, unit: "ships" }],
						point: null,
						differs: [],
						evidence: [
							evidence("a", "limits the fleet to 40 ships", {
								start: 10,
								day: "2031-03-01",
							}),
							evidence("b", "limits the fleet to 40 ships", {
								start: 12,
								day: "2031-03-01",
								telling: "a",
							}),
						],
					},
				],
				evidence: [evidence("a", "the five-point plan", { start: 60 })],
			},
			{
				key: "c#d1",
				name: "the counter-text",
				names: ["the counter-text"],
				entries: ["c#d1"],
				candidates: [],
				points: null,
				status: [],
				by: [],
				backers: ["sandria"],
				text: "t",
				days: day("2031-03-04"),
				after: {
					draft: "a#d1",
					evidence: [evidence("c", "answers the five-point plan")],
				},
				provisions: [
					{
						issue: "force-limits",
						words: "limits the fleet to 60 ships",
						obligor: null,
						beneficiary: null,
						figures: [{ value: 60, unit: "ships" }],
						point: "2",
						differs: ["figure"],
						evidence: [evidence("c", "limits the fleet to 60 ships")],
					},
				],
				evidence: [evidence("c", "the counter-text", { start: 40 })],
			},
		],
		stands: [
			{
				actor: "sandria",
				subject: { kind: "draft", draft: "a#d1" },
				stance: "conditional",
				isContradicted: false,
				history: [
					step("opposes", "stated", "2031-03-01", [
						evidence("a", "would never sign", { day: "2031-03-01" }),
					]),
					step("conditional", "softened", "2031-03-04", [
						evidence("c", "would sign if tolls end", { day: "2031-03-04" }),
						evidence("d", "ready to sign", { day: "2031-03-04" }),
					]),
				],
			},
			{
				actor: "nordmark",
				subject: { kind: "issue", issue: "force-limits" },
				stance: "supports",
				isContradicted: false,
				history: [
					step("supports", "stated", "2031-03-01", [
						evidence("a", "backs a limit", { day: "2031-03-01" }),
					]),
				],
			},
			{
				actor: "ida-holm",
				subject: { kind: "issue", issue: "force-limits" },
				stance: "declined",
				isContradicted: false,
				history: [
					step("declined", "stated", "2031-03-04", [
						evidence("d", "declined to comment", { day: "2031-03-04" }),
					]),
				],
			},
			{
				actor: "sandria",
				subject: { kind: "issue", issue: "force-limits" },
				stance: null,
				isContradicted: true,
				history: [
					step("supports", "stated", "2031-03-04", [
						evidence("c", "a limit is fair", { day: "2031-03-04" }),
					]),
					step("opposes", "reversed", "2031-03-04", [
						evidence("d", "no limit whatever", { day: "2031-03-04" }),
					]),
				],
			},
		],
		claims: [
			{
				key: "c1",
				proposition: "the lighthouse was shelled",
				wordings: ["the lighthouse was shelled", "shells hit the lighthouse"],
				entries: ["c1"],
				status: "contested",
				days: day("2031-03-01"),
				asserted: [
					{
						actor: "sandria",
						days: day("2031-03-01"),
						evidence: [evidence("a", "shells hit the lighthouse")],
					},
				],
				denied: [
					{
						actor: "nordmark",
						days: day("2031-03-04"),
						evidence: [evidence("c", "no shell was fired")],
					},
				],
			},
			{
				key: "c2",
				proposition: "=cmd() is safe",
				wordings: ["=cmd() is safe"],
				entries: ["c2"],
				status: "claimed",
				days: null,
				asserted: [
					{
						actor: null,
						days: null,
						evidence: [evidence("b", "=cmd() is safe")],
					},
				],
				denied: [],
			},
		],
		events: [
			{
				key: "e1",
				kind: "meeting",
				words: "The two met in Ostport",
				date: day("2031-03-01"),
				place: "Ostport",
				participants: ["nordmark", "sandria"],
				evidence: [evidence("a", "The two met in Ostport")],
			},
			{
				key: "e2",
				kind: "signing",
				words: "a signing is due",
				date: { from: "2031-03-10", to: "2031-03-14" },
				place: null,
				participants: [],
				evidence: [evidence("c", "a signing is due")],
			},
			{
				key: "e3",
				kind: "other",
				words: "ships left",
				date: null,
				place: null,
				participants: [],
				evidence: [evidence("d", "ships left")],
			},
		],
		...parts,
	};
}

const actor = (key: string, name: string, more: readonly string[]) => ({
	key,
	name,
	type: "state" as const,
	role: null,
	side: null,
	keys: [key, ...more],
	names: [name],
	candidates: [],
});

const step = (
	stance: State["stands"][number]["history"][number]["stance"],
	move: State["stands"][number]["history"][number]["move"],
	on: string,
	evidence: readonly Evidence[],
) => ({ stance, move, days: day(on), condition: null, evidence });

/** Issue labels of the made state. */
export const MADE_ISSUES = [
	{ code: "territory", label: "territory" },
	{ code: "force-limits", label: "limits on forces" },
] as const;
