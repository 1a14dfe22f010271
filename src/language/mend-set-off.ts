/** Verbs beside what commas set off, where the tagger took them for nouns: "the ban, *aides insist*, stands". */

import { hasAuxiliary } from "./has-auxiliary.js";
import { UNCHANGED } from "./mend-unchanged.js";
import { isSayingNoun } from "./saying-nouns.js";
import { isThirdPersonOnly, isVerbBaseOnly } from "./verb-only-words.js";

/** Mends `tags` in place; `words` are those of one sentence. */
export function mendSetOff(words: readonly string[], tags: string[]): void {
	for (let at = 0; at < words.length; at++) {
		if (words[at] === "aides" && tags[at] === "VBZ") tags[at] = "NNS";
		// "Both promise free passage"
		if (
			/^both$/i.test(words[at - 1] ?? "") &&
			tags[at] === "NN" &&
			/^(?:DT|JJ|NN.*|PRP.*|TO|CD)$/.test(tags[at + 1] ?? "") &&
			!isPair(words, at)
		)
			tags[at] = "VBP";
		if (isShotBack(words, tags, at)) tags[at] = "VBD";
		if (isPluralSaying(words, tags, at)) tags[at] = "VBP";
		// "Officials, speaking privately, do not rule it out"
		if (
			words[at] === "do" &&
			tags[at] === "VB" &&
			words[at - 1] === "," &&
			/^(?:not|n't|n’t)$/.test(words[at + 1] ?? "")
		)
			tags[at] = "VBP";
		// "his chief stood by it": a form that is no participle without its auxiliary
		if (
			tags[at] === "VBN" &&
			/^(?:stood|sat|lay)$/.test(words[at] ?? "") &&
			/^(?:NN.*|PRP)$/.test(tags[at - 1] ?? "") &&
			!hasAuxiliary(words, at)
		)
			tags[at] = "VBD";
		// "the deputies like to say"
		if (words[at] === "like" && tags[at] === "IN" && tags[at + 1] === "TO")
			tags[at] = "VBP";
		if (isPluralBehindMark(words, tags, at)) tags[at] = "NNS";
		// "hailed it as “a start” yet has doubts"
		if (
			words[at] === "yet" &&
			tags[at] === "RB" &&
			/^(?:NN.*|''|JJ)$/.test(tags[at - 1] ?? "") &&
			/^(?:VBD|VBZ|MD)$/.test(tags[at + 1] ?? "")
		)
			tags[at] = "CC";
		if (goesOnInPlural(words, tags, at)) tags[at] = "VBP";
		mendBehindAside(words, tags, at);
		if (isWarningBehindAside(words, tags, at)) tags[at] = "VBD";
	}
}

/** "The rebels deny it and maintain that …": the base form behind "and" where the one verb before is of a plural in the present. */
function goesOnInPlural(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	if (
		tags[at] !== "VB" ||
		tags[at - 1] !== "CC" ||
		!isVerbBaseOnly(words[at] ?? "")
	)
		return false;
	const verbs = tags.slice(clauseStart(words, at), at);
	return (
		verbs.includes("VBP") &&
		!verbs.some((tag) => /^(?:VB[DZ]?|MD|TO)$/.test(tag))
	);
}

/** The token behind the last semicolon before `at`. */
function clauseStart(words: readonly string[], at: number): number {
	return words.lastIndexOf(";", at) + 1;
}

/** ", envoys from both said.": what a comma and a preposition stand round, with a verb of the past to come, is a plural. */
function isPluralBehindMark(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	if (
		tags[at] !== "VBZ" ||
		words[at - 1] !== "," ||
		!/^\p{Ll}{4,}s$/u.test(words[at] ?? "") ||
		isThirdPersonOnly(words[at] ?? "") ||
		!/^(?:from|of|in|at|with|close)$/.test(words[at + 1] ?? "")
	)
		return false;
	let next = at + 2;
	while (/^(?:DT|PRP|CD|JJ|NN.*|POS|TO|CC|IN)$/.test(tags[next] ?? "")) next++;
	return next > at + 2 && /^(?:VBD|VBP)$/.test(tags[next] ?? "");
}

/** Verbs whose base form is a noun as well, and what they take behind them. */
const WITH_PREPOSITION =
	/^(?:object to|appeal (?:to|for)|call (?:for|on)|press for|push for|demand an?|want (?:an?|the|no)|favour (?:an?|the)|back (?:an?|the)|need (?:an?|the)|hope (?:for|that)|fear (?:that|the|an?)|stand to)$/;

/** "A monitor, who spoke in private, put the toll at six", "Officials in Varn, which bore the brunt, object to it": the verb of what stands before. */
function mendBehindAside(
	words: readonly string[],
	tags: string[],
	at: number,
): void {
	if (words[at - 1] !== "," || !/^(?:VBP?|NN|JJ)$/.test(tags[at] ?? "")) return;
	const subject = beforeAside(words, tags, at - 1);
	if (subject < 0) return;
	const pair = `${words[at]} ${words[at + 1]}`;
	if (
		UNCHANGED.test(words[at] ?? "") &&
		/^(?:NN|NNP)$/.test(tags[subject] ?? "") &&
		/^(?:DT|PRP|PRP\$|NN.*)$/.test(tags[at + 1] ?? "")
	)
		tags[at] = "VBD";
	else if (
		(WITH_PREPOSITION.test(pair) || isVerbBaseOnly(words[at] ?? "")) &&
		tags.slice(0, subject + 1).some((tag) => /^NNP?S$/.test(tag))
	)
		tags[at] = "VBP";
}

/** Tokens that what is set off may take. */
const LONGEST_ASIDE = 26;

/** The token before what the comma at `close` ends, where no verb goes before that; -1 where no comma opens it. */
function beforeAside(
	words: readonly string[],
	tags: readonly string[],
	close: number,
): number {
	for (let at = close - 1; at > 0 && close - at < LONGEST_ASIDE; at--)
		if (words[at] === ",")
			return tags.slice(0, at).some((tag) => /^(?:VB[DZP]|MD)$/.test(tag))
				? -1
				: at - 1;
	return -1;
}

/** "both promise and threat": whether "and" follows before any comma. */
function isPair(words: readonly string[], at: number): boolean {
	const next = words.slice(at, at + 5);
	const comma = next.indexOf(",");
	return (comma < 0 ? next : next.slice(0, comma)).includes("and");
}

/** "The envoy shot back that …": behind a noun, with an answer behind it. */
function isShotBack(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	return (
		/^(?:shot|hit|fought)$/.test(words[at] ?? "") &&
		/^(?:NN|VBN|JJ|VB|VBP)$/.test(tags[at] ?? "") &&
		words[at + 1] === "back" &&
		/^(?:that|at|with|[,.])$/.test(words[at + 2] ?? "") &&
		/^(?:NN|NNP|NNS|PRP)$/.test(tags[at - 1] ?? "")
	);
}

/** ", diplomats note,", ", aides to the president insist.": the verb of several speakers, right before a mark. */
function isPluralSaying(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	const word = words[at] ?? "";
	if (
		!/^(?:NN|VB)$/.test(tags[at] ?? "") ||
		!(isSayingNoun(word) || isVerbBaseOnly(word)) ||
		!/^[,.]$/.test(words[at + 1] ?? "")
	)
		return false;
	let first = at - 1;
	while (
		at - first < 9 &&
		/^(?:DT|JJ|NN.*|POS|IN|TO|CD|RB|PRP\$?)$/.test(tags[first] ?? "")
	)
		first--;
	const subject = words[first + 1] === undefined ? "" : headOf(tags, first + 1);
	return words[first] === "," && first < at - 1 && /^NNP?S$/.test(subject);
}

/** Tag of the last noun before the first preposition from `first` on. */
function headOf(tags: readonly string[], first: number): string {
	let at = first;
	while (
		/^(?:DT|JJ|NN.*|POS|CD)$/.test(tags[at + 1] ?? "") &&
		!/^NNP?S$/.test(tags[at] ?? "")
	)
		at++;
	return tags[at] ?? "";
}

/** Verbs of speech that have no object of their own: "cautioned against haste". */
const INTRANSITIVE =
	/^(?:cautioned|warned|argued|protested|railed|objected|appealed|insisted|complained|campaigned|voted|lobbied|hinted|responded|reacted|replied|pleaded|inveighed|spoke)$/;

/** "The spokesman, while welcoming it, cautioned against haste": behind what is set off, before its preposition. */
function isWarningBehindAside(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	return (
		tags[at] === "VBN" &&
		INTRANSITIVE.test(words[at] ?? "") &&
		words[at - 1] === "," &&
		tags[at + 1] === "IN" &&
		!tags.slice(0, at).some((tag) => /^(?:VB[DZP]|MD)$/.test(tag))
	);
}
