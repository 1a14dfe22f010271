/** What a text that was just agreed or put forward is for: "Ministers signed an agreement to share the river", "Orland put forward a plan to send engineers". */

import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../../statements/sentence-view.js";
import type { Tools } from "../provision-tools.js";
import type { ReportedWindow } from "../reported-context.js";
import { infinitiveEnd } from "../tabled-text.js";
import { draftOf } from "./text-beside.js";

/** The infinitive's words; null where the text is only wished for or refused. */
export function settledInfinitive(
	view: SentenceView,
	{ tokens, reported }: Tools,
): ReportedWindow | null {
	for (const phrase of view.phrases) {
		if (!reported.texts.has(lemmaAt(view, phrase.head))) continue;
		if (!/^(?:an?|the|its|their|this)$/.test(normAt(view, phrase.first)))
			continue;
		const to = phrase.last + 1;
		if (normAt(view, to) !== "to" || tagAt(view, to + 1) !== "VB") continue;
		if (phraseOf(view, to + 2) === null && tagAt(view, to + 2) !== "RP")
			continue;
		const group = view.groups.findLast(
			({ finite, last }) => finite && last < phrase.first,
		);
		if (group === undefined || group.negated || group.modal !== null) continue;
		if (group.passive || phrase.first - group.last > REACH) continue;
		if (view.quoteAt[group.main] !== null) continue;
		const verb = lemmaAt(view, group.main);
		const particle = normAt(view, group.last + 1);
		const isSettled =
			reported.takings.has(verb) ||
			reported.offers.has(verb) ||
			reported.presenting.has(verb) ||
			SETTLING.test(verb) ||
			(verb === "put" && particle === "forward") ||
			(verb === "draw" && particle === "up");
		if (!isSettled) continue;
		const { first } = view.sentence;
		return {
			draft: draftOf(phrase, reported),
			window: {
				from: first + to + 1,
				to: infinitiveEnd(tokens, first + to + 2, endOf(view)),
			},
			told: "party",
		};
	}
	return null;
}

/** Tokens from the verb to the text: "agreed on a new", "put forward a". */
const REACH = 3;

const SETTLING =
	/^(?:reach|strike|sign|pass|publish|submit|circulate|launch|draft|float|hammer|broker|lodge|file)$/;

function endOf(view: SentenceView): number {
	let end = view.tokens.length;
	while (/^[.!]$/.test(normAt(view, end - 1))) end--;
	return view.sentence.first + end;
}
