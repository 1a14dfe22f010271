/** Pronouns, conjunctions and prepositions are few: what the tagger took for one of them and is not on the list is a noun, a name or a verb. */

/** The longer ones that end in -s. */
const PRONOUN = /^(?:yours|theirs|ourselves|yourselves|themselves)$/;

/** The conjunctions there are, some of them other words as well. */
const CONJUNCTION =
	/^(?:and|or|but|nor|yet|so|either|neither|both|plus|minus|times|versus|vs\.?|v\.?|&|n|'n'|’n’|et|not|only|than|though|whether|less|while|\W+)$/i;

/** Capitalised words that the tagger took for list marks, symbols or exclamations are names: "Azerbaijani Foreign Minister". */
export function mendNames(words: readonly string[], tags: string[]): void {
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? "";
		const isCapital = /^\p{Lu}\p{Ll}{2,}/u.test(word);
		// "the Creditors' Table"
		const isPartOfName =
			tags[at] === "NN" &&
			((tags[at - 1] === "POS" && /^NNPS?$/.test(tags[at - 2] ?? "")) ||
				/^NNPS?$/.test(tags[at - 1] ?? ""));
		if (isCapital && (isPartOfName || /^(?:LS|SYM|FW)$/.test(tags[at] ?? "")))
			tags[at] = "NNP";
		// "yet harbours misgivings": there are few pronouns, and the tagger knows them.
		if (
			tags[at] === "PRP" &&
			/^\p{Ll}{5,}s$/u.test(word) &&
			!PRONOUN.test(word)
		)
			tags[at] = tags[at - 1] === "CC" ? "VBZ" : "NNS";
		// "the third, largely blank, promises aid": there are fewer conjunctions still.
		if (tags[at] === "CC" && /^\p{Ll}{4,}s$/u.test(word)) tags[at] = "VBZ";
		// "ambassador Petra Lund", "Norland admits": nor is an unknown word one.
		else if (tags[at] === "CC" && !CONJUNCTION.test(word))
			tags[at] = /^\p{Lu}/u.test(word) ? "NNP" : "NN";
	}
}

/** "made her leave", "saw her go". */
const BEFORE_BASE =
	/^(?:let|lets|letting|make|makes|made|making|have|has|had|having|help|helps|helped|helping|see|sees|saw|seen|hear|hears|heard|watch|watched|bid|bade|feel|felt|notice|noticed|than|and|or|but)$/i;

/** Adverbs that are nothing else. */
const ADVERB =
	/^(?:afterwards?|beforehand|thereafter|nonetheless|nevertheless|furthermore|moreover)$/;

/** How far behind "either" its "or" is looked for. */
const EITHER_REACH = 8;

/** "Either country may", "All but 20 kg", "Around 12,000 fighters are": what stands before a noun, number or clause and is no conjunction, preposition or verb there. */
export function mendBeforeNouns(
	words: readonly string[],
	tags: string[],
): void {
	for (let at = 0; at + 1 < words.length; at++) {
		const word = (words[at] ?? "").toLowerCase();
		const next = tags[at + 1] ?? "";
		if (word === "either" && tags[at] === "CC" && /^(?:NN|JJ)$/.test(next)) {
			const behind = words.slice(at + 1, at + 1 + EITHER_REACH);
			if (!behind.includes("or")) tags[at] = "DT";
		}
		if (ADVERB.test(word)) tags[at] = "RB";
		// "*Point* 17 says"
		if (
			/^(?:point|clause|article|section|annex|chapter|paragraph|phase)$/.test(
				word,
			) &&
			next === "CD" &&
			words[at + 2] !== "," &&
			/^(?:JJ|VB|VBP)$/.test(tags[at] ?? "")
		)
			tags[at] = "NN";
		// "Under the May *text* Orland's forces were to leave"
		if (
			/^(?:VB|VBP)$/.test(next) &&
			/^(?:text|draft|plan|offer|vote|deal|accord)$/.test(
				words[at + 1] ?? "",
			) &&
			/^NNP?$/.test(tags[at] ?? "") &&
			tags[at - 1] === "DT" &&
			tags[at - 2] === "IN"
		)
			tags[at + 1] = "NN";
		// "told *her* assembly that …"
		if (
			word === "her" &&
			tags[at] === "PRP" &&
			/^NNS?$/.test(next) &&
			words[at + 2] === "that" &&
			/^(?:DT|PRP|NN.*|EX|PRP\$)$/.test(tags[at + 3] ?? "")
		)
			tags[at] = "PRP$";
		// "rejected the draft outright"
		if (
			word === "outright" &&
			/^(?:NN|JJ)$/.test(tags[at] ?? "") &&
			/^(?:NN.*|PRP)$/.test(tags[at - 1] ?? "") &&
			!/^NN/.test(next)
		)
			tags[at] = "RB";
		// "repeated her charge that": a base form stands only behind verbs of letting and seeing.
		if (
			word === "her" &&
			tags[at] === "PRP" &&
			next === "VB" &&
			/^VB/.test(tags[at - 1] ?? "") &&
			!BEFORE_BASE.test(words[at - 1] ?? "")
		) {
			tags[at] = "PRP$";
			tags[at + 1] = "NN";
		}
		// ", provided that Orland leaves": a conjunction, and no verb of the sentence.
		if (
			word === "provided" &&
			/^VB[DN]$/.test(tags[at] ?? "") &&
			(at === 0 || words[at - 1] === ",") &&
			(next === "PRP" ||
				(next === "IN" && words[at + 1] === "that") ||
				(/^NNP/.test(next) && /^(?:VB[DZP]|MD|RB)$/.test(tags[at + 2] ?? "")))
		)
			tags[at] = "IN";
		if (!/^(?:CD|\$)$/.test(next)) continue;
		if (word === "but" && /^all$/i.test(words[at - 1] ?? "")) tags[at] = "RB";
		// Behind a verb or a noun it is where something is: "massed around 12 villages".
		else if (
			/^(?:around|about)$/.test(word) &&
			tags[at] === "IN" &&
			(at === 0 || /^(?:,|CC|IN|``|:)$/.test(tags[at - 1] ?? ""))
		)
			tags[at] = "RB";
	}
}

/** The words that stand before phrases and clauses are few; "skipper" is none of them. */
const PREPOSITION =
	/^(?:a?board|about|above|across|after|against|albeit|along|alongside|although|amid|amidst|among|amongst|around|as|aside|astride|at|atop|barring|because|before|behind|below|beneath|beside|besides|between|beyond|but|by|cause|circa|concerning|considering|cos|despite|down|during|except|excepting|excluding|failing|following|for|from|given|if|in|including|inside|into|lest|like|minus|near|nearby|next|notwithstanding|of|off|on|once|onto|opposite|out|outside|over|past|pending|per|plus|provided|regarding|round|save|since|so|than|that|though|through|throughout|thru|till|to|toward|towards|under|underneath|unless|unlike|until|unto|up|upon|versus|via|vs|whereas|whereby|whether|while|whilst|with|within|without|worth|ago|even|rather|instead|due|according|prior|based|depending|compared|ahead|because)$/;

/** "the skipper": a word that is no preposition, read as one. */
export function mendPrepositions(
	words: readonly string[],
	tags: string[],
): void {
	for (let at = 0; at < words.length; at++) {
		if (
			tags[at] === "IN" &&
			/^\p{Ll}{5,}$/u.test(words[at] ?? "") &&
			!PREPOSITION.test(words[at] ?? "")
		)
			tags[at] = "NN";
	}
}
