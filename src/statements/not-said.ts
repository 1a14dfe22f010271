/** Verbs of speech in clauses that tell of nobody's words: in what is asked, and in what is only supposed. */

import type { VerbGroup } from "../language/chunk.js";
import type { Codebook } from "../model/codebook.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import { lemmaAt, normAt, type SentenceView, tagAt } from "./sentence-view.js";

/** Whether a verb stands in a question, of the page or put to somebody, or in a condition. */
export function isNotSaid(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): boolean {
	return (
		isInQuestion(view, group, discourse) ||
		isAsked(view, group) ||
		isSupposed(view, group) ||
		isUnvoiced(view, group, discourse.codebook.words)
	);
}

/**
 * "…, officials said, raising hopes that it may be settled": what has happened raises them, and nobody who speaks; "stopped short of saying":
 * it was not said; "must also reckon with her": what somebody has to face.
 */
export function isUnvoiced(
	view: SentenceView,
	group: VerbGroup,
	words: Codebook["words"],
): boolean {
	const verb = lemmaAt(view, group.main);
	const next = normAt(view, group.last + 1);
	const isBroughtAbout =
		group.form === "gerund" && words["brought-about"]?.includes(verb);
	const isFaced =
		group.modal !== null && words["faced-things"]?.includes(`${verb} ${next}`);
	return (
		isBroughtAbout === true ||
		isFaced === true ||
		// "without saying whether"
		(group.form === "gerund" && normAt(view, group.first - 1) === "without") ||
		(words["ceasing-verbs"]?.includes(verb) && next === "short") ||
		(normAt(view, group.first - 1) === "of" &&
			normAt(view, group.first - 2) === "short")
	);
}

/** "Asked whether he would show it, he smiled": in what is asked nobody has said anything. */
function isInQuestion(
	view: SentenceView,
	group: VerbGroup,
	{ codebook }: Discourse,
): boolean {
	const asking = codebook.words["asking-verbs"] ?? [];
	if (!asking.includes(lemmaAt(view, 0)) || tagAt(view, 0) === "VB")
		return false;
	// "Pressed on whether", "Asked by reporters why"
	let question = 1;
	while (
		question < 5 &&
		/^(?:IN|DT|NNS|RP)$/.test(tagAt(view, question)) &&
		!/^(?:whether|if)$/.test(normAt(view, question))
	)
		question++;
	if (!/^(?:whether|if|why|how|what|when|where)$/.test(normAt(view, question)))
		return false;
	for (let at = question + 1; at < group.first; at++)
		if (normAt(view, at) === ",") return false;
	return true;
}

/** "Had Orland threatened to leave?": the page asks, outside quotation marks and with nobody told beside it. */
function isAsked(view: SentenceView, group: VerbGroup): boolean {
	const last = view.tokens.length - 1;
	return (
		normAt(view, last) === "?" &&
		!view.quoteAt[last] &&
		!view.quoteAt[0] &&
		/^(?:have|do|be|will|would|can|could|should|may|might|did|had|has|does|is|are|was|were)$/.test(
			normAt(view, 0),
		) &&
		!view.tokens.some(({ norm }, at) => norm === "," && at < group.first)
	);
}

/** "If it refuses the agency a site, a commission decides", "Once all parties agree to it, the guns fall silent": what somebody may yet do. */
export function isSupposed(view: SentenceView, group: VerbGroup): boolean {
	// "Once the agency had confirmed it, Orland could sell oil", "would be lifted, provided that inspectors reported it"
	const isPast =
		tagAt(view, group.first) === "VBD" &&
		view.groups.some(({ modal }) => /^(?:could|would)$/.test(modal ?? ""));
	const isPresent = /^VB[ZP]$/.test(tagAt(view, group.first)) && !group.perfect;
	if (!isPresent && !isPast) return false;
	const subject = subjectBefore(view, group);
	if (subject === null) return false;
	const before = normAt(view, subject.first - 1);
	const opener = before === "that" ? normAt(view, subject.first - 2) : before;
	return /^(?:if|unless|once|until|whenever|provided|providing)$/.test(opener);
}
