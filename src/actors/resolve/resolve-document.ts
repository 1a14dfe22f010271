/** Words for a text → the text meant: "the draft plan", "the European paper" and "the text" are told apart by owner, noun and focus. */

import type { MentionContext } from "../discourse/context.js";
import { addReferent } from "../discourse/discourse.js";
import { ownerReferent } from "../discourse/owner.js";
import {
	type DocumentFacts,
	lastTraceBefore,
	type Referent,
} from "../discourse/referent.js";
import type { DocumentTraits } from "../mentions/mention.js";

/** The document meant; null when the words alone do not make a text and none is in view. */
export function resolveDocument(
	context: MentionContext,
	traits: DocumentTraits,
): Referent | null {
	const owner = ownerName(context, traits);
	const known = knownDocument(context, traits, owner);
	if (known !== null) {
		learn(context, known, traits, owner);
		return known;
	}
	const speaks = context.says.length > 0;
	const isText =
		traits.strong ||
		(traits.definiteness === "definite" && owner !== null) ||
		speaks;
	if (!isText) return null;
	const referent = addReferent(context.discourse, {
		type: "document",
		name: traits.name,
		head: traits.noun,
		document: {
			nouns: new Set(),
			owners: new Set(),
			points: null,
			status: new Set(),
			contrast: traits.contrast,
			negotiable: traits.negotiable,
			by: new Set(),
			backers: new Set(),
		},
		definite: true,
	});
	learn(context, referent, traits, owner);
	return referent;
}

/** Adds what these words tell of the document: nouns, points, status, owner and backer. */
export function learn(
	context: MentionContext,
	referent: Referent,
	traits: DocumentTraits,
	owner: string | null,
): void {
	const facts = referent.document;
	if (facts === null) return;
	facts.nouns.add(traits.noun);
	facts.points ??= traits.points;
	for (const word of traits.status) facts.status.add(word);
	if (traits.noun === "draft") facts.status.add("draft");
	if (owner !== null) facts.owners.add(owner);
	const backer = ownerReferent(context, traits.backer);
	if (backer !== null) facts.backers.add(backer);
	else {
		const by = ownerReferent(context, traits.owner);
		if (by !== null && by.document === null) facts.by.add(by);
	}
}

// A state's or body's name, or a person's side, so that "the American plan" and "Washington's plan" agree.
function ownerName(
	context: MentionContext,
	traits: DocumentTraits,
): string | null {
	const owner = ownerReferent(context, traits.owner);
	if (owner === null || owner.document !== null) return null;
	return owner.key ?? owner.side ?? `#${owner.order}`;
}

function knownDocument(
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
		const score = fit(facts, traits, owner);
		if (score === null) continue;
		const distance = mention.sentence - trace.sentence;
		const total =
			score +
			20 -
			Math.min(distance, 12) +
			(trace.subject ? 0.5 : 0) -
			(trace.reported ? 0 : 0);
		// Of two in one sentence the first is what the sentence is about.
		if (total > bestScore) [best, bestScore] = [referent, total];
	}
	return best;
}

/** How well the words fit a known text; null when they mean another one. */
function fit(
	facts: DocumentFacts,
	traits: DocumentTraits,
	owner: string | null,
): number | null {
	if (facts.negotiable !== traits.negotiable) return null;
	const sameNoun = facts.nouns.has(traits.noun);
	const ownerFits = owner === null || facts.owners.has(owner);
	if (
		traits.points !== null &&
		facts.points !== null &&
		traits.points !== facts.points
	)
		return null;
	if (traits.definiteness !== "definite") {
		// "a draft plan to end the war" after "a leaked proposal" is the same text; "a counter-proposal" or "a Russian plan" is not.
		if (traits.contrast || !traits.strong) return null;
		if (!ownerFits && facts.owners.size > 0) return null;
		if (traits.definiteness === "indefinite" && facts.contrast) return null;
		return sameNoun ? 1 : 0;
	}
	if (traits.contrast && !facts.contrast) return null;
	if (!ownerFits && facts.owners.size > 0) return null;
	if (
		!traits.strong &&
		!sameNoun &&
		traits.noun !== "document" &&
		traits.noun !== "paper" &&
		!isLooseNoun(traits.noun)
	)
		return null;
	return (
		(sameNoun ? 4 : 0) +
		(owner !== null && facts.owners.has(owner) ? 8 : 0) +
		(owner === null && facts.contrast && !traits.contrast ? -1.5 : 0)
	);
}

// Nouns that take up any text before them: "the deal" for a plan, "the offer" for a proposal.
function isLooseNoun(noun: string): boolean {
	return /^(?:deal|agreement|accord|content|package|initiative|offer|version|document|paper|letter)$/.test(
		noun,
	);
}
