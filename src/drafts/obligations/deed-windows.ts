/** Parts the deeds that one modal governs: "shall [withdraw its forces] and [hand over its weapons]". */

import type { Token } from "../../model/analysis.js";
import type { Window } from "../clauses/token-window.js";

/** A deed of fewer tokens than this is one verb of a pair: "respect and ensure respect for". */
const LEAST_DEED = 3;

/** The single deeds of a deed, in order; the whole where it is one. */
export function deedWindows(
	tokens: readonly Token[],
	deed: Window,
): readonly Window[] {
	const first = tokens[deed.from];
	if (first === undefined || deed.from >= deed.to) return [];
	const windows: Window[] = [];
	let from = deed.from;
	let depth = 0;
	for (let at = deed.from + 1; at < deed.to; at++) {
		const { norm } = tokens[at] as Token;
		if (/^[([]$/.test(norm)) depth++;
		if (/^[)\]]$/.test(norm)) depth = Math.max(0, depth - 1);
		if (depth > 0 || !/^(?:and|;)$/.test(norm)) continue;
		const next =
			norm === ";" && tokens[at + 1]?.norm === "and" ? at + 2 : at + 1;
		if (
			!opensDeed(tokens, first, next) ||
			at - from < LEAST_DEED ||
			deed.to - next < LEAST_DEED
		)
			continue;
		windows.push(trimmed(tokens, { from, to: at }));
		from = next;
	}
	windows.push(trimmed(tokens, { from, to: deed.to }));
	return windows;
}

// The second verb must look like the first: "withdraw … and hand over", not "withdraw from towns and villages".
function opensDeed(
	tokens: readonly Token[],
	first: Token,
	at: number,
): boolean {
	let next = at;
	while (tokens[next]?.tag.startsWith("RB")) next++;
	const token = tokens[next];
	if (
		token === undefined ||
		!/^VBP?$/.test(first.tag) ||
		(first.lemma === "be" && token.lemma !== "be")
	)
		return false;
	if (token.tag !== "VB" || token.norm !== token.lemma) return false;
	return (
		!/^(?:IN|CC|,|\.|NN)/.test(tokens[next + 1]?.tag ?? ".") ||
		tokens[next + 1]?.norm === "to" ||
		/^(?:IN|NN)/.test(tokens[next + 1]?.tag ?? ".")
	);
}

function trimmed(tokens: readonly Token[], window: Window): Window {
	let { from, to } = window;
	while (to > from && /^(?:,|;|and)$/.test(tokens[to - 1]?.norm ?? "")) to--;
	while (from < to && /^(?:,|;|and)$/.test(tokens[from]?.norm ?? "")) from++;
	return { from, to };
}
