/**
 * Speech that only its place tells: a quotation that runs into a subject and its verb ("“Enough,” the guard burst out"), and a clause set
 * in the midst of another ("A council without money, the deputies like to say, is a choir without voices"). Whatever the verb is, it says.
 */

import type { VerbGroup } from "../language/chunk.js";
import type { CueComplement } from "../model/codebook.js";
import { contentBefore } from "./content-before.js";
import { contentFrom } from "./content-beside.js";
import { type CueLexicon, matchCue, sayEntry } from "./cue-lexicon.js";
import type { Discourse } from "./discourse.js";
import { subjectAfter, subjectBefore } from "./find-subject.js";
import type { Found, TokenRange } from "./found.js";
import { pieceOfTokens } from "./pieces.js";
import {
	groupOf,
	isClosing,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isSpeakerPhrase } from "./speaker-words.js";
import type { Subject } from "./subject.js";
import { isTemporal } from "./temporal-phrase.js";

/** Verbs that tell of no saying even there: "the talks, it seems, are over", "“Peace,” the song is called". */
const SAYS_NOTHING =
	/^(?:be|have|do|seem|appear|happen|turn|mean|become|get|belong|follow|remain|emerge|transpire|know|understand|see)$/;

/** The statement whose cue is a verb of no reporting, known by where it stands; null where there is none. */
export function readAnyVerbSpeech(
	view: SentenceView,
	discourse: Discourse,
): Found | null {
	return behindQuotation(view, discourse) ?? amidClause(view, discourse);
}

/** "“We wait,” the guard shook his head", "“Go home!” a woman called after them". */
function behindQuotation(
	view: SentenceView,
	discourse: Discourse,
): Found | null {
	const quote = view.quoteAt[0];
	const after = view.quoteAt.findIndex((other) => other !== quote);
	if (!quote?.closed || after < 3 || !isClosing(view, after - 1)) return null;
	const mark = normAt(view, after - 2);
	const group = view.groups.find(
		({ first, finite }) => finite && first >= after,
	);
	if (
		!/^[,?!]$/.test(mark) ||
		!group ||
		!mayReport(view, group, { lexicon: discourse.lexicon, kind: "quote" })
	)
		return null;
	const subject =
		group.first === after
			? subjectAfter(view, group)
			: subjectBefore(view, group);
	if (!subject || Math.min(subject.first, group.first) !== after) return null;
	if (mark !== "," && !isSpeakerPhrase(view, subject.head, discourse.words))
		return null;
	const range = {
		first: after,
		last: Math.max(subject.last, group.last),
	};
	const before = contentBefore({
		view,
		text: discourse.text,
		cue: range,
		lexicon: discourse.lexicon,
	});
	return (
		before &&
		made(view, discourse, {
			subject,
			group,
			last: group.last,
			pieces: before.pieces,
		})
	);
}

/** "What we need, they shout, is a roof": between the subject of a clause and its verb stands another clause, which can only tell who says it. */
function amidClause(view: SentenceView, discourse: Discourse): Found | null {
	for (let comma = 1; comma + 3 < view.tokens.length && comma < 40; comma++) {
		if (view.quoteAt[comma] || !/^[,;:]$/.test(normAt(view, comma))) continue;
		if (normAt(view, comma) !== ",") return null;
		const set = clauseAt(view, comma + 1, discourse.lexicon);
		if (!set || !isSubjectAlone(view, comma)) continue;
		let next = set.end + 1;
		while (tagAt(view, next) === "RB") next++;
		if (view.quoteAt[next] || !groupOf(view, next)?.finite) continue;
		const before = pieceOfTokens(view, discourse.text, 0, comma);
		const behind = contentFrom(view, set.end + 1, discourse);
		return before && behind
			? made(view, discourse, { ...set, pieces: [before, behind] })
			: null;
	}
	return null;
}

/** Whether what stands before the comma has no verb but one of its own: "Nobody", "All we want", "A truce that holds". */
function isSubjectAlone(view: SentenceView, comma: number): boolean {
	if (/^(?:IN|WRB|VB.|RB)$/.test(tagAt(view, 0))) return false;
	const verbs = view.groups.filter(
		({ finite, first }) => finite && first < comma,
	);
	const isClause = /^(?:all|what|whoever|whatever|anyone|everything)$/.test(
		normAt(view, 0),
	);
	return (
		verbs.length === 0 ||
		(verbs.length === 1 &&
			(isClause || subjectBefore(view, verbs[0]!)?.link === "relative"))
	);
}

interface SetOff {
	readonly subject: Subject;
	readonly group: VerbGroup;
	/** Last token of the cue. */
	readonly last: number;
	/** The comma that ends what is set off. */
	readonly end: number;
}

/** The clause of a speaker and a verb, without an object, that fills what two commas set off; null for anything else. */
function clauseAt(
	view: SentenceView,
	at: number,
	lexicon: CueLexicon,
): SetOff | null {
	const first = groupOf(view, at);
	if (first?.first === at) {
		const subject = saysBefore(view, first, lexicon)
			? subjectAfter(view, first)
			: null;
		return subject && normAt(view, subject.last + 1) === ","
			? { subject, group: first, last: first.last, end: subject.last + 1 }
			: null;
	}
	const phrase = phraseOf(view, at);
	const group = view.groups.find((each) => each.first > at);
	if (phrase?.first !== at || !group?.finite || group.first - at > 8)
		return null;
	const subject = subjectBefore(view, group);
	if (
		subject?.first !== at ||
		subject.link !== "plain" ||
		!mayReport(view, group, { lexicon, kind: "clause" }) ||
		mayBeParticiple(view, group, subject)
	)
		return null;
	const said = groupOf(view, group.last + 1);
	const last =
		said?.form === "infinitive" && said.first === group.last + 1
			? said.last
			: group.last;
	const end = adjunctsEnd(view, last + 1);
	return end === null ? null : { subject, group, last, end };
}

/** "The map, a draft leaked to the Echo, would": behind a common noun a form of both tenses may be a participle. */
function mayBeParticiple(
	view: SentenceView,
	group: VerbGroup,
	{ head }: Subject,
): boolean {
	return (
		group.first === group.last &&
		tagAt(view, group.main) === "VBD" &&
		!/^(?:PRP|NNPS?)$/.test(tagAt(view, head.head))
	);
}

/** "jeered Karl Brandt", which the tagger may take for a participle: a verb of which nothing is told but what was said. */
function saysBefore(
	view: SentenceView,
	group: VerbGroup,
	lexicon: CueLexicon,
): boolean {
	const isActive = group.finite || tagAt(view, group.main) === "VBN";
	return (
		isActive &&
		group.first === group.last &&
		(lexicon.verbs.get(lemmaAt(view, group.main)) ?? []).some(
			([tail, all]) =>
				tail.length === 0 && all.every(({ takes }) => takes.includes("quote")),
		)
	);
}

/** The comma behind adverbs, days and places; null where an object or another verb comes first. */
function adjunctsEnd(view: SentenceView, from: number): number | null {
	for (let at = from; at < from + 7; at++) {
		if (normAt(view, at) === ",") return at;
		if (groupOf(view, at) || view.quoteAt[at]) return null;
		const phrase = phraseOf(view, at);
		const isLed = at > from && /^(?:IN|TO)$/.test(tagAt(view, at - 1));
		if (phrase?.first === at && !isLed && !isTemporal(view, phrase))
			return null;
		if (!phrase && !/^(?:RB|IN|TO)$/.test(tagAt(view, at))) return null;
	}
	return null;
}

/** Whether the verb is one that the rules of reporting verbs do not read there, and may tell of saying for all that: it takes no such `kind`. */
function mayReport(
	view: SentenceView,
	group: VerbGroup,
	{
		lexicon,
		kind,
	}: { readonly lexicon: CueLexicon; readonly kind: CueComplement },
): boolean {
	if (!group.finite || group.passive || view.quoteAt[group.main]) return false;
	if (SAYS_NOTHING.test(lemmaAt(view, group.main))) return false;
	const entries = matchCue(view, group, lexicon)?.entries ?? [];
	return !entries.some(
		({ force, takes }) => force !== "provision" && takes.includes(kind),
	);
}

function made(
	view: SentenceView,
	discourse: Discourse,
	found: {
		readonly subject: Subject;
		readonly group: VerbGroup;
		readonly last: number;
		readonly pieces: Found["pieces"];
	},
): Found {
	const source: TokenRange = {
		first: found.subject.first,
		last: found.subject.last,
	};
	return {
		view,
		basis: "cue",
		entry: sayEntry(discourse.lexicon),
		source,
		cue: { first: found.group.first, last: found.last },
		pieces: found.pieces,
		circumstances: [],
		addressee: null,
		negative: found.group.negated,
		endsQuoted: found.pieces.at(-1)?.quoted !== "not",
	};
}
