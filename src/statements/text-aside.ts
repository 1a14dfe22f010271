/** What commas set off behind the name of a text: "Under the truce, signed in May, …", "the plan, obtained by the Echo, a weekly, …". */

import { isDash } from "./function-words.js";
import {
	groupOf,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/** "Under the truce, signed in May, each side …": the comma behind what is set off, else the comma itself. */
export function behindAside(
	view: SentenceView,
	comma: number | null,
): number | null {
	if (comma === null) return null;
	// "the proposal of the mediator, Ada Lind, Orland would …"
	const name = phraseOf(view, comma + 1);
	if (
		name?.first === comma + 1 &&
		/^NNP/.test(tagAt(view, name.head)) &&
		normAt(view, name.last + 1) === "," &&
		// "Under the deal, Orland, which holds the ford, would …": no name of the mediator's.
		!/^W/.test(tagAt(view, name.last + 2))
	)
		return name.last + 1;
	if (
		!/^VB[NG]$/.test(tagAt(view, comma + 1)) &&
		normAt(view, comma + 1) !== "lasting"
	)
		return comma;
	for (let at = comma + 1; at < view.tokens.length && at < comma + 15; at++) {
		if (groupOf(view, at)?.finite) return comma;
		if (normAt(view, at) === ",") return behindApposition(view, at) ?? at;
	}
	return comma;
}

/** "obtained by the Echo, a weekly, both armies …": the comma behind what says who the Echo is; null where none says so. */
function behindApposition(view: SentenceView, comma: number): number | null {
	const next = nextComma(view, comma + 1);
	const verb = view.groups.find((group) => group.finite && group.first > comma);
	if (
		next === null ||
		!verb ||
		!/^\p{Lu}/u.test(view.tokens[comma - 1]?.text ?? "")
	)
		return null;
	const subject = phraseOf(view, next + 1);
	if (subject?.first !== next + 1) return null;
	let isList = false;
	for (let at = next + 1; at < verb.first; at++) {
		if (/^[,;:]$/.test(normAt(view, at)) || /^W/.test(tagAt(view, at)))
			return null;
		if (tagAt(view, at) === "CC" && at > subject.first) isList = true;
	}
	// "drafted in Varn, the army, the police and a militia would …": members of the subject open alike.
	const opening = tagAt(view, comma + 1);
	const opensAlike =
		opening === tagAt(view, subject.first) ||
		(isName(opening) && isName(tagAt(view, subject.first)));
	return /^(?:DT|NNP)$/.test(opening) && !(isList && opensAlike) ? next : null;
}

function isName(tag: string): boolean {
	return /^NNPS?$/.test(tag);
}

/** The comma or dash before the next finite verb; null where none stands there. */
export function nextComma(view: SentenceView, from: number): number | null {
	for (let at = from; at < view.tokens.length && at < from + 25; at++) {
		if ((normAt(view, at) === "," || isDash(view, at)) && !view.quoteAt[at])
			return at;
		if (groupOf(view, at)?.finite) return null;
	}
	return null;
}
