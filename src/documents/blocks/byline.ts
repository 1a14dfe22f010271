/** Bylines: who wrote the report. */

import { type Furniture, normLine } from "./furniture.js";
import type { LineShape } from "./line-shape.js";

const MOST_WORDS = 28;
const BY =
	/^(?:(?:an? )?(?:analysis|report|reporting|story|text|words) (?:by|from)|written by|by|from) /;
/** Small words that stand between names: "Ana de la Cruz and Bo Li in Geneva". */
const BETWEEN =
	/^(?:and|in|of|for|with|at|de|del|della|der|den|van|von|da|do|dos|di|la|le|el|al|bin|ibn|abu|the|&|\||[-–—/•·])$/;

/** Whether the line is a byline by its "By": "By our correspondents in X", "BY JANE DOE", "By Jane Doe, Diplomatic correspondent". */
export function isByline(shape: LineShape, furniture: Furniture): boolean {
	if (shape.isLong || shape.words > MOST_WORDS) return false;
	const line = shape.line.replace(/^[*_]+|[*_]+$/g, "");
	const norm = normLine(line);
	const by = BY.exec(norm);
	if (by === null) return norm === "by";
	if (furniture.bylineUnnamed.test(norm.slice(by[0].length)))
		return shape.words <= 14 && (!shape.isClosed || shape.words <= 6);
	if (shape.isClosed && shape.lastMark !== ".") return false;
	const names = line.slice(by[0].length);
	if (shape.lastMark === ".") return false;
	return (
		isDesk(names, furniture) ||
		(/^\p{Lu}/u.test(names) && isOfNames(names, furniture))
	);
}

/** Whether the line, at the head of a text, is a byline without "By": "Jane Doe in Geneva", "Jane Doe, Reuters". */
export function isNameLine(shape: LineShape, furniture: Furniture): boolean {
	if (shape.isLong || shape.words > 14 || shape.isClosed || shape.words < 2)
		return false;
	if (!/^\p{Lu}/u.test(shape.line) || /["“”?:]/.test(shape.line)) return false;
	// "Peace and Security" is a topic: each name has two parts.
	if (/^\S+ (?:and|&) \S+$/.test(shape.line)) return false;
	return (
		isDesk(shape.line, furniture) ||
		(isOfNames(shape.line, furniture) &&
			(shape.words <= 4 ||
				furniture.bylineCalling.test(normLine(shape.line)) ||
				/ in | and |,/.test(shape.line)))
	);
}

/** Whether the line can be nothing but who wrote the report and from where: "Foreign editor, Zenda", "Ada Lind in Zenda". */
export function isSignature(shape: LineShape, furniture: Furniture): boolean {
	return (
		isNameLine(shape, furniture) &&
		(isDesk(shape.line, furniture) || SIGNED_FROM.test(shape.line))
	);
}

const SIGNED_FROM =
	/^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,2}(?:,| in) \p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?$/u;

/** A desk’s name is no longer than this, in words: "our own foreign affairs correspondent". */
const LONGEST_DESK = 5;

/** Whether the words name a desk or a post in place of a person, alone or with its place: "Eastern desk, Zenda", "Zenda and Hentzau newsrooms". */
function isDesk(line: string, furniture: Furniture): boolean {
	const words = line.split(/[\s,:|]+/).filter((word) => word !== "");
	const post = words.findIndex((word) =>
		furniture.bylineDesk.test(normLine(word)),
	);
	if (post < 1 || post >= LONGEST_DESK) return false;
	const before = words.slice(0, post);
	return (
		!before.some((word) => NO_POST.test(word)) &&
		!furniture.headlineVerb.test(normLine(before.join(" "))) &&
		words
			.slice(post + 1)
			.every((word) => /^\p{Lu}/u.test(word) || FROM.test(word))
	);
}

const FROM = /^(?:in|from|at|and|&)$/;
/** "The sultan’s editor", "Jailed an editor" tell of one. */
const NO_POST = /['’]s?$|^(?:an?|the|his|her|its|their)$/i;

/** Whether the line, at the end of a text, tells who its author is: "Jane Doe is a reporter based in Juba." */
export function isAuthorNote(shape: LineShape, furniture: Furniture): boolean {
	if (shape.isLong || shape.words > 30) return false;
	return (
		AUTHOR_NOTE.test(shape.line) &&
		furniture.bylineCalling.test(normLine(shape.line))
	);
}

const AUTHOR_NOTE =
	/^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}(?:,[^,]{2,60},)? (?:is|are|was|reported|reports|covers|writes) /u;

const NAMED = /^\p{Lu}[^\s,;]*[\s,;]+(?:\p{Ll}{1,3}\s)?\p{Lu}/u;

/** Whether all words are capitalised, stand between names, or are a calling ("correspondent"). */
function isOfNames(line: string, furniture: Furniture): boolean {
	// "Graustark seizes banned editor" calls nobody by his name.
	const calling =
		NAMED.test(line) && furniture.bylineCalling.test(normLine(line));
	return line
		.split(/[\s,;]+/)
		.every(
			(word) =>
				word === "" ||
				/^[("'‘]?\p{Lu}/u.test(word) ||
				BETWEEN.test(word) ||
				calling,
		);
}
