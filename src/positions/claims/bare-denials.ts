/** Finds denials that the text tells without a statement of their own: "…, something it has repeatedly denied", "Kiral denied this, saying …". */

import { type Window, windowOf } from "../../drafts/clauses/token-window.js";
import type { Sentence } from "../../model/analysis.js";
import { isOverlapping, makeSpan, type Span } from "../../model/span.js";
import { mentionsIn, type NamedPlace } from "../mention-index.js";
import { wordSet } from "../word-set.js";
import type { ClaimContext } from "./claim-context.js";
import { verdictIn } from "./denial-verdict.js";

/** Somebody's denial of what a statement before it says. */
export interface BareDenial {
	/** Actor id of who denies. */
	readonly actor: string;
	/** The words that tell the denial. */
	readonly span: Span;
	/** Index of the statement denied. */
	readonly meant: number;
}

/** A subject longer than this, in units, is not looked for: it keeps the cost of an endless sentence linear. */
const LONGEST_SUBJECT = 200;

/** Sentences back that "this" reaches. */
const REACH = 2;

/** The denials of these sentences that are no cue of a statement; `deniers` are the statements that deny something themselves. */
export function bareDenials(
	sentences: readonly Sentence[],
	deniers: ReadonlySet<number>,
	context: ClaimContext,
): readonly BareDenial[] {
	const verbs = wordSet(context.codebook, "denial-verbs");
	const naming = wordSet(context.codebook, "claim-naming-verbs");
	const found: BareDenial[] = [];
	sentences.forEach((sentence, order) => {
		sentence.tokens.forEach(({ tag, lemma, start }) => {
			if (!/^VB[DZPN]$/.test(tag)) return;
			if (!verbs.has(lemma) && !naming.has(lemma)) return;
			const window = windowOf(context.tokens, sentence);
			const verb = windowOf(context.tokens, { start, end: start + 1 }).from;
			const told = toldBy(verb, window, context);
			if (told === null) return;
			const near: number[] = [];
			for (let back = 0; back <= REACH; back++)
				near.push(...context.statementsIn(order - back));
			const meant = meantAt(told, near, deniers, context);
			if (meant !== null)
				found.push({ actor: told.denier.id, span: told.span, meant });
		});
	});
	return found;
}

interface Told {
	readonly denier: NamedPlace;
	readonly span: Span;
}

const AUXILIARY = /^(has|have|had|is|are|also|'s|’s)$/;

/** Who denies with this verb, and the words that tell it; null where it denies nothing said before. */
function toldBy(
	verb: number,
	{ from, to }: Window,
	context: ClaimContext,
): Told | null {
	const { tokens, text } = context;
	let subjectEnd = verb;
	while (
		subjectEnd > from &&
		(AUXILIARY.test(tokens[subjectEnd - 1]!.norm) ||
			/^RB/.test(tokens[subjectEnd - 1]!.tag))
	) {
		subjectEnd--;
		if (/^(not|n't|never|neither)$/.test(tokens[subjectEnd]!.norm)) return null;
	}
	if (subjectEnd === from) return null;
	const isParticiple = tokens[verb]!.tag === "VBN" && subjectEnd === verb;
	const end = tokens[subjectEnd - 1]!.end;
	const places = mentionsIn(context.mentions, {
		start: Math.max(tokens[from]!.start, end - LONGEST_SUBJECT),
		end,
	});
	const subject =
		lastEndingAt(places, end) ?? namedElsewhere(subjectEnd - 1, context);
	if (subject === null) return null;
	const denier = accusedIn({ from, to: subjectEnd }, subject, context);
	const first = Math.min(windowOf(tokens, subject).from, subjectEnd - 1);
	const taken = takenUp(first, from, context);
	const object = objectBehind(verb + 1, to, context);
	const needsVerdict = !wordSet(context.codebook, "denial-verbs").has(
		tokens[verb]!.lemma,
	);
	const isTold =
		taken !== null
			? object === verb + 1 && !needsVerdict
			: !isParticiple && object > verb + 1 && !needsVerdict;
	const named =
		needsVerdict &&
		(taken !== null || object > verb + 1) &&
		verdictIn(context, { from: object, to: Math.min(to, object + 8) });
	if (!isTold && !named) return null;
	const start = tokens[taken ?? first]!.start;
	const last = named ? Math.min(to, object + 6) : Math.max(object, verb + 1);
	return { denier, span: makeSpan(text, start, tokens[last - 1]!.end) };
}

/** "a charge Moscow called …": a name that stands so close behind a noun may be known from elsewhere only. */
function namedElsewhere(
	at: number,
	{ tokens, text, mentions }: ClaimContext,
): NamedPlace | null {
	const { text: word, start, end } = tokens[at]!;
	if (!/^\p{Lu}/u.test(word)) return null;
	const known = mentions.places.find(
		(place) =>
			place.end - place.start === word.length &&
			text.startsWith(word, place.start),
	);
	return known === undefined ? null : { id: known.id, start, end };
}

/** "Orland has been accused of arming the clans, something it denies": it is the accused who denies. */
function accusedIn(
	{ from, to }: Window,
	subject: NamedPlace,
	{ tokens, mentions, codebook }: ClaimContext,
): NamedPlace {
	const isPronoun = /^(it|he|she|they)$/.test(tokens[to - 1]!.norm);
	if (!isPronoun) return subject;
	const accusing = wordSet(codebook, "claim-verbs");
	for (let at = Math.max(from + 1, to - 40); at < to; at++) {
		const isPassive =
			/^(VBN|VBD)$/.test(tokens[at]!.tag) &&
			accusing.has(tokens[at]!.lemma) &&
			/^(been|was|were|is|are|being)$/.test(tokens[at - 1]!.norm);
		if (!isPassive) continue;
		const range = { start: tokens[from]!.start, end: tokens[at]!.start };
		const accused = mentionsIn(mentions, range)[0];
		return accused === undefined
			? subject
			: { id: accused.id, start: subject.start, end: subject.end };
	}
	return subject;
}

/** The mention that ends right there, the longest of several. */
function lastEndingAt(
	places: readonly NamedPlace[],
	end: number,
): NamedPlace | null {
	return places.find((place) => place.end === end) ?? null;
}

/** The place of "something", "which" or "a charge" right before the subject, behind a comma or a dash; null where there is none. */
function takenUp(
	first: number,
	from: number,
	{ tokens, codebook }: ClaimContext,
): number | null {
	let at = first - 1;
	if (at > from && /^(that|which)$/.test(tokens[at]!.norm)) {
		if (/^[,–—-]+$/.test(tokens[at - 1]!.norm)) return at;
		at--;
	}
	if (at <= from) return null;
	const { norm, lemma } = tokens[at]!;
	const isNoun =
		norm === "something" || wordSet(codebook, "claim-nouns").has(lemma);
	if (!isNoun) return null;
	for (let back = at; back > from && back > at - 4; back--)
		if (/^(,|–|—|-|--)$/.test(tokens[back - 1]!.norm)) return back;
	return null;
}

/** One behind "this", "it", "the charge" where that is all that is denied; the place itself where nothing is told. */
function objectBehind(
	at: number,
	to: number,
	{ tokens, codebook }: ClaimContext,
): number {
	let end = at;
	const nouns = wordSet(codebook, "claim-nouns");
	if (/^(this|that|it|them|these|those)$/.test(tokens[at]?.norm ?? "")) end++;
	if (
		/^(the|any|all|both|such|that|this|those|these)$/.test(
			tokens[at]?.norm ?? "",
		)
	)
		for (let next = at + 1; next < to && next < at + 3; next++)
			if (nouns.has(tokens[next]!.lemma)) end = next + 1;
	const behind = tokens[end];
	if (end >= to || behind === undefined || end === at) return end;
	return /^([.,;:–—-]+|and|but|as|in|on|when|while|”|"|“|a|an)$/.test(
		behind.norm,
	) || /^RB/.test(behind.tag)
		? end
		: at;
}

/** The statement that is denied: somebody else's, before the denial, and no denial itself; null where the denial is a statement's own. */
function meantAt(
	{ denier, span }: Told,
	near: readonly number[],
	deniers: ReadonlySet<number>,
	{ statements }: ClaimContext,
): number | null {
	const isTold = near.some(
		(index) =>
			deniers.has(index) &&
			[statements[index]!.cue, ...statements[index]!.content].some(
				(own) => own !== null && isOverlapping(own, span),
			),
	);
	if (isTold) return null;
	return (
		near.find((index) => {
			const { content, form, speaker } = statements[index]!;
			return (
				form !== "none" &&
				!deniers.has(index) &&
				speaker !== denier.id &&
				content[0] !== undefined &&
				content[0].start < span.start
			);
		}) ?? null
	);
}
