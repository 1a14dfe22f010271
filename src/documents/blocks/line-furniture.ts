/** What a line says of itself: credits, captions, labels and links that are furniture wherever they stand. */

import type { BlockKind } from "../../model/document.js";
import { type Furniture, normLine } from "./furniture.js";
import type { LineShape } from "./line-shape.js";

/** A line of this many words says more than furniture does. */
const MOST_WORDS = 80;

/** The kind that the words of a line give it; null where they do not. */
export function lineFurniture(
	shape: LineShape,
	furniture: Furniture,
): BlockKind | null {
	if (shape.isLong || shape.words > MOST_WORDS) return null;
	if (!/[\p{L}\d]/u.test(shape.line))
		return /\p{Extended_Pictographic}/u.test(shape.line) ? null : "credit";
	const norm = normLine(shape.line);
	if (isCredit(shape, norm, furniture)) return "credit";
	// A link before a caption: "Photos: the city lights its tree" leads to a gallery.
	if (isRelated(shape, norm, furniture)) return "related";
	if (isCaption(shape, norm, furniture)) return "caption";
	if (isPageLabel(shape, norm, furniture) || isAddress(norm)) return "credit";
	return null;
}

/** "(with newswires)", "Reporting by …; editing by …", "AFP/AP", "© …". */
export function isCredit(
	shape: Pick<LineShape, "words">,
	norm: string,
	furniture: Furniture,
): boolean {
	const bare = withoutEdges(norm);
	if (shape.words <= 60 && furniture.creditPhrase.test(bare)) return true;
	if (furniture.creditStart.test(bare)) {
		const isBracketed = /^[([]/.test(norm);
		// "Reporting by the paper showed that …" is a sentence of the article.
		return isBracketed || SELF_NAMING.test(bare) || !SENTENCE_VERB.test(bare);
	}
	return shape.words <= 20 && isOnlyAgencies(bare, furniture);
}

/** The line without brackets, stars and dashes round it and the stop at its end. */
function withoutEdges(norm: string): string {
	let start = 0;
	let end = norm.length;
	while (start < end && " ([*_–—-".includes(norm.charAt(start))) start++;
	while (end > start && " )]*_.".includes(norm.charAt(end - 1))) end--;
	return norm.slice(start, end);
}

const SELF_NAMING = /^(?:this|the|our|copyright|©|all|\(c\))/;
const SENTENCE_VERB =
	/(?<!\p{L})(?:said|says|that|has|have|had|was|were|is|are|will|would|could|show|shows|showed|suggests?|suggested|found|told)(?!\p{L})/u;

/** Nothing but names of agencies, the words between them and the initials of editors: "ab/rc (AFP, dpa)", "with Reuters and AP". */
function isOnlyAgencies(bare: string, furniture: Furniture): boolean {
	if (EDITORS.test(bare)) return true;
	if (!furniture.agencyLine.test(bare)) return false;
	const rest = bare.replaceAll(furniture.agency, " ").replace(OWN, " ");
	return !/[\p{L}\d]/u.test(rest.replace(FILLER, " "));
}

/** "mh-jv/pr/cd", the initials of those who wrote and edited. */
const EDITORS = /^[a-z]{2,4}(?:[-/][a-z]{2,4})*\/[a-z]{2,4}$/;
/** What the paper adds of its own: "AFP, dpa, own information". */
const OWN =
	/(?<!\p{L})(?:our |own )+(?:correspondents?|information|material|reports?|reporting|research|sources|staff)(?!\p{L})/gu;
const FILLER =
	/(?<!\p{L})(?:[a-z]{2,4}(?:\/[a-z]{2,4})+|additional|and|by|desk|from|in|international|more|news|of|other|text|the|various|via|wire|with)(?!\p{L})/gu;

/** "Photo: X", "… in March 2026. File photo", "A soldier in Juba [Jane Doe/Reuters]". */
function isCaption(
	shape: LineShape,
	norm: string,
	furniture: Furniture,
): boolean {
	if (furniture.captionStart.test(norm)) return true;
	const tail = norm.slice(-110);
	const bracket = FINAL_BRACKET.exec(norm.slice(-120))?.[1] ?? null;
	if (bracket !== null && isPictureCredit(bracket, furniture)) return true;
	if (
		bracket !== null &&
		isOpenBefore(norm) &&
		shape.words >= 4 &&
		shape.words <= 40 &&
		!REPORTED.test(norm)
	) {
		return isOnlyAgencies(bracket, furniture);
	}
	if (REPORTED.test(norm)) return false;
	if (furniture.captionNoun.test(tail) && !shape.line.endsWith("?"))
		return true;
	if (furniture.pictureAgency.test(tail)) return true;
	const mark = furniture.captionMark.exec(tail);
	return mark !== null && isCreditTail(tail.slice(mark.index + mark[0].length));
}

/** "Women queue for water in Kassala (AFP)": a sentence would have its stop before the bracket. */
function isOpenBefore(norm: string): boolean {
	return !/[.!?”"] ?[[(][^[(]*$/.test(norm);
}

const FINAL_BRACKET = /[[(]([^[\]()]{2,100})[\])]\.?$/;
const REPORTED = /(?<!\p{L})(?:said|told|added|says)(?!\p{L})/u;

/** "Jane Doe/AFP", "AP Photo/Jane Doe", "File: Reuters", "Handout via Reuters", and in square brackets an agency alone. */
function isPictureCredit(bracket: string, furniture: Furniture): boolean {
	if (
		furniture.captionMark.test(bracket) ||
		furniture.captionNoun.test(bracket)
	)
		return true;
	if (/^(?:file|handout|image|photo|screen ?grab)(?!\p{L})/u.test(bracket))
		return true;
	return (
		bracket.replaceAll(furniture.agency, " ") !== bracket &&
		/\/| via /.test(bracket)
	);
}

/** What may follow the mark at the end of a caption: a name or two, a year, a slash. */
function isCreditTail(rest: string): boolean {
	return (
		rest.length <= 70 && !/[.!?] +\p{L}/u.test(rest.replace(/^[\s.:]+/, ""))
	);
}

/** The frame of a box of links: "list of 3 items", "list 1 of 3 Who are the rebels?", "end of list". */
const LINK_LIST =
	/^(?:list of \d+ items?$|list \d+ of \d+(?!\p{L})|end of list$)/u;

/** "Read more: …", "ALSO READ", "Photos: …". */
function isRelated(
	shape: LineShape,
	norm: string,
	furniture: Furniture,
): boolean {
	const isSentence = shape.lastMark === "." && shape.words > 12;
	if (isSentence) return false;
	const bare = norm.replace(/^[\s([*_–—>→▶-]+/, "");
	if (LINK_LIST.test(bare)) return true;
	return (
		furniture.relatedPrefix.test(bare) ||
		(furniture.relatedLabel.test(bare) && !REPORTED.test(bare))
	);
}

/** Whether the line is nothing but the label of a list of links: "Read more:", "Related stories". The lines after it are links. */
export function isLinkListLabel(
	shape: LineShape,
	furniture: Furniture,
): boolean {
	if (shape.words > 6) return false;
	if (/^list (?:of \d+ items?|\d+ of \d+)$/.test(normLine(shape.line)))
		return true;
	const bare = normLine(shape.line).replace(/^[\s([*_–—>→▶-]+/, "");
	const label = furniture.relatedLabel.exec(bare);
	return (
		label !== null &&
		!/[:|] ?\p{L}/u.test(bare.slice(label[0].length - 1)) &&
		shape.lastMark !== "."
	);
}

/** "Advertisement", "Sign up for our newsletter". One word with a full stop is no label, nor is a long sentence. */
function isPageLabel(
	shape: LineShape,
	norm: string,
	furniture: Furniture,
): boolean {
	const label =
		furniture.pageLabel.exec(norm.replace(/^[^\p{L}\d]+/u, "")) ??
		furniture.pagePhrase.exec(norm);
	if (label === null || REPORTED.test(norm)) return false;
	if (!shape.isClosed) return shape.words <= 14;
	return (
		shape.words <= 25 && label[0].includes(" ") && !SENTENCE_VERB.test(norm)
	);
}

/** A link, a mail address or a handle alone on its line; the number of minutes it takes to read. */
function isAddress(norm: string): boolean {
	return /^(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w.-]+|@\w+|\d+ ?-?min(?:ute)?s?(?: read)?)$/.test(
		norm,
	);
}
