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
