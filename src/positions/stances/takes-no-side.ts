/** Appeals and warnings that take no stand on what is negotiated: "urged both camps to refrain from any act …", "warned that the offer lapses". */

import { type Window, windowOf } from "../../drafts/clauses/token-window.js";
import type { Statement } from "../../model/statement.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import type { StanceContext } from "./stance-context.js";

/** Words from the head of a content in which an appeal says what it asks for. */
const REACH = 14;

/** "to refrain from any act that could lead to violence": good conduct, which anybody asks of everybody. */
export function isAppealForCalm(
	{ from, to }: Window,
	{ tokens, lexicon }: StanceContext,
): boolean {
	for (let at = from; at < Math.min(to, from + REACH); at++)
		if (
			(at === from || /^(TO|CC|IN)$/.test(tokens[at - 1]!.tag)) &&
			phrasesAt(lexicon.calming, tokens, { at, to }).length > 0
		)
			return true;
	return false;
}

/** "warned that *the offer would lapse*": a term told to others, and no worry about the text. */
export function isRunningOut(
	{ from, to }: Window,
	{ tokens, codebook }: StanceContext,
): boolean {
	const names = wordSet(codebook, "offered-things");
	let isOffer = false;
	for (let at = from; at < Math.min(to, from + REACH); at++) {
		const { norm, lemma, tag } = tokens[at]!;
		isOffer ||= names.has(lemma);
		if (/^(lapse|expire)$/.test(lemma) || (lemma === "run" && isOut(at + 1)))
			return isOffer;
		const isBefore =
			/^(DT|PRP\$|JJ|NN|NNS|NNP|POS|MD|RB|VB|VBZ|VBD|TO|CD)$/.test(tag) ||
			/^(that|be|going|soon|then)$/.test(norm);
		if (!isBefore) return false;
	}
	return false;

	function isOut(at: number): boolean {
		return tokens[at]?.norm === "out";
	}
}

/** "*Fighters who* seek leniency have to tell all": told of whoever does so, as a rule, and of nobody's stand. */
export function isOfWhomever(
	{ source, cue, content }: Statement,
	{ tokens }: StanceContext,
): boolean {
	const first = content[0];
	if (source === null || cue === null || first === undefined) return false;
	const { from, to } = windowOf(tokens, source);
	const isGeneral =
		/^(anyone|anybody|those|whoever|everyone|all|people)$/.test(
			tokens[from]!.norm,
		) ||
		(to - from <= 2 &&
			tokens[to - 1]!.tag === "NNS" &&
			/^(NNS|JJ)$/.test(tokens[from]!.tag));
	if (!isGeneral) return false;
	const last = tokens[to - 1]!.norm;
	if (!/^(who|that|whoever)$/.test(tokens[to]?.norm ?? "") && last !== "who")
		return false;
	const window = windowOf(tokens, first);
	for (let at = window.from; at < window.to + REACH; at++) {
		const token = tokens[at];
		if (token === undefined || token.norm === ".") return false;
		if (/^(must|shall|may|can|will|would)$/.test(token.norm)) return true;
		if (
			/^(have|has|are|is|need|had|were)$/.test(token.norm) &&
			tokens[at + 1]?.norm === "to"
		)
			return true;
	}
	return false;
}
