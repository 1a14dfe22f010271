/** What somebody was asked about or speaks of, as the page tells beside the words: "“Never,” she said of the pact", "Asked about it, he …". */

import {
	rangeOf,
	tokenFrom,
	windowOf,
} from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import type { Statement } from "../../model/statement.js";
import { mentionsIn } from "../mention-index.js";
import { wordSet } from "../word-set.js";
import type { StanceContext } from "./stance-context.js";

/** The words for what a statement is about, where its sentence tells them outside of what is said; null where it does not. */
export function topicOf(
	{ source, cue, content }: Statement,
	context: StanceContext,
): Range | null {
	const place = cue ?? source;
	const sentence = place === null ? null : context.sentenceAt(place.start);
	if (sentence === null) return null;
	const { from, to } = windowOf(context.tokens, sentence);
	const told = [source, cue].flatMap((span) => span ?? []);
	const first = tokenFrom(
		context.tokens,
		Math.min(...told.map(({ start }) => start)),
	);
	const opening = askedAbout(from, first, context);
	if (opening !== null) return opening;
	const end = tokenFrom(
		context.tokens,
		Math.max(...told.map(({ end: last }) => last)),
	);
	const isBehind = content.some(({ start }) => start >= sentence.start)
		? content.every(({ start }) => start < place!.start)
		: true;
	return (
		askedLater(end, to, context) ??
		(isBehind ? inSource(source, context) : null) ??
		(isBehind ? spokenOfAt(end, to, context) : null)
	);
}

/** "Asked whether it would sign, …", "Pressed on the map, …", "Asked for his view of the pact, …", "On the map, …". */
function askedAbout(
	from: number,
	to: number,
	context: StanceContext,
): Range | null {
	const { tokens, codebook } = context;
	const verb = tokens[from];
	if (verb === undefined || from >= to) return null;
	let comma = to - 1;
	while (comma > from && tokens[comma]!.norm !== ",") comma--;
	if (comma === from) return null;
	if (
		/^(on|of|about|regarding|concerning)$/.test(verb.norm) &&
		tokens[from + 2]?.lemma !== "question"
	)
		return comma === to - 1
			? rangeOf(tokens, { from: from + 1, to: comma })
			: null;
	// "To the question whether it would sign, …"
	if (
		/^(to|on)$/.test(verb.norm) ||
		(verb.norm === "in" && tokens[from + 1]?.norm === "answer")
	) {
		let noun = from + 1;
		while (
			noun < Math.min(comma, from + 5) &&
			tokens[noun]!.lemma !== "question"
		)
			noun++;
		return tokens[noun]?.lemma === "question"
			? matterOf(noun + 1, comma, context)
			: null;
	}
	return /^VB[ND]$/.test(verb.tag) &&
		wordSet(codebook, "asking-verbs").has(verb.lemma)
		? matterOf(from + 1, comma, context)
		: null;
}

/** "… she said when asked about the pact", "…, he replied when pressed on it". */
function askedLater(
	from: number,
	to: number,
	context: StanceContext,
): Range | null {
	const { tokens, codebook } = context;
	const asking = wordSet(codebook, "asking-verbs");
	for (let at = from; at < to; at++) {
		if (!/^(when|if|after)$/.test(tokens[at]!.norm)) continue;
		for (let verb = at + 1; verb < Math.min(to, at + 5); verb++)
			if (/^VB[ND]$/.test(tokens[verb]!.tag) && asking.has(tokens[verb]!.lemma))
				return matterOf(verb + 1, endOfPart(verb + 1, to, context), context);
	}
	return null;
}

/** "said Captain Lund *of the pact*": what was taken to tell more of who speaks is a text. */
function inSource(
	source: Statement["source"],
	{ tokens, draftMentions }: StanceContext,
): Range | null {
	if (source === null) return null;
	const text = mentionsIn(draftMentions, source).find(
		({ start }) => start > source.start,
	);
	const at = text === undefined ? 0 : tokenFrom(tokens, text.start);
	return text !== undefined &&
		/^(of|about|on)$/.test(tokens[at - 1]?.norm ?? "")
		? { start: text.start, end: text.end }
		: null;
}

/** "…, she said of the pact": right behind the words for who speaks, over what more is said of them. */
function spokenOfAt(
	at: number,
	to: number,
	context: StanceContext,
): Range | null {
	const { tokens } = context;
	let from = at;
	// "said Lund, the union's envoy in the port, of the pact"
	if (tokens[from]?.norm === ",") {
		from = endOfPart(from + 1, to, context);
		if (tokens[from]?.norm !== ",") return null;
		from++;
	}
	return from < to && /^(of|about|on)$/.test(tokens[from]!.norm)
		? rangeOf(tokens, {
				from: from + 1,
				to: endOfPart(from + 1, to, context),
			})
		: null;
}

/** Words looked at behind a verb of asking for what introduces the matter. */
const REACH = 8;

/** "about the pact", "for its answer to the pact", "whether it would sign": the matter of a question. */
function matterOf(
	from: number,
	to: number,
	{ tokens }: StanceContext,
): Range | null {
	for (let at = from; at < Math.min(to, from + REACH); at++) {
		const { norm } = tokens[at]!;
		if (/^(about|on|over|whether|if|why|how|when|what)$/.test(norm))
			return rangeOf(tokens, { from: at + 1, to });
		if (norm !== "for") continue;
		for (let next = at + 1; next < Math.min(to, at + 6); next++)
			if (/^(to|on|of|about)$/.test(tokens[next]!.norm))
				return rangeOf(tokens, { from: next + 1, to });
		return null;
	}
	return null;
}

/** Where the words up to the next mark end. */
function endOfPart(
	from: number,
	to: number,
	{ tokens }: StanceContext,
): number {
	let at = from;
	while (at < to && !/^[,.;:“"”?!–—]$/.test(tokens[at]!.norm)) at++;
	return at;
}
