/** Tells paragraphs of sentences from lines that stand alone: headings, links, items of lists. */

import type { LineShape } from "./line-shape.js";

const LONGEST_HEADING = 18;
const LONGEST_CAPITALS = 24;
const LONGEST_QUESTION = 12;

/** A paragraph of sentences: it ends like one, and is more than a short question, which is a heading ("Who pays for the lock?"). */
export function isProse(shape: LineShape): boolean {
	if (shape.isLong) return true;
	if (!shape.isQuestion) return shape.isClosed;
	return (
		shape.words > LONGEST_QUESTION ||
		(shape.words < 3 && !ASKING.test(shape.line)) ||
		SPOKEN_QUESTION.test(shape.line) ||
		isSpoken(shape.line)
	);
}

/** "Who pays?", "Why now?" are headings; "Really?" is said. */
const ASKING = /^(?:who|what|why|how|where|when)\s/iu;

// "So who pays?", "Did you sign it?": somebody asks somebody.
const SPOKEN_QUESTION =
	/["“]|^(?:And|But|Or|So|Now|Oh|Then|Well|With|Yes|No)(?!\p{L})|(?<!\p{L})(?:I|you|me)(?!\p{L})/u;

/** Whether a line that is no prose is a heading or a link, rather than text that lost its full stop. */
export function isHeading(shape: LineShape): boolean {
	const { line, words } = shape;
	if (
		shape.isListItem ||
		words > (shape.isCapitals ? LONGEST_CAPITALS : LONGEST_HEADING) ||
		isSpoken(line)
	)
		return false;
	if (/^\p{Ll}/u.test(line) || /\t| \| .* \| |\S {3,}\S/.test(line))
		return false;
	if (words >= 5 && /^["“][^"”]*$/.test(line)) return false;
	if (words >= 7 && REPORTED.test(line)) return false;
	if (words >= 8 && (TWO_SENTENCES.test(line) || SPOKEN.test(line)))
		return false;
	if (words >= 5 && (PAST_ACTIVE.test(line) || PAST_STATE.test(line)))
		return false;
	return /\p{L}|^\d{4}$|^\d{1,2}[:.]\d\d$/u.test(line);
}

// "The ministry welcomed the step": headlines tell in the present, and leave the article out.
const PAST_ACTIVE =
	/^(?!(?:How|What|Who|Why|When|Where)\s)[^“"]*\p{Ll}ed (?:the|a|an|that|it|its|his|her|their)(?!\p{L})/u;
const PAST_STATE =
	/^(?:The|A|An)\s(?!.*\s(?:that|who|which)\s).*\s(?:was|were|had|has|have)\s/u;
const REPORTED = /(?<!\p{L})(?:said|told|added|wrote|asked|replied)(?!\p{L})/u;
/** "The talks failed. Nobody knows why": the word before the stop is no abbreviation. */
const TWO_SENTENCES = /\p{Ll}{3,}[.!?]["”’)]*\s+["“‘(]?\p{Lu}/u;
const SPOKEN = /^(?:["“]|(?:I|He|She|It|We|They|You)\s)/;

/** "- ‘Red line’ -", "= Reactions =": dashes round the line, as an agency sets its headings. */
const DASHED = /^([-–—=])\s\S.*\S\s\1$/u;

/** A line that markup makes a heading: "## Reactions", "**Reactions**", "***<u>Reactions</u>***". */
export function isMarkedHeading(shape: LineShape): boolean {
	if (/^#{1,6}\s/.test(shape.line)) return true;
	if (shape.words > 40 || shape.lastMark === ".") return false;
	if (shape.words <= 14 && DASHED.test(shape.line)) return true;
	return /^(?:\*{1,3}|_{2})(?:<u>)?[^*"“]+(?:<\/u>)?\s*(?:\*{1,3}|_{2})$/.test(
		shape.line,
	);
}

/** A line of a transcript: "MS. ROE:  Hello", "Q    And the …". */
export function isSpoken(line: string): boolean {
	return (
		/^(?:Q|A)(?::|\s\s)/.test(line) ||
		/^\\?\[?\p{Lu}[\p{Lu}.'’ -]{2,50}\\?\]?:\s/u.test(line)
	);
}
