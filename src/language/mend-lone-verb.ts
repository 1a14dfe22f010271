/** Main verbs that the words round them leave no doubt about: the one verb behind a quotation, behind a fronted phrase, or beside an auxiliary. */

import { isLooseParticiple } from "./past-forms.js";

/** Mends `tags` in place; `words` are those of one sentence. */
export function mendLoneVerb(words: readonly string[], tags: string[]): void {
	mendOpeningName(words, tags);
	mendNounBeforeAuxiliary(words, tags);
	mendBehindQuoted(words, tags);
	mendBehindFronted(words, tags);
}

/** "Halm did not", "Halm will": a capital at the head that the tagger took for an exclamation, before a verb. */
function mendOpeningName(words: readonly string[], tags: string[]): void {
	if (
		tags[0] === "UH" &&
		/^\p{Lu}\p{Ll}{2,}$/u.test(words[0] ?? "") &&
		/^(?:VB[DZP]|MD)$/.test(tags[1] ?? "")
	)
		tags[0] = "NNP";
}

/** "that leave had been cancelled": right before an auxiliary stands no other verb. */
function mendNounBeforeAuxiliary(
	words: readonly string[],
	tags: string[],
): void {
	for (let at = 1; at + 1 < words.length; at++) {
		// "more pay"
		if (tags[at] === "VB" && tags[at - 1] === "JJR") tags[at] = "NN";
		if (
			/^(?:VBP|VB)$/.test(tags[at] ?? "") &&
			/^(?:that|the|of|all|and)$/i.test(words[at - 1] ?? "") &&
			/^\p{Ll}{3,}$/u.test(words[at] ?? "") &&
			/^(?:had|has|was|is|will|would|could|should|must)$/.test(
				words[at + 1] ?? "",
			) &&
			/^(?:VB[NGD]?|RB)$/.test(tags[at + 2] ?? "")
		)
			tags[at] = "NN";
	}
}

/** “…,” the president, Corin Hall, *posted* shortly before: the only verb behind a quotation that ends in a comma. */
function mendBehindQuoted(words: readonly string[], tags: string[]): void {
	if (tags[0] !== "``") return;
	const close = tags.indexOf("''");
	if (close < 2 || !/^[,?!]$/.test(words[close - 1] ?? "")) return;
	for (let at = close + 2; at < words.length; at++) {
		if (/^(?:VB[DZP]|MD|``|CC)$/.test(tags[at] ?? "") || words[at] === ":")
			return;
		if (
			tags[at] === "VBN" &&
			// what governs it can stand behind the quotation only
			isLooseParticiple(words.slice(close), tags.slice(close), at - close) &&
			words[at + 1] !== "by" &&
			/^(?:NN.*|PRP|,)$/.test(tags[at - 1] ?? "")
		) {
			tags[at] = "VBD";
			return;
		}
	}
}

/** "In a talk with the Echo published on Monday, Ada Lund *called* on …": behind the comma the one form that can be the verb. */
function mendBehindFronted(words: readonly string[], tags: string[]): void {
	const comma = words.indexOf(",");
	if (tags[0] !== "IN" || comma < 2) return;
	const before = tags.slice(0, comma);
	// "Before the talks began, …" is a clause of its own
	if (before.some((tag) => /^(?:VB[ZP]|MD)$/.test(tag))) return;
	for (let at = comma + 1; at < words.length; at++) {
		const tag = tags[at] ?? "";
		if (/^(?:VB[DZP]|MD|``|''|,|W.*|CC)$/.test(tag)) return;
		if (tag !== "VBN") continue;
		if (
			at > comma + 1 &&
			isLooseParticiple(words, tags, at) &&
			words[at + 1] !== "by" &&
			/^(?:NN.*|PRP)$/.test(tags[at - 1] ?? "") &&
			!tags.slice(at + 1).some((after) => /^(?:VB[DZP]|MD)$/.test(after))
		)
			tags[at] = "VBD";
		return;
	}
}
