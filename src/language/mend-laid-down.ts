/** Slips of the tagger where texts are told in the present: "the mills stay under watch", "both limits are to last ten years", "the displaced may return". */

/** Mends `tags` in place; `words` are those of one sentence. */
export function mendLaidDown(words: readonly string[], tags: string[]): void {
	for (let at = 1; at < words.length; at++)
		if (tags[at] === "VBZ" && NEVER_VERBS.test(words[at] ?? ""))
			tags[at] = "NNS";
	for (let at = 1; at < words.length; at++) {
		const word = words[at] ?? "";
		// "the rebels lead an authority": its past is "led".
		if (word === "lead" && tags[at] === "VBD") tags[at] = "VBP";
		else if (isNominal(words, tags, at)) tags[at] = "NNS";
		else if (isPluralVerb(words, tags, at)) tags[at] = "VBP";
		else if (isInfinitive(words, tags, at)) tags[at] = "VB";
		else if (isSecondDeed(words, tags, at) || isStaying(words, tags, at))
			tags[at] = "VBZ";
	}
	mendSetOffParticiple(words, tags);
	mendReducedRelative(words, tags);
}

/** "The displaced may return", "the wounded are freed": an adjective that stands for people, with no noun behind it. */
function isNominal(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	if (!/^(?:JJ|VBN|VBD)$/.test(tags[at] ?? "")) return false;
	if (!/^(?:the|all|those)$/i.test(words[at - 1] ?? "")) return false;
	if (!/^(?:CC|IN|[.,:]|)$/.test(tags[at - 2] ?? "") && at > 1) return false;
	return (
		/^(?:MD|VBP)$/.test(tags[at + 1] ?? "") &&
		/^(?:are|have|may|would|will|can|must|could|should|shall|get|return|go)$/.test(
			words[at + 1] ?? "",
		)
	);
}

/** The first verb of a sentence, right behind its plural subject, is no infinitive; "sanctions fall away" is no noun. */
function isPluralVerb(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	const isBase = tags[at] === "VB" && /^NNP?S$/.test(tags[at - 1] ?? "");
	const isFalling =
		words[at] === "fall" &&
		tags[at] === "NN" &&
		/^(?:away|silent|due|back|under|within)$/.test(words[at + 1] ?? "") &&
		tags.slice(0, at).includes("NNS");
	return (
		(isBase || isFalling) &&
		!tags.slice(0, at).some((tag) => /^(?:VB.*|MD|TO)$/.test(tag))
	);
}

/** "are to last ten years", "is to free all sailors": behind "is to" what looks like an adjective is a verb where it has an object. */
function isInfinitive(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	return (
		tags[at] === "JJ" &&
		/^(?:last|free|open|clear|close|lower|secure|empty|double|triple|halve)$/.test(
			words[at] ?? "",
		) &&
		words[at - 1] === "to" &&
		/^(?:is|are|was|were|be|have|has|undertakes?|pledges?|promises?|agrees?)$/.test(
			words[at - 2] ?? "",
		) &&
		/^(?:CD|DT|PRP\$|NNS|NNPS?|JJ|IN)$/.test(tags[at + 1] ?? "")
	);
}

/** Plurals that look like third persons: "puts customs checks in the hands of …". */
const NEVER_VERBS = /^(?:customs|goods|headquarters)$/;

/** Verbs by which texts lay down and whose third persons look like plurals: "hands", "bars". */
const DEEDS =
	/^(?:hands|bars|caps|sets|limits|leaves|opens|offers|grants|transfers|moves|leases|lends|places|orders|returns|restricts|cuts|raises|turns|releases|exchanges|swaps|bans|frees|demands|shares|extends|raises)$/;

/** Those that are hardly ever plurals. */
const MERE_DEEDS =
	/^(?:puts|lets|gives|brings|keeps|makes|takes|sends|pays|frees|curbs)$/;

/** "It bars either side", "calls for free passage and puts tolls in the hands of …": no plural stands right behind "it", nor does a board come to "hands". */
function isSecondDeed(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	const word = words[at] ?? "";
	if (tags[at] !== "NNS" || !/[^s]s$/.test(word)) return false;
	if (at === 1 && /^it$/i.test(words[0] ?? ""))
		return /^(?:DT|CC|JJ|NN.*|CD|PRP\$|\$|IN)$/.test(tags[2] ?? "");
	if (isSubjectsVerb(words, tags, at)) return true;
	if (!tags.slice(0, at).includes("VBZ")) return false;
	// "and demands that all sides allow it"
	if (tags[at - 1] === "CC" && words[at + 1] === "that")
		return DEEDS.test(word);
	const isJoined =
		tags[at - 1] === "CC" ||
		// "requires a pull-out, bans drones and sets up a centre"
		(tags[at - 1] === "," && goesOn(tags, at));
	if (!isJoined || !/^NN|^JJ/.test(tags[at + 1] ?? "")) return false;
	if (MERE_DEEDS.test(word)) return true;
	if (!DEEDS.test(word)) return false;
	let next = at + 1;
	while (/^(?:NN.*|JJ|CD)$/.test(tags[next] ?? "")) next++;
	return /^(?:to|from|at|in|under|over|by)$/.test(words[next] ?? "");
}

/** "The bill bars civil servants from speaking Vellic": behind the first noun, where no other verb follows but behind a conjunction. */
function isSubjectsVerb(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	if (at !== 2 || !/^(?:the|this)$/i.test(words[0] ?? "")) return false;
	if (tags[1] !== "NN" || !/^NN|^JJ/.test(tags[at + 1] ?? "")) return false;
	if (!DEEDS.test(words[at] ?? "") && !MERE_DEEDS.test(words[at] ?? ""))
		return false;
	const verb = tags.findIndex((tag) => /^(?:VB[ZPD]|MD)$/.test(tag));
	return verb < 0 || tags[verb - 1] === "CC";
}

/** Whether a third person stands behind the next conjunction. */
function goesOn(tags: readonly string[], from: number): boolean {
	const joint = tags.indexOf("CC", from);
	return joint > 0 && tags[joint + 1] === "VBZ";
}

/** ", while foreign policy stays with the capital": of a clause behind a joint the first word that may be a verb, right behind its noun. */
function isStaying(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	const mayBe =
		tags[at] === "NNS" &&
		/^(?:stays|remains|passes|goes|returns|falls|rests|lapses|expires|reverts|moves|ends|begins|starts)$/.test(
			words[at] ?? "",
		) &&
		/^NN(?:P|S)?$/.test(tags[at - 1] ?? "") &&
		/^(?:with|to|in|under|at|on|after|within|until|by|from)$/.test(
			words[at + 1] ?? "",
		);
	if (!mayBe) return false;
	for (let before = at - 1; before >= 0; before--) {
		if (/^(?:while|whereas|;)$/.test(words[before] ?? "")) return true;
		const isOf = words[before] === "of";
		if (!isOf && !/^(?:DT|JJ|NN.*|CD|POS|PRP\$)$/.test(tags[before] ?? ""))
			return false;
	}
	// "The other half of the income stays with the treasury, but …": the only verb of its clause.
	const comma = words.indexOf(",", at);
	return !tags
		.slice(0, comma < 0 ? tags.length : comma)
		.some((tag) => /^(?:VB[ZPD]|MD)$/.test(tag));
}

/** Tokens that what is set off may take. */
const LONGEST_ASIDE = 22;

/** "The draft, handed to both sides and published later, caps …": between a noun and its verb, a past tense behind a comma is a participle. */
function mendSetOffParticiple(words: readonly string[], tags: string[]): void {
	for (let open = 1; open + 2 < words.length; open++) {
		if (/^(?:VB[DZP]|MD)$/.test(tags[open] ?? "")) return;
		if (words[open] !== "," || !/^NN/.test(tags[open - 1] ?? "")) continue;
		if (!/^(?:VBD|VBN)$/.test(tags[open + 1] ?? "")) continue;
		const close = words.indexOf(",", open + 2);
		if (close < 0 || close - open > LONGEST_ASIDE) return;
		if (!/^(?:VB[DZP]|MD)$/.test(tags[close + 1] ?? "")) return;
		for (let at = open + 1; at < close; at++)
			if (tags[at] === "VBD" && (at === open + 1 || words[at - 1] === "and"))
				tags[at] = "VBN";
		return;
	}
}

/** "Taxes raised in the region stay there": of two verbs that no word joins, the first is a participle. */
function mendReducedRelative(words: readonly string[], tags: string[]): void {
	const first = tags.findIndex((tag) => /^(?:VB.*|MD)$/.test(tag));
	if (first < 1 || tags[first] !== "VBD") return;
	if (!/ed$/.test(words[first] ?? "")) return;
	if (!/^NNS$/.test(tags[first - 1] ?? "") || tags[first + 1] !== "IN") return;
	if (/^(?:that|because|while|as)$/.test(words[first + 1] ?? "")) return;
	for (let at = first + 2; at < words.length; at++) {
		const tag = tags[at] ?? "";
		if (
			/^(?:MD|VBP|VBZ)$/.test(tag) ||
			(tag === "VB" && tags[at - 1] === "NN")
		) {
			tags[first] = "VBN";
			if (tag === "VB") tags[at] = "VBP";
			return;
		}
		if (!/^(?:DT|JJ|NN.*|CD|POS|PRP\$|IN)$/.test(tag)) return;
	}
}
