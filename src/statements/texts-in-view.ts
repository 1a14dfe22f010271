/** Several texts of which a report speaks at once, so that "the first", "the other" and "the latter" are texts: "There are two drafts. The first …". */

import type { Token } from "../model/analysis.js";

/** The texts that a report has counted. */
export interface TextsInView {
	/** What they were called, in the singular, lower case: "treaty". */
	readonly noun: string;
	readonly count: number;
	/** Sentences since a text was named. */
	readonly age: number;
}

/** Sentences without a text after which "the first" is anything. */
const FARTHEST = 8;

const COUNTS = new Map([
	["two", 2],
	["both", 2],
	["three", 3],
	["four", 4],
	["five", 5],
]);

/** The texts in view behind a sentence; `before` are those in view ahead of it, `isText` tells the nouns of texts by lemma. */
export function textsInViewAfter(
	tokens: readonly Token[],
	before: TextsInView | null,
	isText: (lemma: string) => boolean,
): TextsInView | null {
	const noun = tokens.findLast((token) => isText(token.lemma))?.lemma ?? null;
	const counted = countedTexts(tokens, isText);
	if (counted !== null) return counted;
	const count = COUNTS.get(tokens[2]?.norm ?? "");
	// "… a single treaty on the table. There are two, and I have read both."
	if (
		tokens[0]?.norm === "there" &&
		tokens[1]?.norm === "are" &&
		count !== undefined &&
		/^(?:[,.;:]|CC)$/.test(tokens[3]?.tag ?? ".")
	)
		return before === null ? null : { ...before, count, age: 0 };
	if (noun !== null)
		return before === null || before.count === 0
			? { noun, count: 0, age: 0 }
			: { ...before, age: 0 };
	if (before === null || opensWithOthers(tokens)) return null;
	return before.age < FARTHEST ? { ...before, age: before.age + 1 } : null;
}

/** The texts in view in a sentence: those that it counts itself, else those counted before it. */
export function textsInViewAt(
	tokens: readonly Token[],
	before: TextsInView | null,
	isText: (lemma: string) => boolean,
): TextsInView | null {
	return countedTexts(tokens, isText) ?? before;
}

/** Whether several texts are in view, so that "the first" is one of them. */
export function areSeveral(texts: TextsInView | null): texts is TextsInView {
	return texts !== null && texts.count > 1;
}

/** "two rival drafts", "three competing versions", "both texts". */
function countedTexts(
	tokens: readonly Token[],
	isText: (lemma: string) => boolean,
): TextsInView | null {
	for (let at = 0; at < tokens.length; at++) {
		const count = COUNTS.get(tokens[at]!.norm);
		if (count === undefined) continue;
		let head = at + 1;
		while (/^(?:JJ|VBN|VBG|NN|NNP|HYPH|PRP\$)$/.test(tokens[head]?.tag ?? ""))
			head++;
		const noun = tokens[head];
		if (noun?.tag === "NNS" && isText(noun.lemma))
			return { noun: noun.lemma, count, age: 0 };
	}
	return null;
}

/** "Two ministers left early. The first …": others are counted at the head of a sentence. */
function opensWithOthers(tokens: readonly Token[]): boolean {
	const at = tokens[0]?.norm === "the" ? 1 : 0;
	return (
		/^(?:two|three|four|five)$/.test(tokens[at]?.norm ?? "") &&
		tokens.slice(at + 1, at + 4).some(({ tag }) => tag === "NNS")
	);
}

const BARE =
	/^(?:first|second|third|fourth|fifth|former|latter|earlier|later|older|newer|other|rival|last|latest|original)$/;

/** Whether "the first", "the latter", "the other one" stands here with no noun of its own; `at` is the token behind "the". */
export function isBareOrdinal(tokens: readonly Token[], at: number): boolean {
	if (tokens[at - 1]?.norm !== "the") return false;
	// "the one the envoys circulated", "the one from Sundholm"
	if (tokens[at]?.norm === "one")
		return /^(?:that|which|the|from|by|drafted|drawn|written|tabled)$|^\p{Lu}/u.test(
			tokens[at + 1]?.text ?? "",
		);
	if (!BARE.test(tokens[at]?.norm ?? "")) return false;
	const behind = tokens[at + 1]?.norm === "one" ? at + 2 : at + 1;
	const next = tokens[behind];
	// "the first of the talks", "the first to sign", "on the other", "the latter two"
	if (/^(?:to|of|half|two|three)$/.test(next?.norm ?? "")) return false;
	if (tokens[at]!.norm === "other" && tokens[at - 2]?.norm === "on")
		return false;
	return !/^(?:NN|JJ|CD|POS)/.test(next?.tag ?? "");
}
