/** Finds everything that drafts are reported to provide, one provision for each thing. */

import { conjunctForm } from "../../drafts/clauses/conjunct-form.js";
import { findCondition } from "../../drafts/clauses/find-condition.js";
import {
	rangeOf,
	type Window,
	windowOf,
} from "../../drafts/clauses/token-window.js";
import { issueOf, OTHER_ISSUE } from "../../drafts/issue-of.js";
import { findFigures } from "../../language/figures/find-figures.js";
import type { UnitLexicon } from "../../language/figures/unit-lexicon.js";
import type { Token } from "../../model/analysis.js";
import type { Provision } from "../../model/draft.js";
import { makeSpan, type Range, type Span } from "../../model/span.js";
import { type MentionIndex, mentionIndex } from "../mention-index.js";
import type { PhraseIndex } from "../phrase-index.js";
import type { PositionInput } from "../position-input.js";
import { sentenceFinder } from "../sentence-finder.js";
import { wordSet } from "../word-set.js";
import { joinToldTwice } from "./join-told-twice.js";
import { type PartiesContext, partiesOf } from "./parties-of.js";
import { type NothingWords, providesNothing } from "./provides-nothing.js";
import { type PieceWords, provisionPieces } from "./provision-pieces.js";
import { provisionWords } from "./provision-words.js";
import type { ReportedContext, ReportedWindow } from "./reported-context.js";
import { reportedWindows } from "./reported-window.js";
import { undefinedTerms } from "./undefined-terms.js";

/** A provision before it has its id. */
export type FoundProvision = Omit<Provision, "id">;

/** The provisions in text order; one told twice has both places as its content. */
export function findProvisions(input: PositionInput): readonly Provision[] {
	const mentions = mentionIndex(input.actors, input.drafts);
	const tools = toolsOf(input, mentions);
	const found: FoundProvision[] = [];
	let spoken: Spoken | null = null;
	input.statements.forEach((statement, index) => {
		const attribution = input.attributions[index]!;
		const place = statement.content[0] ?? statement.cue;
		const paragraph =
			place === undefined || place === null
				? null
				: tools.paragraphAt(place.start);
		const near: string | null =
			spoken !== null && paragraph === spoken.paragraph ? spoken.draft : null;
		const last: string | null =
			attribution.basis === "continuation" ? (spoken?.draft ?? null) : near;
		for (const told of reportedWindows(
			statement,
			attribution,
			tools.reported,
			last,
		)) {
			const last = found[found.length - 1];
			if (isRest(told, tools.tokens) && last?.statement === statement.id)
				found[found.length - 1] = withRest(last, told, tools);
			else if (
				last?.statement === statement.id &&
				isPredicate(told, last, tools.tokens)
			)
				found[found.length - 1] = withPredicate(last, told, tools);
			else found.push(...provisionsIn(told, statement.id, tools));
			if (told.draft !== null && paragraph !== null)
				spoken = { draft: told.draft, paragraph };
		}
	});
	return joinToldTwice(found, tools.tokens).map((provision, index) => ({
		id: `p${index + 1}`,
		...provision,
	}));
}

/** The draft that was spoken of last, and the paragraph where. */
interface Spoken {
	readonly draft: string;
	readonly paragraph: number;
}

interface Tools {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly issues: PositionInput["codebook"]["issues"];
	readonly words: PieceWords;
	readonly reported: ReportedContext;
	readonly parties: PartiesContext;
	readonly terms: PhraseIndex<true>;
	readonly units: UnitLexicon;
	readonly nothing: NothingWords;
	readonly paragraphAt: (offset: number) => number | null;
}

function toolsOf(input: PositionInput, mentions: MentionIndex): Tools {
	const { analysis, codebook, drafts } = input;
	const { words, terms, silent, units } = provisionWords(codebook);
	const ids = new Set(drafts.map(({ id }) => id));
	const sentenceAt = sentenceFinder(analysis.sentences);
	const shared = { tokens: analysis.tokens, mentions, drafts: ids };
	return {
		text: analysis.text,
		tokens: analysis.tokens,
		issues: codebook.issues,
		words,
		terms,
		units,
		reported: {
			...shared,
			sentenceAt,
			verbs: words.verbs,
			effects: wordSet(codebook, "effect-verbs"),
			hopes: wordSet(codebook, "hoping-verbs"),
			settlings: wordSet(codebook, "settling-verbs"),
			offers: wordSet(codebook, "tabling-verbs"),
			silences: wordSet(codebook, "provision-silences"),
			issued: input.issued,
			undertakings: wordSet(codebook, "undertaking-cues"),
			parties: new Set(
				input.actors
					.filter(({ type }) => /^(group|state|organisation)$/.test(type))
					.map(({ id }) => id),
			),
		},
		parties: {
			...shared,
			receiving: wordSet(codebook, "receiving-verbs"),
			giving: wordSet(codebook, "giving-verbs"),
		},
		nothing: {
			voids: wordSet(codebook, "provision-voids"),
			idle: wordSet(codebook, "provision-idle-objects"),
			silent,
		},
		paragraphAt: (offset) => sentenceAt(offset)?.block ?? null,
	};
}

/** "It “shall lapse”, the text says, on a date to be agreed": a second piece that opens with a preposition rounds off the first. */
function isRest({ window }: ReportedWindow, tokens: readonly Token[]): boolean {
	return tokens[window.from]?.tag === "IN";
}

function withRest(
	provision: FoundProvision,
	{ window }: ReportedWindow,
	{ text, tokens, terms }: Tools,
): FoundProvision {
	const open = undefinedTerms(tokens, window, terms);
	return {
		...provision,
		undefined: [
			...provision.undefined,
			...open.map((term) => spanOf(text, term)),
		],
	};
}

/** "Fishing rights, the text says, “shall be shared”": the words before the cue are the subject of those behind it. */
function isPredicate(
	{ window }: ReportedWindow,
	{ content }: FoundProvision,
	tokens: readonly Token[],
): boolean {
	if (!/^(MD|VBZ|VBP)$/.test(tokens[window.from]?.tag ?? "")) return false;
	const first = windowOf(tokens, content[0]!);
	return (
		content.length === 1 &&
		first.to - first.from < LONGEST_SUBJECT &&
		!tokens
			.slice(first.from, first.to)
			.some(({ tag }) => /^(MD|VB[ZDP]?)$/.test(tag))
	);
}

/** A subject longer than this, in tokens, is more than the subject of the words behind the cue. */
const LONGEST_SUBJECT = 30;

function withPredicate(
	provision: FoundProvision,
	{ window }: ReportedWindow,
	{ text, tokens, issues, units }: Tools,
): FoundProvision {
	const range = rangeOf(tokens, window);
	if (range === null) return provision;
	const content = [...provision.content, spanOf(text, range)];
	return {
		...provision,
		content,
		issue: issueOf(content.map((span) => span.text).join(" "), issues),
		figures: [...provision.figures, ...findFigures(text, range, units)],
	};
}

/** The single provisions of one stretch of reported text. */
function provisionsIn(
	{ draft, window, told }: ReportedWindow,
	statement: string,
	tools: Tools,
): readonly FoundProvision[] {
	const { tokens, words } = tools;
	const condition = findCondition(tokens, window);
	const opens = condition !== null && condition.from === window.from;
	const rest = opens ? { from: condition.to, to: window.to } : window;
	const found: FoundProvision[] = [];
	let subject: string | null = null;
	provisionPieces(tokens, rest, words).forEach((piece, index) => {
		const range = rangeOf(tokens, piece);
		if (providesNothing(tokens, piece, tools.nothing)) return;
		// What opens with a preposition hangs on something else and provides nothing by itself.
		if (range === null || tokens[piece.from]!.tag === "IN") return;
		const form = conjunctForm(tokens, piece, words.verbs);
		const parties = partiesOf(piece, form, tools.parties, subject);
		subject = parties.obligor ?? subject;
		const issue = issueOf(
			tools.text.slice(range.start, range.end),
			tools.issues,
		);
		if (told === "party" && (issue === OTHER_ISSUE || issue === "dialogue"))
			return;
		// A condition that opens the sentence governs what comes first behind it.
		const own = opens && index === 0 ? condition : findCondition(tokens, piece);
		found.push({
			draft,
			issue,
			content: [spanOf(tools.text, range)],
			...parties,
			figures: findFigures(tools.text, range, tools.units),
			condition: own === null ? null : windowSpan(tools, own),
			undefined: undefinedTerms(tokens, piece, tools.terms).map((term) =>
				spanOf(tools.text, term),
			),
			statement,
		});
	});
	return found;
}

function windowSpan({ text, tokens }: Tools, window: Window): Span | null {
	const range = rangeOf(tokens, window);
	return range === null ? null : spanOf(text, range);
}

function spanOf(text: string, { start, end }: Range): Span {
	return makeSpan(text, start, end);
}
