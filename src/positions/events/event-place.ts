/** Where an event took place, as its own words say. */

import { normAt, phraseOf, tagAt } from "../../statements/sentence-view.js";
import type { EventSentence } from "./event-sentence.js";
import type { FoundEvent } from "./found-event.js";

/** "Geneva" of "in Geneva", "buffer zone" of "in the buffer zone"; null where no place is named. */
export function placeOf(
	text: string,
	{ view, times }: EventSentence,
	found: FoundEvent,
): string | null {
	for (let at = found.first; at < found.last; at++) {
		if (!/^(?:in|at|near|inside|outside)$/.test(normAt(view, at))) continue;
		const phrase = phraseOf(view, at + 1);
		if (phrase === null || phrase.first !== at + 1 || phrase.last > found.last)
			continue;
		if (
			times.some(
				({ first, last }) => first <= phrase.last && last >= phrase.first,
			)
		)
			continue;
		const isNamed = tagAt(view, phrase.head).startsWith("NNP");
		if (!isNamed && !PLACE.test(view.tokens[phrase.head]!.lemma)) continue;
		const first =
			/^(?:DT|PRP\$)$/.test(tagAt(view, phrase.first)) &&
			phrase.first < phrase.last
				? phrase.first + 1
				: phrase.first;
		return text.slice(view.tokens[first]!.start, view.tokens[phrase.last]!.end);
	}
	return null;
}

/** Common nouns that name a place. */
const PLACE =
	/^(?:zone|city|capital|town|village|region|area|province|district|border|embassy|palace|headquarters|base|airport|port|hotel|mission|camp|island|residence)$/;
