/** Tells whether a document is itself a text that parties put out, a declaration or joint statement, by its title. */

import type { Codebook } from "../../model/codebook.js";
import type { Block } from "../../model/document.js";
import type { Range } from "../../model/span.js";
import { titleInHead, withoutEscapes } from "./title-in-head.js";

/** A document that is what its issuers say together. */
export interface IssuedText {
	/** The words of the title that name it: "Joint statement", "Paris declaration". */
	readonly head: Range;
	/** Lemma of what it is: "statement". */
	readonly noun: string;
	/** What it is called elsewhere, by its place where the title gives one: "Berlin statement". */
	readonly name: string;
	/** Where the title names its issuers: "the United States and Ukraine", "Leaders'"; null where it does not. */
	readonly issuers: Range | null;
	/** Whether the title stands in the head of a file, where nothing else reads its names. */
	readonly isInHead: boolean;
}

/** The text that the document is; null for a report, also for one on such a text. */
export function findIssuedText(
	{
		text,
		blocks,
	}: { readonly text: string; readonly blocks: readonly Block[] },
	codebook: Codebook,
): IssuedText | null {
	const shownTitle = blocks.find(({ kind }) => kind === "title") ?? null;
	const title = shownTitle ?? titleInHead(text, blocks);
	if (title === null || title.end - title.start > LONGEST_TITLE) return null;
	const shown = withoutEscapes(text, title);
	const words = wordsOf(shown, title);
	const at = words.findIndex(({ norm }) => isNoun(norm, codebook));
	const noun = words[at];
	if (noun === undefined || at > MOST_BEFORE) return null;
	const before = words.slice(0, at);
	const isJoint = before.some(({ norm, text }) =>
		isJointWord(norm, text, codebook),
	);
	const named = before.filter(({ text }) => /^\p{Lu}/u.test(text));
	if (!before.every((word) => mayStandBefore(word, codebook))) return null;
	if (isWeak(noun.norm, codebook) && !isJoint) return null;
	const behind = shown.slice(noun.end, title.end);
	if (
		!/^(?:\s*[,:–—-]|\s*$|\s+(?:of|by|from|between|on|at|in|following|after|adopted|issued|to|for|concerning|regarding)\b)/.test(
			behind,
		)
	)
		return null;
	const issuers =
		issuersOf(noun, behind) ??
		possessor(before, codebook) ??
		pairBefore(before, codebook);
	const isDated = /\b[12]\d{3}\b/.test(behind);
	// Without a date it may be a headline: "Joint declaration of Orland and Kiral angers fishermen".
	const isReported = blocks.some(({ kind }) =>
		/^(?:dateline|byline)$/.test(kind),
	);
	if (
		!isDated &&
		(isReported ||
			!isJoint ||
			!(isOnlyNamed(behind, issuers, noun) || speaksOfItself(text, blocks)))
	)
		return null;
	return {
		head: { start: named[0]?.start ?? noun.start, end: noun.end },
		noun: singular(noun.norm),
		name: nameOf({ noun, before, behind, text: shown, title }, codebook),
		issuers,
		isInHead: shownTitle === null,
	};
}

/** Whether the body speaks as "we", which no report does outside quotation marks. */
function speaksOfItself(text: string, blocks: readonly Block[]): boolean {
	const own = blocks
		.filter(({ kind }) => kind === "body")
		.map(({ start, end }) => text.slice(start, end))
		.join("\n")
		.replace(/[“"][^”"]*[”"]/g, " ");
	return (own.match(/\b(?:[Ww]e|[Oo]ur)\b/g)?.length ?? 0) >= LEAST_OF_ITSELF;
}

/** Of a report one may be a slip, or a quotation whose marks are lost. */
const LEAST_OF_ITSELF = 3;

/** Longest title in units, and most words before what it calls the text: behind them it is a headline about one. */
const LONGEST_TITLE = 200;
const MOST_BEFORE = 8;

interface Word extends Range {
	readonly text: string;
	readonly norm: string;
}

function wordsOf(text: string, { start, end }: Range): readonly Word[] {
	return [
		...text
			.slice(start, end)
			.matchAll(/[\p{L}\p{N}][\p{L}\p{N}&.–-]*(?:['’]s?\b|['’])?/gu),
	].map((match) => ({
		start: start + match.index,
		end: start + match.index + match[0].length,
		text: match[0],
		norm: match[0].toLowerCase().replace(/’/g, "'"),
	}));
}

function isNoun(norm: string, codebook: Codebook): boolean {
	return (
		isWeak(norm, codebook) || listed(codebook, "issued-texts", singular(norm))
	);
}

/** "Statement on …" may be anybody's; only a joint one is a text of parties. */
function isWeak(norm: string, codebook: Codebook): boolean {
	return listed(codebook, "jointly-issued-texts", singular(norm));
}

function singular(norm: string): string {
	return norm === "conclusions" ? "conclusion" : norm;
}

/** "Joint", "Trilateral"; "Leaders'", "Ministers'". */
function isJointWord(norm: string, text: string, codebook: Codebook): boolean {
	return listed(codebook, "joint-words", norm) || /s['’]$/.test(text);
}

/** Names and words of joint texts; a verb or a preposition before it makes a headline of the title. */
function mayStandBefore({ text, norm }: Word, codebook: Codebook): boolean {
	if (listed(codebook, "joint-words", norm)) return true;
	if (/^(?:the|a|and|final)$/.test(norm)) return true;
	if (!/^[\p{Lu}\p{N}]/u.test(text)) return false;
	const verb = norm.replace(/(?:e?s|e?d)$/, "");
	return !codebook.cues.some(
		({ kind, lemma }) =>
			kind === "verb" &&
			(lemma === norm || lemma === verb || lemma === `${verb}e`),
	);
}

function issuersOf(noun: Word, behind: string): Range | null {
	const match =
		/^\s+(?:of|by|from|between)\s+((?:the\s+)?\p{Lu}[^,;:–—]*)/u.exec(behind);
	if (match?.[1] === undefined) return null;
	const named = match[1].replace(/\s+(?:on|at|in|following|after)\s.*$/, "");
	const start = noun.end + match[0].length - match[1].length;
	return { start, end: start + named.length };
}

function possessor(before: readonly Word[], codebook: Codebook): Range | null {
	return (
		before.find(
			({ text, norm }) =>
				/s['’]$/.test(text) && !listed(codebook, "joint-words", norm),
		) ?? null
	);
}

/** "*President Ruiz and President Lund* Joint Statement"; null where one name, or none, stands before. */
function pairBefore(before: readonly Word[], codebook: Codebook): Range | null {
	const joint = before.findIndex(({ norm }) =>
		listed(codebook, "joint-words", norm),
	);
	const names = before.slice(0, Math.max(joint, 0));
	const first = names[0];
	const last = names.at(-1);
	return first !== undefined &&
		last !== undefined &&
		names.some(({ norm }) => norm === "and")
		? { start: first.start, end: last.end }
		: null;
}

/** Whether nothing but the issuers' names follows, or names and what the text is on. */
function isOnlyNamed(
	behind: string,
	issuers: Range | null,
	noun: Word,
): boolean {
	if (issuers === null || issuers.start < noun.end) return false;
	return /^\s+\w+\s+(?:(?:the|and|of|&)\s+|\p{Lu}[\p{L}.]*,?(?:\s+|$))+(?:(?:on|concerning|regarding|following|in|at)\s.*)?$/u.test(
		behind,
	);
}

/** "Leaders' statement on …, Berlin, 15 December" is the Berlin statement; "Paris declaration on …" says so itself. */
function nameOf(
	{
		noun,
		before,
		behind,
		text,
		title,
	}: {
		readonly noun: Word;
		readonly before: readonly Word[];
		readonly behind: string;
		readonly text: string;
		readonly title: Range;
	},
	codebook: Codebook,
): string {
	const place = /,\s*(\p{Lu}[\p{L}'’. -]*),\s*(?:\d|\p{Lu}\p{L}+\s\d)/u.exec(
		behind,
	)?.[1];
	if (place !== undefined) return `${place.trim()} ${noun.norm}`;
	if (pairBefore(before, codebook) !== null)
		return text
			.slice(before[0]?.start ?? noun.start, noun.end)
			.replace(/\s+/g, " ");
	const own = before.filter(
		({ text, norm }) =>
			/^\p{Lu}/u.test(text) &&
			!/^(?:the|a)$/.test(norm) &&
			!isJointWord(norm, text, codebook),
	);
	if (own.length > 0)
		return `${own.map((word) => word.text).join(" ")} ${noun.norm}`;
	const rest = behind.replace(/,?\s+\d{1,2}\s+\p{Lu}.*$/u, "");
	return text
		.slice(
			before[0]?.start ?? noun.start,
			title.end - behind.length + rest.length,
		)
		.replace(/\s+/g, " ")
		.trim();
}

function listed(codebook: Codebook, list: string, word: string): boolean {
	return (codebook.words[list] ?? []).includes(word);
}
