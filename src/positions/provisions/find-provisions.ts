/** Finds everything that drafts are reported to provide, one provision for each thing. */

import type { Token } from "../../model/analysis.js";
import type { Provision } from "../../model/draft.js";
import type { Range } from "../../model/span.js";
import type { Statement } from "../../model/statement.js";
import type { PositionInput } from "../position-input.js";
import { besideSilence, saidOfText } from "./beside-text/said-of-text.js";
import { expositions } from "./exposition/expositions.js";
import { gappedBehind } from "./gapped.js";
import { joinToldTwice } from "./join-told-twice.js";
import { findListings } from "./listed-items.js";
import { toolsOf } from "./provision-tools.js";
import type { ReportedWindow } from "./reported-context.js";
import { type DraftFocus, reportedWindows } from "./reported-window.js";
import { restOfSentence } from "./rest-of-sentence.js";
import { withTakenUpIssues } from "./taken-up-issue.js";
import { isPart } from "./text-part.js";
import {
	isGivenInClause,
	isPredicate,
	isRest,
	withPredicate,
	withRest,
} from "./told-in-pieces.js";
import { type FoundProvision, provisionsIn } from "./window-provisions.js";

/** The provisions in text order; one told twice has both places as its content. */
export function findProvisions(input: PositionInput): readonly Provision[] {
	const tools = toolsOf(input);
	const listings = findListings(input, tools);
	const headings = new Set(listings.map(({ heading }) => heading.start));
	const found: FoundProvision[] = [];
	let spoken: Spoken | null = null;
	const tellers = new Map<number, string | null>();
	const stoodFor = new Map<string, string>();
	let passed = 0;
	input.statements.forEach((statement, index) => {
		const place = statement.content[0] ?? statement.cue;
		const sentence =
			place === undefined || place === null
				? null
				: tools.reported.sentenceAt(place.start);
		const paragraph = sentence && tools.paragraphAt(sentence.start);
		while (
			paragraph !== null &&
			passed < listings.length &&
			listings[passed]!.lastBlock < paragraph
		) {
			const { draft, lastBlock } = listings[passed++]!;
			spoken = { draft, paragraph: lastBlock };
		}
		const reported = reportedWindows(
			statement,
			input.attributions[index]!,
			tools.reported,
			{ ...focusOf(spoken, paragraph), stoodFor },
		);
		const windows =
			reported.length > 0 || tools.reported.drafts.has(statement.speaker ?? "")
				? reported
				: saidOfText(statement, tools);
		const own = ownDraft(windows);
		if (
			own !== null &&
			statement.speaker !== null &&
			isPart(statement.source, tools.reported)
		)
			stoodFor.set(statement.speaker, own);
		// What somebody goes on to say without a word of saying may be more of a draft told of before.
		const isOpen =
			windows.length === 0 &&
			(input.attributions[index]!.basis === "continuation" ||
				isStandBeside(statement, tools.text) ||
				isQuotedAmid(statement, sentence, tools.text));
		const draft =
			own ?? windows.find(({ draft }) => draft !== null)?.draft ?? null;
		if (
			sentence !== null &&
			!isOpen &&
			(own !== null || !tellers.has(sentence.start))
		)
			tellers.set(sentence.start, draft);
		const before = found.length;
		for (const told of windows) {
			// "The document asks that Kiral:" provides what stands in the lines below.
			if (sentence !== null && headings.has(sentence.start)) continue;
			if (isTold(told, statement.id, found, tools.tokens)) continue;
			const last = found[found.length - 1];
			if (
				last?.statement === statement.id &&
				isGivenInClause(statement, tools.tokens)
			)
				found[found.length - 1] = withPredicate(last, told, tools);
			else if (isRest(told, tools.tokens) && last?.statement === statement.id)
				found[found.length - 1] = withRest(last, told, tools);
			else if (
				last?.statement === statement.id &&
				isPredicate(told, last, tools.tokens)
			)
				found[found.length - 1] = withPredicate(last, told, tools);
			else
				found.push(
					...provisionsIn(
						told,
						{ statement: statement.id, subject: null },
						tools,
					),
				);
			if (told.draft !== null && paragraph !== null)
				spoken = { draft: told.draft, paragraph };
		}
		const beside =
			own === null || found.length > before
				? null
				: besideSilence(statement, tools);
		if (beside !== null)
			found.push(
				...provisionsIn(
					{ ...beside, draft: beside.draft ?? own },
					{ statement: statement.id, subject: null },
					tools,
				),
			);
		const rest =
			own === null
				? null
				: restOfSentence(
						own,
						{ statement, statements: input.statements },
						tools.reported,
					);
		if (rest !== null)
			found.push(
				...provisionsIn(
					rest,
					{ statement: statement.id, subject: null },
					tools,
				),
			);
	});
	for (const { items } of listings)
		for (const { told, item } of items)
			found.push(...provisionsIn(told, item, tools));
	for (const told of expositions(input, tellers, tools))
		found.push(
			...provisionsIn(told, { statement: null, subject: null }, tools),
		);
	found.push(...found.flatMap((one) => gappedBehind(one, tools) ?? []));
	found.sort((a, b) => a.content[0]!.start - b.content[0]!.start);
	const settled = withTakenUpIssues(
		joinToldTwice(found, tools.tokens),
		tools.tokens,
		tools.paragraphAt,
	);
	return settled.map((provision, index) => ({
		id: `p${index + 1}`,
		...provision,
	}));
}

/** "(Fishing is open to both,) in the wording the elders approved": a stand on the text, beside what the sentence tells of it. */
function isStandBeside(
	{ source, cue, content }: Statement,
	text: string,
): boolean {
	const thing = content[0];
	if (source === null || cue === null || thing === undefined) return false;
	return (
		cue.start > source.start &&
		/^(?:,? (?:which|that))? $/.test(text.slice(thing.end, source.start))
	);
}

/** "findings “shall be given due weight”": a few words in marks that nobody is named for, in a sentence that tells more. */
function isQuotedAmid(
	{ source, cue, content }: Statement,
	sentence: Range | null,
	text: string,
): boolean {
	const [quoted] = content;
	return (
		source === null &&
		cue === null &&
		sentence !== null &&
		quoted !== undefined &&
		quoted.start > sentence.start + 2 &&
		/\p{L}/u.test(text.slice(sentence.start, quoted.start)) &&
		quoted.end - quoted.start < (sentence.end - sentence.start) / 2
	);
}

/** Whether another statement has told just this: "It promises a payment and exempts …", once behind each cue and once before the second. */
function isTold(
	{ window }: ReportedWindow,
	statement: string,
	found: readonly FoundProvision[],
	tokens: readonly Token[],
): boolean {
	const start = tokens[window.from]?.start ?? 0;
	const end = tokens[window.to - 1]?.end ?? 0;
	return found
		.slice(-MOST_BEFORE)
		.some(
			(other) =>
				other.statement !== statement &&
				other.content.some((span) => span.start >= start && span.end <= end),
		);
}

/** One sentence tells no more provisions than this before a second cue of the same text. */
const MOST_BEFORE = 6;

/** The draft whose own words a sentence reports; null where somebody else speaks. */
function ownDraft(windows: readonly ReportedWindow[]): string | null {
	return windows.find(({ told }) => told === "draft")?.draft ?? null;
}

/** What the sentence stands in the light of: drafts spoken of in its paragraph, a little before it, and last of all. */
function focusOf(
	spoken: Spoken | null,
	paragraph: number | null,
): Omit<DraftFocus, "stoodFor"> {
	const draft = spoken?.draft ?? null;
	const far =
		spoken === null || paragraph === null
			? Number.POSITIVE_INFINITY
			: paragraph - spoken.paragraph;
	return {
		here: far === 0 ? draft : null,
		near: far <= NEAR ? draft : null,
		last: draft,
	};
}

/** Paragraphs over which "the list says" may reach back. */
const NEAR = 2;

/** The draft that was spoken of last, and the paragraph where. */
interface Spoken {
	readonly draft: string;
	readonly paragraph: number;
}
