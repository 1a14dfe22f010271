/** Clauses as the rules of stance need them: what comes after a relative clause, and conditions that no word of their own opens. */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import type { Token } from "../../model/analysis.js";
import { joinClauses } from "./join-clauses.js";
import { closeOpening } from "./opening-condition.js";

/** The clauses with relative clauses closed at their comma and conditions by word order or time told apart. */
export function stanceClauses(
	clauses: readonly Clause[],
	tokens: readonly Token[],
): readonly Clause[] {
	const closed = joinClauses(clauses, tokens)
		.flatMap((clause) => closeRelative(clause, tokens))
		.flatMap((clause) => closeAside(clause, tokens))
		.flatMap((clause) => closeOpening(markInverted(clause, tokens), tokens));
	return closed
		.map((clause, index) => markSaidIf(clause, closed[index + 1], tokens))
		.flatMap((clause, index) =>
			markCondition(clause, closed[index - 1], tokens),
		);
}

/** "Orland, whose kings ruled the province, | applauds every step": the main clause goes on behind the second comma. */
function closeRelative(
	clause: Clause,
	tokens: readonly Token[],
): readonly Clause[] {
	const opened = clause.isRelative ? clause.from : whoseIn(clause, tokens);
	if (opened === null) return [clause];
	const isInner = opened > clause.from;
	for (let at = opened + 2; at + 1 < clause.to; at++) {
		if (tokens[at]!.norm !== ",") continue;
		let next = at + 1;
		while (next < clause.to && /^[“"'‘]$/.test(tokens[next]!.norm)) next++;
		const isVerb = /^(MD|VBZ|VBD|VBP)$/.test(tokens[next]?.tag ?? "");
		// "“applauds every step”": a quotation that begins with its verb hides it from the tagger.
		const isHidden =
			next > at + 1 &&
			tokens[next]?.tag === "NNS" &&
			/^(DT|PRP\$)$/.test(tokens[next + 1]?.tag ?? "");
		if (!isVerb && !isHidden) continue;
		return [
			...(isInner ? [{ ...clause, to: opened - 1 }] : []),
			{
				from: opened,
				to: at,
				opener: "who",
				sharesSubject: false,
				isRelative: true,
				isCondition: false,
			},
			{
				from: next,
				to: clause.to,
				opener: null,
				sharesSubject: true,
				isRelative: false,
				isCondition: false,
			},
		];
	}
	return [clause];
}

/** "… a delay, but only of a month, | and rejected the rota": behind a remark without a verb the clause before goes on. */
function closeAside(
	clause: Clause,
	tokens: readonly Token[],
): readonly Clause[] {
	if (!/^(but|though|although|albeit)$/.test(clause.opener ?? ""))
		return [clause];
	for (let at = clause.from + 1; at + 1 < clause.to; at++) {
		const { tag, norm } = tokens[at]!;
		if (/^(MD|VB)/.test(tag)) return [clause];
		if (
			norm === "and" &&
			tokens[at - 1]!.norm === "," &&
			/^(MD|VBZ|VBD|VBP)$/.test(tokens[at + 1]!.tag)
		)
			return [
				{ ...clause, to: at - 1 },
				{ ...clause, from: at + 1, opener: "and", sharesSubject: true },
			];
	}
	return [clause];
}

/** The place of "whose" behind a comma; null for none before the clause's verb. */
function whoseIn(
	{ from, to }: Clause,
	tokens: readonly Token[],
): number | null {
	for (let at = from + 1; at + 1 < to; at++) {
		if (/^(MD|VB)/.test(tokens[at]!.tag)) return null;
		if (tokens[at]!.norm === "," && tokens[at + 1]!.norm === "whose")
			return at + 1;
	}
	return null;
}

/** "said [if the siege is lifted,] we will free them": behind "said" too, "if" is a condition where a main clause follows. */
function markSaidIf(
	clause: Clause,
	next: Clause | undefined,
	tokens: readonly Token[],
): Clause {
	return next?.opener === null &&
		!next.isCondition &&
		clause.opener === null &&
		tokens[clause.from]!.norm === "if"
		? { ...clause, isCondition: true }
		: clause;
}

/** "should the siege end, …" */
function markInverted(clause: Clause, tokens: readonly Token[]): Clause {
	return !clause.isRelative && isInverted(clause.from, clause.to, tokens)
		? { ...clause, isCondition: true }
		: clause;
}

function markCondition(
	clause: Clause,
	before: Clause | undefined,
	tokens: readonly Token[],
): readonly Clause[] {
	if (clause.isCondition || clause.isRelative) return [clause];
	if (isWhile(clause, before, tokens))
		return [{ ...clause, from: clause.from - 1, isCondition: true }];
	const at = conditionIn(clause, tokens);
	return at === null
		? [clause]
		: [
				{ ...clause, to: at },
				{
					...clause,
					from: at,
					opener: null,
					sharesSubject: false,
					isCondition: true,
				},
			];
}

/** "would free nobody while a soldier stays", "… before a date is set": behind a comma "while" sets two parties against each other. */
function isWhile(
	{ from, opener }: Clause,
	before: Clause | undefined,
	tokens: readonly Token[],
): boolean {
	if (!/^(while|before)$/.test(opener ?? "")) return false;
	if (before === undefined || before.to !== from - 1) return false;
	if (/^[,”"’']$/.test(tokens[from - 2]!.norm)) return false;
	let isFuture = false;
	let isNegated = false;
	for (let at = before.from; at < before.to; at++) {
		const { norm } = tokens[at]!;
		if (/^(would|will|wo|can|ca|could|cannot)$/.test(norm)) isFuture = true;
		if (/^(not|n't|never|no|nothing|nobody|none|cannot)$/.test(norm))
			isNegated = true;
	}
	return isFuture && isNegated;
}

/** Where a condition begins inside a clause behind its modal verb: "would sign | on the day the ban went"; null for none. */
function conditionIn(
	{ from, to }: Clause,
	tokens: readonly Token[],
): number | null {
	let hasModal = false;
	for (let at = from; at + 2 < to; at++) {
		const { tag, norm } = tokens[at]!;
		if (
			hasModal &&
			at > from + 2 &&
			(isInverted(at, to, tokens) ||
				isTime(at, to, tokens) ||
				isUntil(at, to, tokens))
		)
			return at;
		if (/^(would|will|could|might|may|'ll|'d|’ll|’d)$/.test(norm))
			hasModal ||= tag === "MD";
	}
	return null;
}

/** "*were* the ceiling lifted", "*should* a single man be tried", "*had* the clause been dropped". */
function isInverted(at: number, to: number, tokens: readonly Token[]): boolean {
	const word = tokens[at];
	if (word === undefined || !/^(were|should|had)$/.test(word.norm))
		return false;
	if (!/^(DT|PRP|PRP\$|NNP|NNPS|NNS|EX|CD)$/.test(tokens[at + 1]?.tag ?? ""))
		return false;
	if (word.norm === "should") return true;
	// What is inverted has its verb behind its subject: "were the ceiling *lifted*".
	for (let next = at + 2; next < Math.min(to, at + INVERTED_REACH); next++) {
		const { tag, norm } = tokens[next]!;
		if (/^(VBN|VBD)$/.test(tag)) return true;
		if (word.norm === "were" && norm === "to") return true;
		if (/^(IN|,)$/.test(tag) && norm !== "of") return false;
	}
	return false;
}

const INVERTED_REACH = 9;

/** "on the day the ban went", "the moment a date was set", "as soon as monitors arrive": a clause follows. */
function isTime(at: number, to: number, tokens: readonly Token[]): boolean {
	const [a, b, c] = [tokens[at]!.norm, tokens[at + 1]!.norm, tokens[at + 2]!];
	let from: number;
	if (a === "as" && b === "soon" && c.norm === "as") from = at + 3;
	else if (a === "on" && b === "the" && c.norm === "day") from = at + 3;
	else if (a === "the" && /^(day|moment|minute|instant)$/.test(b))
		from = at + 2;
	else return false;
	if (/^(of|after|before|in|on|,)$/.test(tokens[from]?.norm ?? ","))
		return false;
	for (let i = from + 1; i < Math.min(to, from + 14); i++)
		if (/^(MD|VBZ|VBD|VBP|VBN)$/.test(tokens[i]!.tag)) return true;
	return false;
}

/** Words from "until" to the verb of its clause. */
const UNTIL_REACH = 10;

/** "until the guns *fall* silent": behind a plural the tagger may take the present tense for the base form. */
function isUntil(at: number, to: number, tokens: readonly Token[]): boolean {
	if (!/^(until|till|once)$/.test(tokens[at]!.norm)) return false;
	for (let next = at + 2; next < Math.min(to, at + UNTIL_REACH); next++) {
		const { tag, norm } = tokens[next]!;
		if (norm === "," || norm === ";" || tag === "TO") return false;
		if (tag === "VB" && /^(NNS|NNPS)$/.test(tokens[next - 1]!.tag)) return true;
	}
	return false;
}
