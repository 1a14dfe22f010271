/** What a clause is about: the issue codes of the codebook, ranked by the words that speak of them. */

import type { IssueDirection, IssueEntry } from "../model/codebook.js";
import { senseOf } from "./issue-sense.js";
import { compileTerms, matchTerms, type TermIndex } from "./issue-terms.js";
import { type ClauseWord, clauseWords } from "./issue-words.js";

/** How strongly a clause speaks of one issue; scores compare only within one clause. */
export interface IssueScore {
	readonly code: string;
	readonly score: number;
}

/** The code of what no issue of the codebook fits. */
export const OTHER_ISSUE = "other";

/** What is looked up in a list of issues, worked out when it is first asked for. */
interface IssueIndex {
	readonly terms: TermIndex;
	/** Those with a direction, in one order. */
	readonly directed: readonly string[];
	readonly directions: readonly IssueDirection[];
}

const indexes = new WeakMap<readonly IssueEntry[], IssueIndex>();

/** A clause longer than this says what it is about before this many words: reading on would only make it slow. */
const WORDS_READ = 400;

/** Where the likeliest of the issues that terms name is less likely than this, the words tell nothing of them. */
const TELLING = 0.1;

/** How much of a score it costs an issue to be less likely by all words together than the likeliest that a term names, by the logarithm. */
const DOUBT = 0.25;

/** The issues that terms of `text` speak of, the strongest first; empty where no term of any issue occurs. */
export function issueScores(
	text: string,
	issues: readonly IssueEntry[],
): readonly IssueScore[] {
	return inOrder(scoresByTerms(clauseWords(text, WORDS_READ), indexOf(issues)));
}

/** The same of one clause as news tells it, weighed by what all of its words say together; points of drafts are longer than it was learned from. */
export function clauseIssueScores(
	text: string,
	issues: readonly IssueEntry[],
): readonly IssueScore[] {
	const words = clauseWords(text, WORDS_READ);
	const index = indexOf(issues);
	return inOrder(weighed(scoresByTerms(words, index), words, index));
}

/** The issue a clause speaks of most; `other` where none is spoken of. */
export function issueOf(text: string, issues: readonly IssueEntry[]): string {
	const [best] = clauseIssueScores(text, issues);
	return best === undefined || best.score < HINT ? OTHER_ISSUE : best.code;
}

function scoresByTerms(
	words: readonly ClauseWord[],
	{ terms }: IssueIndex,
): readonly IssueScore[] {
	const hits = matchTerms(words, terms);
	const byCode = new Map<string, Map<string, number>>();
	for (let i = 0; i < hits.length; i++) {
		const hit = hits[i];
		if (hit === undefined) continue;
		const weight =
			placeWeight(words, hit.first) * headWeight(words, hit, hits[i + 1]);
		for (const { code, weight: own } of hit.terms) {
			const found = byCode.get(code) ?? new Map<string, number>();
			found.set(hit.key, Math.max(found.get(hit.key) ?? 0, own * weight));
			byCode.set(code, found);
		}
	}
	return [...byCode].map(([code, found]) => ({
		code,
		score: fading([...found.values()]),
	}));
}

/** Of several issues that terms name, those lose that the words together speak against. */
function weighed(
	scores: readonly IssueScore[],
	words: readonly ClauseWord[],
	{ directed, directions }: IssueIndex,
): readonly IssueScore[] {
	if (scores.length < 2) return scores;
	const chances = senseOf(words, directions);
	if (chances === null) return scores;
	const chanceOf = ({ code }: IssueScore): number | null =>
		chances[directed.indexOf(code)] ?? null;
	const most = Math.max(...scores.map((score) => chanceOf(score) ?? 0));
	if (most < TELLING) return scores;
	return scores.map((each) => {
		const chance = chanceOf(each);
		const doubt = chance === null ? 0 : DOUBT * Math.log(most / chance);
		return { code: each.code, score: each.score - doubt };
	});
}

function inOrder(scores: readonly IssueScore[]): readonly IssueScore[] {
	return scores
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
}

/** A score below this comes of one word that only hints, wherever it stands: "cut the coupon" is no limit of forces. */
export const HINT = 2.4;

function indexOf(issues: readonly IssueEntry[]): IssueIndex {
	let index = indexes.get(issues);
	if (index === undefined) {
		const directed = issues.flatMap(({ code, direction }) =>
			direction === undefined ? [] : [{ code, direction }],
		);
		index = {
			terms: compileTerms(issues),
			directed: directed.map(({ code }) => code),
			directions: directed.map(({ direction }) => direction),
		};
		indexes.set(issues, index);
	}
	return index;
}

// "cap the army at 800,000 until the sanctions are lifted" is about the army: a condition or an example says less than the clause it
// hangs on. And English puts what is new last: "Khartoum and Kampala would act as guarantors".
function placeWeight(words: readonly ClauseWord[], at: number): number {
	const later = 1 + (0.2 * at) / Math.max(words.length, 10);
	const word = words[at];
	// "an amnesty for fighters who lay down their arms": which fighters is less than the amnesty.
	return (word?.aside ? 0.4 : word?.relative ? 0.65 : 1) * later;
}

// In "ceasefire monitoring" and "the monitoring of the ceasefire" the head is monitoring.
function headWeight(
	words: readonly ClauseWord[],
	hit: { readonly first: number; readonly last: number },
	next: { readonly first: number } | undefined,
): number {
	// "compensation for families" is not the compound that "compensation families" would be.
	const isOpen = /^(?:for|of|to|on|into)$/.test(words[hit.last]?.stem ?? "");
	// … nor is "gives up its arsenal in stages" one, or "leaves the port under a joint board".
	const isCompound =
		next !== undefined &&
		next.first === hit.last + 1 &&
		!isOpen &&
		!PREPOSITION.test(words[next.first]?.stem ?? "");
	if (isCompound) return words[next.first]?.afterBreak ? 1 : 0.75;
	for (const at of [hit.first - 1, hit.first - 2]) {
		const stem = words[at]?.stem ?? "";
		if (stem === "of") return 0.8;
		// "observers at the crossing points": where it happens is not what it is.
		if (/^(?:at|along|near|across)$/.test(stem)) return 0.7;
	}
	return 1;
}

const PREPOSITION =
	/^(?:in|on|at|by|from|within|without|over|under|into|until|after|before|across|against|between)$/;

// Five weak words must not outvote one that decides: each further one counts less.
function fading(weights: number[]): number {
	weights.sort((a, b) => b - a);
	return weights.reduce(
		(sum, weight, rank) => sum + weight / (1 + 1.2 * rank),
		0,
	);
}
