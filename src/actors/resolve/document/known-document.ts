/** The known text that words mean: of those spoken of lately the one that fits best. */

import type { MentionContext } from "../../discourse/context.js";
import {
	type DocumentFacts,
	lastTraceBefore,
	type Referent,
} from "../../discourse/referent.js";
import type { DocumentTraits } from "../../mentions/mention.js";
import { nameOfOwner } from "./document-author.js";
import { howWellItFits, LOOSE } from "./document-fit.js";
import { settleWriters } from "./document-writers.js";
import { timesBeside } from "./learn-document.js";

/** The text spoken of that the words fit best, the nearer the better; null when they fit none. */
export function knownDocument(
	context: MentionContext,
	traits: DocumentTraits,
	owner: string | null,
): Referent | null {
	const { discourse, mention } = context;
	const times = traits.definiteness === "definite" ? [] : timesBeside(context);
	let best: Referent | null = null;
	let bestScore = 0;
	for (const referent of discourse.recent) {
		const facts = referent.document;
		if (facts === null) continue;
		const trace = lastTraceBefore(referent, mention.start);
		if (trace === null) continue;
		const distance = mention.sentence - trace.sentence;
		if (
			referent.provisional &&
			!takesUp(facts, traits) &&
			!(traits.strong && distance <= 2 && isOnly(context, referent, traits))
		)
			continue;
		if (
			traits.definiteness !== "definite" &&
			context.says.length === 0 &&
			!isIntroduction(referent, mention.sentence) &&
			!isOfTimes(facts, times)
		)
			continue;
		if (owner !== null) settleWriters(facts, discourse, nameOfOwner);
		const score = howWellItFits(facts, {
			traits,
			owner,
			lexicon: discourse.lexicon,
			speaks: context.says.length > 0,
			isOfTimes: isOfTimes(facts, times),
			isLatest: !discourse.recent.some(({ document }) =>
				isLater(document, facts),
			),
		});
		if (score === null) continue;
		const total =
			score +
			20 -
			Math.min(distance, 12) +
			(trace.subject ? 0.5 : 0) -
			(referent.provisional && !facts.past ? ANY : 0) +
			(isLast(referent, context) ? LAST : 0);
		// Of two in one sentence the first is what the sentence is about.
		if (total > bestScore) [best, bestScore] = [referent, total];
	}
	return best;
}

/** "a February version", then "a nine-page text put forward on February 20" */
function isOfTimes(facts: DocumentFacts, times: readonly string[]): boolean {
	return facts.isDatedApart && times.some((time) => facts.months.has(time));
}

/** Whether a text is a later edition than another by its number. */
function isLater(text: DocumentFacts | null, than: DocumentFacts): boolean {
	const [own, other] = [text, than].map((facts) =>
		Math.max(0, ...numbers(facts)),
	);
	return own! > other!;
}

function numbers(facts: DocumentFacts | null): readonly number[] {
	return [...(facts?.editions ?? [])].filter(
		(edition): edition is number => typeof edition === "number",
	);
}

/** How much nearer "that paper" is to the text spoken of last than to another. */
const LAST = 5;

// "A counter-proposal came in May. That paper …"
function isLast(
	referent: Referent,
	{ discourse, tokens, mention }: MentionContext,
): boolean {
	if (tokens[mention.first]?.norm !== "that") return false;
	return (
		discourse.recent.findLast(
			({ document }) => document?.negotiable || document?.past,
		) === referent
	);
}

/** How much further off a text may be than "a deal" that may be any and still be the one meant. */
const ANY = 6;

// "a deal", then "the deal" or "the agreement".
function takesUp(facts: DocumentFacts, traits: DocumentTraits): boolean {
	if (traits.definiteness !== "definite") return false;
	if (facts.nouns.has(traits.noun)) return true;
	return (
		LOOSE.has(traits.noun) && [...facts.nouns].some((noun) => LOOSE.has(noun))
	);
}

// "have settled on an accord. The 31-article text …": what they settled on, where no text was spoken of.
function isOnly(
	{ discourse }: MentionContext,
	referent: Referent,
	{ definiteness, contrast, owner }: DocumentTraits,
): boolean {
	return (
		definiteness === "definite" &&
		!contrast &&
		owner === null &&
		!discourse.recent.some(
			(other) => other !== referent && other.document?.negotiable,
		)
	);
}

// A text is brought in twice at most in the first sentences of a report, and never one with a name of its own.
function isIntroduction(referent: Referent, sentence: number): boolean {
	const first = referent.traces[0]?.sentence ?? sentence;
	// "a plan to retake the town, while envoys study a truce proposal": two
	if (sentence === first) return false;
	return sentence - first <= 3 && !/^[A-Z][a-z]/.test(referent.name);
}
