/** Finds who proposed a bracket: "[… (Greek Cypriot side)]", "[Japan: …]", "[…] (EU)", "[proposed by the rebels: …]". */

import type { Range } from "../../model/span.js";

/** A proposer's name is no longer than this. */
const LONGEST_NAME = 60;

const NAME =
	"(?:the\\s+)?\\p{Lu}[\\p{L}.'’&-]*(?:(?:\\s+|\\s*[,/&+]\\s*|\\s+and\\s+)(?:the\\s+|of\\s+)?(?!(?:proposal|text|version|wording|proposes?|suggests?|reserves)(?![\\p{L}]))[\\p{Lu}\\p{L}][\\p{L}.'’&-]*){0,5}";
const AT_END = new RegExp(
	`\\s*\\(\\s*(?:(?:proposed|suggested|requested|reserved)\\s+by\\s+|proposal\\s+(?:of|by)\\s+)?(${NAME})(?:\\s+(?:proposal|text|version|wording|reserves))?\\s*\\)\\s*$`,
	"u",
);
const AT_START = new RegExp(
	`^\\s*(?:(?:proposed|suggested)\\s+by\\s+|(?:proposal|text)\\s+(?:of|by)\\s+)?(${NAME})(?:\\s+(?:proposal|text|version|wording|proposes?|suggests?))?\\s*:\\s+`,
	"u",
);
const BEHIND = new RegExp(
	`^\\s?\\(\\s*(?:proposed\\s+by\\s+|proposal\\s+(?:of|by)\\s+)?(${NAME})(?:\\s+(?:proposal|text|version|wording))?\\s*\\)`,
	"u",
);

/** Words that stand before a colon or in round brackets without being anybody: "Option 1:", "(LDCs)" is a short form. */
const NOBODY =
	/^(?:option|alternative|variant|note|placeholder|article|annex|chapter|section|paragraph|see|the|a|an|other|or|and|i|ii|iii|iv|x+|tbd|tbc|alt)\b/i;

/** The proposer, null where none is named, and the bracket's content without the name. */
export function findProposer(
	text: string,
	inner: Range,
	bracket: Range,
): { readonly by: Range | null; readonly content: Range } {
	const tailStart = Math.max(inner.start, inner.end - LONGEST_NAME - 24);
	const tail = text.slice(tailStart, inner.end);
	const atEnd = AT_END.exec(tail);
	if (
		atEnd?.[1] !== undefined &&
		isName(atEnd[1], tail.slice(0, atEnd.index))
	) {
		const start = tailStart + atEnd.index + atEnd[0].indexOf(atEnd[1]);
		return {
			by: { start, end: start + atEnd[1].length },
			content: { start: inner.start, end: tailStart + atEnd.index },
		};
	}
	const head = text.slice(
		inner.start,
		Math.min(inner.end, inner.start + LONGEST_NAME + 24),
	);
	const atStart = AT_START.exec(head);
	if (atStart?.[1] !== undefined && isName(atStart[1], "")) {
		const start = inner.start + atStart[0].indexOf(atStart[1]);
		return {
			by: { start, end: start + atStart[1].length },
			content: { start: inner.start + atStart[0].length, end: inner.end },
		};
	}
	const behind = BEHIND.exec(
		text.slice(bracket.end, bracket.end + LONGEST_NAME + 24),
	);
	if (behind?.[1] !== undefined && isName(behind[1], "")) {
		const start = bracket.end + behind[0].indexOf(behind[1]);
		return { by: { start, end: start + behind[1].length }, content: inner };
	}
	return { by: null, content: inner };
}

// "small island developing states (SIDS)": initials of the words before are a short form, not a proposer.
function isName(name: string, before: string): boolean {
	if (NOBODY.test(name.replace(/^the\s+/i, "")) || name.length > LONGEST_NAME)
		return false;
	if (!/^\p{Lu}{2,6}s?$/u.test(name)) return true;
	const words = before
		.trim()
		.split(/[\s-]+/)
		.slice(-name.replace(/s$/, "").length - 2);
	const initials = words.map((word) => word.charAt(0).toUpperCase()).join("");
	return !initials.includes(name.replace(/s$/, "").slice(0, 3));
}
