/** Where and when something was said: "on Telegram", "told state radio", "on Tuesday". */

import type { Codebook } from "../model/codebook.js";
import type { Span } from "../model/span.js";
import type { TimeMention } from "../model/when.js";
import type { Found } from "./found.js";
import { isPreposition } from "./function-words.js";
import { tokenSpan } from "./pieces.js";
import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isTemporal } from "./temporal-phrase.js";

/** The place or channel of the saying; null where none is named. */
export function venueOf(
	found: Found,
	text: string,
	codebook: Codebook,
): Span | null {
	const { view } = found;
	for (const range of found.circumstances) {
		if (tagAt(view, range.first) === "VBG") return tokenSpan(view, text, range);
		for (let at = range.first; at <= range.last; at++) {
			const last = venueEnd(view, at, codebook);
			if (last !== null && last <= range.last)
				return tokenSpan(view, text, { first: at, last });
		}
	}
	if (!found.addressee) return null;
	const head = phraseOf(view, found.addressee.first);
	const isChannel =
		head !== null &&
		codebook.reporting.venues.includes(lemmaAt(view, head.head));
	return isChannel ? tokenSpan(view, text, found.addressee) : null;
}

/** Last token of a prepositional phrase that names a venue: a place by name, an occasion, a platform. */
function venueEnd(
	view: SentenceView,
	at: number,
	codebook: Codebook,
): number | null {
	if (
		!isPreposition(view, at) ||
		!/^(?:in|on|at|during|via|through|from)$/.test(normAt(view, at))
	)
		return null;
	const { venues, platforms } = codebook.reporting;
	if (platforms.includes(normAt(view, at + 1))) return at + 1;
	const object = phraseOf(view, at + 1);
	if (!object || object.first !== at + 1 || isTemporal(view, object))
		return null;
	const isVenue =
		normAt(view, at) === "at" ||
		/^NNP/.test(tagAt(view, object.head)) ||
		venues.includes(lemmaAt(view, object.head));
	return isVenue ? object.last : null;
}

/** The time expression that dates the saying, from the words round the cue; null where the text does not date it. */
export function saidAtOf(
	found: Found,
	times: readonly TimeMention[],
): Span | null {
	for (const range of found.circumstances) {
		const span = {
			start: found.view.tokens[range.first]?.start ?? 0,
			end: found.view.tokens[range.last]?.end ?? 0,
		};
		const time = times[firstAtOrAfter(times, span.start)];
		if (time && time.span.end <= span.end) return time.span;
	}
	return null;
}

/** Index of the first time that starts at or behind an offset; times are in text order. */
function firstAtOrAfter(times: readonly TimeMention[], offset: number): number {
	let low = 0;
	let high = times.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((times[middle] as TimeMention).span.start < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
