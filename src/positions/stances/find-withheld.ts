/** What a speaker withholds: "it will not be signed", "there would be no signing unless …". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { rangeOf } from "../../drafts/clauses/token-window.js";
import type { Statement } from "../../model/statement.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import { firstVerb } from "./act-in-clause.js";
import { subjectRange } from "./clause-subject.js";
import { conditionOf, lackOf } from "./condition-of.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { withheldUntil } from "./withheld-until.js";

/** The stands of a speaker who says what will not come about, or will not until a condition is met. */
export function findWithheld(
	clauses: readonly Clause[],
	{ speaker }: Statement,
	context: StanceContext,
): readonly StanceFound[] {
	// Sources without a name and texts foretell; parties withhold.
	const type = context.actors.get(speaker ?? "")?.type;
	if (speaker === null || type === "source" || type === "document") return [];
	return clauses.flatMap((clause, index): readonly StanceFound[] => {
		if (clause.isCondition || clause.isRelative) return [];
		const found =
			unsigned(clauses, index, speaker, context) ??
			withheldUntil(clauses, index, speaker, context) ??
			keptLand(clause, speaker, context) ??
			defied(clause, speaker, context);
		return found === null ? [] : [found];
	});
}

/** "No one will take our guns from us": what nobody is to do to the speaker's own. */
function defied(
	clause: Clause,
	speaker: string,
	context: StanceContext,
): StanceFound | null {
	const { tokens } = context;
	const modal = firstVerb(clause, context);
	if (
		modal === null ||
		!/^(will|would|can|could|shall|may)$/.test(tokens[modal]!.norm)
	)
		return null;
	let from = clause.from;
	while (from < modal && /^[“"'‘,]$/.test(tokens[from]!.norm)) from++;
	const subject = tokens
		.slice(from, modal)
		.map(({ norm }) => norm)
		.join(" ");
	if (
		!/^(nobody|no-one|no one|no power|no army|no court|no paper|no government)(?: |$)/.test(
			subject,
		)
	)
		return null;
	const isOurs = tokens
		.slice(modal + 1, clause.to)
		.some(({ norm }) => /^(our|us|my|me)$/.test(norm));
	return isOurs && tokens[modal + 1]?.tag === "VB"
		? {
				actor: speaker,
				stance: "opposes",
				object: rangeOf(tokens, { from: modal + 1, to: clause.to }),
				condition: null,
				needs: "known",
			}
		: null;
}

/** "Not one inch would be given up": land of which nothing is parted with. */
function keptLand(
	clause: Clause,
	speaker: string,
	context: StanceContext,
): StanceFound | null {
	const { tokens, codebook, lexicon } = context;
	const modal = firstVerb(clause, context);
	if (modal === null || !/^(will|would|can|could)$/.test(tokens[modal]!.norm))
		return null;
	const isNo =
		/^(no|none)$/.test(tokens[clause.from]!.norm) ||
		(tokens[clause.from]!.norm === "not" &&
			/^(a|an|one)$/.test(tokens[clause.from + 1]?.norm ?? ""));
	const lands = wordSet(codebook, "land-nouns");
	const isLand = tokens
		.slice(clause.from, modal)
		.some(({ lemma }) => lands.has(lemma));
	let at = modal + 1;
	while (at < clause.to && /^(RB|VB)$/.test(tokens[at]!.tag)) at++;
	const isPassive = tokens[at - 1]?.norm === "be" && tokens[at]?.tag === "VBN";
	if (
		!(isNo && isLand && isPassive) ||
		phrasesAt(lexicon.partings, tokens, { at, to: clause.to }).length === 0
	)
		return null;
	return {
		actor: speaker,
		stance: "opposes",
		object: rangeOf(tokens, { from: clause.from + 1, to: modal }),
		condition: null,
		about: "territory",
		needs: "known",
	};
}

/** "The text will not be signed": whoever says so of a text refuses it, unless it is told of others or of a day. */
function unsigned(
	clauses: readonly Clause[],
	index: number,
	speaker: string,
	context: StanceContext,
): StanceFound | null {
	const { tokens, codebook } = context;
	const clause = clauses[index]!;
	const modal = firstVerb(clause, context);
	if (
		modal === null ||
		!/^(will|would|wo|ca|can|cannot|could)$/.test(tokens[modal]!.norm)
	)
		return null;
	let at = modal + 1;
	const isNegated = isNot(tokens[at]?.norm) || tokens[modal]!.norm === "cannot";
	while (at < clause.to && /^RB/.test(tokens[at]!.tag)) at++;
	if (!isNegated || tokens[at]?.norm !== "be" || at + 1 >= clause.to)
		return null;
	const act = tokens[at + 1]!;
	const isOurs = /^(we|i)$/.test(tokens[modal - 1]?.norm ?? "");
	// "We will not be disarmed by stealth": what is not to be done to oneself.
	if (isOurs && /^VB[ND]$/.test(act.tag))
		return {
			actor: speaker,
			stance: "opposes",
			object: rangeOf(tokens, { from: at + 1, to: clause.to }),
			condition: null,
			needs: "known",
		};
	if (!wordSet(codebook, "refused-acts").has(act.lemma)) return null;
	const next = tokens[at + 2];
	if (
		at + 2 < clause.to &&
		/^(by|in|on|at|today|tonight|tomorrow|this|next|yet|soon|overnight|immediately|before|until|as|within|during)$/.test(
			next?.norm ?? "",
		)
	)
		return null;
	const object = subjectRange(clause, modal, context);
	if (object === null) return null;
	const condition =
		conditionOf(clauses, index, context) ??
		lackOf({ from: at + 2, to: clause.to }, context);
	if (condition !== null && !/^(unless|until|without)$/.test(condition.opener))
		return null;
	return {
		actor: speaker,
		stance: condition === null ? "opposes" : "conditional",
		object,
		condition: condition?.range ?? null,
		needs: "known",
	};
}

function isNot(norm: string | undefined): boolean {
	return norm === "not" || norm === "n't" || norm === "n’t" || norm === "never";
}
