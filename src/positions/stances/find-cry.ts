/** Cries in answer to what was put forward: "“Over my dead body,” she said of the draft", "“Where do I sign?” joked the mayor". */

import {
	rangeOf,
	tokenFrom,
	windowOf,
} from "../../drafts/clauses/token-window.js";
import type { Stance } from "../../model/position.js";
import type { Range } from "../../model/span.js";
import type { Statement } from "../../model/statement.js";
import { spokenOf } from "./resolve-object.js";
import type { StanceContext, StanceFound } from "./stance-context.js";

/** Words of the longest cry. */
const LONGEST = 10;

const LISTS = [
	["cries-opposes", "opposes"],
	["cries-supports", "supports"],
	["cries-open", "open"],
] as const satisfies readonly (readonly [string, Stance])[];

/** The stand of a speaker whose whole utterance is a cry; null for any other, or where nothing was put forward. */
export function findCry(
	{ speaker, form, content, source, cue }: Statement,
	context: StanceContext,
): StanceFound | null {
	const first = content[0];
	if (speaker === null || form !== "direct" || first === undefined) return null;
	if (content.length > 1) return null;
	const { tokens, codebook } = context;
	const { from, to } = windowOf(tokens, first);
	if (to - from > LONGEST) return null;
	const words = tokens
		.slice(from, to)
		.filter(({ norm }) => /[\p{L}\p{N}]/u.test(norm))
		.map(({ norm }) => norm)
		.join(" ");
	const list = LISTS.find(([name]) =>
		(codebook.words[name] ?? []).includes(words),
	);
	if (list === undefined) return null;
	const told = Math.max(first.end, source?.end ?? 0, cue?.end ?? 0);
	const object = askedAbout(told, context);
	return object === null && !isAfterText(first.start, context)
		? null
		: {
				actor: speaker,
				stance: list[1],
				object,
				condition: null,
				needs: "known",
			};
}

/** "… said *of the text*", "… asked *about the court*", "asked *whether he would accept the zone*"; null where nothing is told. */
function askedAbout(
	from: number,
	{ tokens, sentenceAt }: StanceContext,
): Range | null {
	const sentence = sentenceAt(from - 1);
	if (sentence === null || from >= sentence.end) return null;
	const last = tokenFrom(tokens, sentence.end);
	let isAsked = false;
	for (let at = tokenFrom(tokens, from); at + 1 < last; at++) {
		const { norm, lemma } = tokens[at]!;
		if (lemma === "ask") isAsked = true;
		const isOf = norm === "of" && tokens[at]!.start - from < 2;
		if (isOf || (isAsked && /^(about|whether|if|on)$/.test(norm)))
			return rangeOf(tokens, { from: at + 1, to: last });
	}
	return null;
}

/** Whether a text was spoken of in the sentence or the one before. */
function isAfterText(at: number, context: StanceContext): boolean {
	const own = context.sentenceAt(at);
	const before = own === null ? null : context.sentenceAt(own.start - 2);
	const from = (before ?? own)?.start ?? at;
	return spokenOf(at, context, at - from).target !== null;
}
