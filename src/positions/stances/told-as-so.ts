/** Stands that a text mentions and does not tell: "it is unclear whether Orland backs the pact", "once supported it". */

import { tokenFrom, windowOf } from "../../drafts/clauses/token-window.js";
import type { Position } from "../../model/position.js";
import type { Statement } from "../../model/statement.js";
import { wordSet } from "../word-set.js";
import { urgedAgainst, wishIn } from "./find-wish.js";
import type { StanceContext } from "./stance-context.js";

/** The positions without those that their sentence tells as past where it goes on to another: "had opposed it for months, endorsed it". */
export function withoutPast(
	positions: readonly Position[],
	statements: readonly Statement[],
	{ tokens, sentenceAt }: StanceContext,
): readonly Position[] {
	const byId = new Map(statements.map((one) => [one.id, one]));
	const placeOf = ({ statement }: Position) => byId.get(statement)?.cue?.start;
	return positions.filter((position, index) => {
		const start = placeOf(position);
		if (start === undefined) return true;
		const at = tokenFrom(tokens, start);
		const isPast =
			tokens[at]!.norm === "had" && /^VB[ND]$/.test(tokens[at + 1]?.tag ?? "");
		const sentence = isPast ? sentenceAt(start) : null;
		return (
			sentence === null ||
			!positions.slice(index + 1).some((later) => {
				const place = placeOf(later);
				return (
					later.actor === position.actor &&
					later.target === position.target &&
					later.issue === position.issue &&
					later.stance !== position.stance &&
					place !== undefined &&
					place > start &&
					place < sentence.end
				);
			})
		);
	});
}

/** "*Few in Orland* back it", "*nobody* does": of those who do it is told how few they are. */
export function isOfFew({ source }: Statement): boolean {
	return (
		source !== null &&
		/^(?:few|nobody|no one|no-one|none|hardly any(?:one|body)?)\b/i.test(
			source.text,
		)
	);
}

/** "*whether* Orland backs the pact", "*if* Orland backs it": what may be so or not. */
export function isUnasserted(
	{ source, cue }: Statement,
	{ tokens }: StanceContext,
): boolean {
	if (source === null || cue === null || source.start > cue.start) return false;
	const at = tokenFrom(tokens, source.start);
	return /^(whether|if|unless|lest)$/.test(tokens[at - 1]?.norm ?? "");
}

/** "diplomats *expect* Orland to sign", "she expects it to be rejected": what is thought to come, and no wish. */
export function isForetold(
	{ speaker, content }: Statement,
	lemma: string,
	context: StanceContext,
): boolean {
	const first = content[0];
	const isExpecting = wordSet(context.codebook, "expecting-verbs").has(lemma);
	if (!isExpecting || speaker === null || first === undefined) return false;
	const wish = wishIn(windowOf(context.tokens, first), context);
	return (
		isOnlooker(speaker, context) ||
		// Nobody asks for what goes against a text by expecting it.
		(wish !== null && urgedAgainst(wish.from, context) !== null)
	);
}

/** "*Diplomats* expect it": whoever looks on from inside or outside. */
function isOnlooker(
	speaker: string,
	{ actors, codebook }: StanceContext,
): boolean {
	const actor = actors.get(speaker);
	if (actor === undefined || !/^(source|group|person)$/.test(actor.type))
		return false;
	const lists = ["onlookers", "foretellers"].map((list) =>
		wordSet(codebook, list),
	);
	return `${actor.type === "person" ? "" : actor.name} ${actor.role ?? ""}`
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.some((word) =>
			lists.some((list) => list.has(word) || list.has(word.replace(/s$/, ""))),
		);
}

/** "*once* supported it", "*initially* rejected it", "*used to* oppose it": what no longer is so. */
export function isFormer(
	{ source, cue }: Statement,
	{ tokens, sentenceAt }: StanceContext,
): boolean {
	if (source === null || cue === null || source.start > cue.start) return false;
	const { from, to } = windowOf(tokens, {
		start: sentenceAt(cue.start)?.start ?? source.start,
		end: cue.end,
	});
	const first = tokenFrom(tokens, source.start);
	const behind = windowOf(tokens, source).to;
	// "Initially, Orland": of what stands further before it tells nothing.
	for (let at = to - 1; at >= Math.max(from, first - 2); at--) {
		// The subject's own words tell nothing of when.
		if (at >= first && at < behind) continue;
		// "Holt, formerly a supporter, opposes it": of what stands between commas.
		if (at >= behind && tokens[at]!.norm === ",") return false;
		const { norm } = tokens[at]!;
		const next = tokens[at + 1];
		if (/^(initially|formerly|originally)$/.test(norm)) return true;
		if (norm === "once" && /^VB[DN]$/.test(next?.tag ?? "")) return true;
		if (norm === "used" && next?.norm === "to") return true;
		if (norm === "at" && next?.norm === "first" && at + 2 <= to) return true;
	}
	return false;
}
