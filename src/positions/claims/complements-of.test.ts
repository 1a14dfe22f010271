import { describe, expect, it } from "vitest";
import { markedInput } from "../../../test/marked-positions.js";
import { claimContext } from "./claim-context.js";
import { complementsOf } from "./complements-of.js";

/** What the content of the marked statement tells was claimed, as `owner: words`. */
function complements(marked: string): readonly string[] {
	const input = markedInput(marked);
	const about = input.statements[0]!.content[0]!;
	return complementsOf(about, claimContext(input)).map(
		({ owner, span }) => `${owner ?? "-"}: ${span.text}`,
	);
}

describe("complementsOf", () => {
	it.each([
		[
			"[cue: rejected] [content: [orland: Orland]’s claims to have taken Maraz or to hold the bridge]",
			["orland: to have taken Maraz", "orland: to hold the bridge"],
		],
		[
			"[cue: denied] [content: a claim by [ruiz: Ruiz] that it had seen the text]",
			["ruiz: it had seen the text"],
		],
		[
			"[cue: dismissed] [content: reports of a mutiny as “nonsense”]",
			["-: a mutiny"],
		],
		[
			"[cue: denied] that [content: the text was lost]",
			["-: the text was lost"],
		],
	])("reads: %s", (marked, expected) => {
		expect(complements(marked)).toEqual(expected);
	});
});
