/** Reads the label that may open a line: "Article 5", "2.3.1", "(a)", "iv.", "Point 7:", "•". */

import { letterOrdinal, romanOrdinal, wordOrdinal } from "./ordinals.js";

/** One way to read a label. "i." is the ninth letter and the first Roman numeral, until its neighbours decide. */
export interface LabelReading {
	/** What counts: "article", "decimal", "lower", "upper", "lower-roman", "upper-roman", "bullet", with the marks round it: "lower ()". */
	readonly style: string;
	readonly ordinal: number;
}

/** A label with all its readings. */
export interface Label {
	/** From the first unit of the label to behind its marks; the point's words begin behind the white space that follows. */
	readonly start: number;
	readonly end: number;
	/** "article", "annex", … in lower case and in full; null for a bare number, letter or bullet. */
	readonly unit: string | null;
	/** The number as printed, without marks: "5", "2.3.1", "IV", "a", "5bis"; empty for a bullet. */
	readonly number: string;
	readonly readings: readonly LabelReading[];
	/** For "2.3.1" the parts above the last one: [2, 3]. */
	readonly path: readonly number[];
	/** "bis", "ter": a number wedged in, which breaks no sequence. */
	readonly wedged: boolean;
	/** "1 General": a number without marks, a label only where others bear it out. */
	readonly weak: boolean;
}

/** Units that number a text, the widest first; a user of the codebook may add to them. */
export interface UnitWords {
	readonly units: readonly string[];
}

const WEDGE = "bis|ter|quater|quat|quinquies|sexies|alt";
/** Marks of emphasis and headings that Markdown puts before a label, and a bracket round a whole point. */
const LEAD =
	/(?:[#>]{1,6}\s+|\*{1,3}|_{1,3}|\[(?=\s*[*_]{0,2}\(?\w{1,4}[.)]))*/y;
const UNIT = new RegExp(
	`([A-Z][\\p{L}]{2,12}\\.?|Art\\.?|No\\.?|§)(?:[ \\t\\u00a0]+|(?<=[.§])|(?=\\d))(?:(\\d{1,3}(?:\\.\\d{1,3})*)|([IVXLC]{1,7}|[ivxlc]{1,7})|([A-Z])|([A-Za-z]{3,9}))(?=${WEDGE}|[^\\p{L}\\d]|$)`,
	"uy",
);
const NUMBER = new RegExp(
	`(\\(?)(\\d{1,3})((?:\\.\\d{1,3}){0,5})(?:[ \\u00a0]?(${WEDGE})|([a-z]))?(\\.?\\)|[.:](?!\\d)|(?=[ \\t\\u00a0]+[-–—][ \\t])|(?=[ \\t\\u00a0])|$)(?:[-–—](?=\\s))?`,
	"yi",
);
const MIXED =
	/([IVX]{1,5}|[A-Z])((?:\.\d{1,2}){1,4})\.?(?=[ \t\u00a0]+[\p{Lu}\d("“[])/uy;
const LETTER = /(\(?)([a-zA-Z]{1,7})(\.?\)|\.|:)(?=[\s[*_“"]|$)/y;
const BULLET = /([-–—•·*◦▪‣●○■□➢✓+])(?=[ \t\u00a0]+\S)/uy;
const SUFFIX = new RegExp(
	`[ \\u00a0]?(?:(${WEDGE})|\\(([0-9a-z]{1,4})\\))`,
	"iy",
);

/** The label at `at`, the first unit of a line that is no white space; null where none stands. */
export function readLabel(
	text: string,
	at: number,
	units: readonly string[],
): Label | null {
	LEAD.lastIndex = at;
	const start = at + (LEAD.exec(text)?.[0].length ?? 0);
	return (
		unitLabel(text, start, units) ??
		numberLabel(text, start) ??
		mixedLabel(text, start) ??
		letterLabel(text, start) ??
		bulletLabel(text, at)
	);
}

function unitLabel(
	text: string,
	start: number,
	units: readonly string[],
): Label | null {
	UNIT.lastIndex = start;
	const match = UNIT.exec(text);
	if (match === null) return null;
	const unit = fullUnit(match[1] ?? "", units);
	if (unit === null) return null;
	const [, , figures, roman, letter, word] = match;
	const ordinal =
		figures !== undefined
			? Number(figures.split(".").pop())
			: roman !== undefined
				? romanOrdinal(roman)
				: letter !== undefined
					? letterOrdinal(letter)
					: wordOrdinal(word ?? "");
	if (ordinal === null) return null;
	let end = start + match[0].length;
	SUFFIX.lastIndex = end;
	const suffix = opensParagraphs(text, end) ? null : SUFFIX.exec(text);
	if (suffix !== null) end += suffix[0].length;
	if (!opensPoint(text, end)) return null;
	const number =
		(figures ?? roman ?? letter ?? String(ordinal)) +
		(suffix?.[0].trim() ?? "");
	return {
		start,
		end: behindMarks(text, end),
		unit,
		number,
		readings: [{ style: unit, ordinal }],
		path: (figures ?? "").split(".").slice(0, -1).map(Number),
		wedged: suffix !== null,
		weak: false,
	};
}

// "Art. 5 (1) The parties …", with "(2)" on a line of its own: the article and its first paragraph share a line.
function opensParagraphs(text: string, end: number): boolean {
	return /^[.:]?[ \u00a0]\((?:1|a|i)\)[ \u00a0]+\p{Lu}/u.test(
		text.slice(end, end + 12),
	);
}

// "Art." and "ARTICLE" are "article"; a word that is no unit of the codebook is none.
function fullUnit(word: string, units: readonly string[]): string | null {
	const plain = word.toLowerCase().replace(/\.$/, "");
	if (plain === "§") return "section";
	return (
		units.find(
			(unit) =>
				unit === plain ||
				(plain.length >= 2 &&
					plain.length < 5 &&
					word.endsWith(".") &&
					unit.startsWith(plain)) ||
				(plain === "art" && unit === "article"),
		) ?? null
	);
}

// "Article 5 of the Convention applies" is a sentence; "Article 5 Territory", "Article 5:" and "Article 5" alone are labels.
function opensPoint(text: string, end: number): boolean {
	const rest = text.slice(end, end + 40).replace(/^[*_]+/, "");
	return (
		/^\s*(?:$|[\r\n]|[.:–—-](?:\s|$|[*_])|\)|\s+(?:[A-Z"“'‘([]|[*_]{1,3}[("“A-Z[]))/.test(
			rest,
		) && !/^\s*[(]\w{1,3}[)]\s*(?:of|,|and|to|shall)/.test(rest)
	);
}

function numberLabel(text: string, start: number): Label | null {
	NUMBER.lastIndex = start;
	const match = NUMBER.exec(text);
	if (match === null) return null;
	const [whole, open, first, rest, wedge, letter, close] = match;
	if ((open === "(") !== (close ?? "").endsWith(")") && open === "(")
		return null;
	const end = start + whole.length;
	const dotted = (rest ?? "") !== "";
	const next = text.slice(end, end + 24);
	const bare = close === "";
	// "3.5 million", "60 days", "12 December": a number without marks is a label only before a capital and, undotted, never before a month.
	if (bare && !/^[ \t\u00a0]*(?:[-–—]\s|[\p{Lu}[("“*_])/u.test(next))
		return null;
	const weak = bare && !dotted && !wedge && !/^[ \t\u00a0]+[-–—]\s/.test(next);
	if (
		weak &&
		(letter !== undefined ||
			/^\s*(?:[*_(["“]|\p{Lu}\p{Ll}*\s\d{4})/u.test(next))
	)
		return null;
	if (!bare && !/^(?:[\s*_[“"]|$)/.test(next) && !/^\p{Lu}\p{Ll}/u.test(next))
		return null;
	const parts = [first ?? "", ...(rest ?? "").split(".").filter(Boolean)].map(
		Number,
	);
	const marks =
		open === "(" ? "()" : (close ?? "").replace(/^\.(?=\))/, "") || "-";
	return {
		start,
		end:
			/^[ \t\u00a0]+[-–—]\s/.test(next) && bare
				? end + (next.match(/^[ \t\u00a0]+[-–—]/)?.[0].length ?? 0)
				: end,
		unit: null,
		number: `${first}${rest}${wedge?.toLowerCase() ?? letter ?? ""}`,
		readings: [
			{
				style: `decimal${parts.length > 1 ? parts.length : ""} ${marks}`,
				ordinal: parts[parts.length - 1] ?? 0,
			},
		],
		path: parts.slice(0, -1),
		wedged: wedge !== undefined || letter !== undefined,
		weak,
	};
}

/** "II.3", "A.1.2": a number under the letter or Roman numeral of its part. */
function mixedLabel(text: string, start: number): Label | null {
	MIXED.lastIndex = start;
	const match = MIXED.exec(text);
	if (match === null) return null;
	const [whole, part = "", rest = ""] = match;
	const above = /^[IVX]+$/.test(part)
		? romanOrdinal(part)
		: letterOrdinal(part);
	if (above === null) return null;
	const numbers = rest.split(".").filter(Boolean).map(Number);
	return {
		start,
		end: start + whole.length,
		unit: null,
		number: part + rest,
		readings: [
			{
				style: `mixed${numbers.length}`,
				ordinal: numbers[numbers.length - 1] ?? 0,
			},
		],
		path: [above, ...numbers.slice(0, -1)],
		wedged: false,
		weak: false,
	};
}

function letterLabel(text: string, start: number): Label | null {
	LETTER.lastIndex = start;
	const match = LETTER.exec(text);
	if (match === null) return null;
	const [whole, open, word = "", close = ""] = match;
	if (open === "(" && !close.endsWith(")")) return null;
	if (open !== "(" && close === ":") return null;
	const marks = open === "(" ? "()" : close.replace(/^\.(?=\))/, "");
	const lower = word === word.toLowerCase();
	if (!lower && word !== word.toUpperCase()) return null;
	const readings: LabelReading[] = [];
	const letter = letterOrdinal(word);
	const roman = romanOrdinal(word);
	if (letter !== null && (letter <= 26 || open === "("))
		readings.push({
			style: `${lower ? "lower" : "upper"} ${marks}`,
			ordinal: letter,
		});
	if (roman !== null && roman < 60)
		readings.push({
			style: `${lower ? "lower" : "upper"}-roman ${marks}`,
			ordinal: roman,
		});
	if (readings.length === 0) return null;
	return {
		start,
		end: start + whole.length,
		unit: null,
		number: word,
		readings,
		path: [],
		wedged: false,
		weak: false,
	};
}

function bulletLabel(text: string, start: number): Label | null {
	BULLET.lastIndex = start;
	const match = BULLET.exec(text);
	if (match === null) return null;
	return {
		start,
		end: start + 1,
		unit: null,
		number: "",
		readings: [{ style: `bullet ${match[1]}`, ordinal: 0 }],
		path: [],
		wedged: false,
		weak: false,
	};
}

function behindMarks(text: string, end: number): number {
	const marks = text.slice(end, end + 6).match(/^\)?(?:[ \t]*[.:–—-])?\)?/);
	return end + (marks?.[0].length ?? 0);
}
