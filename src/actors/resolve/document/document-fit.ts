/** How well words for a text fit a text that is known: by noun, owner, points and the names it goes by. */

import type { DocumentFacts } from "../../discourse/referent.js";
import type { ActorLexicon } from "../../lexicon/actor-lexicon.js";
import { isOfTime } from "../../mentions/dated-label.js";
import { fitOfEdition, isOtherEdition } from "../../mentions/edition.js";
import { type DocumentTraits, PART } from "../../mentions/mention.js";
import { fallsBehind, isOfOlder } from "./document-age.js";
import { isOfKind, isOtherKind } from "./document-kind.js";

/** How well the words fit a known text; null when they mean another one. */
export function howWellItFits(
	facts: DocumentFacts,
	said: {
		readonly traits: DocumentTraits;
		readonly owner: string | null;
		readonly speaks: boolean;
		/** Whether it is of the month that the words go with. */
		readonly isOfTimes: boolean;
		/** Whether no later edition of it is known. */
		readonly isLatest: boolean;
		readonly lexicon: ActorLexicon;
	},
): number | null {
	const { traits, owner } = said;
	if (traits.noun === PART)
		return facts.negotiable ? 1 - fallsBehind(facts, traits) : null;
	// "today's G7 leaders' statement" is another.
	if (facts.isOwnText)
		return owner === null && isOfItself(facts, traits) ? OWN_TEXT : null;
	if (facts.past) return isThatOfOld(facts, traits) ? THAT : null;
	if (facts.negotiable !== traits.negotiable) return null;
	if (isOtherKind(facts, traits, said.lexicon)) return null;
	if (isOtherNumber(facts, traits)) return null;
	// "The first text" is the one that a counter-draft answers.
	if (isOfOlder(traits.edition) && facts.contrast && facts.editions.size === 0)
		return null;
	if (isOtherLength(facts, traits)) return null;
	if (isOtherSide(facts, traits)) return null;
	if (isOtherEdition(facts.editions, traits.edition, said.isLatest))
		return null;
	const sameNoun =
		facts.nouns.has(traits.noun) ||
		traits.kin.some((noun) => noun !== "draft" && facts.nouns.has(noun));
	if (isOtherLabel(facts, traits, sameNoun)) return null;
	const known = facts.owners.size > 0 || facts.by.size > 0;
	const isOwners = owner !== null && facts.owners.has(owner);
	if (owner !== null && !isOwners && (known || facts.contrast)) return null;
	if (traits.definiteness !== "definite") {
		// "the tribunal that a first draft had foreseen"
		if (isOfOlder(traits.edition) && !facts.editions.has(traits.edition))
			return null;
		// "according to a document seen by the Echo": the text just spoken of.
		if (isOfItsOwn(traits) && !sameNoun) return null;
		if (said.isOfTimes) return SAME_TIME;
		if (said.speaks && owner === null && !traits.contrast) return 1;
		// "a draft plan to end the war" after "a leaked proposal" is the same text; "a counter-proposal" or "a Russian plan" is not.
		if (traits.contrast || facts.contrast || !traits.strong) return null;
		if (owner !== null && !isOwners && traits.backer === null && !sameNoun)
			return null;
		return sameNoun ? 1 : 0;
	}
	// "The revised accord", then "the new text": set against another both.
	const isThatEdition =
		fitOfEdition(facts.editions, traits.edition) > 0 ||
		// "the earlier document" is "the February version".
		(isOfOlder(traits.edition) && facts.isDatedApart);
	// "the counter-draft" is the second of two.
	const isAnswer = facts.editions.has(2) && isOfAnswer(traits, said.lexicon);
	if (traits.contrast && !facts.contrast && !isThatEdition && !isAnswer)
		return null;
	// "NATO's treaty" is not the plan spoken of.
	if (owner !== null && !isOwners && !sameNoun && LOOSE.has(traits.noun))
		return null;
	// "The charter stipulates …" after "a draft constitution": no other text speaks unannounced.
	const isLoose =
		said.speaks ||
		LOOSE.has(traits.noun) ||
		isOfKind(facts, traits, said.lexicon);
	if (!traits.strong && !sameNoun && !isLoose) return null;
	return (
		(isAnswer ? 8 : 0) +
		(sameNoun ? 4 : 0) +
		(traits.points !== null && traits.points === facts.points ? 8 : 0) +
		(traits.label !== null && isCalledAfter(facts, traits.label) ? 8 : 0) +
		fitOfEdition(facts.editions, traits.edition) +
		(traits.topics.some((topic) => facts.topics.has(topic)) ? 8 : 0) +
		(isOwners ? 8 : 0) +
		(traits.side !== null && facts.sides.has(traits.side) ? 8 : 0) -
		(isNamedAlone(facts) && !sameNoun && traits.label === null ? FAR : 0) -
		(owner === null && facts.contrast ? 1.5 : 0) -
		fallsBehind(facts, traits)
	);
}

/** "the Sundholm draft", by its own name or by that of its writers' town. */
function isCalledAfter(
	{ labels, origins }: DocumentFacts,
	label: string,
): boolean {
	return labels.has(label) || origins.has(label);
}

/** "A temporary arrangement that lets ships through": an arrangement of another kind than the text spoken of. */
function isOfItsOwn({ noun, name }: DocumentTraits): boolean {
	return (
		/^(?:arrangement|accommodation|resolution|protocol)$/.test(noun) &&
		name.split(" ").length > 1
	);
}

/** "The statement", "this declaration" in a statement or declaration: the text itself before any other of the name. */
function isOfItself(facts: DocumentFacts, traits: DocumentTraits): boolean {
	return (
		traits.definiteness === "definite" &&
		!traits.contrast &&
		facts.nouns.has(traits.noun)
	);
}

const OWN_TEXT = 16;
const SAME_TIME = 6;
const THAT = 6;
const FAR = 8;

/** "that accord" behind "the ceasefire agreement of 2016". */
function isThatOfOld(
	{ nouns }: DocumentFacts,
	{ demonstrative, noun }: DocumentTraits,
): boolean {
	return demonstrative && (nouns.has(noun) || LOOSE.has(noun));
}

/** "The opposition's draft" is not the government's. */
function isOtherSide(
	{ sides }: DocumentFacts,
	{ side }: DocumentTraits,
): boolean {
	return side !== null && sides.size > 0 && !sides.has(side);
}

/** "the Coastal Pact": a text known by a name alone, of which "the draft" is said only where no other is near. */
function isNamedAlone({ labels, points, status }: DocumentFacts): boolean {
	return labels.size > 0 && points === null && status.size === 0;
}

/** "The Geneva framework" is no text that goes by another name, nor one called otherwise, nor one set against others. */
function isOtherLabel(
	facts: DocumentFacts,
	{ label, noun, name }: DocumentTraits,
	sameNoun: boolean,
): boolean {
	if (label === null || facts.labels.has(label)) return false;
	if (facts.origins.has(label) && !PROPER.test(name)) return false;
	if (isOfTime(label)) return !facts.months.has(label);
	// "the Coastal Pact" has that for its name, and is none of the drafts that may become pacts.
	if (PROPER.test(name)) return true;
	const mayBe =
		sameNoun ||
		(LOOSE.has(noun) && [...facts.nouns].some((other) => LOOSE.has(other)));
	return facts.labels.size > 0 || facts.contrast || !mayBe;
}

const PROPER =
	/^\p{Lu}\S* (?:Pact|Treaty|Convention|Charter)$|^\p{Lu}\p{Ll}+ of \p{Lu}/u;

/** "the counter-draft", "the reply" */
function isOfAnswer(
	{ noun }: DocumentTraits,
	{ words }: ActorLexicon,
): boolean {
	return noun.startsWith("counter") || words("answering-texts").has(noun);
}

/** "The 14-page paper replaces a nine-page text": two. */
function isOtherLength(facts: DocumentFacts, traits: DocumentTraits): boolean {
	return (
		traits.pages !== null &&
		facts.pages.size > 0 &&
		!facts.pages.has(traits.pages)
	);
}

function isOtherNumber(facts: DocumentFacts, traits: DocumentTraits): boolean {
	return (
		traits.points !== null &&
		facts.points !== null &&
		traits.points !== facts.points
	);
}

/** Nouns that take up any text before them: "the deal" for a plan, "the offer" for a proposal. */
export const LOOSE: ReadonlySet<string> = new Set(
	"deal agreement accord content package initiative offer version document paper treaty pact settlement compromise arrangement formula".split(
		" ",
	),
);
