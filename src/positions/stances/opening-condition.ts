/** Conditions that open a sentence and run on into what stands under them: "once the siege is lifted [Orland will free them]". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import type { Token } from "../../model/analysis.js";

/** The clause in two where it opens with a condition that its main clause follows; else as it is. */
export function closeOpening(
	clause: Clause,
	tokens: readonly Token[],
): readonly Clause[] {
	const inverted = invertedMain(clause, tokens);
	if (inverted !== null)
		return [
			{ ...clause, to: inverted - 1, isCondition: true },
			{
				from: inverted,
				to: clause.to,
				opener: null,
				sharesSubject: false,
				isRelative: false,
				isCondition: false,
			},
		];
	const isOpening = clause.isCondition || isSaidIf(clause, tokens);
	if (!isOpening && !isWithout(clause, tokens)) return [clause];
	const main = isOpening
		? (behindComma(clause, tokens) ?? nextSubject(clause, tokens))
		: behindLack(clause, tokens);
	if (main === null) return [clause];
	const comma = tokens[main - 1]!.norm === ",";
	return [
		{ ...clause, to: comma ? main - 1 : main, isCondition: true },
		{
			from: main,
			to: clause.to,
			opener: null,
			sharesSubject: false,
			isRelative: false,
			isCondition: false,
		},
	];
}

/** "only if the siege ends will | Orland sign": where the subject of the main clause begins; null where nothing is so turned round. */
function invertedMain(
	{ from, to }: Clause,
	tokens: readonly Token[],
): number | null {
	const [first, second] = [tokens[from]!.norm, tokens[from + 1]?.norm ?? ""];
	// "not until a date is set would | Orland sign"
	const isOpening =
		(first === "only" && /^(if|when|once|after)$/.test(second)) ||
		(first === "not" && /^(until|till|before)$/.test(second)) ||
		(/^(until|till)$/.test(first) && tokens[from - 1]?.norm === "not");
	if (!isOpening) return null;
	for (let at = from + 3; at + 2 < to; at++)
		if (
			/^(will|would|can|could)$/.test(tokens[at]!.norm) &&
			!/^(VB|RB|MD)/.test(tokens[at + 1]!.tag) &&
			(/^(VB|RB|NN)/.test(tokens[at - 1]!.tag) ||
				/^(JJ|CD|RP|IN|,)$/.test(tokens[at - 1]!.tag)) &&
			tokens
				.slice(at + 2, Math.min(to, at + SUBJECT_REACH))
				.some(({ tag }) => tag === "VB")
		)
			return at + 1;
	return null;
}

/** "said [if the siege was lifted, …]": behind "said", which may as well ask, "if" is no condition unless a main clause follows. */
function isSaidIf({ from, opener }: Clause, tokens: readonly Token[]): boolean {
	return opener === null && tokens[from]!.norm === "if";
}

function isWithout({ from }: Clause, tokens: readonly Token[]): boolean {
	return (
		tokens[from]!.norm === "without" &&
		/^(DT|NN|NNS|NNP|JJ|CD|PRP\$)$/.test(tokens[from + 1]?.tag ?? "")
	);
}

/** Words from a comma to the verb of the main clause. */
const SUBJECT_REACH = 9;

/** "if both agree, | Orland will sign": where the main clause begins; null where no verb follows a comma. */
function behindComma(
	{ from, to }: Clause,
	tokens: readonly Token[],
): number | null {
	let hasVerb = tokens[from]!.tag === "MD";
	for (let at = from + 1; at + 1 < to; at++) {
		const { tag, norm } = tokens[at]!;
		if (/^(MD|VB)/.test(tag)) hasVerb = true;
		if (norm !== "," || !hasVerb) continue;
		const next = tokens[at + 1]!;
		if (!/^(DT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|EX|CD)$/.test(next.tag)) continue;
		for (let i = at + 2; i < Math.min(to, at + SUBJECT_REACH); i++) {
			if (tokens[i]!.norm === ",") break;
			if (tokens[i]!.tag === "MD") return at + 1;
		}
	}
	return null;
}

/** "once the siege is lifted | Orland will free them": no comma, but a name and a second modal verb. */
function nextSubject(
	{ from, to }: Clause,
	tokens: readonly Token[],
): number | null {
	for (let at = from + 4; at < to; at++) {
		if (tokens[at]!.tag !== "MD" || !/^(NNP|PRP)$/.test(tokens[at - 1]!.tag))
			continue;
		let start = at - 1;
		while (start > from && tokens[start - 1]!.tag === "NNP") start--;
		const before = tokens[start - 1]!;
		if (/^(VB|RB|RP|NN)/.test(before.tag) && hasVerb(from, start, tokens))
			return start;
	}
	return null;
}

/** "without an amnesty | Orland would not sign": a refusal follows. */
function behindLack(
	{ from, to }: Clause,
	tokens: readonly Token[],
): number | null {
	for (let at = from + 2; at + 1 < to; at++) {
		const { tag } = tokens[at]!;
		if (/^VB/.test(tag)) return null;
		if (tag !== "MD") continue;
		const isRefused =
			/^(not|n't|n’t|never)$/.test(tokens[at + 1]!.norm) ||
			tokens[at]!.norm === "cannot";
		if (!isRefused) return null;
		let start = at - 1;
		while (start > from + 1 && /^NNP/.test(tokens[start - 1]!.tag)) start--;
		for (let i = at - 1; i > from + 1; i--)
			if (tokens[i]!.norm === ",") start = i + 1;
		return start > from + 1 ? start : null;
	}
	return null;
}

function hasVerb(from: number, to: number, tokens: readonly Token[]): boolean {
	for (let at = from; at < to; at++)
		if (/^(VBZ|VBD|VBP)$/.test(tokens[at]!.tag)) return true;
	return false;
}
