/** Subjects that a clause or a participle of their own parts from their verb. */

import type { VerbGroup } from "../language/chunk.js";
import {
	groupOf,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isClauseStart, type Subject } from "./subject.js";

/** "The text that she read out to reporters last week provides": the host of a relative clause with one verb of its own. */
export function subjectOverRelative(
	view: SentenceView,
	group: VerbGroup,
): Subject | null {
	if (!group.finite) return null;
	let verbs = 0;
	for (let at = group.first - 1; at > 0 && group.first - at < 18; at--) {
		if (
			view.quoteAt[at] !== view.quoteAt[group.first] ||
			/^[,;:–—]$/.test(normAt(view, at))
		)
			return null;
		const verb = groupOf(view, at);
		if (verb?.first === at && verb.finite) verbs++;
		if (
			!/^W(?:P|DT)$/.test(tagAt(view, at)) &&
			!(normAt(view, at) === "that" && verbs === 1)
		)
			continue;
		const host = phraseOf(view, at - 1);
		return host && verbs === 1 && isClauseStart(view, host.first)
			? { first: host.first, last: group.first - 1, head: host, link: "plain" }
			: null;
	}
	return null;
}

/** "Officers serving there shall", "The marines stationed on the islet may": the phrase that a participle and its few words hang on. */
export function subjectOverParticiple(
	view: SentenceView,
	group: VerbGroup,
): Subject | null {
	if (!group.finite) return null;
	const limit = Math.max(1, group.first - LONGEST_PARTICIPLE);
	for (let at = group.first - 1; at >= limit; at--) {
		if (
			view.quoteAt[at] !== view.quoteAt[group.first] ||
			/^[,;:–—]$/.test(normAt(view, at)) ||
			/^W/.test(tagAt(view, at))
		)
			return null;
		const verb = groupOf(view, at);
		if (verb === null) continue;
		if (verb.finite) return null;
		if (verb.first !== at || !/^VB[GN]$/.test(tagAt(view, verb.main))) continue;
		const host = phraseOf(view, at - 1);
		return host?.last === at - 1 && isClauseStart(view, host.first)
			? { first: host.first, last: group.first - 1, head: host, link: "plain" }
			: null;
	}
	return null;
}

/** A participle with its words between a noun and its verb, in tokens, at most. */
const LONGEST_PARTICIPLE = 8;
