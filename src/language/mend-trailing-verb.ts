/** Verbs of speech behind the clause that they report, where the tagger took them for participles: "It was dead, *an envoy told* reporters." */

/** Past tenses of speech that nobody would take for a thing done to their subject: "a minister insisted". */
const SPEAKS =
	/^(?:told|complained|insisted|argued|conceded|warned|replied|explained|noted|admitted|confided|remarked|observed|hinted|acknowledged|protested|maintained|contended|lamented|countered|retorted|signalled|signaled|joked|quipped|muttered|grumbled|added|asked|wondered|boasted|cautioned|recalled|stressed|emphasised|emphasized|reasoned|ventured|marvelled|fumed|scoffed|vowed|objected)$/;

/** Those that are told of things as well, "a deal announced on Monday", and so ask for a name as their subject. */
const SPEAKS_IF_NAMED =
	/^(?:confirmed|announced|claimed|reported|declared|repeated|suggested|indicated|stated|predicted|revealed|disclosed|promised|pledged|estimated|affirmed|asserted|alleged|reiterated)$/;

/** Past tenses of speech that nothing is the object of, and so no participles before a noun: ", scoffed the envoy,". */
const SPEAKS_BEFORE =
	/^(?:scoffed|jeered|sneered|joked|quipped|muttered|grumbled|retorted|replied|complained|insisted|remarked|boasted|fumed|protested|hinted|ventured|mused|growled|snapped|shrugged|sighed|grinned|smiled|laughed|raged|snarled|crowed|gushed|moaned|griped|thundered|deadpanned|conceded|reasoned|marvelled)$/;

/** Tags of what a subject is made of. */
const IN_SUBJECT = /^(?:DT|PDT|PRP\$|JJ.?|NN.*|POS|CD|IN|VBN)$/;

/** Words that a subject may have before its verb. */
const LONGEST_SUBJECT = 12;

/** Mends `tags` in place; `words` are those of one sentence. */
export function mendTrailingVerb(
	words: readonly string[],
	tags: string[],
): void {
	for (let at = 2; at + 1 < words.length; at++) {
		const word = words[at] ?? "";
		mendThatJudged(words, tags, at);
		mendJudged(words, tags, at);
		if (isSaying(words, tags, at))
			tags[at] = tags[at] === "VBN" ? "VBD" : "VBZ";
		if (!/^(?:VBN|JJ)$/.test(tags[at] ?? "")) continue;
		if (
			SPEAKS_BEFORE.test(word) &&
			words[at - 1] === "," &&
			/^(?:DT|PRP\$|CD|JJ|NN.*)$/.test(tags[at + 1] ?? "")
		) {
			tags[at] = "VBD";
			continue;
		}
		if (!SPEAKS.test(word) && !SPEAKS_IF_NAMED.test(word)) continue;
		if (!mayEndHere(words, tags, at)) continue;
		if (SPEAKS.test(word) && isBehindRelative(words, tags, at)) {
			tags[at] = "VBD";
			continue;
		}
		const subject = subjectBefore(words, tags, at);
		if (subject === null) continue;
		const isNamed = tags.slice(subject, at).some((tag) => /^NNPS?$/.test(tag));
		// "There would be no toll, the governor promised, before …"
		const isDefinite =
			/^(?:the|his|her|its|their)$/i.test(words[subject] ?? "") &&
			/^[,.]$/.test(words[at + 1] ?? "");
		if (SPEAKS.test(word) || isNamed || isDefinite) tags[at] = "VBD";
	}
}

/** Verbs by which a thing is judged whose base form is a noun as well, and past forms that look like participles. */
const JUDGES =
	/^(?:dispute|contest|doubt|question|reject|deny|call|fear|back|favour|favor|support|resent|welcome|oppose|dismiss)$/;
const JUDGED =
	/^(?:disputed|contested|rejected|denied|called|backed|favoured|favored|supported|welcomed|opposed|dismissed|dubbed|branded|described)$/;

/** ", a figure that its engineers *dispute*.", ", a charge Lund *called* absurd": the verb behind whoever judges what is set off. */
function mendJudged(
	words: readonly string[],
	tags: string[],
	at: number,
): void {
	const word = words[at] ?? "";
	const isNow =
		JUDGES.test(word) &&
		/^(?:NN|VB)$/.test(tags[at] ?? "") &&
		/^NNP?S$/.test(tags[at - 1] ?? "") &&
		/^(?:[.,;:–—“"]|as)$/.test(words[at + 1] ?? "");
	const isThen =
		JUDGED.test(word) && tags[at] === "VBN" && words[at + 1] !== "by";
	// "a charge Orland rejects", its name taken for a noun
	const isOfOne =
		/^NNP?$/.test(tags[at - 1] ?? "") &&
		(tags[at] === "VBZ" ||
			(tags[at] === "NNS" &&
				JUDGES.test(word.replace(/s$/, "")) &&
				(/^(?:[.,;:–—“"]|as)$/.test(words[at + 1] ?? "") ||
					/^(?:JJ|``)$/.test(tags[at + 1] ?? ""))));
	if (!isNow && !isThen && !isOfOne) return;
	let first = at - 1;
	while (first > 0 && at - first < 8 && IN_JUDGED.test(tags[first] ?? ""))
		first--;
	const isSetOff =
		/^[,–—]$/.test(words[first] ?? "") &&
		/^(?:an?|something)$/.test(words[first + 1] ?? "");
	if (!isSetOff) return;
	const subject = tags.findIndex(
		(tag, index) =>
			index > first + 2 &&
			index < at &&
			// "an account residents contest"
			((isNow && tag === "NNS") ||
				/^(?:WDT|DT|PRP\$?|NNP)$/.test(tag) ||
				/^\p{Lu}/u.test(words[index] ?? "") ||
				words[index] === "that"),
	);
	if (subject < 0) return;
	tags[at] = isOfOne ? "VBZ" : isNow ? "VBP" : "VBD";
	if (tags[subject] === "NN" && /^\p{Lu}/u.test(words[subject] ?? ""))
		tags[subject] = "NNP";
}

/** "– a description that aid agencies dispute": between "that" and the verb that ends it stand those who judge, whatever their tags. */
function mendThatJudged(
	words: readonly string[],
	tags: string[],
	at: number,
): void {
	if (
		!JUDGES.test(words[at] ?? "") ||
		!/^(?:NN|VBP?)$/.test(tags[at] ?? "") ||
		!/^[.,;:–—]$/.test(words[at + 1] ?? "")
	)
		return;
	let that = at - 1;
	while (
		that > at - 5 &&
		/^\p{L}[\p{L}-]+$/u.test(words[that] ?? "") &&
		!/^(?:that|which)$/.test(words[that] ?? "")
	)
		that--;
	let article = that - 1;
	while (article > 0 && /^(?:NN|JJ)$/.test(tags[article] ?? "")) article--;
	if (
		!/^(?:that|which)$/.test(words[that] ?? "") ||
		that === at - 1 ||
		!/^an?$/.test(words[article] ?? "") ||
		!/^[,–—-]$/.test(words[article - 1] ?? "") ||
		!/s$/.test(words[at - 1] ?? "")
	)
		return;
	tags[at] = "VBP";
	for (let noun = that + 1; noun < at; noun++)
		if (/^VB/.test(tags[noun] ?? ""))
			tags[noun] = noun === at - 1 ? "NNS" : "NN";
}

/** Tags of a thing set off and of whoever judges it. */
const IN_JUDGED = /^(?:DT|PRP\$|JJ|NN.*|POS|WDT|IN|RB|CD|PRP)$/;

/** "diplomats from both said.", "Orland counters that it was sold": forms of verbs of speech that nothing else fits there. */
function isSaying(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	if (words[at] === "said" && tags[at] === "VBN")
		return (
			/^[.,]$/.test(words[at + 1] ?? "") &&
			!words
				.slice(Math.max(0, at - 4), at)
				.some((word) =>
					/^(?:is|are|was|were|be|been|being|has|have|had|having)$/.test(word),
				)
		);
	return (
		tags[at] === "NNS" &&
		/^(?:counters|claims|notes|hints|reports|warrants|vows|stresses|reasons|answers|protests)$/.test(
			words[at] ?? "",
		) &&
		/^NNP?$/.test(tags[at - 1] ?? "") &&
		words[at + 1] === "that" &&
		/^(?:DT|PRP\$?|NN.*|EX|JJ|CD)$/.test(tags[at + 2] ?? "") &&
		/^(?:[,;.]|)$/.test(words[at - 2] ?? "")
	);
}

/** First token of a subject right before the verb that a comma parts from what is said; null where none stands there. */
function subjectBefore(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): number | null {
	const isClosed = words[at - 1] === ",";
	const last = isClosed ? at - 2 : at - 1;
	if (!/^NN/.test(tags[last] ?? "")) return null;
	const first = phraseStart(words, tags, last);
	// "'We are ready,' the envoy told reporters": a mark closes what is said
	if (first === null || (words[first - 1] !== "," && tags[first - 1] !== "''"))
		return null;
	if (!isClosed) return first;
	// "her spokesman, Karl Brandt, complained, the truce was over": whose name is set off.
	const owner = phraseStart(words, tags, first - 2);
	return owner !== null && (owner === 0 || words[owner - 1] === ",")
		? owner
		: null;
}

/** Tokens that what is set off may take. */
const LONGEST_ASIDE = 26;

/** “…,” Ada Lind, the envoy *who leads the talks*, *told* reporters: behind the comma that closes what a relative clause says of the speaker. */
function isBehindRelative(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	if (tags[at] !== "VBN" || words[at - 1] !== ",") return false;
	let hasPronoun = false;
	for (let open = at - 2; open > 0 && at - open < LONGEST_ASIDE; open--) {
		if (/^W(?:P\$?|DT)$/.test(tags[open] ?? "")) hasPronoun = true;
		if (/^(?:[;:.]|\u201d|'')$/.test(words[open] ?? "")) return false;
		if (words[open] !== "," || !hasPronoun) continue;
		return /^NN/.test(tags[open - 1] ?? "");
	}
	return false;
}

/** First token of the run of words of a subject that ends at `last`; null where something else governs it. */
function phraseStart(
	words: readonly string[],
	tags: readonly string[],
	last: number,
): number | null {
	let first = last;
	while (
		first > 0 &&
		last - first < LONGEST_SUBJECT &&
		IN_SUBJECT.test(tags[first - 1] ?? "")
	)
		first--;
	// "…, in a town shelled by rebels"
	return last >= 0 &&
		/^(?:DT|PDT|PRP\$|JJ.?|NN.*|CD)$/.test(tags[first] ?? "") &&
		words[first] !== ","
		? first
		: null;
}

/** Whether nothing but whom, where and when can stand behind the verb: no verb follows before the next mark. */
function mayEndHere(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	if (
		/^(?:by|of|that)$/.test(words[at + 1] ?? "") ||
		(/^(?:TO|RB)$/.test(tags[at + 1] ?? "") && /^VB/.test(tags[at + 2] ?? ""))
	)
		return false;
	// "told" has somebody behind it
	if (
		words[at] === "told" &&
		!/^(?:DT|PRP.?|NN.*|JJ|CD)$/.test(tags[at + 1] ?? "")
	)
		return false;
	for (let next = at + 1; next < words.length; next++) {
		if (/^(?:[,.;:–—]|``)$/.test(words[next] ?? "") || tags[next] === "``")
			return true;
		if (/^(?:VB[DZP]|MD)$/.test(tags[next] ?? "")) return false;
	}
	return true;
}
