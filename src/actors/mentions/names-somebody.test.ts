import { describe, expect, it } from "vitest";
import { resolveMarked } from "../../../test/marked-actors.js";

type Row = readonly [why: string, marked: string];

function check(rows: readonly Row[]): void {
	it.each(rows)("%s", (_, marked) => {
		expect(resolveMarked(marked).labels).toBe(marked);
	});
}

describe("a source is nobody where its head names", () => {
	check([
		["a thing", "[These rifles|-!1] underline {1 that help is near}."],
		[
			"a quality",
			"[Our continued readiness|-!1] shows {1 that the pact holds}.",
		],
		["a sum", "[An additional $5 million in grain|-!1] shows {1 good will}."],
		["a measure", "[The new tariffs|-!1] mean {1 that prices rise}."],
		["a day", "[Today|-!1] marks {1 that the truce has held a year}."],
	]);
});

describe("a source is somebody where its head names", () => {
	check([
		["people", "[The fishermen|men!1] said {1 the harbour was closed}."],
		["kin", "[His widow|widow!1] said {1 nobody had called}."],
		[
			"a number of people",
			"[A majority of the villagers|most!1] said {1 they would stay}.",
		],
		[
			"somebody's age, who was named before",
			"[Ada Ruiz|ruiz] keeps onions. “{1 We wait},” [the 61-year-old grower|ruiz!1] said.",
		],
		["a text", "[A survey|survey!1] found {1 that trust was gone}."],
		[
			"somebody before a time",
			"[President Ana Ruiz|ruiz!1] today announced {1 an end to the talks}. [Ruiz|ruiz!2] last week denied {2 it}.",
		],
	]);
});
