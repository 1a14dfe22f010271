/** Finds who the subject of a verb of denial is: right before it, before an apposition, or shared with the reporting word of its sentence. */

import type { Window } from "../../drafts/clauses/token-window.js";
import { mentionsIn, type NamedPlace } from "../mention-index.js";
import { wordSet } from "../word-set.js";
import type { ClaimContext } from "./claim-context.js";

/** A subject longer than this, in units, is not looked for: it keeps the cost of an endless sentence linear. */
const LONGEST_SUBJECT = 200;

const AUXILIARY = /^(has|have|had|is|are|also|'s|’s)$/;

/** Actor id of the subject of the verb at this token; null where the verb is negated or it is not known whose it is. */
export function denialSubject(
	verb: number,
	{ from }: Window,
	context: ClaimContext,
): string | null {
	const { tokens } = context;
	const { tag } = tokens[verb]!;
	let end = verb;
	while (
		end > from &&
		(AUXILIARY.test(tokens[end - 1]!.norm) || /^RB/.test(tokens[end - 1]!.tag))
	) {
		end--;
		if (/^(not|n't|never|neither|nor)$/.test(tokens[end]!.norm)) return null;
	}
	const isParticiple = tag === "VBG" || (tag === "VBN" && end === verb);
	const isShared =
		isParticiple && tag === "VBG"
			? isLoose(end, from, context)
			: end > from && /^(and|but|then|yet)$/.test(tokens[end - 1]!.norm);
	if (isShared) return sharedSubject(verb, context);
	// "The minister rubbished a report that": with a claim behind it, what follows its subject at once is no participle.
	if (isParticiple && (tag === "VBG" || tokens[end - 1]?.norm === ","))
		return null;
	return subjectBefore(end, from, context);
}

/** "…, brushing aside reports that", "While denying that": the participle is of the sentence's subject. */
function isLoose(
	verb: number,
	from: number,
	{ tokens }: ClaimContext,
): boolean {
	if (verb === from) return true;
	const { norm } = tokens[verb - 1]!;
	return /^([,–—-]|--|and|but|while|when|after|before)$/.test(norm);
}

/** The mention that ends at this token, or before the comma, dash or "who" behind it. */
function subjectBefore(
	subjectEnd: number,
	from: number,
	{ tokens, mentions }: ClaimContext,
): string | null {
	let last = subjectEnd - 1;
	if (/^(who|which)$/.test(tokens[last]?.norm ?? "")) last--;
	if (/^[,–—-]+$/.test(tokens[last]?.norm ?? "")) last--;
	if (last < from) return null;
	const { end } = tokens[last]!;
	const start = Math.max(tokens[from]!.start, end - LONGEST_SUBJECT);
	const places = mentionsIn(mentions, { start, end });
	return places.find((place) => place.end === end)?.id ?? null;
}

/** The speaker whose reporting word stands nearest before the verb in its sentence, else of the first behind it. */
function sharedSubject(
	verb: number,
	{ tokens, statements, attributions, statementsIn, sentenceAt }: ClaimContext,
): string | null {
	const { start } = tokens[verb]!;
	const own = statementsIn(sentenceAt(start)).flatMap((index) => {
		const { cue, speaker, form } = statements[index]!;
		const isSaid = form !== "none" && attributions[index]!.basis !== "nominal";
		return isSaid && cue !== null && speaker !== null
			? [{ at: cue.start, speaker }]
			: [];
	});
	const before = own.find(({ at }) => at < start);
	return (before ?? own.at(-1))?.speaker ?? null;
}

/** "Orland has been accused of arming the clans, something it denies": it is the accused who denies. */
export function accusedIn(
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
