import { describe, expect, it } from "vitest";
import { resolveMarked } from "../../test/marked-actors.js";

type Row = readonly [why: string, marked: string];

/** Each text must come back with the labels it was written with. */
function check(rows: readonly Row[]): void {
	it.each(rows)("%s", (_, marked) => {
		expect(resolveMarked(marked).labels).toBe(marked);
	});
}

describe("speakers who are told by more than a name", () => {
	check([
		[
			"a statement with a name before it is of whom it names",
			"A [Kremlin|kremlin!1] statement said {1 nothing had been sent}.",
		],
		[
			"a body whose name ends as another's does",
			"[The National Election Commission|c!1] said {1 no}. [The commission|c!2] said {2 nothing else}.",
		],
		[
			"what a body is called for short is the one before, not a better known one",
			"[The African Union Commission|au!1] said {1 no}. [The Commission|au!2] said {2 nothing else}.",
		],
		[
			"whose spokesman speaks is told by his name",
			"Orland, [whose spokesman, Piet Hallo|hallo!1], said {1 no}. [Hallo|hallo!2] said {2 no again}.",
		],
		[
			"a man of two offices is one man",
			"[Karl Dorn, the harbour minister and mediator|dorn!1], said {1 no}. [Dorn|dorn!2] said {2 no again}.",
		],
		[
			"whoever is known as somebody bears that name",
			"[Their spokesman, known only as Captain Sefu|sefu!1], said {1 they would hold on}. [Sefu|sefu!2] said {2 nothing else}.",
		],
		[
			"a man who gives himself a name bears it",
			"[A man calling himself Colonel Dost|dost!1] said {1 yes}. [Dost|dost!2] said {2 no}.",
		],
		[
			"the premier is the prime minister of before",
			"[Orland’s prime minister, Joren Vask|vask!1], said {1 no}. [The premier|vask!2] added {2 that it was late}.",
		],
		[
			"the subject of an aside is not who speaks after it",
			"[Her spokesman, Davit Roe|roe!1], said {1 nothing}; pressed on whether {2 it was so}, as [Almas|almas!2] alleges, [he|roe!3] called {3 it theatre}.",
		],
		[
			"who bears two titles is called by either",
			"[Army spokesman Colonel Jonas Dost|dost!1] said {1 yes}. [The army spokesman|dost!2] said {2 it again}. [The colonel|dost!3] said {3 no}.",
		],
		[
			"the opposition chief is the opposition leader of before",
			"[The opposition leader, Joren Vask|vask!1], said {1 yes}. [The opposition chief|vask!2] said {2 it again}.",
		],
		[
			"somebody’s counterpart is of another state",
			"[Norway’s minister, Ana Lind|lind!1], said {1 yes}. [Her Malian counterpart, Joren Vask|vask!2], said {2 no}. [The Malian minister|vask!3] said {3 it again}. [The Norwegian minister|lind!4] left {4 early}.",
		],
		[
			"envoys to two bodies are two",
			"[Orland’s ambassador to the League|first!1] said {1 yes}. [Orland’s ambassador to the Union|second!2] said {2 no}.",
		],
	]);
});

describe("a president of whom a quoted official speaks", () => {
	it("is that of the official, who is named only behind a later sentence", () => {
		const { actors } = resolveMarked(
			"President Volodymyr Zelensky waited. [A US official|official!1] said {1 little}. “{2 [The president|his] got a pause. Let us see,}” [the official|official!2] said.",
		);
		expect(actors.get("his")?.side).toBe("US");
	});
});

describe("the name of an envoy of whom no name is told", () => {
	it("says where he is sent", () => {
		const { actors } = resolveMarked(
			"[The Norwegian ambassador to Orland|envoy!1] said {1 no}.",
		);
		expect([...actors.values()].map(({ name }) => name)).toContain(
			"Norwegian ambassador to Orland",
		);
	});
});

describe("names of speakers", () => {
	const ROWS: readonly (readonly [
		why: string,
		marked: string,
		name: string,
	])[] = [
		[
			"the codebook’s, where a paper leaves out the accents",
			"[Viktor Orban|a!1] said {1 no}.",
			"Viktor Orbán",
		],
		[
			"with whose they are in place of a pronoun",
			"Viktor Orban left. [One of his officials|a!1] said {1 no}.",
			"one of Orbán's officials",
		],
		[
			"of the ministry that a spokeswoman speaks for",
			"Norway’s foreign ministry spokeswoman, Ana Lind, left. [The ministry|a!1] said {1 no}.",
			"Norwegian foreign ministry",
		],
	];
	it.each(ROWS)("are %s", (_, marked, name) => {
		expect(resolveMarked(marked).actors.get("a")?.name).toBe(name);
	});
});
