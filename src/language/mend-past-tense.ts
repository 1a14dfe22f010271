/** Past tenses that the tagger took for participles, and the reverse: the forms are the same, the clause around tells. */

import { hasAuxiliary } from "./has-auxiliary.js";
import { mendPerfect } from "./mend-perfect.js";
import { mendRelatives } from "./mend-relatives.js";
import { mendTold } from "./mend-told.js";
import { mendUnchanged } from "./mend-unchanged.js";
import {
	beforeAdverbs,
	isEitherForm,
	isLooseParticiple,
} from "./past-forms.js";

/** Words that open a clause with a finite verb of its own. */
const CLAUSE_OPENER =
	/^(?:that|if|whether|because|although|though|while|unless|when|where|who|which|what|how|why)$/i;

/** Openers that may be prepositions as well. */
const DOUBTFUL_OPENER = /^(?:after|before|since|until|as|once)$/i;

/** Participles that keep an object of their own in a phrase: "a plan called Dawn", "states granted the status". */
const KEEPS_OBJECT =
	/^(?:called|named|dubbed|titled|entitled|labell?ed|nicknamed|granted|awarded|assigned|offered|paid|sent|deemed|considered|owed|elected|appointed|allocated|headed|told|asked|charged|denied|allowed|left|made)$/;

/** Days, months and words of time, which are no object: "a deal reached Thursday". */
const TIME_WORD =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|last|next|this|late|early|earlier|later|yesterday|today|\d{4})$/i;

/** Mends `tags` in place; `words` are those of one sentence. */
export function mendPastTense(words: readonly string[], tags: string[]): void {
	mendUnchanged(words, tags);
	mendPerfect(words, tags);
	mendThat(words, tags);
	mendRelatives(words, tags);
	mendPronounSubjects(words, tags);
	mendInversions(words, tags);
	mendAgents(words, tags);
	mendReducedSubjects(words, tags);
	mendObjects(words, tags);
	mendTold(words, tags);
	mendBareClauses(words, tags);
	mendLists(words, tags);
}

/** "confirms that nobody left": right behind a verb "that" opens a clause, and is no pronoun. */
function mendThat(words: readonly string[], tags: string[]): void {
	for (let at = 1; at + 2 < words.length; at++)
		if (
			tags[at] === "WDT" &&
			words[at] === "that" &&
			/^(?:VBD|VBZ|VBP|VBG|VB)$/.test(tags[at - 1] ?? "") &&
			isSubjectAhead(tags, at + 1)
		)
			tags[at] = "IN";
}

/** Whether a phrase begins here that a finite verb follows: in "cut that number" none does. */
function isSubjectAhead(tags: readonly string[], from: number): boolean {
	let at = from;
	while (/^(?:DT|PRP|PRP\$|NNPS?|NNS?|JJ|CD|POS)$/.test(tags[at] ?? "")) at++;
	while (tags[at] === "RB") at++;
	return at > from && /^(?:VBD|VBZ|VBP|MD)$/.test(tags[at] ?? "");
}

/** "said it opposed any change", "when they left": a pronoun in the nominative is a subject, unless the auxiliary went before it. */
function mendPronounSubjects(words: readonly string[], tags: string[]): void {
	for (let at = 1; at < words.length; at++) {
		if (tags[at] !== "VBN" || !isEitherForm(words[at] ?? "")) continue;
		const before = beforeAdverbs(tags, at);
		const pronoun = words[before] ?? "";
		const isInverted = hasAuxiliary(words.slice(0, before), before);
		if (isInverted) continue;
		const isNominative = /^(?:I|he|she|we|they)$/i.test(pronoun);
		if (
			isNominative ||
			(/^it$/i.test(pronoun) && startsObject(words, tags, at))
		)
			tags[at] = "VBD";
	}
}

/** “It is a lie,” insisted the envoy: behind a closing mark the verb stands before its subject; so it does in "Not so fast, countered Lind: …". */
function mendInversions(words: readonly string[], tags: string[]): void {
	for (let at = 1; at + 1 < words.length; at++) {
		if (tags[at] === "VBN" && words[at - 1] === ",") {
			let next = at + 1;
			while (/^(?:DT|NNPS?|NNS?|JJ|POS|PRP\$)$/.test(tags[next] ?? "")) next++;
			if (next > at + 1 && words[next] === ":" && !hasAuxiliary(words, at))
				tags[at] = "VBD";
		}
		if (
			tags[at] === "VBN" &&
			tags[at - 1] === "''" &&
			/^[,?!.]$/.test(words[at - 2] ?? "") &&
			isEitherForm(words[at] ?? "") &&
			(/^(?:NNP|DT|PRP|PRP\$)$/.test(tags[at + 1] ?? "") ||
				isTitledName(words, tags, at + 1))
		)
			tags[at] = "VBD";
	}
}

/** "chief mediator Farida Isk", but not "last Monday": a name behind what its bearer is. */
function isTitledName(
	words: readonly string[],
	tags: readonly string[],
	from: number,
): boolean {
	let at = from;
	while (/^(?:NNS?|JJ|JJR)$/.test(tags[at] ?? "") && !isOfTime(words[at])) at++;
	return at > from && at < from + 5 && tags[at] === "NNP";
}

function isOfTime(word: string | undefined): boolean {
	return /^(?:last|next|early|late|earlier|later)$/i.test(word ?? "");
}

/** "The text obtained by reporters lists": what its agent follows is a participle where another verb is to come. */
function mendAgents(words: readonly string[], tags: string[]): void {
	for (let at = 1; at + 2 < words.length; at++) {
		if (
			tags[at] === "VBD" &&
			/ed$/.test(words[at] ?? "") &&
			/^NN/.test(tags[at - 1] ?? "") &&
			words[at + 1] === "by" &&
			/^(?:DT|NNP|NNS|PRP\$|JJ)$/.test(tags[at + 2] ?? "") &&
			isVerbAhead(words, tags, at + 2)
		)
			tags[at] = "VBN";
	}
}

/** Whether a verb, or what may be one, follows in the same clause. */
function isVerbAhead(
	words: readonly string[],
	tags: readonly string[],
	from: number,
): boolean {
	for (let at = from; at < words.length && at < from + 8; at++) {
		const tag = tags[at] ?? "";
		if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag)) return true;
		if (tag === "NNS" && /^(?:DT|CD)$/.test(tags[at + 1] ?? "")) return true;
		if (/^[,;:.]$/.test(words[at] ?? "") || tag === "CC" || /^W/.test(tag))
			return false;
	}
	return false;
}

/**
 * "The war fought in 1999 killed thousands", "The deal signed in May collapsed": of two such verbs behind one subject, the one
 * with a preposition behind it is the participle, if what follows the second is an object or what precedes it is a time.
 */
function mendReducedSubjects(words: readonly string[], tags: string[]): void {
	for (let at = 3; at + 1 < words.length; at++) {
		if (tags[at] !== "VBN" || !isEitherForm(words[at] ?? "")) continue;
		const first = tags.findLastIndex(
			(tag, before) => before < at && /^(?:VB.?|MD)$/.test(tag),
		);
		if (
			first < 1 ||
			at - first > 7 ||
			!/^VB[DN]$/.test(tags[first] ?? "") ||
			!/ed$|^(?:held|fought|made|built|sent|brought|found|set|put|met)$/.test(
				words[first] ?? "",
			) ||
			tags[first + 1] !== "IN" ||
			!/^NN/.test(tags[first - 1] ?? "") ||
			tags
				.slice(first + 2, at)
				.some((tag) => !/^(?:DT|JJ|NN.*|CD|PRP\$|POS)$/.test(tag))
		)
			continue;
		const isTimed = TIME_WORD.test(words[at - 1] ?? "");
		const hasObject =
			startsObject(words, tags, at) && !KEEPS_OBJECT.test(words[at] ?? "");
		const isSubject = tags
			.slice(0, first)
			.every((tag) => /^(?:DT|JJ|NN.*|CD|PRP\$|POS)$/.test(tag));
		if (isSubject && (isTimed || hasObject)) {
			tags[first] = "VBN";
			tags[at] = "VBD";
		}
	}
}

/** "Two diplomats quietly shelved it": a participle behind a noun has no object. */
function mendObjects(words: readonly string[], tags: string[]): void {
	for (let at = 1; at + 1 < words.length; at++) {
		if (
			!isLooseParticiple(words, tags, at) ||
			!startsObject(words, tags, at) ||
			!/^(?:NN|NNS|NNP|NNPS)$/.test(tags[beforeAdverbs(tags, at)] ?? "")
		)
			continue;
		if (
			!KEEPS_OBJECT.test(words[at] ?? "") ||
			(words[at] === "told" && !/^of$/.test(words[at + 1] ?? ""))
		)
			tags[at] = "VBD";
	}
}

/** Whether an object stands right behind the verb at `at`; an expression of time is none. */
function startsObject(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	const next = words[at + 1] ?? "";
	if (TIME_WORD.test(next)) return false;
	return (
		/^(?:DT|PRP|PRP\$|NNP|\$)$/.test(tags[at + 1] ?? "") ||
		(tags[at + 1] === "NNS" && words[at] === "told")
	);
}

/**
 * "Talks collapsed after Norland walked out", "found that one in four residents lived in camps": a clause that has no finite verb
 * of its own finds it in the participle behind its subject.
 */
function mendBareClauses(words: readonly string[], tags: string[]): void {
	if (!/^[.?!”"'’]/.test(words.at(-1) ?? "")) return;
	let start = 0;
	for (let at = 0; at <= words.length; at++) {
		const isEnd = at === words.length || /^[;:]$/.test(words[at] ?? "");
		if (!isEnd && !opensClause(words, tags, at)) continue;
		const isOpened = start > 0 && !/^[;:]$/.test(words[start] ?? "");
		const isMain = start === 0 && !isEnd;
		if (isOpened || isMain) mendBareClause(words, tags, start, at);
		start = at;
	}
}

function opensClause(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	const word = words[at] ?? "";
	if (at === 0 || /^(?:DT|CC)$/.test(tags[at] ?? "")) return false;
	if (CLAUSE_OPENER.test(word)) return tags[at - 1] !== "IN";
	if (!DOUBTFUL_OPENER.test(word) || TIME_WORD.test(words[at + 1] ?? ""))
		return false;
	// "after Norland left": a subject and its verb, and nothing more before the end.
	for (let next = at + 1; next < words.length && next < at + 8; next++) {
		const tag = tags[next] ?? "";
		if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag))
			return next > at + 1 && !isVerbAhead(words, tags, next + 1);
		if (!/^(?:DT|JJ|NN.*|CD|PRP|PRP\$|POS|RB)$/.test(tag)) return false;
	}
	return false;
}

function mendBareClause(
	words: readonly string[],
	tags: string[],
	from: number,
	to: number,
): void {
	let found = -1;
	for (let at = from; at < to; at++) {
		const tag = tags[at] ?? "";
		if (/^(?:VBD|VBZ|VBP|MD|TO|``|'')$/.test(tag)) return;
		if (found >= 0 && (words[at] === "," || tag === "CC")) break;
		if (
			found < 0 &&
			at > from + (from > 0 ? 1 : 0) &&
			isLooseParticiple(words, tags, at) &&
			words[at + 1] !== "by" &&
			!TIME_WORD.test(words[at + 1] ?? "") &&
			/^(?:NN|NNS|NNP|NNPS|VBG)$/.test(tags[beforeAdverbs(tags, at)] ?? "")
		)
			found = at;
		else if (found < 0 && /^VB/.test(tag) && tag !== "VBG") return;
	}
	if (found >= 0) tags[found] = "VBD";
}

/** "welcomed the move, sought clarity and offered help": past tenses in a list. */
function mendLists(words: readonly string[], tags: string[]): void {
	for (let at = 2; at + 2 < words.length; at++) {
		if (
			words[at - 1] !== "," ||
			!isLooseParticiple(words, tags, at) ||
			!/^(?:DT|NN|NNS|NNP|PRP\$|PRP|JJ|IN)$/.test(tags[at + 1] ?? "") ||
			!tags.slice(0, at).includes("VBD")
		)
			continue;
		for (let next = at + 2; next < words.length && next < at + 22; next++) {
			const tag = tags[next] ?? "";
			if (tag === "CC" && /^(?:VBD|VBN)$/.test(tags[next + 1] ?? "")) {
				tags[at] = "VBD";
				break;
			}
			if (/^(?:VBD|VBZ|VBP|MD|,)$/.test(tag)) break;
		}
	}
}
