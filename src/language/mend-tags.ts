/** Slips of the tagger in news, mended where the words around leave no doubt. */

import { mendLaidDown } from "./mend-laid-down.js";
import { mendLastMet } from "./mend-last-met.js";
import {
	hasAuxiliary,
	hasParallelParticiple,
	mendMainVerb,
} from "./mend-main-verb.js";
import { mendNouns } from "./mend-nouns.js";
import { mendPastTense } from "./mend-past-tense.js";
import { mendSetOff } from "./mend-set-off.js";
import { mendTrailingVerb } from "./mend-trailing-verb.js";
import {
	isPastOnly,
	isThirdPersonOnly,
	isVerbBaseOnly,
} from "./verb-only-words.js";

/**
 * Mends `tags` in place; `words` are those of one sentence. Each rule names a form that treebanks of web and fiction hardly show:
 * coordinated past tenses, verbs in -s before a sum, capitals at the head of a sentence.
 */
export function mendTags(words: readonly string[], tags: string[]): void {
	mendNames(words, tags);
	mendPrepositions(words, tags);
	mendVerbForms(words, tags);
	mendLastMet(words, tags);
	mendNouns(words, tags);
	mendPastTense(words, tags);
	mendMainVerb(words, tags);
	mendSetOff(words, tags);
	mendLaidDown(words, tags);
	mendTrailingVerb(words, tags);
	mendUnderModal(words, tags);
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

/** The longer ones that end in -s. */
const PRONOUN = /^(?:yours|theirs|ourselves|yourselves|themselves)$/;

/** The conjunctions there are, some of them other words as well. */
const CONJUNCTION =
	/^(?:and|or|but|nor|yet|so|either|neither|both|plus|minus|times|versus|vs\.?|v\.?|&|n|'n'|’n’|et|not|only|than|though|whether|less|while|\W+)$/i;

/** Capitalised words that the tagger took for list marks, symbols or exclamations are names: "Azerbaijani Foreign Minister". */
function mendNames(words: readonly string[], tags: string[]): void {
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

/** The words that stand before phrases and clauses are few; "skipper" is none of them. */
const PREPOSITION =
	/^(?:a?board|about|above|across|after|against|albeit|along|alongside|although|amid|amidst|among|amongst|around|as|aside|astride|at|atop|barring|because|before|behind|below|beneath|beside|besides|between|beyond|but|by|cause|circa|concerning|considering|cos|despite|down|during|except|excepting|excluding|failing|following|for|from|given|if|in|including|inside|into|lest|like|minus|near|nearby|next|notwithstanding|of|off|on|once|onto|opposite|out|outside|over|past|pending|per|plus|provided|regarding|round|save|since|so|than|that|though|through|throughout|thru|till|to|toward|towards|under|underneath|unless|unlike|until|unto|up|upon|versus|via|vs|whereas|whereby|whether|while|whilst|with|within|without|worth|ago|even|rather|instead|due|according|prior|based|depending|compared|ahead|because)$/;

function mendPrepositions(words: readonly string[], tags: string[]): void {
	for (let at = 0; at < words.length; at++) {
		if (
			tags[at] === "IN" &&
			/^\p{Ll}{5,}$/u.test(words[at] ?? "") &&
			!PREPOSITION.test(words[at] ?? "")
		)
			tags[at] = "NN";
	}
}

/** "would limit the army, bar Orland from joining and grant an amnesty": in a list under a modal a noun before an article is a verb. */
function mendUnderModal(words: readonly string[], tags: string[]): void {
	const modal = tags.indexOf("MD");
	if (modal < 0) return;
	for (let at = modal + 3; at + 1 < words.length; at++) {
		if (
			tags[at] === "NN" &&
			/^\p{Ll}{3,}$/u.test(words[at] ?? "") &&
			/^(?:,|CC)$/.test(tags[at - 1] ?? "") &&
			/^(?:DT|PRP\$|NNP|``)$/.test(tags[at + 1] ?? "") &&
			tags.slice(modal, at).includes("VB")
		)
			tags[at] = "VB";
	}
}

/** Forms that only verbs have, whatever the tagger made of them: "Norland denies backing the rebels", "both sides insist". */
function mendVerbForms(words: readonly string[], tags: string[]): void {
	for (let at = 0; at < words.length; at++) {
		const tag = tags[at] ?? "";
		// "prices would double drew a rebuke"
		if (/^VBP?$/.test(tag) && isPastOnly(words[at] ?? "")) tags[at] = "VBD";
		if (
			!/^(?:NNS?|RB|JJ|NNPS?|FW|UH|IN)$/.test(tag) ||
			!/^\p{Ll}/u.test(words[at] ?? "")
		)
			continue;
		const norm = words[at] ?? "";
		if (norm === "has" || isThirdPersonOnly(norm)) tags[at] = "VBZ";
		else if (isPastOnly(norm)) tags[at] = "VBD";
		else if (
			isVerbBaseOnly(norm) &&
			/^(?:NNS|NNPS|PRP|NNP|,|RB)$/.test(tags[at - 1] ?? "")
		)
			tags[at] = "VBP";
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
