/** All rules over one sentence, and which of their findings stand. */

import type { VerbGroup } from "../language/chunk.js";
import { readAccordingTo } from "./according-to.js";
import { readAllSaid } from "./all-said.js";
import { readAnyVerbSpeech } from "./any-verb-speech.js";
import { readAppositiveStands } from "./appositive-stands.js";
import { readAsReport } from "./as-reports.js";
import { readColonSpeech } from "./colon-speech.js";
import { isDeedForText, readDeedForText } from "./deeds-for-texts.js";
import type { Discourse } from "./discourse.js";
import { readBehindDocument } from "./document-behind.js";
import { readDocumentSpeech } from "./document-speech.js";
import { readDroppedDemand } from "./dropped-demands.js";
import { readEcho } from "./echoes.js";
import { readFiguresBySource } from "./figures-by-source.js";
import { readFiguresSetApart } from "./figures-set-apart.js";
import { subjectBefore } from "./find-subject.js";
import type { Found } from "./found.js";
import { readFramedQuotation } from "./framed-quotations.js";
import { readFramingClause } from "./framing-clauses.js";
import { readFrontedName } from "./fronted-names.js";
import { readFrontedView } from "./fronted-views.js";
import { readGivenStand } from "./given-stands.js";
import { readHearsay } from "./hearsay.js";
import { readHearsayCondition } from "./hearsay-conditions.js";
import { readNoWord } from "./no-word.js";
import { readNominalStatements } from "./nominal-statements.js";
import { isNotSaid } from "./not-said.js";
import { readNounPredicate } from "./noun-predicates.js";
import { readObjectRelative } from "./object-relatives.js";
import { readOwnedStances } from "./owned-stances.js";
import { readPassiveCue } from "./passive-cues.js";
import { isDocumentSubject, isPartOfTextInFocus } from "./providing-verb.js";
import { readPseudoCleft } from "./pseudo-clefts.js";
import { isLeftUnsaid, readRefusal } from "./refusals.js";
import { readRelativeVerdicts } from "./relative-verdicts.js";
import { readReportedSpeech } from "./reported-speech.js";
import { isOwnIgnorance, readSaidRefusal } from "./said-refusals.js";
import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { readSignedQuotation } from "./signed-quotation.js";
import { readSoSays } from "./so-says.js";
import { isDocumentPhrase } from "./speaker-words.js";
import { readStandMet } from "./stands-met.js";
import { readTie } from "./ties.js";
import { readTrailingAppositions } from "./trailing-appositions.js";
import {
	readAmidDocument,
	readUnderDocument,
	readUnderWhich,
} from "./under-document.js";
import { readUnnamedTeller } from "./unnamed-tellers.js";
import { readUnreturnedCall } from "./unreturned-calls.js";
import { readVerblessColon } from "./verbless-colon.js";
import { readVoicedStance } from "./voiced-stances.js";

/** The statements of a sentence that has a cue of any kind, in the order of their cues. */
export function readSentence(
	view: SentenceView,
	discourse: Discourse,
): readonly Found[] {
	const whole =
		readSignedQuotation(view, discourse) ??
		readFramedQuotation(view, discourse) ??
		readFramingClause(view, discourse);
	if (whole) return [whole];
	const label =
		readVerblessColon(view, discourse) ??
		readPseudoCleft(view, discourse) ??
		readFrontedName(view, discourse);
	if (label) return [label];
	const figures = readFiguresBySource(view, discourse);
	if (figures.length > 0) return figures;
	const apart = readFiguresSetApart(view, discourse);
	if (apart.length > 0) return apart;
	const found: Found[] = [
		...readAccordingTo(view, discourse),
		...readNominalStatements(view, discourse),
		...readOwnedStances(view, discourse),
		...readTrailingAppositions(view, discourse),
		...readRelativeVerdicts(view, discourse),
		...readAppositiveStands(view, discourse),
	];
	const fronted =
		readFrontedView(view, discourse) ?? readHearsayCondition(view, discourse);
	if (fronted) found.push(fronted);
	const under =
		readUnderDocument(view, discourse) ?? readAmidDocument(view, discourse);
	if (under) found.push(under);
	found.push(...readUnderWhich(view, discourse));
	const spoken =
		readAnyVerbSpeech(view, discourse) ?? readSoSays(view, discourse);
	if (spoken) found.push(spoken);
	let claimedUpTo = -1;
	for (const group of view.groups) {
		if (group.first <= claimedUpTo) continue;
		if (isLeftUnsaid(view, group, discourse)) continue;
		if (isNotSaid(view, group, discourse)) continue;
		if (isOwnIgnorance(view, group, discourse)) continue;
		const read =
			readAllSaid(view, group, discourse) ??
			readSaidRefusal(view, group, discourse) ??
			readRefusal(view, group, discourse) ??
			readUnreturnedCall(view, group, discourse) ??
			readNoWord(view, group, discourse) ??
			readHearsay(view, group, discourse) ??
			readDroppedDemand(view, group, discourse) ??
			readObjectRelative(view, group, discourse) ??
			readStandMet(view, group, discourse) ??
			readGivenStand(view, group, discourse) ??
			readVoicedStance(view, group, discourse) ??
			readPassiveCue(view, group, discourse) ??
			readUnnamedTeller(view, group, discourse) ??
			readNounPredicate(view, group, discourse) ??
			readDocumentSpeech(view, group, discourse) ??
			readReportedSpeech(view, group, discourse) ??
			readDeedForText(view, group, discourse) ??
			readTie(view, group, discourse);
		if (!read || found.some((other) => isSameCue(other, read))) continue;
		found.push(read);
		if (read.basis === "refusal") claimedUpTo = read.cue?.last ?? claimedUpTo;
	}
	const announced =
		found.length === 0 ? readColonSpeech(view, discourse) : null;
	if (announced) found.push(announced);
	const behind =
		found.length === 0 ? readBehindDocument(view, discourse) : null;
	if (behind) found.push(behind);
	const own = found.filter(
		(one) => !isCopyOfSpeaker(one, found, discourse) && !isToldDeed(one, found),
	);
	found.splice(0, found.length, ...own);
	const report = readAsReport(view, found, discourse);
	if (report && !found.some((other) => isSameCue(other, report)))
		found.push(report);
	const echo = readEcho(view, found, discourse);
	if (echo) found.push(echo);
	return found.sort((a, b) => (a.cue?.first ?? 0) - (b.cue?.first ?? 0));
}

/** "Almassy alleges she initialled the paper": a deed that somebody tells of is what he says. */
function isToldDeed(one: Found, found: readonly Found[]): boolean {
	const at = one.cue ? one.view.tokens[one.cue.first] : undefined;
	return (
		at !== undefined &&
		isDeedForText(one) &&
		found.some(
			({ pieces, cue }) =>
				cue?.first !== one.cue?.first &&
				pieces.some(({ span }) => span.start <= at.start && at.end <= span.end),
		)
	);
}

/** "It earmarks a fund, according to a copy leaked to the Echo": the copy says what the text does, and the text has said it. */
function isCopyOfSpeaker(
	one: Found,
	found: readonly Found[],
	{ codebook }: Discourse,
): boolean {
	if (
		!one.cue ||
		!one.source ||
		one.entry ||
		!/^(?:according-to|document)$/.test(one.basis)
	)
		return false;
	const phrase = phraseOf(one.view, one.source.first);
	if (
		normAt(one.view, one.cue.first) !== "according" ||
		!phrase ||
		!codebook.reporting.documentParts.includes(lemmaAt(one.view, phrase.head))
	)
		return false;
	const last = one.cue.first;
	return found.some(
		(other) =>
			other !== one &&
			other.basis === "document" &&
			other.cue !== null &&
			other.cue.last < last,
	);
}

/**
 * Whether "it" in the next sentence would be a text: this one speaks for a text, has one as its subject, or says "it" of one.
 */
export function documentFocusAfter(
	view: SentenceView,
	found: readonly Found[],
	discourse: Discourse,
): boolean {
	if (
		found.some(
			(statement) =>
				statement.basis === "document" ||
				(statement.basis === "continuation" && discourse.isDocumentInFocus),
		) ||
		found.some(({ source }) => isPartAt(view, source, discourse))
	)
		return true;
	const main = view.groups.find(
		(group) =>
			group.finite &&
			!view.quoteAt[group.first] &&
			!/^W(?:P|DT)$/.test(tagAt(view, group.first - 1)),
	);
	const subject = main ? subjectBefore(view, main) : null;
	// "Two envoys described a draft accord": all that was said is that there is one.
	const isAllSaid =
		found.length === 0 ||
		(found.length === 1 && main && found[0]!.cue?.first === main.first);
	if (
		isAllSaid &&
		main &&
		(bringsInDocument(view, main, discourse) ||
			(found.length === 0 && isMeasuredInParts(view, main, discourse)))
	)
		return true;
	if (!subject) return discourse.isDocumentInFocus && found.length === 0;
	if (found.length === 0 && main && goesOnExpounding(view, main, discourse))
		return true;
	return (
		isDocumentSubject(view, subject, discourse) &&
		(normAt(view, subject.head.head) !== "it" ||
			found.every((one) => one.basis !== "cue"))
	);
}

/** "…, article 9 stipulates": a part speaks for its text. */
function isPartAt(
	view: SentenceView,
	source: Found["source"],
	discourse: Discourse,
): boolean {
	const phrase = source === null ? null : phraseOf(view, source.first);
	return (
		phrase !== null &&
		phrase.last === source?.last &&
		isPartOfTextInFocus(view, phrase, discourse)
	);
}

/** "Heavy guns go back to the river": in the midst of what a text lays down, a deed of the present that nobody has done yet. */
function goesOnExpounding(
	view: SentenceView,
	main: VerbGroup,
	{ isDocumentInFocus, isExpounding }: Discourse,
): boolean {
	return (
		isDocumentInFocus &&
		isExpounding &&
		/^(?:VBZ|VBP|MD)$/.test(tagAt(view, main.first)) &&
		!main.perfect &&
		!main.progressive &&
		!/^(?:can|could|may|might)$/.test(main.modal ?? "")
	);
}

/** "The statement runs to six headings", "It fills nine pages": whatever its name, a text. */
function isMeasuredInParts(
	view: SentenceView,
	main: VerbGroup,
	{ codebook }: Discourse,
): boolean {
	const verb = lemmaAt(view, main.main);
	if (!/^(?:run|fill|number|have|stretch|extend|cover|contain)$/.test(verb))
		return false;
	for (let at = main.last + 1; at < main.last + 7; at++) {
		const phrase = phraseOf(view, at);
		const lemma = phrase ? lemmaAt(view, phrase.head) : "";
		if (
			/^(?:page|heading)$/.test(lemma) ||
			(tagAt(view, phrase?.head ?? -1) === "NNS" &&
				codebook.words["draft-parts"]?.includes(lemma))
		)
			return true;
	}
	return false;
}

/** "The Echo has published the text of a counter-proposal": "it" in the next sentence would be that text. */
function bringsInDocument(
	view: SentenceView,
	main: VerbGroup,
	{ codebook, words }: Discourse,
): boolean {
	const verbs = codebook.words["presenting-verbs"] ?? [];
	// "On the table is a nine-point paper"
	const isPlaced = lemmaAt(view, main.main) === "be" && tagAt(view, 0) === "IN";
	if (main.passive || !(isPlaced || verbs.includes(lemmaAt(view, main.main))))
		return false;
	let object = phraseOf(view, main.last + 1);
	while (object !== null) {
		if (isDocumentPhrase(view, object, words)) return true;
		object =
			normAt(view, object.last + 1) === "of" ||
			(isPlaced && normAt(view, object.last + 1) === ",")
				? phraseOf(view, object.last + 2)
				: null;
	}
	return false;
}

function isSameCue(a: Found, b: Found): boolean {
	return (
		a.cue !== null &&
		b.cue !== null &&
		a.cue.first <= b.cue.last &&
		b.cue.first <= a.cue.last
	);
}
