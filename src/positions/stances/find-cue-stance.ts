/** The stance that the reporting words themselves carry: "rejected [the map]", "signalled their resistance to [any deal]". */

import { clausesOf } from "../../drafts/clauses/clauses-of.js";
import {
	rangeOf,
	tokenFrom,
	windowOf,
} from "../../drafts/clauses/token-window.js";
import type { Attribution, Statement } from "../../model/statement.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import { conditionOf } from "./condition-of.js";
import { needsOf } from "./find-acts.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import type { Act } from "./stance-lexicon.js";
import { isNegatedBy, modalIn, stanceUnder } from "./stance-under.js";

/** The stance of a statement's cue on its content; null where the cue is a mere word of saying, or denies a claim. */
export function findCueStance(
	statement: Statement,
	attribution: Attribution,
	context: StanceContext,
): StanceFound | null {
	const { speaker, cue } = statement;
	const first = statement.content[0];
	if (speaker === null || cue === null || first === undefined) return null;
	const act = actIn(statement, context) ?? byForce(attribution, context);
	if (act === null || isAboutClaim(statement, context)) return null;
	const { tokens, codebook } = context;
	const window = windowOf(tokens, first);
	const clauses = clausesOf(tokens, window);
	const condition =
		clauses.length === 0 ? null : conditionOf(clauses, 0, context);
	const from = tokenFrom(tokens, cue.start);
	const before = { from, to: Math.max(from, act.at) };
	const stance = stanceUnder(act.act.stance, {
		isNegated: isNegatedBy(
			tokens,
			before,
			wordSet(codebook, "stance-refusals"),
		),
		modal: modalIn(tokens, before),
		condition: condition?.opener ?? null,
	});
	const main = clauses[0] ?? window;
	const object =
		act.act.wordClass === "verbs" && /that$/.test(act.act.phrase)
			? first
			: (rangeOf(tokens, { from: main.from, to: window.to }) ?? first);
	return {
		actor: speaker,
		stance,
		object,
		condition: condition?.range ?? null,
		needs: needsOf(act.act, context),
	};
}

interface CueAct {
	readonly act: Act;
	/** Token index of the phrase's first word. */
	readonly at: number;
}

/** A phrase of stance that begins in the cue; it may reach into the content: "is open to [giving up …]". */
function actIn(
	{ cue, content }: Statement,
	{ tokens, lexicon }: StanceContext,
): CueAct | null {
	const { from, to } = windowOf(tokens, cue!);
	const reach = cue!.end <= content[0]!.start ? to + 2 : to;
	for (let at = from; at < to; at++)
		for (const { value: act } of phrasesAt(lexicon.acts, tokens, {
			at,
			to: reach,
		})) {
			const { tag } = tokens[at]!;
			const isRight =
				act.wordClass === "verbs"
					? /^(VB|NN)/.test(tag)
					: act.wordClass === "nouns"
						? /^(NN|IN)/.test(tag)
						: true;
			if (isRight) return { act, at };
		}
	return null;
}

const FORCE_STANCE = {
	support: "supports",
	opposition: "opposes",
	concern: "concerned",
	openness: "open",
} as const;

/** A cue that the lists of stances do not hold, but whose force the codebook's reporting words tell. */
function byForce(
	{ lemma, cue }: Attribution,
	{ codebook, tokens }: StanceContext,
): CueAct | null {
	if (lemma === null || cue === null) return null;
	const entry = codebook.cues.find(
		(candidate) => candidate.lemma === lemma && candidate.force in FORCE_STANCE,
	);
	if (entry === undefined) return null;
	const stance = FORCE_STANCE[entry.force as keyof typeof FORCE_STANCE];
	return {
		act: { stance, wordClass: "verbs", phrase: lemma },
		at: Math.max(0, windowOf(tokens, cue).to - 1),
	};
}

/** "rejected the claim", "dismissed as fiction reports that …": the truth of something is denied, no proposal refused. */
function isAboutClaim(
	{ content, cue }: Statement,
	{ tokens, codebook }: StanceContext,
): boolean {
	const nouns = wordSet(codebook, "claim-nouns");
	const verdicts = wordSet(codebook, "denial-verdicts");
	const { from, to } = windowOf(tokens, content[0]!);
	for (let at = from; at < to && at < from + 8; at++) {
		const { lemma, norm, tag } = tokens[at]!;
		if (nouns.has(lemma) || verdicts.has(norm)) return true;
		if (tag === "IN" || tag === "WDT") break;
	}
	const window = windowOf(tokens, cue!);
	for (let at = window.from; at < window.to + 4 && at < tokens.length; at++)
		if (verdicts.has(tokens[at]!.norm)) return true;
	return false;
}
