/** Finds who gains by an obligation: "give [the committee] access", "report to [the council]", "[Owners] shall receive". */

import { nounPhrases } from "../../language/chunk.js";
import type { Sentence, Token } from "../../model/analysis.js";
import type { Window } from "../clauses/token-window.js";
import type { DraftLexicon } from "../draft-lexicon.js";
import { partyhood } from "./is-party.js";

/** Words behind the verb that are looked at; a beneficiary farther off belongs to something else. */
const REACH = 24;

/** The beneficiary among the words of the deed, as token indexes of the sentence; null where none is named. */
export function findBeneficiary(
	sentence: Sentence,
	deed: Window,
	lexicon: DraftLexicon,
): Window | null {
	const { tokens } = sentence;
	const verb = verbOf(tokens, deed);
	if (verb === null || !lexicon.givingVerbs.has(tokens[verb]?.lemma ?? ""))
		return null;
	const end = Math.min(deed.to, verb + REACH);
	const phrases = nounPhrases(sentence).filter(
		(phrase) => phrase.first > verb && phrase.last < end,
	);
	for (const [at, phrase] of phrases.entries()) {
		const window = { from: phrase.first, to: phrase.last + 1 };
		const before = tokens[phrase.first - 1]?.norm ?? "";
		const direct = phrase.first === verb + 1;
		const next = phrases[at + 1];
		// "give the committee access": two noun phrases in a row, the first one a party.
		const indirect =
			direct &&
			(next?.first === phrase.last + 1 ||
				/^(?:with|to|of|from|access)$/.test(
					tokens[phrase.last + 1]?.norm ?? "",
				));
		const reached = before === "to" || before === "for" || indirect;
		if (
			reached &&
			partyhood(tokens, extended(tokens, window, deed.to), lexicon) === "yes"
		)
			return extended(tokens, window, deed.to);
	}
	return null;
}

function verbOf(tokens: readonly Token[], deed: Window): number | null {
	for (let at = deed.from; at < Math.min(deed.to, deed.from + 5); at++)
		if (tokens[at]?.tag.startsWith("VB")) return at;
	return null;
}

/** "the Committee on Missing Persons", "the states of the region": with what hangs on it by "of" or, of a name, "on". */
function extended(
	tokens: readonly Token[],
	window: Window,
	end: number,
): Window {
	let { to } = window;
	while (
		to + 1 < end &&
		/^(?:of|on|for)$/.test(tokens[to]?.norm ?? "") &&
		(tokens[to]?.norm === "of" || /^NNP/.test(tokens[to + 1]?.tag ?? ""))
	) {
		to += 2;
		while (to < end && /^(?:NN|JJ|DT)/.test(tokens[to]?.tag ?? "")) to++;
	}
	return { from: window.from, to: Math.min(to, end) };
}
