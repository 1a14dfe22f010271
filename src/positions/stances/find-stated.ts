/** Wishes and worries told by their names: "its main demand is an amnesty", "our worry is the timetable", "Kiral's red line is foreign troops". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { rangeOf } from "../../drafts/clauses/token-window.js";
import type { Stance } from "../../model/position.js";
import type { Statement } from "../../model/statement.js";
import { mentionAt } from "../mention-index.js";
import { wordSet } from "../word-set.js";
import { ownBody, seatOf } from "./own-body.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { maySpeakFor } from "./who-may-be-spoken-for.js";

const LISTS = [
	["named-wishes", "supports"],
	["named-worries", "concerned"],
	["named-refusals", "opposes"],
] as const satisfies readonly (readonly [string, Stance])[];

/** The stands of clauses that tell what somebody's demand, worry or red line is. */
export function findStated(
	clauses: readonly Clause[],
	statement: Statement,
	context: StanceContext,
): readonly StanceFound[] {
	return clauses.flatMap((clause, index): readonly StanceFound[] => {
		if (clause.isCondition || clause.isRelative) return [];
		const found = statedIn(clauses, index, statement, context);
		return found === null ? [] : [found];
	});
}

function statedIn(
	clauses: readonly Clause[],
	index: number,
	statement: Statement,
	context: StanceContext,
): StanceFound | null {
	const { tokens } = context;
	const { from, to } = clauses[index]!;
	let verb = from;
	while (verb < to && !/^(MD|VB)/.test(tokens[verb]!.tag)) verb++;
	// "[Kiral's red line], she said, [is …]": the noun may stand in the piece before.
	const piece = verb === from ? clauses[index - 1] : { from, to: verb };
	if (
		piece === undefined ||
		verb >= to ||
		!/^(is|was|are|were|remains|remained)$/.test(tokens[verb]!.norm)
	)
		return null;
	if (
		verb === from &&
		tokens.slice(piece.from, piece.to).some(({ tag }) => /^(MD|VB)/.test(tag))
	)
		return null;
	let noun = piece.to - 1;
	while (noun > piece.from && /^[,”"’']$/.test(tokens[noun]!.norm)) noun--;
	const stance = stanceOf(noun, context);
	const actor =
		stance === null ? null : ownerOf(piece.from, noun, statement, context);
	if (
		stance === null ||
		actor === null ||
		!maySpeakFor(statement, actor, context)
	)
		return null;
	let start = verb + 1;
	while (
		start < to &&
		/^(RB|TO|IN)$/.test(tokens[start]!.tag) &&
		tokens[start]!.norm !== "not" &&
		tokens[start]!.norm !== "that"
	)
		start++;
	if (
		start >= to ||
		/^(not|that|whether|met|clear)$/.test(tokens[start]!.norm) ||
		isPredicate(start, tokens)
	)
		return null;
	return {
		actor,
		stance,
		object: rangeOf(tokens, { from: start, to }),
		condition: null,
		needs: "known",
	};
}

function stanceOf(
	noun: number,
	{ tokens, codebook }: StanceContext,
): Stance | null {
	const { lemma } = tokens[noun]!;
	const phrase = `${tokens[noun - 1]?.norm ?? ""} ${lemma}`;
	const list = LISTS.find(([name]) => {
		const words = wordSet(codebook, name);
		return words.has(lemma) || words.has(phrase);
	});
	return list === undefined ? null : list[1];
}

/** "*our* worry", "*Kiral's* red line", "*the party's* objection": whose it is. */
function ownerOf(
	from: number,
	noun: number,
	{ speaker }: Statement,
	context: StanceContext,
): string | null {
	const { tokens, mentions, drafts } = context;
	if (speaker === null) return null;
	for (let at = from; at < noun; at++) {
		const { norm, tag } = tokens[at]!;
		if (/^(our|my)$/.test(norm)) return speaker;
		if (tag === "POS") {
			const id =
				at > from ? (mentionAt(mentions, tokens[at - 1]!)?.id ?? null) : null;
			return id === null || drafts.has(id)
				? (ownBody({ from, head: at - 1 }, speaker, context) ??
						(at > from ? seatOf(at - 1, speaker, context) : null))
				: id;
		}
		if (!/^(its|his|her|their)$/.test(norm)) continue;
		const id = mentionAt(mentions, tokens[at]!)?.id ?? null;
		return id === null || drafts.has(id) ? speaker : id;
	}
	return null;
}

/** "our demand was *met*", "our worry is *great*": no thing that is demanded. */
function isPredicate(at: number, tokens: StanceContext["tokens"]): boolean {
	const { tag } = tokens[at]!;
	return (
		/^VB[NDG]$/.test(tag) ||
		(/^JJ/.test(tag) && !/^(NN|JJ|CC)/.test(tokens[at + 1]?.tag ?? ""))
	);
}
