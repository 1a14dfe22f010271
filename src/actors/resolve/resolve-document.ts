/** Words for a text → the text meant: "the draft plan", "the European paper" and "the text" are told apart by owner, noun and focus. */

import type { MentionContext } from "../discourse/context.js";
import { addReferent } from "../discourse/discourse.js";
import { ownerReferent } from "../discourse/owner.js";
import {
	type DocumentFacts,
	lastTraceBefore,
	type Referent,
} from "../discourse/referent.js";
import { type DocumentTraits, PART } from "../mentions/mention.js";
import { howWellItFits, LOOSE } from "./document-fit.js";
import { isTheirs, makersBefore, regionOf } from "./document-makers.js";

/** The document meant; null when the words alone do not make a text and none is in view. */
export function resolveDocument(
	context: MentionContext,
	traits: DocumentTraits,
): Referent | null {
	if (isPredicate(context, traits)) return null;
	if (isOfText(context, traits)) return null;
	const paper = newspaper(context, traits);
	if (paper !== null) return paper;
	const outlined = outlineBefore(context, traits);
	if (outlined !== null) {
		// "the text of a European counter-proposal" is the European counter-proposal.
		if (
			outlined.traces.length === 1 &&
			(traits.owner !== null || traits.contrast)
		)
			outlined.name = traits.name;
		learn(context, outlined, {
			traits,
			owner: ownerName(context, traits, null),
			author: null,
		});
		return outlined;
	}
	const author = authorBefore(context);
	const makers = makersBefore(context, traits);
	const owner = regionOf(makers, context) ?? ownerName(context, traits, author);
	const known = isOutlineOfNew(context, traits)
		? null
		: knownDocument(context, traits, owner);
	if (known !== null) {
		learn(context, known, { traits, owner, author });
		for (const maker of makers) known.document?.by.add(maker);
		if (
			isLessOwned(known, traits) ||
			isOnlyCounted(known, traits) ||
			isBare(known, traits)
		)
			known.name = traits.name;
		if (traits.definiteness === "definite" || traits.strong)
			known.provisional = false;
		return known;
	}
	if (traits.noun === PART) return null;
	// "His office rejected that version": of what has been told, where no text has.
	if (traits.demonstrative && !traits.strong && context.says.length === 0)
		return null;
	const isText =
		traits.strong ||
		traits.definiteness === "definite" ||
		context.says.length > 0;
	if (!isText && traits.definiteness !== "indefinite") return null;
	const referent = addReferent(context.discourse, {
		type: "document",
		name: traits.name,
		head: traits.noun,
		document: {
			nouns: new Set(),
			owners: new Set(),
			labels: new Set(),
			editions: new Set(),
			points: null,
			status: new Set(),
			contrast: traits.contrast,
			negotiable: traits.negotiable,
			isOwnText: false,
			by: new Set(),
			backers: new Set(),
		},
		// "a deal" may be any; the text it becomes with "the deal".
		provisional: !isText,
		definite: true,
	});
	learn(context, referent, { traits, owner, author });
	for (const maker of makers) referent.document?.by.add(maker);
	return referent;
}

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

/** "their own counter-proposal" is called "the European text" once that is said. */
function isLessOwned(
	{ name }: Referent,
	{ owner, name: other }: DocumentTraits,
): boolean {
	return (
		/^own\b/.test(name) &&
		owner !== null &&
		owner.kind !== "mention" &&
		!/^own\b/.test(other)
	);
}

/** "the draft and its 28 points": said of a text, which then has as many. */
function isOfText(context: MentionContext, traits: DocumentTraits): boolean {
	if (traits.noun !== "point" || traits.owner?.kind !== "mention") return false;
	const { discourse, tokens, mention } = context;
	const owner =
		tokens[mention.first]?.norm === "its"
			? discourse.recent.findLast(({ document }) => document?.negotiable)
			: ownerReferent(context, traits.owner);
	const facts = owner?.document ?? null;
	if (facts?.negotiable) facts.points ??= traits.points;
	return facts !== null;
}

/** "the 28 points" are called "the American draft" once that is said. */
function isOnlyCounted({ name }: Referent, { noun }: DocumentTraits): boolean {
	return /^\d+ points$/.test(name) && noun !== "point" && noun !== PART;
}

/** "a plan" is called "the prosperity framework" once that is said. */
function isBare(
	{ name, head }: Referent,
	{ name: other, label, demonstrative, contrast, ...traits }: DocumentTraits,
): boolean {
	return (
		name === head &&
		!demonstrative &&
		!contrast &&
		label === null &&
		other.includes(" ") &&
		// "the American points", "the current text" are other words for it, not its name
		traits.owner === null &&
		traits.status.length === 0 &&
		!/^(?:current|latest|new|present|whole|full|entire|first|second|third|last|final|original|initial|previous|earlier|old|older|leaked|draft|proposed|revised|updated|amended|joint|short|shorter|long|longer|written|same)\b|(?:text|points|version)$/i.test(
			other,
		)
	);
}

/** "the text of a counter-proposal": what is announced behind "of" is none of the texts before. */
function isOutlineOfNew(
	{ tokens, mention, discourse }: MentionContext,
	{ noun }: DocumentTraits,
): boolean {
	if (!OUTLINES.has(noun)) return false;
	const [of, article] = tokens.slice(mention.last + 1, mention.last + 3);
	if (of?.norm !== "of" || !/^an?$/.test(article?.norm ?? "")) return false;
	return tokens.slice(mention.last + 3, mention.last + 8).some(({ lemma }) => {
		const classes = discourse.lexicon.nouns.get(lemma);
		return classes?.has("draft") || classes?.has("weak-draft");
	});
}

// A state's or body's name, or a person's side, so that "the American plan" and "Washington's plan" agree.
function ownerName(
	context: MentionContext,
	traits: DocumentTraits,
	author: Referent | null,
): string | null {
	const owner = ownerReferent(context, traits.owner) ?? author;
	if (owner === null || owner.document !== null) return null;
	// Two sides' negotiators write for neither of them alone.
	if (owner === author && owner.name.includes(" and "))
		return `#${owner.order}`;
	return owner.side ?? owner.key ?? `#${owner.order}`;
}

// "The paper said" after "the daily Zora": a noun of both goes with what was spoken of last.
function newspaper(
	context: MentionContext,
	traits: DocumentTraits,
): Referent | null {
	const { lexicon, recent } = context.discourse;
	if (traits.definiteness !== "definite") return null;
	if (!lexicon.nouns.get(traits.noun)?.has("channel")) return null;
	const { lastSpeaker, says } = context;
	if (says.length > 0 && lastSpeaker !== null && isPaper(context, lastSpeaker))
		return lastSpeaker;
	const last = recent.findLast(
		(referent) => referent.document?.negotiable || isPaper(context, referent),
	);
	return last !== undefined && last.document === null ? last : null;
}

function isPaper(context: MentionContext, referent: Referent): boolean {
	if (referent.traces.length === 0) return false;
	return (
		referent.head === "media" ||
		(context.discourse.lexicon.nouns.get(referent.head ?? "")?.has("channel") ??
			false)
	);
}

// "dismissed it as an ultimatum", "this is a proposal": said of a text, not a text of its own.
function isPredicate(context: MentionContext, traits: DocumentTraits): boolean {
	if (context.says.length > 0) return false;
	const [far, near] = context.tokens.slice(
		Math.max(0, context.mention.first - 2),
		context.mention.first,
	);
	const before = context.mention.first === 1 ? far : near;
	if (before?.norm === "not" && far?.lemma === "be") return true;
	if (before?.lemma === "be" && bringsIn(context)) return false;
	// "It is the plan that …" speaks of a text.
	if (traits.definiteness !== "indefinite")
		return before?.lemma === "be" && traits.owner?.kind === "mention";
	return before?.norm === "as" || before?.lemma === "be";
}

/** "On the table is a 12-article document", "There is a draft": the subject stands behind its verb. */
function bringsIn({ tokens, mention }: MentionContext): boolean {
	let at = mention.first - 1;
	while (at > 0 && tokens[at]!.lemma !== "be") at--;
	const opening = tokens[0];
	if (opening?.norm === "there") return at === 1;
	return (
		opening?.tag === "IN" &&
		at > 1 &&
		tokens
			.slice(1, at)
			.every(({ tag }) => /^(?:DT|JJ|NN|NNS|NNP|PRP\$|POS|CD|RB)$/.test(tag))
	);
}

// "the outline of a treaty", "a draft of the accord": the outline is the treaty as far as there is one.
function outlineBefore(
	{ tokens, mention, discourse }: MentionContext,
	{ negotiable, points }: DocumentTraits,
): Referent | null {
	const of = tokens[mention.first - 1];
	const noun = tokens[mention.first - 2];
	if (!negotiable || points !== null || of?.norm !== "of") return null;
	if (noun === undefined || !OUTLINES.has(noun.lemma)) return null;
	return (
		discourse.recent.findLast(
			(referent) =>
				referent.document?.negotiable === true &&
				referent.traces.at(-1)?.end === noun.end,
		) ?? null
	);
}

const OUTLINES: ReadonlySet<string> = new Set(
	"outline draft text framework blueprint version".split(" "),
);

/** Who "circulated", "drew up" or "drafted" the text that is object of the verb right before it; null when nobody. */
function authorBefore(context: MentionContext): Referent | null {
	const { tokens, mention, clauseSubject } = context;
	let at = mention.first - 1;
	if (tokens[at]?.tag === "RP") at--;
	const verb = tokens[at];
	if (verb === undefined || !/^VB/.test(verb.tag)) return null;
	return context.discourse.lexicon.words("draft-author-words").has(verb.lemma)
		? clauseSubject
		: null;
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
