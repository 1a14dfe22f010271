/** Whether a noun phrase behind a joint is a thing of its own beside what is given, or beside another thing: "a seat in the senate and their own flag". */

import type { Token } from "../../model/analysis.js";
import type { Joint } from "./may-follow.js";
import type { NounConjunct } from "./noun-conjunct.js";

/** A verb further off than this is not looked for: it keeps the cost of a long list linear. */
const LONGEST_LOOK = 60;

/** "give the valley its own parliament, a police force of 300 and a vote on secession": of what is given each thing is one. */
export function isSecondGift(
	tokens: readonly Token[],
	{ piece, at, next }: Joint,
	{ opening, isDeed, hasComplement }: NounConjunct,
): boolean {
	if (tokens[at]!.norm === "or" || isBetween(tokens, piece.from, at))
		return false;
	const isThing =
		opening === "a" ||
		tokens[next]!.tag === "PRP$" ||
		(opening !== "sum" &&
			isDeed &&
			hasComplement &&
			!/^["“]$/.test(tokens[next]!.norm));
	if (!isThing) return false;
	if (isGivenSomething(tokens, next)) return false;
	const to = Math.min(piece.to, piece.from + LONGEST_LOOK);
	const verb = tokens
		.slice(piece.from, to)
		.findIndex(({ tag }) => /^(?:VB|MD)/.test(tag));
	// "(give the valley a parliament,) a police force of 300 and …": only a gift before it can have been parted so.
	if (verb < 0)
		return /^(?:DT|PRP\$|CD|NN.*|JJ)$/.test(tokens[piece.from]!.tag);
	const giver = tokens
		.slice(piece.from + verb, to)
		.find(({ tag }) => /^VB/.test(tag));
	if (giver === undefined || !GIFTS.test(giver.lemma)) return false;
	// "keep a base on the cape and a port": a thing that opens as the next one does.
	return tokens
		.slice(piece.from + verb + 1, to)
		.some(
			({ tag, norm }) =>
				norm === "a" ||
				norm === "an" ||
				/^(?:PRP\$|CD)$/.test(tag) ||
				((isDeed || hasComplement) && /^(?:DT|NN)$/.test(tag)),
		);
}

/** "(give a widow and) a child each a pension": who gets it, and not what. */
function isGivenSomething(tokens: readonly Token[], next: number): boolean {
	let at = next + 1;
	while (/^(?:JJ.?|NN.*|POS|VBN|CD)$/.test(tokens[at]?.tag ?? "")) at++;
	return /^(?:DT|PRP\$|CD)$/.test(tokens[at]?.tag ?? "");
}

/** "(calls for) a truce and a prisoner swap", "(gives them) a seat and their own flag": one thing of its own beside another. */
export function isOneMore(
	tokens: readonly Token[],
	{ piece, next }: Joint,
	{ opening }: NounConjunct,
): boolean {
	const isOwn =
		tokens[next]!.tag === "PRP$" && tokens[next + 1]?.norm === "own";
	if (!(isOwn || opening === "a") || isGivenSomething(tokens, next))
		return false;
	const from = Math.max(piece.from, piece.to - LONGEST_LOOK);
	let articles = 0;
	for (let at = from; at < piece.to; at++) {
		if (!/^an?$/.test(tokens[at]!.norm)) continue;
		// "a fund for a port and a road": it may be for both.
		if (at > from && tokens[at - 1]!.tag === "IN") return false;
		articles++;
	}
	return articles > 0;
}

/** What gives and gets, sets up and takes away has things as its objects, each a provision. */
const GIFTS =
	/^(?:give|grant|offer|get|receive|gain|keep|retain|provide|include|create|establish|introduce|guarantee|award|promise|set|bring|contain|have|found|impose|require|demand|seek)$/;

/** "a pact between Russia, Ukraine and Europe": the list belongs to "between" until a new noun phrase opens with an article. */
export function isBetween(
	tokens: readonly Token[],
	from: number,
	at: number,
): boolean {
	for (let i = at - 1; i >= from && i > at - 12; i--) {
		if (tokens[i]!.norm === "between")
			return !tokens.slice(i, at).some(({ norm }) => norm === "and");
	}
	return false;
}
