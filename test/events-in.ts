/** The events of a text in one line each, for the tests of the rules that read them. */

import { findTimes } from "../src/language/times/find-times.js";
import { findEvents } from "../src/positions/events/find-events.js";
import { findAttributions } from "../src/statements/find-attributions.js";
import { analysisOf, eventLexicon, timeLexicon } from "./built-in-lexicons.js";
import { statementTools } from "./statement-tools.js";

/** "kind from/to place: words" of each event in a text published on Thursday 12 February 2026. */
export function eventsIn(text: string): readonly string[] {
	const analysis = analysisOf(text);
	const times = findTimes(analysis, { published: "2026-02-12" }, timeLexicon);
	const attributions = findAttributions(analysis, times, statementTools);
	return findEvents(
		{ analysis, times, actors: [], attributions, published: "2026-02-12" },
		eventLexicon,
	).map(({ kind, date, place, span }) => {
		const days =
			date === null
				? "undated"
				: date.from === date.to
					? date.from
					: `${date.from}/${date.to}`;
		return `${kind} ${days}${place === null ? "" : ` ${place}`}: ${span.text}`;
	});
}
