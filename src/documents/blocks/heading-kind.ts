/** Tells a sub-heading of this story from the headline of another one that stands between its paragraphs. */

import type { BlockKind } from "../../model/document.js";
import { type Furniture, normLine } from "./furniture.js";
import type { LineShape } from "./line-shape.js";
import { contentStems } from "./stems.js";

/** Paragraphs below a heading in which its words are looked for. */
const REACH = 4;
/** Sub-headings are short; longer lines are headlines unless they quote what is said below. */
const LONGEST_SUBHEADING = 8;
const SHORTEST_HEADLINE = 6;

/** What a heading is told by besides its own words. */
export interface HeadingContext {
	readonly furniture: Furniture;
	/** Whether the page is set as questions and answers: then a question is a sub-heading. */
	readonly hasQuestions: boolean;
}

/** `credit` in brackets; `subheading` where the line's words, or those it quotes, come again below it; `related` where they do not and it reads as a headline. */
export function headingKind(
	shapes: readonly LineShape[],
	index: number,
	context: HeadingContext,
): BlockKind {
	const shape = shapes[index]!;
	if (/^[([].*[)\]]$/.test(shape.line)) return "credit";
	const below = sectionBelow(shapes, index);
	if (below === null) return "related";
	if (
		shape.words <= 3 ||
		(shape.words <= LONGEST_SUBHEADING && QUOTED_WHOLE.test(shape.line))
	)
		return "subheading";
	if (below === "") return "related";
	if (shape.isCapitals || (shape.isQuestion && context.hasQuestions))
		return "subheading";
	return isToldBelow(shape, below, context.furniture)
		? "subheading"
		: "related";
}

/** Paragraphs below a quotation in which it is looked for: who said it comes late in its section. */
const QUOTE_REACH = 8;

/** Whether the line is a quotation that is told again below it: no link, though it stands after links. */
export function isQuotedHeading(
	shapes: readonly LineShape[],
	index: number,
): boolean {
	const shape = shapes[index]!;
	if (shape.words > LONGEST_SUBHEADING || !QUOTED_WHOLE.test(shape.line))
		return false;
	const below = shapes
		.slice(index + 1, index + 1 + QUOTE_REACH)
		.map(({ line }) => line)
		.join(" ");
	const told = new Set(contentStems(below));
	const stems = contentStems(shape.line);
	return stems.length > 0 && stems.every((stem) => told.has(stem));
}

const QUOTED_WHOLE = /^[‘“"'].*[’”"']$/;
const QUOTED_PART = /[‘“"']([^’”"']{4,})[’”"']/u;

function isToldBelow(
	shape: LineShape,
	below: string,
	furniture: Furniture,
): boolean {
	const told = new Set(contentStems(below));
	const shareOf = (stems: readonly string[]): number =>
		stems.filter((stem) => told.has(stem)).length / Math.max(1, stems.length);
	if (
		shape.words <= LONGEST_SUBHEADING + 1 &&
		shareOf(contentStems(QUOTED_PART.exec(shape.line)?.[1] ?? "")) > 0.5
	)
		return true;
	if (shape.words > LONGEST_SUBHEADING) return false;
	const stems = contentStems(shape.line);
	// "What have they said?" has no word of its own and belongs to what follows.
	if (stems.length === 0) return true;
	const share = shareOf(stems);
	if (shape.words >= SHORTEST_HEADLINE) return share >= 0.5;
	// "Ferry cancelled again, riders fume" over a story of fish; "The price of a lock" over one of canals is no headline.
	if (
		shape.words === SHORTEST_HEADLINE - 1 &&
		share === 0 &&
		!TOPIC.test(shape.line) &&
		!LISTED.test(shape.line)
	)
		return false;
	return share >= TOLD || !isHeadline(shape, furniture);
}

/** This part of a short line’s words comes again below it: one of three. */
const TOLD = 0.33;
/** "What the host wants", with no mark of a question, names what comes next; a longer line may be another story’s headline. */
const LONGEST_TOPIC = 4;

/** Whether it says something of its own. Headlines leave out the article: "A figure nobody agrees on" is a phrase, verb or no. */
function isHeadline(
	{ line, words, isQuestion }: LineShape,
	furniture: Furniture,
): boolean {
	if (/^(?:who|what|why|how|when|where)\b/i.test(line))
		return isQuestion || words > LONGEST_TOPIC;
	return furniture.headlineVerb.test(normLine(line)) && !/^an?\s/i.test(line);
}

/** "Cheers, shrugs and a void". */
const LISTED = /^[^,]+, [^,]+ and [^,]+$/;

/** A phrase and no sentence: "A long way to go", "From peace to war". */
const TOPIC =
	/^(?:the|a|an|no|not|in|on|at|by|for|from|to|with|after|before|beyond|behind|between|towards?|under|over|still|all|one|two|three|next|more|\p{L}+ing)(?!\p{L})|['’]s?(?=\s|$)/iu;

/** The paragraphs of sentences below, up to the next heading: empty where one stands right under this line, null at the page's end. */
function sectionBelow(
	shapes: readonly LineShape[],
	index: number,
): string | null {
	let below = "";
	let taken = 0;
	for (let at = index + 1; at < shapes.length && taken < REACH; at++) {
		const shape = shapes[at]!;
		if (!shape.isClosed && shape.words <= 18) return below;
		below += ` ${shape.line}`;
		taken++;
	}
	return taken === 0 ? null : below;
}
