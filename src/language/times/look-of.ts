/** Which way the words round an expression of time look: back at what happened, or on to what is to come. */

import type { Sentence, Token } from "../../model/analysis.js";
import type { Range } from "../../model/span.js";
import { isAnnouncedDay } from "./announced-day.js";
import { asideStart } from "./aside-start.js";
import {
	isAfterHadBeen,
	isCouldNot,
	isPerfect,
	leftOf,
} from "./auxiliaries.js";
import type { Look } from "./nearest-time.js";
import type { TimeLexicon } from "./time-lexicon.js";
import { tokenAt } from "./token-at.js";

/** How far to the left the verb that governs an expression is sought, in tokens. */
const REACH = 40;

/**
 * "on" after "will meet", "are to meet", "is due", "scheduled for", "Talks resume"; "back" after past tenses;
 * "open" where no verb tells. Tense is read off the nearest verb to the left, else the first finite one to the right.
 */
export function lookOf(
	sentence: Sentence,
	range: Range,
	lexicon: TimeLexicon,
): Look {
	const { tokens } = sentence;
	const first = tokenAt(tokens, range.start);
	const before = prepositionBefore(tokens, first);
	if (first <= 1 && isAnnouncedDay(tokens, { first, end: range.end }, lexicon))
		return "on";
	if (isCalledFor(tokens, first, lexicon)) return "on";
	if (
		before === "since" ||
		isOfThing(tokens, first, { end: range.end, lexicon })
	)
		return "back";
	const left = lookLeft(tokens, first - 1, lexicon);
	const look = left ?? lookRight(tokens, first + 1, range.end);
	if (!/^(?:by|until|till|before)$/.test(before)) return look ?? "open";
	// "must answer by Friday", but "had fallen by Friday".
	if (look !== "back") return "on";
	if (before === "by" && isAwaited(tokens, first)) return "on";
	if (before === "by" || left === null) return "back";
	// "postponed until Friday", "given until Friday"; but "was minister until May" as often as not.
	return lexicon.senses.get(tokens[first]!.norm)?.kind === "weekday"
		? "on"
		: "open";
}

/** "called a protest for Saturday": what is called together is to come, whatever the tense; "results for Saturday" are in. */
function isCalledFor(
	tokens: readonly Token[],
	first: number,
	{ occasions }: TimeLexicon,
): boolean {
	const occasion = tokens[first - 2];
	return (
		tokens[first - 1]?.norm === "for" &&
		occasion?.tag.startsWith("NN") === true &&
		occasions.has(occasion.lemma)
	);
}

/** How far back from "by Friday" the "if" of its clause may stand, in tokens. */
const CLAUSE_REACH = 14;
const WANTING = /^(?:need|require|demand|want|request)$/;

/** "if they were not freed by Friday", "aid was needed by June": told in the past, and yet to come. */
function isAwaited(tokens: readonly Token[], first: number): boolean {
	let isNearest = true;
	for (let at = first - 1; at >= Math.max(0, first - CLAUSE_REACH); at--) {
		const { norm, tag, lemma } = tokens[at]!;
		if (/^[;:,.]$/.test(norm)) return false;
		if (/^(?:if|unless)$/.test(norm)) return true;
		if (!/^VB/.test(tag)) continue;
		if (isNearest && WANTING.test(lemma)) return true;
		isNearest = false;
	}
	return false;
}

/** The preposition that governs a time: "until" of "until 9 a.m. on Tuesday", "by" of "by the end of May"; "" where none does. */
function prepositionBefore(tokens: readonly Token[], first: number): string {
	for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
		const { norm, tag } = tokens[at]!;
		// "left shortly before noon on Tuesday" is at noon, and no deadline.
		if (
			norm === "before" &&
			/^(?:shortly|just|soon|moment|minute|hour)$/.test(
				tokens[at - 1]?.lemma ?? "",
			)
		)
			return "";
		if (/^(?:since|by|until|till|before)$/.test(norm)) return norm;
		if (
			tag !== "CD" &&
			!/^(?:the|on|at|a\.m\.|p\.m\.|noon|midnight|late|early)$/.test(norm)
		)
			return "";
	}
	return "";
}

/**
 * Whether the time describes a thing that is there already: "Monday's ruling", "a June agreement". Of a meeting or a vote
 * ("Friday's summit", "the May election") the verb tells.
 */
function isOfThing(
	tokens: readonly Token[],
	first: number,
	{ end, lexicon }: { readonly end: number; readonly lexicon: TimeLexicon },
): boolean {
	let after = first;
	while (after < tokens.length && tokens[after]!.start < end) after++;
	const isPossessive = tokens[after]?.tag === "POS";
	const isAttribute =
		/^(?:DT|PRP\$|POS)$/.test(tokens[first - 1]?.tag ?? "") &&
		tokens[after]?.tag.startsWith("NN") === true;
	if (!isPossessive && !isAttribute) return false;
	for (
		let at = isPossessive ? after + 1 : after;
		at < tokens.length && /^(?:NN|JJ|VBG|VBN|CD|HYPH)/.test(tokens[at]!.tag);
		at++
	) {
		if (lexicon.occasions.has(tokens[at]!.lemma)) return false;
	}
	return true;
}

/** What the governing verb to the left says; null where there is none. */
function lookLeft(
	tokens: readonly Token[],
	from: number,
	lexicon: TimeLexicon,
): Look | null {
	let isInfinitive = false;
	let isNear = true;
	let isAfterFor = false;
	let isDeed = false;
	for (let at = from; at >= 0 && from - at < REACH; at--) {
		const token = tokens[at]!;
		const { tag, norm, lemma } = token;
		if (norm === ";" || norm === ":") return null;
		if (norm === ",") isNear = false;
		if (norm === "for" || norm === "until") isAfterFor = true;
		// "accuses the army *of shelling* a town on Sunday", "blames it *for closing* a road": what anybody is blamed for is done.
		if (
			tag === "VBG" &&
			/^(?:of|for)$/.test(tokens[at - 1]?.norm ?? "") &&
			/^(?:NN.*|PRP)$/.test(tokens[at - 2]?.tag ?? "")
		)
			isDeed = true;
		// "fresh from a meeting with the king on Friday, she sees …"
		if (
			norm === "from" &&
			/^(?:fresh|back|home|straight|hot)$/.test(tokens[at - 1]?.norm ?? "")
		)
			return "back";
		const isAhead = lexicon.ahead.has(lemma) || lexicon.ahead.has(norm);
		// "rejected the plan on Monday": of the verbs of planning, the nouns point nowhere.
		const isPointing =
			isAfterFor ||
			(SCHEDULED.test(lemma) ? !tag.startsWith("NN") : !tag.startsWith("VB"));
		const isMeant = isInfinitive && (isAhead || lexicon.intending.has(lemma));
		// "It had been due to expire on Friday" is over.
		if (isMeant || (isNear && isAhead && isPointing))
			return isAfterHadBeen(tokens, at) ? "back" : "on";
		if (tag === "MD")
			return isPerfect(tokens, at) || isCouldNot(tokens, at) ? "back" : "on";
		if (tag === "VB") {
			const to = leftOf(tokens, at);
			if (tokens[to]?.norm !== "to") continue;
			const governor = tokens[leftOf(tokens, to)];
			// "are to meet on Friday", "guidelines to be published in May".
			if (
				governor?.lemma === "be" ||
				(lemma === "be" && governor?.tag.startsWith("NN") === true)
			)
				return "on";
			isInfinitive = true;
			at = to;
			continue;
		}
		const aside = asideStart(tokens, at);
		if (aside !== null) {
			at = aside;
			isNear = false;
			continue;
		}
		if (tag === "VBD") return "back";
		if (tag === "VBZ" || tag === "VBP") {
			if (isDeed && lexicon.blaming.has(lemma)) return "back";
			if (lemma === "have") return isPerfect(tokens, at) ? "back" : "open";
			// "The vote is on Friday"; in "is a suspect in killings in May" the verb says nothing of the time.
			const isProgressive =
				tokens[at + 1]?.tag === "VBG" ||
				(tokens[at + 1]?.tag === "RB" && tokens[at + 2]?.tag === "VBG");
			if (lemma === "be" && isProgressive) return "on";
			return lemma !== "be" || from - at <= 1 || tokens[at + 1]?.norm === "to"
				? "on"
				: "open";
		}
		if (
			tag === "VBN" &&
			!isInfinitive &&
			!isAttribute(tokens, at) &&
			!isAuxiliary(tokens[leftOf(tokens, at)])
		)
			return "back";
	}
	return null;
}

/** "has *agreed*", "is *signed*"; in "the coastal states signed" what stands before was a noun. */
function isAuxiliary(token: Token | undefined): boolean {
	if (token === undefined || !/^(?:VB|MD)/.test(token.tag)) return false;
	return !/^VB[ZP]$/.test(token.tag) || /^(?:be|have|get)$/.test(token.lemma);
}

/** "a *revised* text": between article and noun a participle tells no tense. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
	return (
		/^(?:DT|PRP\$|JJ|CD)$/.test(tokens[at - 1]?.tag ?? "") &&
		tokens[at + 1]?.tag.startsWith("NN") === true
	);
}

/** Words that by themselves put what follows ahead: "a vote scheduled on Friday", not "a plan agreed on Friday". */
const SCHEDULED =
	/^(?:schedule|slate|due|set|expect|plan|postpone|reschedule|bill|anticipate|forecast)$/;

/** What the first finite verb to the right says: "On Friday, the leaders will meet". */
function lookRight(
	tokens: readonly Token[],
	from: number,
	end: number,
): Look | null {
	let isParticiple = false;
	for (let at = from; at < tokens.length && at - from < REACH; at++) {
		const token = tokens[at]!;
		if (token.start < end) continue;
		if (token.tag === "MD")
			return isPerfect(tokens, at) || isCouldNot(tokens, at) ? "back" : "on";
		if (token.tag === "VBD") return "back";
		if (token.tag === "VBZ" || token.tag === "VBP") {
			if (token.lemma === "have") return "back";
			// "Monday's attack shows …": the time belongs to the noun, not to the verb.
			return tokens[from]?.norm === "'s" ? "back" : "on";
		}
		if (token.tag === "VBN") isParticiple = true;
	}
	return isParticiple ? "back" : null;
}
