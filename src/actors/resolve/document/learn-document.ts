/** What words for a text tell of it: nouns, points, status, owner and backer. */

import type { MentionContext } from "../../discourse/context.js";
import { ownerReferent } from "../../discourse/owner.js";
import type { Referent } from "../../discourse/referent.js";
import type { DocumentTraits } from "../../mentions/mention.js";
import { isDated } from "./document-age.js";
import { isTheirs } from "./document-makers.js";
import { writersBehind } from "./document-writers.js";

/** Adds what these words tell of the document: nouns, points, status, owner and backer. */
export function learn(
	context: MentionContext,
	referent: Referent,
	told: {
		readonly traits: DocumentTraits;
		readonly owner: string | null;
		readonly author: Referent | null;
	},
): void {
	const { traits, owner, author } = told;
	const facts = referent.document;
	if (facts === null) return;
	facts.nouns.add(traits.noun);
	// "the proposal" takes up "a counter-proposal".
	facts.nouns.add(traits.noun.replace(/^counter-?/, ""));
	for (const noun of traits.kin) facts.nouns.add(noun);
	if (traits.side !== null) facts.sides.add(traits.side);
	for (const topic of traits.topics) facts.topics.add(topic);
	for (const { norm } of context.tokens)
		if (isDated(norm)) facts.months.add(norm);
	const writers = writersBehind(context);
	if (writers !== null) {
		facts.writers.push(writers);
		for (const { tag, norm, start, end } of context.tokens)
			if (tag === "NNP" && start >= writers.start && end <= writers.end)
				facts.origins.add(norm);
	}
	// "the counter-draft" that turns out to be the second of two
	if (traits.contrast && facts.editions.has(2)) facts.contrast = true;
	facts.points ??= traits.points;
	if (traits.label !== null) facts.labels.add(traits.label);
	if (traits.edition !== null) facts.editions.add(traits.edition);
	for (const word of traits.status) facts.status.add(word);
	if (traits.noun === "draft") facts.status.add("draft");
	if (owner !== null) facts.owners.add(owner);
	const backer = ownerReferent(context, traits.backer);
	if (author !== null) facts.by.add(author);
	if (backer !== null) facts.backers.add(backer);
	else if (!isTheirs(context, traits)) {
		const by = ownerReferent(context, traits.owner);
		if (by !== null && by.document === null) facts.by.add(by);
	}
}
