/** Words of texts that name none under negotiation: "take the initiative", "left content", "this version of the article", "both drafts". */

import type { HeadNoun } from "./head-noun.js";
import type { PartContext } from "./read-mentions.js";

/** "at the initiative of", "take the initiative": something done, and no text. */
export function isDeed(
	{ reader, from }: PartContext,
	{ noun }: HeadNoun,
): boolean {
	const before = reader.tokens[from - 1];
	return (
		noun === "initiative" &&
		/^(?:at|on|take|seize|regain|lose)$/.test(before?.lemma ?? "")
	);
}

/** "a good deal has moved": how much, and no text. */
export function isQuantity({ units, reader, last }: PartContext): boolean {
	return (
		units.at(-1)!.token.norm === "deal" &&
		/^(?:good|great)$/.test(units.at(-2)?.token.norm ?? "") &&
		!/^(?:for|with|between)$/.test(reader.tokens[last + 1]?.norm ?? "")
	);
}

/** "puts the bill at $90m", "will foot the bill": what has to be paid, and no law. */
export function isInvoice(
	{ reader, from, last }: PartContext,
	{ noun }: HeadNoun,
): boolean {
	if (noun !== "bill") return false;
	const { tokens } = reader;
	const [next, after] = tokens.slice(last + 1, last + 3);
	// "pick up the bill": over the particle
	const verb =
		tokens[
			/^(?:up|out)$/.test(tokens[from - 1]?.norm ?? "") ? from - 2 : from - 1
		];
	return (
		/^(?:foot|pay|settle|split|share|halve|cover|pick|run|rack)$/.test(
			verb?.lemma ?? "",
		) ||
		(/^(?:at|of)$/.test(next?.norm ?? "") &&
			/^(?:\$|#|CD)$/.test(after?.tag ?? "")) ||
		(next?.norm === "for" &&
			/^(?:put|estimate|send|present|face)$/.test(verb?.lemma ?? ""))
	);
}

/** "under article 3", "the second article of the treaty": a part of a text, where "article" alone may be a newspaper's. */
export function isNumberedArticle({ units, reader }: PartContext): boolean {
	const at = units.findIndex(({ token }) => token.lemma === "article");
	const article = units[at];
	if (article === undefined) return false;
	const next = reader.tokens[article.last + 1];
	return next?.tag === "CD" || ORDINAL.test(units[at - 1]?.token.norm ?? "");
}

const ORDINAL =
	/^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|opening|key|disputed|contested|controversial)$/;

/** "left the talks content": no contents of a text. */
export function isMood({ units, reader, last }: PartContext): boolean {
	return (
		units.at(-1)!.lastToken.norm === "content" &&
		reader.tokens[last + 1]?.norm !== "of"
	);
}

/** Whether the words are of several texts together, of none of which is then told anything: "two papers", "both drafts". */
export function isManyTexts(
	context: PartContext,
	{ classes }: HeadNoun,
): boolean {
	const { units, determiner, definiteness, reader } = context;
	if (classes === null || !/^NNP?S$/.test(units.at(-1)!.lastToken.tag))
		return false;
	const isText = isTextNoun(classes);
	if (!isText && !classes.has("other-document")) return false;
	// "Drafts are there to be changed", "the relief groups' plans": any, or what somebody means to do.
	if (isText && (definiteness === "bare" || isSomebodys(context))) return true;
	const count = units.find(
		(unit, at) => at < units.length - 1 && unit.token.tag === "CD",
	);
	const words = `${determiner ?? ""} ${reader.tokens[units[0]!.first]?.norm ?? ""}`;
	return (
		count !== undefined || /\b(?:two|three|four|both|several)\b/.test(words)
	);
}

// "packed her papers", "the relief groups' plans"; "Norway's proposals" are a text as "Norway's proposal" is
function isSomebodys({ owner, possessed, reader }: PartContext): boolean {
	if (!possessed) return false;
	if (owner?.kind !== "mention") return true;
	const kind = reader.mentions[owner.index]?.shape.kind;
	return kind !== "name" && kind !== "body" && kind !== "unknown";
}

/** Whether a noun of these classes can name a text under negotiation. */
export function isTextNoun(classes: HeadNoun["classes"] | undefined): boolean {
	return classes?.has("draft") || classes?.has("weak-draft") || false;
}

/** "an earlier version of this story", "a draft of the article": a text, but none under negotiation. */
export function isOfReport({ reader, last }: PartContext): boolean {
	const [of, determiner, noun] = reader.tokens.slice(last + 1, last + 4);
	return (
		of?.norm === "of" &&
		/^(?:this|the|an?|our|its|that)$/.test(determiner?.norm ?? "") &&
		reader.lexicon.words("report-nouns").has(noun?.lemma ?? "")
	);
}
