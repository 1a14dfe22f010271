import { beforeAll, describe, expect, it } from "vitest";
import { codebook } from "../../test/built-in-lexicons.js";
import { exampleGround } from "../../test/example-ground.js";
import { groundOfAccounts } from "../../test/ground-of-accounts.js";
import { groundOfFiles } from "../../test/ground-of-files.js";
import type { Ground } from "../model/ground.js";
import type { DraftState, Stand, State } from "../model/state.js";
import { foldState } from "./fold-state.js";

/** Milliseconds that reading all bundled documents may take on a slow machine. */
const READING = 120_000;

const NOW = { asOf: null, knownBy: null };

const movesOf = (stand: Stand | undefined) =>
	stand?.history.map(({ move, stance }) => `${move}: ${stance}`);

const standOf = (
	{ stands }: State,
	actor: string,
	subject: "draft" | string,
): Stand | undefined =>
	stands.find(
		(stand) =>
			stand.actor === actor &&
			(stand.subject.kind === "draft"
				? subject === "draft"
				: stand.subject.issue === subject),
	);

describe("the fold of an invented negotiation", () => {
	const ARTICLES = [
		{
			published: "2026-03-02",
			text: "Arland's foreign minister, Ana Orlo, said on Monday that she supported the nine-point plan for the river. Berland rejected the nine-point plan.",
		},
		{
			published: "2026-03-09",
			text: "Ana Orlo said she opposed the nine-point plan. Berland rejected the nine-point plan again.",
		},
		{
			published: "2026-03-16",
			text: "Berland declined to comment on the nine-point plan. Berland said Arland had sunk a ferry near Port Ost. Arland denied sinking the ferry near Port Ost.",
		},
	];
	let ground: Ground;
	let state: State;
	beforeAll(async () => {
		ground = await groundOfFiles(ARTICLES);
		state = foldState(ground, NOW, codebook);
	});

	it("joins a draft that several documents call by its number of points", () => {
		const nine = state.drafts.filter(({ points }) => points === 9);
		expect(nine).toHaveLength(1);
		expect(nine[0]?.days).toEqual({ from: "2026-03-02", to: "2026-03-16" });
	});

	it("tells a reversal, and keeps a repetition apart from a change", () => {
		expect(movesOf(standOf(state, "ana-orlo", "draft"))).toEqual([
			"stated: supports",
			"reversed: opposes",
		]);
		expect(movesOf(standOf(state, "berland", "draft"))?.slice(0, 2)).toEqual([
			"stated: opposes",
			"repeated: opposes",
		]);
	});

	it("admits only what was said by the day asked for", () => {
		const then = foldState(
			ground,
			{ asOf: "2026-03-05", knownBy: null },
			codebook,
		);
		expect(standOf(then, "ana-orlo", "draft")?.stance).toBe("supports");
		expect(then.coverage.documents).toBe(1);
		expect(then.claims).toEqual([]);
	});

	it("admits only what had been learnt by the instant asked for", () => {
		const then = foldState(
			ground,
			{ asOf: null, knownBy: "2026-03-09" },
			codebook,
		);
		expect(then.coverage.documents).toBe(2);
	});

	it("lists the days of the record on which nothing came out", () => {
		const days = state.coverage.days;
		expect(days).toHaveLength(15);
		expect(days.filter(({ documents }) => documents > 0)).toHaveLength(3);
	});
});

describe("the fold of the bundled negotiation", () => {
	let state: State;
	beforeAll(async () => {
		state = foldState(await exampleGround(), NOW, codebook);
	}, READING);

	const draftWith = (points: number): DraftState | undefined =>
		state.drafts.find((draft) => draft.points === points);

	it("knows one draft under its points and under its authors' name", () => {
		const names = draftWith(28)?.names.join(" ") ?? "";
		expect(names).toMatch(/28-point/);
		expect(names).toMatch(/American/);
		expect(state.drafts.filter(({ points }) => points === 28)).toHaveLength(1);
	});

	it("keeps the European text and the one of 20 points apart from it", () => {
		const others = state.drafts.filter(({ points }) => points !== 28);
		for (const { names } of others)
			expect(names.join(" ")).not.toMatch(/28-point/);
		expect(draftWith(20)?.names.join(" ")).toMatch(/20-point/);
	});

	it("joins the text of a draft to what is reported of it", () => {
		const draft = draftWith(28);
		expect(draft?.text).not.toBeNull();
		expect(draft?.entries.length).toBeGreaterThan(5);
		const limit = draft?.provisions.find(
			({ issue }) => issue === "force-limits",
		);
		expect(limit).toMatchObject({ point: "6", differs: [] });
	});

	it("shows a provision once, with its tellings", () => {
		const limits = draftWith(28)?.provisions.filter(
			({ issue }) => issue === "force-limits",
		);
		expect(limits).toHaveLength(1);
		expect(limits?.[0]?.evidence.length).toBeGreaterThan(3);
	});

	it("takes copies of one story for one telling with several carriers", () => {
		const stand = state.stands.find(({ actor }) => actor === "donald-trump");
		const [first] =
			state.stands.find(
				({ actor, subject }) =>
					actor === "donald-trump" && subject.kind === "draft",
			)?.history ?? [];
		expect(stand).toBeDefined();
		expect(first?.evidence.length).toBe(5);
		expect(new Set(first?.evidence.map(({ telling }) => telling)).size).toBe(1);
	});

	it("joins the wordings of a claim and says who asserts and who denies it", () => {
		const claim = state.claims.find(({ proposition }) =>
			/captured Kupiansk/.test(proposition),
		);
		expect(claim?.status).toBe("contested");
		expect(claim?.asserted.map(({ actor }) => actor)).toContain(
			"valery-gerasimov",
		);
		expect(claim?.wordings.length).toBeGreaterThan(1);
	});
});

describe("an empty ground", () => {
	it("gives an empty state", () => {
		expect(foldState(groundOfAccounts([]), NOW, codebook)).toEqual({
			...NOW,
			coverage: {
				documents: 0,
				tellings: 0,
				unread: 0,
				undated: 0,
				publishers: [],
				days: [],
			},
			actors: [],
			drafts: [],
			stands: [],
			claims: [],
			events: [],
		});
	});
});
