/** A stand that somebody else takes too: "Lund ruled out a pause, as did Orland", "…, and so did the union", "…, as the ministry did". */

import { maximalNounPhrase } from "../language/chunk.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import type { Found, TokenRange } from "./found.js";
import { pieceOfTokens } from "./pieces.js";
import { normAt, phraseOf, type SentenceView, tagAt } from "./sentence-view.js";
import { isSpeakerPhrase } from "./speaker-words.js";

/** The statement of whoever does as the last speaker before did; its content is his, or what stands in its place. Null for none. */
export function readEcho(
	view: SentenceView,
	found: readonly Found[],
	discourse: Discourse,
): Found | null {
	for (let at = 3; at + 2 < view.tokens.length; at++) {
		const echo = view.quoteAt[at] ? null : echoAt(view, at);
		if (!echo) continue;
		const host = found.findLast(
			(one) =>
				one.basis === "cue" &&
				one.cue !== null &&
				one.cue.last < at &&
				one.pieces.length > 0,
		);
		if (!host || !canStand(view, echo.source, discourse)) return null;
		const end = closingMark(view, Math.max(echo.source.last, echo.cue) + 1);
		const own =
			echo.cue < echo.source.first
				? pieceOfTokens(view, discourse.text, echo.source.last + 1, end)
				: null;
		return {
			view,
			basis: "cue",
			entry: host.entry,
			source: echo.source,
			cue: { first: echo.cue, last: echo.cue },
			pieces: own ? [own] : host.pieces,
			circumstances: [],
			addressee: null,
			negative: host.negative,
			endsQuoted: false,
		};
	}
	return null;
}

/** Who does so too, and the verb that says it; null where nobody does at this word. */
function echoAt(
	view: SentenceView,
	at: number,
): { readonly source: TokenRange; readonly cue: number } | null {
	if (!/^(?:,|;|and|nor)$/.test(normAt(view, at - 1))) return null;
	const verb = at + 1;
	if (
		/^(?:as|so|nor|neither)$/.test(normAt(view, at)) &&
		/^(?:did|do|does|has|have|had)$/.test(normAt(view, verb))
	) {
		const phrase = phraseOf(view, verb + 1);
		return phrase?.first === verb + 1
			? { source: subjectOf(view, phrase), cue: verb }
			: null;
	}
	// "as the ministry did", "as did": no other verb between
	const phrase = normAt(view, at) === "as" ? phraseOf(view, at + 1) : null;
	const behind = phrase ? phrase.last + 1 : -1;
	if (
		phrase?.first !== at + 1 ||
		!/^(?:did|does|do)$/.test(normAt(view, behind)) ||
		!/^[.,;]?$/.test(normAt(view, behind + 1))
	)
		return null;
	const group = view.groups.find(({ first }) => first === behind);
	const subject = group ? subjectBefore(view, group) : null;
	return subject ? { source: subject, cue: behind } : null;
}

/** The subject behind "did"; of "Lund Orlandish ones" only the name. */
function subjectOf(
	view: SentenceView,
	phrase: {
		readonly first: number;
		readonly last: number;
		readonly head: number;
	},
): TokenRange {
	if (/^(?:ones?|theirs|its)$/.test(normAt(view, phrase.last))) {
		let last = phrase.first;
		while (last + 1 < phrase.last && /^NNPS?$/.test(tagAt(view, last + 1)))
			last++;
		if (last < phrase.last) return { first: phrase.first, last };
	}
	const whole = phraseOf(view, phrase.first);
	return whole
		? {
				first: whole.first,
				last: maximalNounPhrase(view.sentence, whole).last,
			}
		: phrase;
}

/** Index of the mark that closes the echo. */
function closingMark(view: SentenceView, from: number): number {
	let at = from;
	while (at < view.tokens.length && !/^[,;.!?]$/.test(normAt(view, at))) at++;
	return at;
}

function canStand(
	view: SentenceView,
	{ first }: TokenRange,
	{ words }: Discourse,
): boolean {
	const phrase = phraseOf(view, first);
	return (
		phrase !== null &&
		(isSpeakerPhrase(view, phrase, words) ||
			view.tokens
				.slice(phrase.first, phrase.last + 1)
				.some(({ tag }) => /^NNPS?$/.test(tag)))
	);
}
