/** A list that a draft's sentence opens, line under line: "The document asks that Kiral:", "• End its blockade …". */

import type { Window } from "../../drafts/clauses/token-window.js";
import type { Sentence, Token } from "../../model/analysis.js";
import type { Range } from "../../model/span.js";
import type { Statement } from "../../model/statement.js";
import { mentionIndex, mentionsIn } from "../mention-index.js";
import type { PositionInput } from "../position-input.js";
import type { Tools } from "./provision-tools.js";
import type { ReportedWindow } from "./reported-context.js";
import type { Told } from "./window-provisions.js";

/** One line of a list, with whom the heading binds. */
export interface ListedItem {
	readonly told: ReportedWindow;
	readonly item: Told;
}

export interface Listing {
	/** The sentence with the colon. */
	readonly heading: Range;
	readonly draft: string;
	/** Number of the block of the last line. */
	readonly lastBlock: number;
	readonly items: readonly ListedItem[];
}

/** The lists of the document in text order. */
export function findListings(
	input: PositionInput,
	tools: Tools,
): readonly Listing[] {
	const { sentences } = input.analysis;
	const found: Listing[] = [];
	let spoken: SpokenIn | null = null;
	for (let at = 0; at + 1 < sentences.length; at++) {
		const heading = sentences[at]!;
		if (!opensList(heading, sentences[at + 1]!)) continue;
		const lines = linesFrom(sentences, at + 1);
		if (lines.length === 0) continue;
		at = sentences.indexOf(lines[lines.length - 1]!, at);
		spoken ??= spokenIn(input, tools);
		const teller = tellerOf(heading, input, tools, spoken);
		if (teller === null) continue;
		const said = spoken;
		found.push({
			heading,
			draft: teller.draft,
			lastBlock: lines[lines.length - 1]!.block,
			items: lines
				.filter((line) => !isSpoken(line, said, tools) && !isLeftOut(line))
				.map((line) => ({
					told: {
						draft: teller.draft,
						window: windowBehindMark(line),
						told: teller.told,
					},
					item: { statement: teller.statement, subject: teller.bound },
				})),
		});
	}
	return found;
}

/** A colon, or a heading on a line of its own: "What the draft says", with lines below it. */
function opensList({ tokens, block }: Sentence, next: Sentence): boolean {
	const last = tokens.at(-1)?.norm ?? "";
	if (last === ":") return true;
	return (
		next.block !== block &&
		behindMark(next) !== null &&
		tokens.length <= LONGEST_HEADING &&
		!/^[.!?…”"]$/.test(last)
	);
}

/** A line longer than this, in tokens, is no heading. */
const LONGEST_HEADING = 10;

/** "Not covered: passports", "Left out: the old debt": what the text has not got. */
function isLeftOut(line: Sentence): boolean {
	const from = behindMark(line) ?? 0;
	const words = line.tokens
		.slice(from, from + 2)
		.map(({ norm }) => norm)
		.join(" ");
	return /^(?:not (?:covered|included|mentioned|addressed|settled|in)|left (?:out|open)|still open|missing|absent|open|no word)\b/.test(
		words,
	);
}

/** The statements whose cue stands in the sentence that begins here. */
type SpokenIn = ReadonlyMap<number, readonly Statement[]>;

function spokenIn(
	{ statements }: PositionInput,
	{ reported }: Tools,
): SpokenIn {
	const byStart = new Map<number, Statement[]>();
	for (const statement of statements) {
		if (statement.cue === null || statement.speaker === null) continue;
		const start = reported.sentenceAt(statement.cue.start)?.start ?? -1;
		const list = byStart.get(start) ?? [];
		byStart.set(start, list);
		list.push(statement);
	}
	return byStart;
}

interface Teller {
	readonly draft: string;
	readonly told: ReportedWindow["told"];
	readonly statement: string | null;
	/** "asks that Kiral:": who must do it; null where nobody is named between the verb and the colon. */
	readonly bound: string | null;
}

/** The draft that speaks in the heading, or whose points it announces ("The main points of the plan:"); null for another heading. */
function tellerOf(
	heading: Sentence,
	{ actors, drafts }: PositionInput,
	{ reported }: Tools,
	spoken: SpokenIn,
): Teller | null {
	const index = mentionIndex(actors, drafts);
	const statement = spoken
		.get(heading.start)
		?.find(({ speaker }) => reported.drafts.has(speaker!));
	if (statement !== undefined) {
		const behind = mentionsIn(index, {
			start: statement.cue!.end,
			end: heading.end,
		}).filter(({ id }) => !reported.drafts.has(id));
		return {
			draft: statement.speaker!,
			told: "draft",
			statement: statement.id,
			bound: behind[behind.length - 1]?.id ?? null,
		};
	}
	// "It has eleven pages. The main points:"
	const draft =
		mentionsIn(index, heading).find(({ id }) => reported.drafts.has(id))?.id ??
		reported.draftNamedLast(heading.start);
	// "What the draft says", "What's in the paper"
	const isOfText =
		/^(?:what|inside)$/.test(heading.tokens[0]?.norm ?? "") &&
		heading.tokens.some(({ lemma }) => reported.texts.has(lemma));
	const announces = heading.tokens.some(({ lemma }) =>
		reported.announcing.has(lemma),
	);
	return draft === null || !(announces || isOfText)
		? null
		: {
				draft,
				told: isOfText ? "draft" : "party",
				statement: null,
				bound: null,
			};
}

/** The first sentences of the blocks from here on that open with a mark. */
function linesFrom(
	sentences: readonly Sentence[],
	first: number,
): readonly Sentence[] {
	const lines: Sentence[] = [];
	let block = sentences[first - 1]!.block;
	for (let at = first; at < sentences.length; at++) {
		const line = sentences[at]!;
		if (line.block === block) continue;
		if (line.block !== block + 1 || behindMark(line) === null) break;
		lines.push(line);
		block = line.block;
	}
	return lines;
}

/** How many tokens the mark before a line takes up: "•", "-", "1.", "(a)", with a space behind it; null where there is none. */
function behindMark({ tokens }: Sentence): number | null {
	const length = markLength(tokens);
	const [last, next] = [tokens[length - 1], tokens[length]];
	return length > 0 && next !== undefined && next.start > last!.end
		? length
		: null;
}

function markLength([first, second, third]: readonly Token[]): number {
	if (first === undefined || second === undefined) return 0;
	if (/^[•◦▪●■*·–—-]$/.test(first.norm)) return 1;
	if (isNumber(first) && /^[.)]$/.test(second.norm)) return 2;
	const isClosed = third?.norm === ")";
	return first.norm === "(" && isNumber(second) && isClosed ? 3 : 0;
}

function isNumber({ norm }: Token): boolean {
	return /^(?:\d{1,2}|[a-z]|[ivx]{1,4})$/.test(norm);
}

function windowBehindMark(line: Sentence): Window {
	const from = line.first + (behindMark(line) ?? 0);
	let to = line.first + line.tokens.length;
	while (
		to > from &&
		/^(?:[.;,]|and|or)$/.test(line.tokens[to - line.first - 1]!.norm)
	)
		to--;
	return { from, to };
}

/** A line that somebody says something in is an item of the report's own list. */
function isSpoken(
	line: Sentence,
	spoken: SpokenIn,
	{ reported }: Tools,
): boolean {
	return (spoken.get(line.start) ?? []).some(
		({ speaker }) => !reported.drafts.has(speaker!),
	);
}
