/** Time that a party asks for, which leaves the text open: "asked for a fortnight to study the memorandum". */

import { rangeOf, type Window } from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import type { StanceContext } from "./stance-context.js";

const UNITS =
	/^(day|week|fortnight|month|hour|weekend|time|breather|respite|extension)$/;

/** What the time is asked for, null where that is left to what was spoken of; undefined where no time is asked for. */
export function timeAsked(
	{ from, to }: Window,
	{ tokens }: StanceContext,
): Range | null | undefined {
	let at = from;
	while (
		at < to &&
		(/^(DT|CD|JJ|JJR|RB)$/.test(tokens[at]!.tag) ||
			/^(few|couple|of|more|another|until|till)$/.test(tokens[at]!.norm))
	)
		at++;
	if (at >= to || !UNITS.test(tokens[at]!.lemma)) return undefined;
	const [link, verb] = [tokens[at + 1], tokens[at + 2]];
	if (at + 1 >= to) return null;
	const isStudy =
		link?.norm === "to" &&
		/^(study|examine|read|consider|digest|weigh|reply|respond|decide|think|consult|reflect|look|answer|review|discuss)$/.test(
			verb?.lemma ?? "",
		);
	if (!isStudy) return undefined;
	const object = at + 3 < to ? at + 3 : null;
	if (object === null) return null;
	const isLinked = /^(to|on|about|over|at|with)$/.test(tokens[object]!.norm);
	return rangeOf(tokens, { from: isLinked ? object + 1 : object, to });
}
