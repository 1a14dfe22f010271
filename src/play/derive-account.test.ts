import { beforeAll, describe, expect, it } from "vitest";
import { codebook } from "../../test/built-in-lexicons.js";
import { readBytesOf } from "../../test/ground-of-files.js";
import type { Account } from "../model/account.js";
import type { Amendment, Anchor, Correction } from "../model/correction.js";
import type { Reading } from "../model/reading.js";
import { deriveAccount } from "./derive-account.js";

const TEXT = `Arland on Monday rejected a nine-point plan for the river, saying it would cost the country its ports.

President Tomas Berg said: “We will not sign this text.” He said sanctions on Arland must be lifted first.

Berland's foreign minister, Ana Orlo, said she supported the plan. It would limit Arland to 40 patrol boats, according to two diplomats.

Berland said Arland had fired on a ferry. Arland denied firing on the ferry.
`;

let reading: Reading;
beforeAll(async () => {
	reading = await readBytesOf(Buffer.from(TEXT), "2026-03-10");
});

const account = (...corrections: readonly Correction[]): Account =>
	deriveAccount(reading, corrections, codebook).account;
const orphansOf = (...corrections: readonly Correction[]) =>
	deriveAccount(reading, corrections, codebook).orphans.map(({ id }) => id);

function anchorOf(quote: string): Anchor {
	const start = TEXT.indexOf(quote);
	return {
		document: reading.document.id,
		start,
		quote,
		before: TEXT.slice(Math.max(0, start - 32), start),
		after: TEXT.slice(start + quote.length, start + quote.length + 32),
	};
}

let count = 0;
function correction(change: Amendment): Correction {
	count++;
	return {
		id: `c${count}`,
		recorded: `2026-03-11T00:00:${String(count % 60).padStart(2, "0")}.000Z`,
		coder: "ana",
		reason: null,
		change,
	};
}

const statementWith = (from: Account, words: string) =>
	from.statements.find(({ content }) =>
		content.some(({ text }) => text.includes(words)),
	);

describe("an account", () => {
	it("names actors by keys, and its entries by the places of their words", () => {
		const { statements, actors, drafts } = account();
		expect(actors.map(({ key }) => key)).toContain("ana-orlo");
		expect(new Set(statements.map(({ key }) => key)).size).toBe(
			statements.length,
		);
		for (const { key, content, source, cue } of statements) {
			const starts = [source, cue, ...content].flatMap((s) => s?.start ?? []);
			expect(key).toContain(`:${Math.min(...starts)}-`);
		}
		expect(drafts[0]?.points).toBe(9);
		expect(drafts[0]?.key).toBe(
			actors.find(({ type }) => type === "document")?.key,
		);
	});

	it("gives each statement the issue of its content, and null where there is none", () => {
		expect(statementWith(account(), "sanctions")?.issue).toBe("sanctions");
		expect(statementWith(account(), "not sign this text")?.issue).toBeNull();
	});

	it("joins positions to drafts and to the statements they rest on", () => {
		const { positions, statements, drafts } = account();
		const orlo = positions.find(({ actor }) => actor === "ana-orlo");
		expect(orlo).toMatchObject({
			draft: drafts[0]?.key,
			issue: null,
			stance: "supports",
		});
		expect(statements.map(({ key }) => key)).toContain(orlo?.statement);
	});

	it("is the same for the same reading", () => {
		expect(JSON.stringify(account())).toBe(JSON.stringify(account()));
	});
});

describe("a correction", () => {
	const speaker = () =>
		correction({
			kind: "speaker",
			anchor: anchorOf("sanctions on Arland must be lifted first"),
			old: "tomas-berg",
			new: "Ana Orlo",
		});

	it("of the speaker changes the statement and the position it rests on", () => {
		const changed = account(speaker());
		const statement = statementWith(changed, "sanctions");
		expect(statement?.speaker).toBe("ana-orlo");
		expect(statement?.confidence).toBe(1);
		for (const position of changed.positions)
			if (position.statement === statement?.key)
				expect(position.actor).toBe("ana-orlo");
	});

	it("of the speaker to somebody new adds the actor", () => {
		const { actors } = account(
			correction({
				kind: "speaker",
				anchor: anchorOf("We will not sign this text."),
				old: "tomas-berg",
				new: "Petra Voss",
			}),
		);
		expect(actors.find(({ key }) => key === "petra-voss")?.name).toBe(
			"Petra Voss",
		);
	});

	it("of the stance changes the position, and to null takes it away", () => {
		const anchor = anchorOf("she supported the plan");
		const changed = account(
			correction({ kind: "stance", anchor, old: "supports", new: "open" }),
		);
		const stanceOf = ({ positions }: Account) =>
			positions.find(({ actor }) => actor === "ana-orlo")?.stance;
		expect(stanceOf(changed)).toBe("open");
		expect(
			stanceOf(
				account(
					correction({ kind: "stance", anchor, old: "supports", new: null }),
				),
			),
		).toBeUndefined();
	});

	it("of days, form and issue is kept by the statement", () => {
		const anchor = anchorOf("We will not sign this text.");
		const said = { from: "2026-03-08", to: "2026-03-09" };
		const changed = statementWith(
			account(
				correction({ kind: "said", anchor, old: null, new: said }),
				correction({ kind: "form", anchor, old: "direct", new: "mixed" }),
				correction({ kind: "issue", anchor, old: null, new: "navigation" }),
			),
			"not sign",
		);
		expect(changed).toMatchObject({
			said,
			form: "mixed",
			issue: "navigation",
		});
	});

	it("that rejects a statement takes out what rests on it", () => {
		const anchor = anchorOf("she supported the plan");
		const changed = account(
			correction({ kind: "reject", anchor, entry: "statement" }),
		);
		expect(statementWith(changed, "supported the plan")).toBeUndefined();
		expect(changed.positions.some(({ actor }) => actor === "ana-orlo")).toBe(
			false,
		);
	});

	it("that accepts a statement makes it sure and leaves it as read", () => {
		const anchor = anchorOf("she supported the plan");
		const accepted = account(correction({ kind: "accept", anchor }));
		const before = statementWith(account(), "supported the plan");
		expect(before?.confidence).not.toBe(1);
		expect(statementWith(accepted, "supported the plan")).toEqual({
			...before,
			confidence: 1,
		});
	});

	it("that adds a statement adds its position too", () => {
		const changed = account(
			correction({
				kind: "add-statement",
				anchor: anchorOf("it would cost the country its ports"),
				speaker: "Petra Voss",
				form: "indirect",
				stance: "opposes",
				issue: "navigation",
				said: null,
			}),
		);
		expect(
			changed.positions.find(({ actor }) => actor === "petra-voss"),
		).toMatchObject({ issue: "navigation", stance: "opposes" });
	});

	it("is taken back by an undo, and stands again when the undo is undone", () => {
		const first = speaker();
		const undo = correction({ kind: "undo", correction: first.id });
		const again = correction({ kind: "undo", correction: undo.id });
		expect(account(first, undo)).toEqual(account());
		expect(account(again, undo, first)).toEqual(account(first));
	});

	it("whose words the text does not have there is an orphan, though they stand elsewhere", () => {
		const anchor = anchorOf("she supported the plan");
		const moved = { ...anchor, start: anchor.start + 1 };
		const other = { ...anchor, before: "other words" };
		const orphans = [moved, other].map((at) =>
			correction({ kind: "reject", anchor: at, entry: "statement" }),
		);
		expect(orphansOf(...orphans)).toEqual(orphans.map(({ id }) => id));
		expect(account(...orphans)).toEqual(account());
	});

	it("of words in which nothing was read is an orphan", () => {
		const event = correction({
			kind: "reject",
			anchor: anchorOf("she supported the plan"),
			entry: "event",
		});
		expect(orphansOf(event)).toEqual([event.id]);
	});

	it("of another document is left alone", () => {
		const anchor = { ...anchorOf("she supported the plan"), document: "other" };
		const other = correction({ kind: "reject", anchor, entry: "statement" });
		expect(orphansOf(other)).toEqual([]);
		expect(account(other)).toEqual(account());
	});
});

describe("the account of a live blog", () => {
	it("dates each statement by its entry, unless its words give a day", async () => {
		const blog = `<html><head><title>Talks live</title><meta property="article:published_time" content="2026-03-12T06:00:00Z"></head><body><main>
<article class="block"><time datetime="2026-03-10T09:15:00Z">09:15</time><p>The minister of Arland said his delegation would accept monitors at the lock.</p></article>
<article class="block"><time datetime="2026-03-12T14:40:00Z">14:40</time><p>The minister of Berland said on Wednesday that she rejected monitors. She said the lock was closed.</p></article>
</main></body></html>`;
		const live = await readBytesOf(Buffer.from(blog), null);
		const { statements } = deriveAccount(live, [], codebook).account;
		expect(statements.map(({ said }) => said?.from)).toEqual([
			"2026-03-10",
			"2026-03-11",
			"2026-03-12",
		]);
	});
});
