/** The act of stance that a statement's cue is: a phrase of the lists, a deed, or a reporting word of that force. */

import { windowOf } from "../../drafts/clauses/token-window.js";
import type { CueForce } from "../../model/codebook.js";
import type { Attribution, Statement } from "../../model/statement.js";
import { phrasesAt } from "../phrase-index.js";
import { isWish } from "./act-in-clause.js";
import { wishIn } from "./find-wish.js";
import type { StanceContext } from "./stance-context.js";
import type { Act } from "./stance-lexicon.js";

export interface CueAct {
	readonly act: Act;
	/** Token index of the phrase's first word. */
	readonly at: number;
	/** How many tokens the phrase takes up. */
	readonly length: number;
}

/** The act of the cue; null where it is a mere word of saying. */
export function cueAct(
	statement: Statement,
	attribution: Attribution,
	context: StanceContext,
): CueAct | null {
	return (
		byDeed(attribution, context) ??
		actIn(statement, context) ??
		byForce(attribution, context)
	);
}

/** Tokens of a content into which a phrase may reach: "wants | to stay out". */
const REACH = 4;

/** A phrase of stance that begins in the cue; it may reach into the content: "is open to [giving up …]". */
function actIn(
	{ cue, content }: Statement,
	{ tokens, lexicon }: StanceContext,
): CueAct | null {
	const { from, to } = windowOf(tokens, cue!);
	const reach = cue!.end <= content[0]!.start ? to + REACH : to;
	for (let at = from; at < to; at++)
		for (const { value: act, length } of phrasesAt(lexicon.acts, tokens, {
			at,
			to: reach,
		})) {
			const { tag } = tokens[at]!;
			const isRight =
				act.wordClass === "verbs"
					? /^(VB|NN)/.test(tag) || isWish(tokens[at]!)
					: act.wordClass === "nouns"
						? /^(NN|IN)/.test(tag)
						: true;
			if (isRight) return { act, at, length };
		}
	return null;
}

const FORCE_STANCE = {
	support: "supports",
	demand: "supports",
	opposition: "opposes",
	concern: "concerned",
	openness: "open",
} as const;

/** "resigned in protest at", "has won the backing of": a deed, or a stand told of its object, whatever verbs of stance its words hold. */
function byDeed(
	{ lemma, cue }: Attribution,
	{ tokens }: StanceContext,
): CueAct | null {
	const told =
		/^(?:deed-links|text-deeds|text-met|given-up)-(supports|opposes|concerned|open)$/.exec(
			lemma ?? "",
		)?.[1];
	const stance = STANDS.find((known) => known === told);
	if (stance === undefined || cue === null) return null;
	const { from, to } = windowOf(tokens, cue);
	return {
		// What needs its object has to be of a plain act.
		act: { stance, wordClass: "verbs", phrase: "accept" },
		// "has stopped asking for": that it has stopped is in the stance already.
		at: lemma?.startsWith("given-up") ? from : to - 1,
		length: 1,
	};
}

const STANDS = ["supports", "opposes", "concerned", "open"] as const;

/**
 * A cue that the lists of stances do not hold, but whose force the codebook's reporting words tell. "Warned that …" is a
 * concern and "warned Orland to …" a demand: of several forces the infinitive decides.
 */
function byForce(
	{ lemma, cue, content }: Attribution,
	context: StanceContext,
): CueAct | null {
	const { lexicon, tokens } = context;
	if (lemma === null || cue === null) return null;
	const last = windowOf(tokens, cue).to - 1;
	const kind = /^NN/.test(tokens[last]?.tag ?? "") ? "noun" : "verb";
	const entries = (lexicon.cues.get(lemma) ?? []).filter(
		(entry) => entry.kind === kind,
	);
	if (!entries.some(({ force }) => isStanceForce(force))) return null;
	const isWish = wishIn(windowOf(tokens, content[0]!), context) !== null;
	const entry =
		entries.length > 1
			? entries.find(({ force }) => (force === "demand") === isWish)
			: entries[0];
	if (entry === undefined || !isStanceForce(entry.force)) return null;
	return {
		act: {
			stance: FORCE_STANCE[entry.force],
			wordClass: "verbs",
			phrase: lemma,
		},
		at: Math.max(0, last),
		length: 1,
	};
}

function isStanceForce(force: CueForce): force is keyof typeof FORCE_STANCE {
	return force in FORCE_STANCE;
}
