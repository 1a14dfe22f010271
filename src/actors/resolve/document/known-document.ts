/** The known text that words mean: of those spoken of lately the one that fits best. */

import type { MentionContext } from "../../discourse/context.js";
import {
	type DocumentFacts,
	lastTraceBefore,
	type Referent,
} from "../../discourse/referent.js";
import type { DocumentTraits } from "../../mentions/mention.js";
import { howWellItFits, LOOSE } from "./document-fit.js";

/** The text spoken of that the words fit best, the nearer the better; null when they fit none. */
export function knownDocument(
	context: MentionContext,
	traits: DocumentTraits,
	owner: string | null,
): Referent | null {
	const { discourse, mention } = context;
	let best: Referent | null = null;
	let bestScore = 0;
	for (const referent of discourse.recent) {
		const facts = referent.document;
		if (facts === null) continue;
		const trace = lastTraceBefore(referent, mention.start);
		if (trace === null) continue;
		if (referent.provisional && !takesUp(facts, traits)) continue;
		if (
			traits.definiteness !== "definite" &&
			context.says.length === 0 &&
			!isIntroduction(referent, mention.sentence)
		)
			continue;
		const score = howWellItFits(facts, {
			traits,
			owner,
			speaks: context.says.length > 0,
		});
		if (score === null) continue;
		const distance = mention.sentence - trace.sentence;
		const total =
			score + 20 - Math.min(distance, 12) + (trace.subject ? 0.5 : 0);
		// Of two in one sentence the first is what the sentence is about.
		if (total > bestScore) [best, bestScore] = [referent, total];
	}
	return best;
}

// "a deal", then "the deal" or "the agreement".
function takesUp(facts: DocumentFacts, traits: DocumentTraits): boolean {
	if (traits.definiteness !== "definite") return false;
	if (facts.nouns.has(traits.noun)) return true;
	return (
		LOOSE.has(traits.noun) && [...facts.nouns].some((noun) => LOOSE.has(noun))
	);
}

// A text is brought in twice at most in the first sentences of a report, and never one with a name of its own.
function isIntroduction(referent: Referent, sentence: number): boolean {
	const first = referent.traces[0]?.sentence ?? sentence;
	return sentence - first <= 3 && !/^[A-Z][a-z]/.test(referent.name);
}
