/** Finds denials that the text tells without a statement of their own: "…, something it has repeatedly denied", "Kiral denied this, saying …". */

import { type Window, windowOf } from "../../drafts/clauses/token-window.js";
import type { Sentence } from "../../model/analysis.js";
import { isOverlapping, makeSpan, type Span } from "../../model/span.js";
import { mentionsIn, type NamedPlace } from "../mention-index.js";
import { wordSet } from "../word-set.js";
import { isAccusation } from "./accusations.js";
import { assertedAgainst } from "./asserted-against.js";
import type { ClaimContext } from "./claim-context.js";
import { accusedIn } from "./denial-subject.js";
import { figureIn, verdictIn } from "./denial-verdict.js";
import {
	type DenyingVerb,
	denyingVerb,
	objectBehind,
	takenUp,
} from "./denying-words.js";
import { mayBeDenied, tellsOfOthers } from "./may-be-denied.js";
import { mentionFrom } from "./mention-from.js";

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
	const found: BareDenial[] = [];
	sentences.forEach((sentence, order) => {
		const to = sentence.first + sentence.tokens.length;
		for (let at = sentence.first; at < to; at++) {
			if (!/^VB[DZPN]$/.test(context.tokens[at]!.tag)) continue;
			const verb = denyingVerb(at, to, context);
			if (verb === null) continue;
			const told = toldBy(verb, { from: sentence.first, to }, context);
			if (told === null) continue;
			const near: number[] = [];
			for (let back = 0; back <= REACH; back++)
				near.push(...context.statementsIn(order - back));
			const meant = meantAt(told, near, deniers, context);
			if (meant !== null)
				found.push({ actor: told.denier.id, span: told.span, meant });
		}
	});
	return found;
}

interface Told {
	readonly denier: NamedPlace;
	readonly span: Span;
	/** Whether what is denied is called an accusation. */
	readonly isOfAccusation: boolean;
	/** Whether it is but "that" or "it". */
	readonly isOfPronoun: boolean;
}

const AUXILIARY = /^(has|have|had|is|are|also|'s|’s)$/;

/** Who denies with this verb, and the words that tell it; null where it denies nothing said before. */
function toldBy(
	verb: DenyingVerb,
	{ from, to }: Window,
	context: ClaimContext,
): Told | null {
	const { tokens, text } = context;
	if (tokens[verb.at]!.tag === "VBN" && tokens[verb.end]?.norm === "by")
		return toldInPassive(verb, from, context);
	let subjectEnd = verb.at;
	while (
		subjectEnd > from &&
		(AUXILIARY.test(tokens[subjectEnd - 1]!.norm) ||
			/^RB/.test(tokens[subjectEnd - 1]!.tag))
	) {
		subjectEnd--;
		if (/^(not|n't|never|neither)$/.test(tokens[subjectEnd]!.norm)) return null;
	}
	// "His spokesman, Tamm, waved away the claim": an apposition ends at a comma.
	if (
		subjectEnd - 2 > from &&
		tokens[subjectEnd - 1]!.norm === "," &&
		/^NNP/.test(tokens[subjectEnd - 2]!.tag)
	)
		subjectEnd--;
	if (subjectEnd === from) return null;

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
	if (verb.kind === "contradicts") {
		// "unless Kiral says otherwise" contradicts nothing yet.
		if (/^(if|unless|until|till|when)$/.test(tokens[first - 1]?.norm ?? ""))
			return null;
		const { start } = tokens[first]!;
		const span = makeSpan(text, start, tokens[verb.end - 1]!.end);
		return { denier, span, isOfAccusation: false, isOfPronoun: true };
	}
	const taken = takenUp(first, from, context);
	const object = objectBehind(verb.end, to, context);
	const needsVerdict = verb.kind === "names";
	const isTold =
		taken !== null
			? object === verb.end && !needsVerdict
			: object > verb.end && !needsVerdict;
	// A figure, "pure theatre", tells a denial only where a noun of claiming is called so.
	const isCalled = (window: Window) =>
		verdictIn(context, window) ||
		((taken !== null || object > verb.end + 1) && figureIn(context, window));
	const named =
		needsVerdict &&
		(taken !== null || object > verb.end) &&
		isCalled({ from: object, to: Math.min(to, object + 8) });
	if (!isTold && !named) return null;
	const start = tokens[taken ?? first]!.start;
	const last = named ? Math.min(to, object + 6) : Math.max(object, verb.end);
	const accusing = wordSet(context.codebook, "accusing-nouns");
	return {
		denier,
		span: makeSpan(text, start, tokens[last - 1]!.end),
		isOfAccusation: taken === null && accusing.has(tokens[object - 1]!.lemma),
		isOfPronoun: taken === null && object === verb.end + 1,
	};
}

/** "…, a charge denied by Kiral", "…, which has been rejected by Kiral". */
function toldInPassive(
	verb: DenyingVerb,
	from: number,
	context: ClaimContext,
): Told | null {
	const { tokens, text } = context;
	if (verb.kind !== "denies") return null;
	let first = verb.at;
	while (
		first > from &&
		(/^(has|have|had|been|was|were|is|are|since)$/.test(
			tokens[first - 1]!.norm,
		) ||
			/^RB/.test(tokens[first - 1]!.tag))
	) {
		first--;
		if (/^(not|n't|never)$/.test(tokens[first]!.norm)) return null;
	}
	const taken = takenUp(first, from, context);
	const denier = mentionFrom(verb.end + 1, context);
	if (taken === null || denier === null) return null;
	return {
		denier,
		span: makeSpan(text, tokens[taken]!.start, denier.end),
		isOfAccusation: false,
		isOfPronoun: false,
	};
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

/** The mention that ends right there, the longest of several. */
function lastEndingAt(
	places: readonly NamedPlace[],
	end: number,
): NamedPlace | null {
	return places.find((place) => place.end === end) ?? null;
}

/** The statement that is denied: somebody else's, before the denial, and no denial itself; null where the denial is a statement's own. */
function meantAt(
	{ denier, span, isOfAccusation, isOfPronoun }: Told,
	near: readonly number[],
	deniers: ReadonlySet<number>,
	context: ClaimContext,
): number | null {
	const { statements } = context;
	const isTold = near.some(
		(index) =>
			deniers.has(index) &&
			[statements[index]!.cue, ...statements[index]!.content].some(
				(own) => own !== null && isOverlapping(own, span),
			),
	);
	if (isTold) return null;
	const before = near.filter((index) => {
		const { content, form } = statements[index]!;
		return (
			form !== "none" &&
			assertedAgainst(index, denier.id, context).actor !== denier.id &&
			content[0]!.start < span.start &&
			!deniers.has(index)
		);
	});
	const said = before.filter((index) =>
		mayBeDenied(index, denier.id, deniers, context),
	);
	// "Ruiz proposed a debate. Tamm rejected that": what is nearest is meant, and is no claim.
	if (isOfPronoun && said[0] !== before[0]) return null;
	if (!isOfAccusation) return said[0] ?? null;
	return (
		said.find((index) => isAccusation(index, context)) ??
		said.find((index) => tellsOfOthers(index, context)) ??
		null
	);
}
