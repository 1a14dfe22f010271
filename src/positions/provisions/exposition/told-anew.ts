/** What one draft has that another had not, told with the word for it first: "New is a ban on drones", "Gone is the amnesty", "Unchanged are the ceilings". */

import { isPreposition } from "../../../statements/function-words.js";
import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../../statements/sentence-view.js";
import type { ExpositionWords } from "./exposition-words.js";

/** What is told so. Tokens of the sentence, half-open. */
export interface ToldAnew {
	readonly from: number;
	readonly to: number;
	/** Whether the draft has it: "new", "unchanged"; else an earlier draft had it. */
	readonly isKept: boolean;
}

/** The things behind "New is", "Gone too are"; null for any other sentence. */
export function toldAnew(
	view: SentenceView,
	words: ExpositionWords,
): ToldAnew | null {
	const { kept, dropped, texts } = words;
	const instead = behindInItsPlace(view);
	if (instead !== null)
		return { from: instead, to: listEnd(view, instead), isKept: true };
	const behind = toldBehind(view, words);
	if (behind !== null) return behind;
	let at = /^(?:also|still|and)$/.test(normAt(view, 0)) ? 1 : 0;
	const word = normAt(view, at);
	const isKept = kept.has(word);
	if (!isKept && !dropped.has(word)) return null;
	at++;
	// "Struck out altogether is", "New in this version are", "Gone, too, is"
	for (const limit = at + LONGEST_ASIDE; at < limit; at++) {
		if (/^(?:is|are|was|were)$/.test(normAt(view, at))) break;
		if (/^(?:RB|RP|,)$/.test(tagAt(view, at))) continue;
		const place = phraseOf(view, at + 1);
		if (place === null || !isPreposition(view, at)) return null;
		const isOfBoth = /^(?:both|all|the two|them)$/.test(
			view.tokens
				.slice(place.first, place.last + 1)
				.map(({ norm }) => norm)
				.join(" "),
		);
		if (!isOfBoth && !texts.has(lemmaAt(view, place.head))) return null;
		at = place.last;
	}
	if (!/^(?:is|are|was|were)$/.test(normAt(view, at))) return null;
	const from = at + 1;
	const thing = phraseOf(view, from);
	if (
		thing === null ||
		/^(?:day|time|era|year|hope|word|phrase|mention|reference|allusion|word|answer|detail|date|explanation)$/.test(
			lemmaAt(view, thing.head),
		)
	)
		return null;
	// "Gone is the word sovereignty"
	if (/^(?:word|phrase|term)$/.test(normAt(view, from + 1))) return null;
	const to = listEnd(view, from);
	// "New is a paragraph on the lakes: boats are to be shared": what is new stands behind the colon.
	return normAt(view, to) === ":" ? null : { from, to, isKept };
}

/** "The rule on debts is carried over", "A pledge to teach Maro is unchanged", "The clause on ferries has disappeared": the things before the word for it; null for any other sentence. */
function toldBehind(
	view: SentenceView,
	words: ExpositionWords,
): ToldAnew | null {
	const thing = phraseOf(view, 0);
	const group = view.groups.find(
		({ finite, first }) =>
			finite && !/^W/.test(tagAt(view, first - 1)) && first > 0,
	);
	if (
		thing?.first !== 0 ||
		group === undefined ||
		group.negated ||
		group.modal !== null ||
		!/^(?:the|an?|its|their)$/.test(normAt(view, 0)) ||
		words.texts.has(lemmaAt(view, thing.head)) ||
		!/^NNS?$/.test(tagAt(view, thing.head))
	)
		return null;
	// "The ceiling is kept at 900": how much is laid down behind the verb.
	if (/^(?:at|to)$/.test(normAt(view, group.last + 1))) return null;
	const lemma = lemmaAt(view, group.main);
	const next = normAt(view, overAdverb(view, group.last + 1));
	const isLinked = /^(?:be|remain|stay)$/.test(lemma);
	const isKept = isLinked
		? words.kept.has(next)
		: lemma === "survive" || (group.passive && words.keeping.has(lemma));
	const isDropped = isLinked
		? words.dropped.has(next)
		: lemma === "disappear" || (group.passive && words.dropping.has(lemma));
	if (!isKept && !isDropped) return null;
	return { from: 0, to: group.first, isKept };
}

function overAdverb(view: SentenceView, at: number): number {
	return /^RB/.test(tagAt(view, at)) ? at + 1 : at;
}

/** "In its place comes a review", "In their stead are two courts": the token behind; null for anything else. */
function behindInItsPlace(view: SentenceView): number | null {
	if (normAt(view, 0) !== "in" || !/^(?:its|their)$/.test(normAt(view, 1)))
		return null;
	if (!/^(?:place|stead)$/.test(normAt(view, 2))) return null;
	let at = 3;
	while (/^(?:would|there|will)$/.test(normAt(view, at))) at++;
	return /^(?:come|be|go|stand)$/.test(lemmaAt(view, at)) &&
		phraseOf(view, at + 1)?.first === at + 1
		? at + 1
		: null;
}

/** Words between "gone" and its verb. */
const LONGEST_ASIDE = 6;

/** ", all of which stood in the first draft": said of the things, and none of them. */
function isAllOfWhich(view: SentenceView, at: number): boolean {
	return (
		normAt(view, at) === "," &&
		/^(?:all|both|each|none|most|some)$/.test(normAt(view, at + 1)) &&
		normAt(view, at + 2) === "of" &&
		/^(?:which|them)$/.test(normAt(view, at + 3))
	);
}

/** What stands behind a colon or semicolon is a clause of its own. */
function listEnd(view: SentenceView, from: number): number {
	const to = view.tokens.length;
	for (let at = from; at < to; at++)
		if (/^[:;]$/.test(normAt(view, at)) || isAllOfWhich(view, at)) return at;
	return to;
}
