/** Nouns that the tagger took for adjectives or verbs, and verbs in -s that it took for plurals, where one reading only fits. */

/** Mends `tags` in place; `words` are those of one sentence. */
export function mendNouns(words: readonly string[], tags: string[]): void {
	for (let at = 1; at < words.length; at++) {
		if (isHeadOfIndefinite(words, tags, at) || isCounterText(words, tags, at))
			tags[at] = "NN";
		else if (
			isPluralBeforeModal(tags, at) ||
			isPluralBeforeSaid(words, tags, at) ||
			isPluralBehindAs(words, tags, at) ||
			isPluralBehindPreposition(words, tags, at)
		)
			tags[at] = "NNS";
		else if (isVerbOfArticle(words, tags, at) || isVerbOfName(words, tags, at))
			tags[at] = "VBZ";
		else if (isVerbOfPlural(words, tags, at)) tags[at] = "VBP";
		// "an aide to her said"
		else if (
			words[at] === "her" &&
			tags[at] === "PRP$" &&
			/^(?:IN|TO)$/.test(tags[at - 1] ?? "") &&
			(/^(?:VBD|VBZ|MD)$/.test(tags[at + 1] ?? "") || words[at + 1] === "said")
		) {
			tags[at] = "PRP";
			if (tags[at + 1] === "NN") tags[at + 1] = "VBD";
		}
		// "objected to the limit on troops": no base form behind an article
		else if (
			/^VBP?$/.test(tags[at] ?? "") &&
			tags[at - 1] === "DT" &&
			/^(?:the|an?)$/i.test(words[at - 1] ?? "") &&
			/^(?:IN|TO|[.,:]|VB[DZ]|MD)$/.test(tags[at + 1] ?? "")
		)
			tags[at] = "NN";
		// "leaves it in but grants it a wide measure": a plural has no pronoun behind it
		else if (
			tags[at] === "NNS" &&
			tags[at - 1] === "CC" &&
			/[^s]s$/.test(words[at] ?? "") &&
			/^(?:it|them|him|us)$/.test(words[at + 1] ?? "") &&
			tags.slice(0, at).includes("VBZ")
		)
			tags[at] = "VBZ";
		// "by the rebels' reckoning, …"
		else if (
			tags[at] === "VBG" &&
			/^(?:POS|PRP\$)$/.test(tags[at - 1] ?? "") &&
			/^[,.;:]$/.test(words[at + 1] ?? "")
		)
			tags[at] = "NN";
	}
}

/** "the counter-draft strikes it out": a text, whatever the hyphen makes of it. */
function isCounterText(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	return (
		tags[at] === "JJ" &&
		/^(?:counter|non)-(?:draft|text|proposal|plan|offer|paper|treaty)$/i.test(
			words[at] ?? "",
		) &&
		!/^NN?$/.test(tags[at + 1] ?? "")
	);
}

/** "an official familiar with the talks", "a Democrat from Norland": behind "a" an adjective alone is no phrase. */
function isHeadOfIndefinite(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	if (tags[at] !== "JJ") return false;
	let article = at - 1;
	while (article > 0 && /^(?:JJ|NNP|NN)$/.test(tags[article] ?? "")) article--;
	if (!/^an?$/i.test(words[article] ?? "")) return false;
	const after = tags[at + 1] ?? "";
	if (/^(?:VBD|VBZ|MD|WP)$/.test(after)) return true;
	// "a diplomat familiar with": an adjective behind its noun.
	if (tags[at - 1] === "NN") return false;
	if (after === "IN")
		return /^(?:from|in|at|with|for|briefed)$/.test(words[at + 1] ?? "");
	const isPostponed = after === "JJ" || after === "VBN";
	return (
		isPostponed &&
		tags[at + 2] === "IN" &&
		/^(?:with|to|of|on|about|by)$/.test(words[at + 2] ?? "")
	);
}

/** "the island *states* said": two finite verbs stand side by side only where a clause is set in ("what the plan states said much"). */
function isPluralBeforeSaid(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	if (
		tags[at] !== "VBZ" ||
		tags[at + 1] !== "VBD" ||
		!/^\p{Ll}{3,}s$/u.test(words[at] ?? "") ||
		!/^(?:NN|JJ|VBN)$/.test(tags[at - 1] ?? "")
	)
		return false;
	for (let before = at - 1; before >= Math.max(0, at - 6); before--)
		if (
			/^(?:W.*|VB[DPZ]|MD)$/.test(tags[before] ?? "") ||
			words[before] === "that"
		)
			return false;
	return true;
}

/** "that talks would resume": a verb in -s has no modal behind it, unless its own clause is set in ("what he says would help"). */
function isPluralBeforeModal(tags: readonly string[], at: number): boolean {
	return (
		tags[at] === "VBZ" &&
		tags[at + 1] === "MD" &&
		/^(?:IN|WDT|DT|JJ|CC|VBD|VBZ|VBP|,)$/.test(tags[at - 1] ?? "")
	);
}

/** "gave up the bid for guarantees to": right behind a preposition no verb in -s stands. */
function isPluralBehindPreposition(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	return (
		tags[at] === "VBZ" &&
		tags[at - 1] === "IN" &&
		/^(?:for|of|with|against|about|from|by|without|between|into|over)$/i.test(
			words[at - 1] ?? "",
		) &&
		/^\p{Ll}{4,}s$/u.test(words[at] ?? "")
	);
}

/** "dismissed as “fiction” reports that": what was dismissed. */
function isPluralBehindAs(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	if (tags[at] !== "VBZ" || tags[at - 1] !== "''") return false;
	const opening = tags.lastIndexOf("``", at);
	return opening > 0 && /^as$/i.test(words[opening - 1] ?? "");
}

/** "Article 7 bars foreign troops", where no other verb follows soon. */
function isVerbOfArticle(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	return (
		tags[at] === "NNS" &&
		tags[at - 1] === "CD" &&
		/^(?:article|point|clause|section|paragraph|annex|item)$/i.test(
			words[at - 2] ?? "",
		) &&
		(/^(?:DT|JJ|NN|NNS|NNP|PRP\$|CD|IN|TO)$/.test(tags[at + 1] ?? "") ||
			/^(?:either|both|neither)$/.test(words[at + 1] ?? ""))
	);
}

/** "Kelmar blames Orland for it, …", "Orland backs the draft": between a name that opens the clause and its object, where no other verb stands. */
function isVerbOfName(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	if (tags[at] !== "NNS" || !/^\p{Ll}{2,}[^s\P{L}]s$/u.test(words[at] ?? ""))
		return false;
	let first = at;
	while (first > 0 && tags[first - 1] === "NNP") first--;
	if (
		first === at ||
		(first > 0 && !/^(?:;|:|``|'')$/.test(tags[first - 1] ?? ""))
	)
		return false;
	const next = tags[at + 1] ?? "";
	if (!/^(?:DT|PRP\$|PRP|CD|\$|NNP)$/.test(next)) return false;
	let hasLink = next !== "NNP";
	for (let ahead = at + 1; ahead < words.length; ahead++) {
		if (/^[,;:.–—]$/.test(words[ahead] ?? "")) break;
		if (/^(?:VB[DZPN]|MD)$/.test(tags[ahead] ?? "")) return false;
		if (/^(?:for|of|as|over|to|on|in)$/.test(words[ahead] ?? ""))
			hasLink = true;
	}
	return hasLink;
}

/** "; the rebels blame smugglers": between a plural that opens the clause and its object, where no other verb stands. */
function isVerbOfPlural(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	if (
		tags[at] !== "NN" ||
		!/^(?:blame|fear|back|favour|favor|doubt|dispute|question|contest|demand|want|deny|oppose|reject|accuse|promise)$/.test(
			words[at] ?? "",
		) ||
		!/^NNP?S$/.test(tags[at - 1] ?? "") ||
		!/^(?:DT|PRP\$?|NNPS?|NNS)$/.test(tags[at + 1] ?? "")
	)
		return false;
	let first = at - 1;
	while (first > 0 && /^(?:DT|JJ|NNP?S?|PRP\$|CD)$/.test(tags[first - 1] ?? ""))
		first--;
	if (first > 0 && !/^[;:]$/.test(words[first - 1] ?? "")) return false;
	for (let ahead = at + 1; ahead < words.length; ahead++) {
		if (/^[,;:.–—]$/.test(words[ahead] ?? "")) return true;
		if (/^(?:VB[DZP]|MD)$/.test(tags[ahead] ?? "")) return false;
	}
	return true;
}
