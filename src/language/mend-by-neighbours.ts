/** Slips that the words beside a token show: coordinated past tenses, verbs in -s before a sum, capitals at the head of a sentence. */

import { hasAuxiliary } from "./has-auxiliary.js";
import { hasParallelParticiple } from "./mend-main-verb.js";

/** Mends `tags` in place, from left to right; what was mended before a token is seen behind it. */
export function mendByNeighbours(
	words: readonly string[],
	tags: string[],
): void {
	let pastSeen = false;
	let presentSeen = false;
	for (let at = 0; at < words.length; at++) {
		const tag = tags[at] ?? "";
		const previous = tags[at - 1] ?? "";
		const word = words[at] ?? "";
		if (
			tag === "VBN" &&
			previous === "CC" &&
			pastSeen &&
			!hasParallelParticiple(words, tags, at) &&
			(isComplementStart(tags[at + 1], words[at + 1]) ||
				(/^(?:RP|IN)$/.test(tags[at + 1] ?? "") &&
					(isObjectStart(tags[at + 2]) || tags[at + 2] === "VBG")))
		) {
			// "welcomed the clause, but told state radio"
			tags[at] = "VBD";
		} else if (
			tag === "NNS" &&
			(previous === "CC" ||
				// "sets aside a fund, reserves 35 seats and puts off elections"
				(previous === "," && isListGoingOn(words, tags, at))) &&
			presentSeen &&
			(isObjectStart(tags[at + 1]) ||
				// "proposes a chamber, sets elections for May and places …"
				(previous === "," && tags[at + 1] === "NNS") ||
				/^(?:either|both|all|any)$/i.test(words[at + 1] ?? "") ||
				// "sets a quota and puts off elections"
				(/^(?:off|out|up|down|aside|away)$/.test(words[at + 1] ?? "") &&
					/^(?:DT|\$|CD|PRP\$|JJ|NN.*)$/.test(tags[at + 2] ?? ""))) &&
			/[^s]s$/.test(word)
		) {
			// "calls for talks and allots €2.5 billion"
			tags[at] = "VBZ";
		} else if (
			tag === "NNS" &&
			/^(?:also|now|still|further|already|even)$/i.test(words[at - 1] ?? "") &&
			/^(?:NN|NNP|PRP)$/.test(tags[at - 2] ?? "") &&
			/^(?:IN|DT|TO|NNP|PRP\$)$/.test(tags[at + 1] ?? "")
		) {
			// "The plan also calls for elections"
			tags[at] = "VBZ";
		} else if (
			tag === "VBZ" &&
			previous === "CC" &&
			tags[at + 1] === "VBN" &&
			/^\p{Ll}/u.test(word) &&
			!/^(?:has|is|does)$/.test(word)
		) {
			// "armed forces of 800,000 and guarantees modelled on a treaty"
			tags[at] = "NNS";
		} else if (
			tag === "VBG" &&
			at === 0 &&
			/^\p{Lu}/u.test(word) &&
			/^(?:VBD|VBZ|MD)$/.test(tags[1] ?? "")
		) {
			// "Beijing declined"
			tags[at] = "NNP";
		} else if (
			tag === "CC" &&
			/^both$/i.test(word) &&
			/^(?:NNS|JJ|NNPS)$/.test(tags[at + 1] ?? "") &&
			!isPaired(words, at)
		) {
			// "a charge both delegations deny"
			tags[at] = "DT";
		} else if (
			tag === "VBZ" &&
			((/^(?:VBZ|VBP|VBD)$/.test(previous) && tags[at + 1] === "MD") ||
				(previous === "CC" &&
					tags[at + 1] === "VBP" &&
					!/^(?:has|is|does)$/.test(word)))
		) {
			// "he believes guarantees must be signed", "and aides say"
			tags[at] = "NNS";
		} else if (
			tag === "JJ" &&
			/^(?:TO|MD)$/.test(previous) &&
			/^(?:DT|PDT|PRP\$|CD|NNP)$/.test(tags[at + 1] ?? "") &&
			/^(?:free|clear|open|lower|dry|secure|empty|narrow|slow|welcome|complete|separate|calm|cool|near|clean|ready|total|level|double|better|even)$/.test(
				word,
			)
		) {
			// "to free all prisoners": between "to" and an article no adjective stands
			tags[at] = "VB";
		} else if (
			tag === "RBR" &&
			/^NN$/.test(previous) &&
			/^(?:VB[DZN]|,)$/.test(tags[at + 1] ?? "") &&
			!/^(?:more|less|earlier|later|further|sooner|better|worse|harder|faster|longer|closer|higher|lower)$/.test(
				word,
			)
		) {
			// "the deputy premier stressed"
			tags[at] = "NN";
		} else if (
			/^(?:JJR|RBR)$/.test(tag) &&
			/^further$/i.test(word) &&
			/^VB[ZDP]$/.test(tags[at + 1] ?? "")
		) {
			// "It further stipulates"
			tags[at] = "RB";
		} else if (
			tag === "VBN" &&
			previous === "CC" &&
			/^nor$/i.test(words[at - 1] ?? "") &&
			tags[at - 2] === "VBD"
		) {
			tags[at] = "VBD";
		} else if (
			tag === "UH" &&
			at === 0 &&
			words[1] === "," &&
			/^\p{Lu}\p{Ll}{3,}/u.test(word) &&
			/^(?:W|DT|NNP|VB)/.test(tags[2] ?? "")
		) {
			// "Norway, which hosts the talks, said"
			tags[at] = "NNP";
		} else if (
			tag === "VB" &&
			/^to$/i.test(words[at - 1] ?? "") &&
			/^according$/i.test(words[at - 2] ?? "")
		) {
			// "according to state media"
			tags[at] = "NN";
		} else if (
			tag === "VBN" &&
			previous === "," &&
			isReportAhead(words, tags, at) &&
			!hasAuxiliary(words, at) &&
			!HEADS.test(word)
		) {
			// "an official, speaking in private, said he would go"
			tags[at] = "VBD";
		} else if (
			tag === "VBN" &&
			/^NN/.test(previous) &&
			isSentenceTail(words, tags, at)
		) {
			// "The talks failed, its foreign ministry reiterated on Tuesday."
			tags[at] = "VBD";
		} else if (
			tag === "VBN" &&
			previous === "PRP" &&
			/^(?:it|he|she|they|we|I)$/i.test(words[at - 1] ?? "") &&
			!/^(?:VBD|VBZ|VBP|MD)$/.test(tags[at - 2] ?? "")
		) {
			// "said it had trucks"
			tags[at] = "VBD";
		} else if (tag === "VBN" && /^neither$/i.test(words[at - 1] ?? "")) {
			// "She neither confirmed nor denied"
			tags[at] = "VBD";
		}
		if (tags[at] === "VBD") pastSeen = true;
		if (tags[at] === "VBZ") presentSeen = true;
	}
}

function isComplementStart(
	tag: string | undefined,
	word: string | undefined,
): boolean {
	return (
		tag !== undefined &&
		(/^(?:DT|NN|NNS|NNP|NNPS|PRP|PRP\$|JJ|CD|\$|WDT|``|TO)$/.test(tag) ||
			word === "that")
	);
}

/** Whether a verb in -s, or what may be one, comes behind a conjunction later on. */
function isListGoingOn(
	words: readonly string[],
	tags: readonly string[],
	from: number,
): boolean {
	if (!/^(?:DT|\$|CD|PRP\$|NNS)$/.test(tags[from + 1] ?? "")) return false;
	// "arms talks", "customs posts": plurals that stand before a noun
	if (
		/^(?:arms|weapons|sanctions|sports|customs|veterans|goods|savings|works|headquarters)$/.test(
			words[from] ?? "",
		)
	)
		return false;
	return tags.some(
		(tag, at) =>
			at > from + 1 &&
			tags[at - 1] === "CC" &&
			(tag === "VBZ" ||
				(tag === "NNS" &&
					/^(?:off|out|up|down|aside|away|a|an|the|its|their)$/.test(
						words[at + 1] ?? "",
					))),
	);
}

function isObjectStart(tag: string | undefined): boolean {
	return tag !== undefined && /^(?:DT|\$|CD|PRP\$|NNP|JJ)$/.test(tag);
}

/** "both Kyiv and Moscow": the conjunction of a pair. */
function isPaired(words: readonly string[], at: number): boolean {
	return words
		.slice(at + 1, at + 7)
		.some((word) => word.toLowerCase() === "and");
}

/** "The paper, marked “secret”, draws …": what stands on a paper, and nobody's report. */
const HEADS =
	/^(?:marked|stamped|labelled|labeled|headed|titled|entitled|subtitled|billed|captioned|nicknamed|classified)$/;

/** Whether a clause or quotation stands right behind the verb. */
function isReportAhead(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	const after = tags[at + 1] ?? "";
	if (
		/^(?:``|PRP)$/.test(after) ||
		/^(?:that|there)$/i.test(words[at + 1] ?? "")
	)
		return true;
	return /^NN/.test(after) && /^(?:MD|VBD|VBZ|VBP)$/.test(tags[at + 2] ?? "");
}

/** "in a statement", "at a briefing": where things are said. */
function isPlaceOfSaying(words: readonly string[], at: number): boolean {
	return (
		/^(?:in|at|during|on)$/.test(words[at] ?? "") &&
		/^(?:an?|the|its|his|her)$/.test(words[at + 1] ?? "") &&
		words
			.slice(at + 2, at + 5)
			.some((word) =>
				/^(?:statement|interview|briefing|speech|letter|post|message|report|address|broadcast|conference)$/.test(
					word,
				),
			)
	);
}

/** Whether the verb ends the sentence, but for a day, behind a short subject that a comma sets off. */
function isSentenceTail(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	const isLast =
		words[at + 1] === "." ||
		isPlaceOfSaying(words, at + 1) ||
		(/^on$/i.test(words[at + 1] ?? "") &&
			tags[at + 2] === "NNP" &&
			words[at + 3] === ".");
	if (!isLast) return false;
	for (let before = at - 1; before > Math.max(0, at - 8); before--) {
		if (words[before] === ",")
			return (
				/^(?:DT|PRP\$|NNP|NN|JJ|CD)$/.test(tags[before + 1] ?? "") ||
				/^as$/i.test(words[before + 1] ?? "")
			);
		if (!/^(?:DT|PRP\$|NN|NNP|NNS|NNPS|JJ|POS|CD|IN)$/.test(tags[before] ?? ""))
			return false;
	}
	return false;
}
