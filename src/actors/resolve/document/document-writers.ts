/** Who wrote a text by the words behind it: "a paper drawn up by the Lakes Union" is later "the Union's draft". */

import type { Token } from "../../../model/analysis.js";
import type { Range } from "../../../model/span.js";
import type { MentionContext } from "../../discourse/context.js";
import type { Discourse } from "../../discourse/discourse.js";
import type { DocumentFacts, Referent } from "../../discourse/referent.js";

const REACH = 14;
const NAMES = /^(?:DT|JJ|NN|NNS|NNP|NNPS|POS|CC|,)$/;

/** Where those are named who drew the text up or put it forward, right behind it; null where nobody is. */
export function writersBehind({
	tokens,
	mention,
	discourse,
}: MentionContext): Range | null {
	const { words } = discourse.lexicon;
	const sender = senderBehind(tokens, mention.last + 1);
	if (sender !== null) return namesFrom(tokens, sender);
	const owner = ownerInPredicate(tokens, mention.last + 1);
	if (owner !== null) return owner;
	const relative = writersInClause(
		tokens,
		mention.last + 1,
		(lemma) => PUT_FORWARD.has(lemma) || words("draft-author-words").has(lemma),
	);
	if (relative !== null) return relative;
	for (
		let at = mention.last + 1;
		at < Math.min(mention.last + REACH, tokens.length - 1);
		at++
	) {
		const { tag, norm } = tokens[at]!;
		// "cut to 40 by May"
		const isBound =
			tokens[at - 1]?.tag === "CD" &&
			!/^(?:DT|NNP)$/.test(tokens[at + 1]?.tag ?? "");
		if (norm === "by" && !isBound) {
			const verb = tokens.slice(mention.last + 1, at).find(isParticiple);
			// "a proposal by the Regional Bank"
			const isTheirs =
				at === mention.last + 1 ||
				(verb !== undefined &&
					(words("draft-author-words").has(verb.lemma) ||
						PUT_FORWARD.has(verb.lemma)));
			if (!isTheirs) return null;
			return namesFrom(tokens, at);
		}
		if (/^(?:\.|MD|VBD|VBZ|VBP|WDT|WP)$/.test(tag)) return null;
	}
	return null;
}

/** "The second came last Friday, in a brown envelope, *from* the foreign ministry": the preposition; null where nobody sent it. */
function senderBehind(tokens: readonly Token[], verb: number): number | null {
	if (!/^(?:come|arrive)$/.test(tokens[verb]?.lemma ?? "")) return null;
	for (
		let at = verb + 1;
		at < Math.min(verb + REACH, tokens.length - 1);
		at++
	) {
		const { norm, tag } = tokens[at]!;
		if (norm === "from") return at;
		if (/^(?:VB[DZP]?|MD|WDT|WP|CC)$/.test(tag)) return null;
	}
	return null;
}

/** "The other is *Orland*'s answer": whose the text is said to be. */
function ownerInPredicate(
	tokens: readonly Token[],
	verb: number,
): Range | null {
	if (tokens[verb]?.lemma !== "be") return null;
	const mark = tokens.findIndex(
		({ tag }, at) => at > verb + 1 && at < verb + 6 && tag === "POS",
	);
	return mark > 0 &&
		tokens.slice(verb + 1, mark).every(({ tag }) => NAMES.test(tag))
		? { start: tokens[verb + 1]!.start, end: tokens[mark - 1]!.end }
		: null;
}

/** "the reply that *Orland* sent", "the one *the envoys from Sundholm* circulated": the subject of a clause about the text; null where it has none. */
function writersInClause(
	tokens: readonly Token[],
	from: number,
	isWriting: (lemma: string) => boolean,
): Range | null {
	const opening = tokens[from]?.norm === "," ? from + 1 : from;
	const first = /^(?:that|which)$/.test(tokens[opening]?.norm ?? "")
		? opening + 1
		: opening;
	if (!/^(?:DT|PRP\$|NNP|NNPS|JJ|NNS)$/.test(tokens[first]?.tag ?? ""))
		return null;
	let end = first;
	while (
		end < first + REACH &&
		(/^(?:DT|JJ|NN|NNS|NNP|NNPS|POS|PRP\$|CC)$/.test(tokens[end]?.tag ?? "") ||
			/^(?:from|of)$/.test(tokens[end]?.norm ?? ""))
	)
		end++;
	let verb = end;
	while (/^(?:has|have|had)$/.test(tokens[verb]?.norm ?? "")) verb++;
	const { tag, lemma } = tokens[verb] ?? { tag: "", lemma: "" };
	return end > first && /^VB[DNZP]$/.test(tag) && isWriting(lemma)
		? { start: tokens[first]!.start, end: tokens[end - 1]!.end }
		: null;
}

/** The names behind a preposition. */
function namesFrom(tokens: readonly Token[], preposition: number): Range {
	let end = preposition + 1;
	while (
		end < tokens.length &&
		end < preposition + REACH &&
		(NAMES.test(tokens[end]!.tag) || /^(?:from|of)$/.test(tokens[end]!.norm))
	)
		end++;
	return { start: tokens[preposition]!.end, end: tokens[end - 1]!.end };
}

function isParticiple({ tag }: { readonly tag: string }): boolean {
	return tag === "VBN";
}

const PUT_FORWARD: ReadonlySet<string> = new Set(
	"submit present propose float offer put hand give send circulate table broker mediate sponsor".split(
		" ",
	),
);

/** Adds to the owners of the text those who turned out to be named where its writers stand. */
export function settleWriters(
	facts: DocumentFacts,
	{ recent }: Discourse,
	nameOf: (referent: Referent) => string | null,
): void {
	// "Pelora tabled a plan": only "the Peloran plan" tells that Pelora is a state.
	for (const referent of facts.by) {
		const name = referent.name.includes(" and ") ? null : nameOf(referent);
		if (name !== null) facts.owners.add(name);
	}
	const places = facts.writers;
	if (places.length === 0) return;
	for (const referent of recent) {
		if (referent.document !== null) continue;
		const isNamed = referent.traces.some((trace) =>
			places.some(({ start, end }) => trace.start >= start && trace.end <= end),
		);
		const name = isNamed ? nameOf(referent) : null;
		if (name !== null) facts.owners.add(name);
	}
	places.length = 0;
}
