/** A clause that an apposition behind it calls a point of a text: "Orland will open its market in 2030, a delay that figures in the treaty", "…, two of the items in the package". */

import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
} from "../../../statements/sentence-view.js";
import type { Tools } from "../provision-tools.js";
import type { ReportedWindow } from "../reported-context.js";
import { mayLayDown, verbFrom } from "./clause-beside-text.js";
import { draftOf, isHistory, namesText } from "./text-beside.js";

/** The clause; null where none is called so. */
export function apposedText(
	view: SentenceView,
	tools: Tools,
): ReportedWindow | null {
	const { reported } = tools;
	const main = verbFrom(view, 0, null);
	if (main === null || !mayLayDown(view, main, tools.expounding)) return null;
	for (let at = view.tokens.length - 4; at > main.group.last + 1; at--) {
		if (!/^[,–—-]$/.test(normAt(view, at))) continue;
		if (phraseOf(view, at + 1)?.first !== at + 1) continue;
		let noun = at + 1;
		while (noun < at + REACH && !reported.announcing.has(lemmaAt(view, noun)))
			noun++;
		if (noun >= at + REACH) continue;
		const text = view.phrases.find(
			(phrase) =>
				phrase.first > noun &&
				namesText(view, phrase, reported) &&
				!isHistory(view, phrase, reported),
		);
		if (text === undefined || !isTied(view, noun + 1, text.first)) continue;
		const { first } = view.sentence;
		return {
			draft: draftOf(text, reported),
			window: { from: first + main.subject.first, to: first + at },
			told: "draft",
		};
	}
	return null;
}

/** Tokens within which the noun stands: "two of the items". */
const REACH = 7;

/** "items in the package", "conditions that the bill did not contain", "a delay that figures in the treaty". */
function isTied(view: SentenceView, from: number, text: number): boolean {
	if (text - from > REACH) return false;
	return /^(?:in|of|that|which|under|from|set|laid|written|contained)$/.test(
		normAt(view, from),
	);
}
