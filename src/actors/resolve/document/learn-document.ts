/** What words for a text tell of it: nouns, points, status, owner and backer. */

import type { Token } from "../../../model/analysis.js";
import type { MentionContext } from "../../discourse/context.js";
import { ownerReferent } from "../../discourse/owner.js";
import type { Referent } from "../../discourse/referent.js";
import { isOfTime } from "../../mentions/dated-label.js";
import type { DocumentTraits } from "../../mentions/mention.js";
import { isTextNoun } from "../../mentions/no-document.js";
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
	for (const time of timesBeside(context)) facts.months.add(time);
	if (traits.pages !== null) facts.pages.add(traits.pages);
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
	// "its draft", of the Brayne Group: "the Brayne paper"
	const whose = author ?? ownerReferent(context, traits.owner);
	if (whose?.type === "organisation")
		for (const word of whose.name.split(" "))
			if (/^\p{Lu}\p{Ll}/u.test(word)) facts.origins.add(word.toLowerCase());
	if (backer !== null) facts.backers.add(backer);
	else if (!isTheirs(context, traits)) {
		const by = ownerReferent(context, traits.owner);
		if (by !== null && by.document === null) facts.by.add(by);
	}
}

/** The months and days of the week, lower case, that stand where the text is spoken of and may be its own. */
export function timesBeside(context: MentionContext): readonly string[] {
	return clauseOf(context)
		.map(({ norm }) => norm)
		.filter(isOfTime);
}

/** The tokens that may tell the month of a text: those of its sentence, or, where that speaks of several, of what stands between its commas. */
function clauseOf({
	tokens,
	mention,
	discourse,
}: MentionContext): readonly Token[] {
	const texts = tokens.filter(
		({ lemma }) =>
			isTextNoun(discourse.lexicon.nouns.get(lemma) ?? null) ||
			discourse.lexicon.words("answering-texts").has(lemma),
	);
	if (texts.length < 2) return tokens;
	const isMark = ({ norm }: Token) => /^[,;:]$/.test(norm);
	const close = tokens.findIndex(
		(token, at) =>
			at > mention.last &&
			isMark(token) &&
			// "The 14-page paper, dated March 12, replaces …"
			!/^(?:dated|of)$/.test(tokens[at + 1]?.norm ?? ""),
	);
	const open = tokens.findLastIndex(
		(token, at) => at < mention.first && isMark(token),
	);
	return tokens
		.slice(open + 1, close < 0 ? tokens.length : close)
		.filter((token) => !isOfOther(token));

	// "the amnesty contained in a *February* version": the month of that alone
	function isOfOther({ start }: Token): boolean {
		const at = tokens.findIndex((token) => token.start === start);
		return (
			(at < mention.first || at > mention.last) &&
			isTextNoun(
				discourse.lexicon.nouns.get(tokens[at + 1]?.lemma ?? "") ?? null,
			)
		);
	}
}
