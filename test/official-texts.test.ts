/** Declarations and joint statements, read whole: what such a text lays down in its own sentences is its issuers'. */

import { describe, expect, it } from "vitest";
import { isUnread, openReader } from "../src/app/open-reader.js";
import type { Reading } from "../src/model/reading.js";

const reader = openReader();

async function readingOf(text: string): Promise<Reading> {
	const bytes = new TextEncoder().encode(text);
	const outcome = await reader.readInput(
		{ kind: "input", id: "text", name: "text.md", bytes },
		"2031-03-04",
	);
	if (isUnread(outcome)) throw new Error(outcome.reason);
	return outcome;
}

/** What each draft is read to provide: `draft: words`. */
function provided({ provisions, actors }: Reading): readonly string[] {
	const names = new Map(actors.map(({ id, name }) => [id, name]));
	return provisions.map(
		({ draft, content }) =>
			`${draft === null ? "-" : names.get(draft)}: ${content.map(({ text }) => text).join(" … ")}`,
	);
}

const DECLARATION = `# Joint declaration of Norway and Chile, Port Vesna, 4 March 2031

The foreign ministers of Norway and Chile met in Port Vesna on 4 March. The two sides agreed to reopen the Harl bridge.

A demilitarised zone of ten kilometres will be established along the Harl.

## Fishing

Fishing quotas should remain at 40,000 tonnes a year.

Norway will withdraw its troops from the islands once observers have been deployed.

The prisoners of both sides remain under the protection of the Red Cross.

The ministers said that the question of the islands was still open.
`;

const NEWS = `# Joint declaration of Norway and Chile leaves fishermen angry

PORT VESNA, March 4 - Boats will be kept in port for a week, and quotas should remain at 40,000 tonnes.

The harbour remains under the protection of the navy.
`;

/** Who speaks in each statement: `speaker: words`. */
function said({ statements, actors }: Reading): readonly string[] {
	const names = new Map(actors.map(({ id, name }) => [id, name]));
	return statements.map(
		({ speaker, content }) =>
			`${speaker === null ? "-" : names.get(speaker)}: ${content.map(({ text }) => text).join(" … ")}`,
	);
}

/** Who stands how: `actor stance words`. */
function stood({ positions, statements, actors }: Reading): readonly string[] {
	const names = new Map(actors.map(({ id, name }) => [id, name]));
	const words = new Map(statements.map(({ id, content }) => [id, content]));
	return positions.map(
		({ actor, stance, statement }) =>
			`${names.get(actor)} ${stance} ${words
				.get(statement)
				?.map(({ text }) => text)
				.join(" … ")}`,
	);
}

const ours = (title: string): string => `---
date: '2031-03-04'
title: "${title}"
---

We reject new sanctions on Kiral. We welcome the truce in the strait, and our governments will open a fund.

The League has read our last paper. In its own leaders\u2019 statement it said that the port was lost.
`;

describe("a joint statement whose title stands in the head of the file", () => {
	it.each([
		[
			"Joint\\_Statement by President Ana Ruiz and President Ola\\_\\\n  \\ Lund",
			"President Ana Ruiz and President Ola Lund",
		],
		[
			"President Ana Ruiz and President Ola Lund Joint\\_Statement",
			"President Ana Ruiz and President Ola Lund",
		],
	])("is said by those whom it names: %s", async (title, both) => {
		const reading = await readingOf(ours(title));
		expect(said(reading)).toContain(`${both}: new sanctions on Kiral`);
		expect(stood(reading)).toEqual([
			"Ana Ruiz opposes new sanctions on Kiral",
			"Ola Lund opposes new sanctions on Kiral",
			"Ana Ruiz supports the truce in the strait",
			"Ola Lund supports the truce in the strait",
		]);
	});
});

describe("an official text", () => {
	it("provides what its own sentences lay down, and what its issuers agree to in it", async () => {
		expect(provided(await readingOf(DECLARATION))).toEqual([
			"Port Vesna declaration: reopen the Harl bridge",
			"Port Vesna declaration: A demilitarised zone of ten kilometres will be established along the Harl",
			"Port Vesna declaration: Fishing quotas should remain at 40,000 tonnes a year",
			"Port Vesna declaration: Norway will withdraw its troops from the islands once observers have been deployed",
			"Port Vesna declaration: The prisoners of both sides remain under the protection of the Red Cross",
		]);
	});

	it("is by those whom its title names", async () => {
		const { drafts, actors } = await readingOf(DECLARATION);
		const names = new Map(actors.map(({ id, name }) => [id, name]));
		expect(
			drafts.map(({ name, by }) => [name, by.map((id) => names.get(id))]),
		).toEqual([["Port Vesna declaration", ["Norway", "Chile"]]]);
	});

	it("keeps the conditions and figures of what it provides", async () => {
		const { provisions } = await readingOf(DECLARATION);
		expect(provisions.map(({ condition }) => condition?.text ?? null)).toEqual([
			null,
			null,
			null,
			"once observers have been deployed",
			null,
		]);
		expect(provisions[2]?.figures.map(({ value }) => value)).toEqual([40000]);
	});

	it("takes up words for itself and those who speak in the first person", async () => {
		const reading =
			await readingOf(`# Leaders' communiqué on the Harl valley, Lindhaven, 9 June 2031

We, the leaders of four states, met in Lindhaven.

We will not station foreign troops in the valley. A joint commission shall supervise the ceasefire.

The communiqué says that borders must not be changed by force.
`);
		expect(provided(reading)).toEqual([
			"Lindhaven communiqué: We will not station foreign troops in the valley",
			"Lindhaven communiqué: A joint commission shall supervise the ceasefire",
			"Lindhaven communiqué: borders must not be changed by force",
		]);
	});

	it("leaves the numbers of its points out of their words", async () => {
		const reading =
			await readingOf(`# Lindhaven communiqué on the ports, 9 June 2031

The four agree on the following:

1. The ports will be open to all ships. A commission will watch over them.

2. Customs duties should stay below 4%.

(a) Each harbour shall publish its dues.
`);
		expect(provided(reading)).toEqual([
			"Lindhaven communiqué: The ports will be open to all ships",
			"Lindhaven communiqué: A commission will watch over them",
			"Lindhaven communiqué: Customs duties should stay below 4%",
			"Lindhaven communiqué: Each harbour shall publish its dues",
		]);
	});

	it("has a title without the marks of Markdown", async () => {
		const titles = await Promise.all(
			[
				"# A heading\n\nBody of one.\n\nBody of two.\n",
				"**A title**\n\nBody of one said.\n\nBody of two.\n",
			].map(async (text) => (await readingOf(text)).document.title),
		);
		expect(titles[0]).toBe("A heading");
		expect([null, "A title"]).toContain(titles[1]);
	});

	it.each([
		["a report on one", NEWS],
		[
			"an article whose title only names one",
			"# Markets wait for joint statement\n\nRates will be raised in May, the bank said.\n\nThe zone will be closed.\n",
		],
	])("is not taken for %s", async (_, text) => {
		const { provisions } = await readingOf(text);
		expect(provisions).toEqual([]);
	});
});

describe("a text that one speaker puts out", () => {
	/** Who says what: `speaker: words`. */
	async function said(text: string): Promise<readonly string[]> {
		const { statements, actors } = await readingOf(text);
		const names = new Map(actors.map(({ id, name }) => [id, name]));
		return statements.map(
			({ speaker, content }) =>
				`${speaker === null ? "-" : names.get(speaker)}: ${content.map(({ text }) => text).join(" … ")}`,
		);
	}

	it("is said by whom its title names, and for the state whose office the title gives", async () => {
		expect(
			await said(`# Statement by Foreign Minister of Norway Ana Ruiz on the crossings

I told the mediators that the bridge must stay open. We condemn the attack on the ferry.

Norway has waited long enough.
`),
		).toEqual([
			"Ana Ruiz: the bridge must stay open",
			"Norway: the attack on the ferry",
		]);
	});

	it("is said by the body that its title names", async () => {
		expect(
			await said(`# Statement of the River League on the crossings

We reject the new tolls.
`),
		).toEqual(["River League: the new tolls"]);
	});

	it("leaves “we” open in a report", async () => {
		expect(
			await said(`# Truce holds

We reject the new tolls.
`),
		).toEqual(["-: the new tolls"]);
	});
});
