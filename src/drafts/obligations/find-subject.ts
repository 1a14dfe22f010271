/** Finds the subject of a modal: the noun phrase, or list of them, that its clause opens with. */

import type { Token } from "../../model/analysis.js";
import type { Window } from "../clauses/token-window.js";

/** Adverbs between subject and modal: "the parties also shall", "each side hereby agrees to". */
const FLOATING = /^(?:RB|RBR|RBS)$/;

/**
 * The subject between the clause's start and its modal, as token indexes; null where no noun stands there. Phrases of time and
 * conditions before it are left out: "Within 30 days, [each side] shall".
 */
export function findSubject(
	tokens: readonly Token[],
	start: number,
	modal: number,
): Window | null {
	let to = modal;
	while (
		to > start &&
		(isFloating(tokens[to - 1]) ||
			(tokens[to - 1]?.norm === "each" &&
				to - 2 > start &&
				/^NN/.test(tokens[to - 2]?.tag ?? "")))
	)
		to--;
	const pieces = commaPieces(tokens, start, to);
	let last = pieces.length - 1;
	// "Each side, within a month of signature, shall": what stands between commas is no subject.
	while (
		last > 0 &&
		(!opensSubject(tokens, pieces[last] as Window) ||
			isShare(tokens, pieces[last] as Window))
	)
		last--;
	const piece = pieces[last];
	if (piece === undefined || !opensSubject(tokens, piece)) return null;
	let from = behindLead(tokens, piece);
	for (let at = last; at > 0; at--) {
		const before = pieces[at - 1] as Window;
		if (!isListed(tokens, before, pieces[at] as Window)) break;
		from = behindLead(tokens, before);
	}
	const end = last < pieces.length - 1 ? piece.to : to;
	return trimmed(tokens, { from, to: end });
}

// A strange name is an adverb to some taggers: "Upland shall".
function isFloating(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		FLOATING.test(token.tag) &&
		!/^\p{Lu}/u.test(token.text)
	);
}

function commaPieces(
	tokens: readonly Token[],
	start: number,
	to: number,
): readonly Window[] {
	const pieces: Window[] = [];
	let from = start;
	let depth = 0;
	for (let at = start; at < to; at++) {
		const norm = tokens[at]?.norm ?? "";
		if (/^[([]$/.test(norm)) depth++;
		if (/^[)\]]$/.test(norm)) depth = Math.max(0, depth - 1);
		if (norm === "," && depth === 0) {
			if (at > from) pieces.push({ from, to: at });
			from = at + 1;
		} else if (/^[;:–—]$/.test(norm)) {
			pieces.length = 0;
			from = at + 1;
		} else if (
			norm === "that" &&
			tokens[at]?.tag !== "DT" &&
			/^V/.test(tokens[at - 1]?.tag ?? "")
		) {
			// "The parties agree that [the force] shall"
			pieces.length = 0;
			from = at + 1;
		}
	}
	if (from < to) pieces.push({ from, to });
	return pieces;
}

function behindLead(tokens: readonly Token[], piece: Window): number {
	let from = piece.from;
	while (
		from < piece.to &&
		(/^(?:CC|RB|``|'')$/.test(tokens[from]?.tag ?? "") ||
			/^(?:and|but|while|whereas|or|then|also|\*+|_+|["“”'‘[])$/.test(
				tokens[from]?.norm ?? "",
			)) &&
		tokens[from]?.norm !== "neither" &&
		tokens[from]?.norm !== "both"
	)
		from++;
	return from;
}

function opensSubject(tokens: readonly Token[], piece: Window): boolean {
	const from = behindLead(tokens, piece);
	const first = tokens[from];
	if (first === undefined || from >= piece.to) return false;
	// A strange name may bear any tag; alone before a modal it can only be the subject.
	if (
		piece.to - from === 1 &&
		/^\p{Lu}\p{L}+$/u.test(first.text) &&
		!/^(?:IN|WRB|WDT)$/.test(first.tag)
	)
		return true;
	if (
		/^(?:IN|TO|VBG|WDT|WP|WRB|WP\$)$/.test(first.tag) &&
		!/^(?:both|neither|either|all|each|no|any)$/.test(first.norm)
	)
		return false;
	if (first.tag === "VBN" && !/^NN/.test(tokens[from + 1]?.tag ?? ""))
		return false;
	for (let at = from; at < piece.to; at++)
		if (/^(?:NN|PRP$|CD|DT|EX|JJ)/.test(tokens[at]?.tag ?? "")) return true;
	return false;
}

// "A commission of six members, three from each side, shall": the numbers tell how it is made up.
function isShare(tokens: readonly Token[], piece: Window): boolean {
	return (
		tokens[piece.from]?.tag === "CD" &&
		tokens[piece.from + 1]?.tag === "IN" &&
		!hasWord(tokens, piece, /^(?:and|or)$/)
	);
}

/** "Russia, Ukraine and Europe shall": the piece before is a bare noun phrase, and the list is closed with "and". */
function isListed(
	tokens: readonly Token[],
	before: Window,
	after: Window,
): boolean {
	const closes = hasWord(tokens, after, /^(?:and|or)$/);
	if (!opensSubject(tokens, before)) return false;
	const bare = !tokens
		.slice(before.from, before.to)
		.some(({ tag }) => /^(?:VB|MD|IN|WDT|WP)/.test(tag));
	return bare && closes && before.to - before.from <= 8;
}

function hasWord(
	tokens: readonly Token[],
	window: Window,
	word: RegExp,
): boolean {
	for (let at = window.from; at < window.to; at++)
		if (word.test(tokens[at]?.norm ?? "")) return true;
	return false;
}

function trimmed(tokens: readonly Token[], window: Window): Window | null {
	let { from, to } = window;
	const edge = /^(?:,|and|or|but|\*+|["“”[\]])$/;
	while (to > from && edge.test(tokens[to - 1]?.norm ?? "")) to--;
	while (from < to && edge.test(tokens[from]?.norm ?? "")) from++;
	return from < to ? { from, to } : null;
}
