/** The main verb of a clause, where the tagger took it for a participle or a plural noun. */

import { hasAuxiliary } from "./has-auxiliary.js";
import { mendBehindParenthesis } from "./mend-behind-parenthesis.js";
import { mendJointClauses } from "./mend-joint-clauses.js";
import { mendReduced } from "./mend-reduced.js";

/** Mends `tags` in place; `words` are those of one sentence. */
export function mendMainVerb(words: readonly string[], tags: string[]): void {
	mendHeadNoun(words, tags);
	mendReduced(words, tags);
	mendAside(words, tags);
	mendBehindQuotation(words, tags);
	mendMissingVerb(words, tags);
	mendJointClauses(words, tags);
	mendBehindParenthesis(words, tags);
	mendLastVerb(words, tags);
	mendBeforeArticle(words, tags);
	mendBehindAdverb(words, tags);
	mendBeforeThat(words, tags);
}

/** `“There was a fire,” a security official countered, speaking …`: behind a quotation and a subject stands its verb. */
function mendBehindQuotation(words: readonly string[], tags: string[]): void {
	for (let at = 2; at < words.length; at++) {
		const isRead = words[at] === "read" && /^NNP?$/.test(tags[at] ?? "");
		if ((tags[at] !== "VBN" && !isRead) || !/^[,.:]$/.test(words[at + 1] ?? ""))
			continue;
		let before = at - 1;
		while (
			before > 0 &&
			at - before < 9 &&
			/^(?:DT|JJ|NN|NNS|NNP|NNPS|POS|PRP\$|PRP|CD|IN|RBR|VBN)$/.test(
				tags[before] ?? "",
			)
		)
			before--;
		if (tags[before] === "''" && before < at - 1) tags[at] = "VBD";
	}
}

/** "Its presidency, held this month by Orland, said": what a comma, its agent and a comma set off before the verb is a participle. */
function mendAside(words: readonly string[], tags: string[]): void {
	for (let at = 2; at + 3 < words.length; at++) {
		if (
			tags[at] !== "VBD" ||
			words[at - 1] !== "," ||
			!/^NN/.test(tags[at - 2] ?? "")
		)
			continue;
		let hasAgent = false;
		for (let next = at + 1; next < words.length && next < at + 10; next++) {
			const tag = tags[next] ?? "";
			if (words[next] === "by") hasAgent = true;
			if (words[next] === ",") {
				const after = tags[next + 1] ?? "";
				// "The paper, made public in May, asks": another tense than that of a verb in a row
				if (
					/^(?:VBZ|MD)$/.test(after) ||
					(hasAgent && after === "VBD") ||
					// "a spokesman, asked about it, said"
					(after === "VBD" && ASKED.test(words[at] ?? ""))
				)
					tags[at] = "VBN";
				break;
			}
			if (/^(?:VB[DZP]|MD)$/.test(tag)) break;
		}
	}
}

/** What is done to somebody who then speaks. */
const ASKED =
	/^(?:asked|pressed|questioned|challenged|quizzed|reached|contacted|approached)$/;

/** "An official denied that": an adjective between an article and a verb that reports is the noun. */
function mendHeadNoun(words: readonly string[], tags: string[]): void {
	for (let at = 1; at + 2 < words.length; at++) {
		if (
			tags[at] !== "JJ" ||
			!/^(?:DT|JJ|NN|NNP|POS)$/.test(tags[at - 1] ?? "") ||
			!/^(?:VBN|VBD|VBZ|MD)$/.test(tags[at + 1] ?? "")
		)
			continue;
		if (
			/^(?:that|it|he|she|they|the|a|an|on|would|had|was|\.)$/i.test(
				words[at + 2] ?? "",
			)
		)
			tags[at] = "NN";
	}
}

/** "Shelling killed six people, the town's hospital reports.": what ends the sentence behind a clause and a subject is its verb. */
function mendLastVerb(words: readonly string[], tags: string[]): void {
	const last = words.length - 1;
	const at = last - 1;
	if (words[last] !== "." || !SAYS.test(words[at] ?? "")) return;
	let before = at - 1;
	while (
		/^(?:DT|JJ|NNP?|POS|PRP\$)$/.test(tags[before] ?? "") &&
		at - before < 7
	)
		before--;
	const hasSubject =
		before < at - 1 && /^(?:NNP?|JJ)$/.test(tags[at - 1] ?? "");
	const isBehindClause =
		words[before] === "," &&
		tags.some((tag, i) => i < before && /^(?:VBD|VBZ|VBP|MD)$/.test(tag));
	if (hasSubject && isBehindClause) tags[at] = "VBZ";
}

/** "The new draft hands the rebels a seat, and …": behind the first noun of a sentence and before an article stands its verb. */
function mendBeforeArticle(words: readonly string[], tags: string[]): void {
	let at = 0;
	while (/^(?:DT|JJ|NNP?|POS|PRP\$|CD)$/.test(tags[at] ?? "")) at++;
	// "Only Hungary backs the draft": a name before it
	if (/^only$/i.test(words[0] ?? "") && /^\p{Lu}/u.test(words[1] ?? "")) {
		at = 1;
		while (/^\p{Lu}/u.test(words[at] ?? "")) at++;
		if (isVerbInS(words, tags, at)) {
			tags[at] = "VBZ";
			if (tags[at - 1] === "JJ") tags[at - 1] = "NNP";
		}
		return;
	}
	if (
		at > 1 &&
		tags[0] === "DT" &&
		tags[at] === "NNS" &&
		/^\p{Ll}.*[^s]s$/u.test(words[at] ?? "") &&
		/^NNP?$/.test(tags[at - 1] ?? "") &&
		/^(?:DT|PRP\$|PRP|CD|\$)$/.test(tags[at + 1] ?? "")
	)
		tags[at] = "VBZ";
}

/** "backs the", "rejects any": a plural by its tag before what begins an object. */
function isVerbInS(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	return (
		tags[at] === "NNS" &&
		/^\p{Ll}.*[^s]s$/u.test(words[at] ?? "") &&
		/^(?:DT|PRP\$|PRP|CD|\$|JJ|NN.*|IN)$/.test(tags[at + 1] ?? "")
	);
}

/** "which officials privately attribute to the envoy": behind the subject of a relative clause and an adverb stands its verb. */
function mendBehindAdverb(words: readonly string[], tags: string[]): void {
	for (let at = 2; at + 1 < words.length; at++) {
		if (
			tags[at] !== "NN" ||
			tags[at - 1] !== "RB" ||
			!/ly$/.test(words[at - 1] ?? "") ||
			!/^(?:TO|IN|DT|PRP)$/.test(tags[at + 1] ?? "")
		)
			continue;
		let from = at - 2;
		while (from > 0 && /^(?:NN.*|IN|DT|JJ|POS)$/.test(tags[from] ?? "")) from--;
		if (/^W(?:DT|P)$/.test(tags[from] ?? "") && from < at - 2) tags[at] = "VBP";
	}
}

/** Verbs of saying whose third person is a plural noun as well. */
const SAYS =
	/^(?:reports|claims|notes|states|estimates|reckons|comments|disputes|contests|doubts|questions)$/;

/** "the agency reported on Monday that": a participle is not followed by a clause. */
function mendBeforeThat(words: readonly string[], tags: string[]): void {
	for (let at = 1; at < words.length - 1; at++) {
		// "officials hinted yesterday that", the verb taken for an adjective
		const isPast =
			tags[at] === "VBN" || (tags[at] === "JJ" && /ed$/.test(words[at] ?? ""));
		if (
			!isPast ||
			(!/^(?:NN|NNP|NNS|NNPS|PRP)$/.test(tags[at - 1] ?? "") &&
				// "Inspectors who visited it in 2024 reported that"
				!/^(?:19|20)\d\d$/.test(words[at - 1] ?? "")) ||
			hasAuxiliary(words, at)
		)
			continue;
		const that = behindTime(words, tags, at + 1);
		if (/^(?:that|whether)$/i.test(words[that] ?? "")) tags[at] = "VBD";
	}
}

/** Over "on Monday", "Monday", "last week", "this month"; the same place where no such time stands. */
function behindTime(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): number {
	if (/^on$/i.test(words[at] ?? "") && tags[at + 1] === "NNP") return at + 2;
	if (/^(?:yesterday|today|tonight)$/.test(words[at] ?? "")) return at + 1;
	if (/^(?:last|this|earlier)$/.test(words[at] ?? "")) {
		const noun = /^this$/.test(words[at + 1] ?? "") ? at + 2 : at + 1;
		if (
			/^(?:week|month|year|NNP)$/.test(words[noun] ?? "") ||
			tags[noun] === "NNP"
		)
			return noun + 1;
	}
	return tags[at] === "NNP" && /day$/.test(words[at] ?? "") ? at + 1 : at;
}

/**
 * A whole sentence has a finite verb. Where the tags show none, the verb is the plural noun between a singular one and an object
 * ("The plan, a short paper, envisages …"), or the participle right behind the subject ("The adviser proposed a truce.").
 */
function mendMissingVerb(words: readonly string[], tags: string[]): void {
	if (words.length < 4 || !/^[.”"'’]/.test(words.at(-1) ?? "")) return;
	if (tags.some((tag) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag))) return;
	for (let at = 1; at < words.length - 1; at++) {
		const tag = tags[at] ?? "";
		const before = tags[at - 1] ?? "";
		const after = tags[at + 1] ?? "";
		const isPlural = tag === "NNS" && /^\p{Ll}.*[^s]s$/u.test(words[at] ?? "");
		if (
			isPlural &&
			(/^(?:NN|NNS|NNP|,|RB|PRP|'')$/.test(before) ||
				// "The second calls for an exchange"
				(tags[0] === "DT" && at === 2 && before === "JJ")) &&
			(/^(?:DT|NNP|PRP\$|JJ|CD|\$|VBG|TO|``|NNS)$/.test(after) ||
				// "The plan calls for a withdrawal": a noun behind a noun with its article.
				(tags[0] === "DT" &&
					/^(?:NN|JJ)$/.test(before) &&
					/^(?:for|on|from|against)$/.test(words[at + 1] ?? "")))
		) {
			tags[at] = "VBZ";
			return;
		}
		// "The text obtained by reporters lists points": what its agent follows is no main verb.
		const hasAgent = words[at + 1] === "by";
		if (tag === "VBN" && !hasAgent && /^(?:NN|NNP|NNS|PRP)$/.test(before)) {
			tags[at] = "VBD";
			return;
		}
	}
}

/** Whether the participle goes on with one that an auxiliary governs: "has been shot and killed", not "had doubts, and ruled out". */
export function hasParallelParticiple(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	for (let before = at - 2; before >= 0 && at - before < 14; before--) {
		if (words[before] === "." || words[before] === ";") return false;
		if (tags[before] !== "VBN") continue;
		return hasAuxiliary(words, before);
	}
	return false;
}
