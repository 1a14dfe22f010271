import { describe, expect, it } from "vitest";
import { resolveMarked } from "../../test/marked-actors.js";

type Row = readonly [
	marked: string,
	name: string,
	type: string,
	side: string | null,
];

/** Texts with one mark each, and what the actor marked is. */
const ROWS: readonly Row[] = [
	["[Ankara|x!1] said {1 no}.", "Turkey", "state", "Turkey"],
	["[The White House|x!1n] did not answer.", "White House", "office", "US"],
	[
		"[Zelensky's office|x!1] said {1 no}.",
		"Zelensky's office",
		"office",
		"Ukraine",
	],
	[
		"[The Estonian labour ministry|x!1] said {1 no}.",
		"Estonian labour ministry",
		"office",
		"Estonia",
	],
	[
		"[A Turkish diplomat|x!1] said {1 no}.",
		"a Turkish diplomat",
		"source",
		"Turkey",
	],
	["[Two US officials|x!1] said {1 no}.", "two US officials", "source", "US"],
	[
		"[EU foreign ministers|x!1] said {1 no}.",
		"EU foreign ministers",
		"group",
		"EU",
	],
	[
		"[French Foreign Minister Odile Marchais|x!1] said {1 no}.",
		"Odile Marchais",
		"person",
		"France",
	],
	["[Dialogue|x!1], a newspaper, said {1 no}.", "Dialogue", "person", null],
	[
		"[The draft treaty|x!1d] provides for {1 a truce}.",
		"draft treaty",
		"document",
		null,
	],
	[
		"[Velmora's president, Ilse Tamarin|x!1], said {1 no}. Velmoran officials nodded.",
		"Ilse Tamarin",
		"person",
		"Velmora",
	],
	[
		"Velmora's president left. [Velmora|x!1] said {1 no}.",
		"Velmora",
		"state",
		"Velmora",
	],
];

describe("an actor", () => {
	it.each(ROWS)("%s", (marked, name, type, side) => {
		const actor = resolveMarked(marked).actors.get("x");
		expect([actor?.name, actor?.type, actor?.side]).toEqual([name, type, side]);
	});

	it("keeps its mentions in text order, each the text's own words", () => {
		const { actors } = resolveMarked(
			"[Ana Ruiz|ana!1] said {1 she would go}. {2 No one had asked her}, [Ruiz|ana!2] added.",
		);
		const mentions = actors.get("ana")?.mentions ?? [];
		expect(mentions.map((mention) => mention.text)).toEqual([
			"Ana Ruiz",
			"she",
			"her",
			"Ruiz",
		]);
		expect(mentions.map(({ start }) => start)).toEqual(
			mentions.map(({ start }) => start).sort((a, b) => a - b),
		);
	});

	it("is left out when it is a passing crowd or an unexplained name", () => {
		const { actors } = resolveMarked(
			"Officials passed Zanthor on the way and [Ana Ruiz|ana!1] said {1 nothing}.",
		);
		expect([...actors.keys()]).toEqual(["ana"]);
	});
});
