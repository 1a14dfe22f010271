/** Commas and dashes behind which the page, not the speaker, goes on. */

import { appositionVerdict } from "./apposition-verdict.js";
import { isAsideInVerb } from "./aside-in-verb.js";
import { hasCoordinatedVerb } from "./coordinated-verb.js";
import { type CueLexicon, matchCue } from "./cue-lexicon.js";
import {
	coordinatesCue,
	isParentheticalCue,
	isSpeech,
	reportsItself,
} from "./cue-signals.js";
import { isDash, isPreposition } from "./function-words.js";
import { relativeVerdict } from "./relative-verdict.js";
import { keepsTense, leavesTense } from "./report-tense.js";
import {
	groupOf,
	isOpening,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isTemporal } from "./temporal-phrase.js";

/** Whether what is reported ends at this comma. */
export function endsAtComma(
	view: SentenceView,
	comma: number,
	lexicon: CueLexicon,
): boolean {
	// "A court of three, one of them from abroad, would hear complaints": the verb of what stands before
	if (tagAt(view, comma + 1) === "MD") return false;
	let at = comma + 1;
	while (
		/^RB/.test(tagAt(view, at)) &&
		!groupOf(view, at) &&
		normAt(view, at) !== "even"
	)
		at++;
	const norm = normAt(view, at);
	if (isCondition(view, comma + 1)) return false;
	if (norm === "according" && normAt(view, at + 1) === "to") return true;
	if (norm === "even" && /^(?:as|though)$/.test(normAt(view, at + 1)))
		return true;
	// "had received it, though not “with joy”" goes on, and so does what is told in the tense of reports
	if (/^(?:although|though)$/.test(norm))
		return (
			reportsItself(view, { from: at + 1, kind: "any" }, lexicon) ||
			!(
				/^(?:not|never|only)$/.test(normAt(view, at + 1)) ||
				keepsTense(view, comma, at, lexicon)
			)
		);
	// "that the strip would be wide, but the stakes are far apart": the page tells what is.
	if (/^(?:but|while|whereas)$/.test(norm) && leavesTense(view, comma, at))
		return true;
	// ", only for his ministry to correct him"
	if (normAt(view, comma + 1) === "only" && norm === "for") return true;
	if (norm === "as" && isAsideInVerb(view, comma)) return false;
	if (
		/^(?:as|after|before|following|amid|despite|citing|quoting)$/.test(norm) ||
		isTimeClause(view, at)
	)
		return true;
	// "undertook to free them, called for calm and reaffirmed …"
	if (
		coordinatesCue(view, comma, lexicon) &&
		hasCoordinatedVerb(view, comma + 2)
	)
		return true;
	// ", nor did Orland", ", and so did the union"
	const echo = norm === "and" ? at + 1 : at;
	if (
		/^(?:so|nor|neither)$/.test(normAt(view, echo)) &&
		/^(?:did|do|does|has|have|had)$/.test(normAt(view, echo + 1)) &&
		phraseOf(view, echo + 2)?.first === echo + 2
	)
		return true;
	const group = groupOf(view, at);
	if (group?.first === at && group.form === "gerund")
		return isSpeech(view, group, lexicon) || isDescribing(view, at, lexicon);
	if (/^W(?:P|DT)/.test(tagAt(view, at)))
		return hasSpeakerInside(view, at, lexicon);
	if (/^(?:while|whereas|but|and|or|nor)$/.test(norm)) {
		if (normAt(view, at + 1) === "that") return false;
		if (isPastBehindModal(view, comma, at + 1)) return true;
		const beside = norm === "while" ? groupOf(view, at + 1) : null;
		if (beside?.form === "gerund") return isSpeech(view, beside, lexicon);
		return (
			coordinatesCue(view, at, lexicon) ||
			reportsItself(view, { from: at + 1, kind: "any" }, lexicon)
		);
	}
	return (
		isAbsoluteCue(view, at, lexicon) ||
		isParentheticalCue(view, at, lexicon) ||
		isOutsideApposition(view, at, lexicon)
	);
}

/** "said he would come, but gave no date": a past goes on with no modal, and what somebody did is told by the page. */
function isPastBehindModal(
	view: SentenceView,
	comma: number,
	from: number,
): boolean {
	let at = from;
	while (/^RB/.test(tagAt(view, at)) && !groupOf(view, at)) at++;
	const group = groupOf(view, at);
	if (group?.first !== at || tagAt(view, at) !== "VBD") return false;
	const before = view.groups.findLast(
		({ finite, last }) => finite && last < comma,
	);
	return (
		before !== undefined && before.modal !== null && !view.quoteAt[before.first]
	);
}

/** "as long as", "so long as", "as soon as": what is said hangs on it. */
export function isCondition(view: SentenceView, at: number): boolean {
	const first = /^(?:only|but|even)$/.test(normAt(view, at)) ? at + 1 : at;
	return (
		/^(?:as|so)$/.test(normAt(view, first)) &&
		/^(?:long|soon|far|much)$/.test(normAt(view, first + 1)) &&
		normAt(view, first + 2) === "as"
	);
}

/** Whether what is reported ends at this dash: " – a key target". What goes on in quotation marks, or comes back to a second dash, stays. */
export function endsAtDash(
	view: SentenceView,
	dash: number,
	lexicon: CueLexicon,
): boolean {
	if (normAt(view, dash + 1) === "something") return true;
	for (let index = dash + 1; index < view.tokens.length; index++) {
		if (isDash(view, index) && !view.quoteAt[index]) return false;
	}
	if (isOpening(view, dash + 1)) return false;
	if (
		/^(?:though|which|something|whose|although)$/.test(normAt(view, dash + 1))
	)
		return true;
	if (appositionVerdict(view, dash + 1, lexicon)) return true;
	const phrase = phraseOf(view, dash + 1);
	return (
		phrase !== null &&
		phrase.first === dash + 1 &&
		!/^PRP/.test(tagAt(view, phrase.head)) &&
		!groupOf(view, phrase.last + 1)?.finite
	);
}

/** ", its leader telling parliament that …": a subject with a participle of speech. */
function isAbsoluteCue(
	view: SentenceView,
	at: number,
	lexicon: CueLexicon,
): boolean {
	const subject = phraseOf(view, at);
	const group = subject ? groupOf(view, subject.last + 1) : null;
	return (
		subject?.first === at &&
		group?.form === "gerund" &&
		isSpeech(view, group, lexicon)
	);
}

/** ", hours after the vote", ", a day before talks". */
function isTimeClause(view: SentenceView, at: number): boolean {
	const phrase = phraseOf(view, at);
	return (
		phrase?.first === at &&
		isTemporal(view, phrase) &&
		/^(?:after|before)$/.test(normAt(view, phrase.last + 1))
	);
}

/** ", describing it as": a participle of speech that takes a thing. */
function isDescribing(
	view: SentenceView,
	at: number,
	lexicon: CueLexicon,
): boolean {
	const lemma = view.tokens[at]?.lemma ?? "";
	return (lexicon.verbs.get(lemma) ?? []).some(([, entries]) =>
		entries.some(
			(entry) => entry.takes.includes("as") && entry.force !== "provision",
		),
	);
}

/** ", which it says would …", ", which, in her words, …": somebody else speaks in the relative clause. */
function hasSpeakerInside(
	view: SentenceView,
	pronoun: number,
	lexicon: CueLexicon,
): boolean {
	if (
		normAt(view, pronoun + 1) === "," &&
		normAt(view, pronoun + 2) === "in" &&
		tagAt(view, pronoun + 3) === "PRP$"
	)
		return true;
	if (relativeVerdict(view, pronoun, lexicon)) return true;
	const inner = { from: pronoun + 1, kind: "any" } as const;
	const verb = groupOf(
		view,
		(phraseOf(view, pronoun + 1)?.last ?? pronoun) + 1,
	);
	// ", which she branded “a ransom”", ", which he waved off as “hysteria”"
	const end = verb ? (matchCue(view, verb, lexicon)?.last ?? verb.last) : -1;
	const called = normAt(view, end + 1) === "as" ? end + 2 : end + 1;
	if (verb && (isOpening(view, called) || called === end + 2))
		return reportsItself(view, inner, lexicon);
	return reportsItself(view, { ...inner, kind: "speech" }, lexicon);
}

/** ", a shattered railway hub", ", the deadline set by …", ", an allegation Kyiv rejected": the page explains, nobody speaks. */
function isOutsideApposition(
	view: SentenceView,
	at: number,
	lexicon: CueLexicon,
): boolean {
	if (appositionVerdict(view, at, lexicon)) return true;
	const phrase = phraseOf(view, at);
	if (!phrase || phrase.first !== at || !/^(?:an?|the)$/.test(normAt(view, at)))
		return false;
	if (lexicon.nouns.has(view.tokens[phrase.head]?.lemma ?? "")) return true;
	if (inList(view, at) || isInPredicate(view, at, phrase)) return false;
	for (let comma = at - 3; comma > 1 && at - comma < 14; comma--) {
		const before =
			normAt(view, comma) === "," ? phraseOf(view, comma + 1) : null;
		if (before && isInPredicate(view, comma + 1, before)) return false;
	}
	// "an estimate the ministry disputes"
	const holder = phraseOf(view, phrase.last + 1);
	const verb = holder ? groupOf(view, holder.last + 1) : null;
	if (verb?.finite && /^[.]?$/.test(normAt(view, verb.last + 1))) return true;
	if (
		tagAt(view, phrase.last + 1) === "VBN" ||
		/^[.]?$/.test(normAt(view, phrase.last + 1))
	)
		return true;
	return (
		isPreposition(view, phrase.last + 1) &&
		!view.groups.some(
			(candidate) => candidate.first > phrase.last && candidate.finite,
		)
	);
}

/** "make Lowlandish, the mother tongue of many, an official language": what is set off has the rest of the predicate behind it. */
function isInPredicate(
	view: SentenceView,
	at: number,
	{ last }: { readonly last: number },
): boolean {
	const object = phraseOf(view, at - 2);
	const verb = object ? groupOf(view, object.first - 1) : null;
	if (
		!verb ||
		!/^(?:make|declare|call|name|keep|render|designate|consider)$/.test(
			view.tokens[verb.main]?.lemma ?? "",
		)
	)
		return false;
	for (let next = last + 1; next < view.tokens.length; next++) {
		if (groupOf(view, next)) return false;
		if (normAt(view, next) === ",")
			return phraseOf(view, next + 1)?.first === next + 1;
	}
	return false;
}

/** "a pact, a freeze and a bar": a comma between the members of a list, not before an apposition. */
function inList(view: SentenceView, at: number): boolean {
	for (let index = at; index < view.tokens.length; index++) {
		if (
			/^(?:and|or|nor)$/.test(normAt(view, index)) &&
			phraseOf(view, index + 1) &&
			!view.quoteAt[index]
		)
			return true;
	}
	return false;
}
