/** Whose words a whole document is: of a statement, speech or letter by its title, byline or signature. */

import type { Codebook } from "../../model/codebook.js";
import type { Block, Document } from "../../model/document.js";
import type { Range } from "../../model/span.js";

/** Where the document names the one who speaks in it as "I" or "we". */
export interface Voice extends Range {
	/** `before` the text (title, byline) or `behind` it (signature). */
	readonly stands: "before" | "behind";
}

/** Names, titles and what joins them: "President Ana Ruiz of Orland", "the Foreign Ministry". */
const NAMED = String.raw`(?:[Tt]he\s+)?\p{Lu}[\p{L}\p{N}.'’&-]*(?:,?\s+(?:(?:of|for|the|de|von|van|der|al|bin)\s+){0,2}\p{Lu}[\p{L}\p{N}.'’&-]*){0,9}`;

/** What stands behind the names of a title that is no headline: the occasion, a date, or nothing. */
const BEHIND = String.raw`(?=\s*$|\s*[,:;–—(]|\s+(?:on|at|in|to|after|before|ahead|following|regarding|concerning|about|for|during|marking|welcoming|condemning|as|with|upon|\p{Ll}+ing)\b)`;

/** The same words under a capital: "Statement by President Ruiz Following Call". */
const OCCASION =
	/\s+(?:On|At|In|To|After|Before|Ahead|Following|Regarding|Concerning|About|For|During|Marking|Welcoming|Condemning|As|With|Upon|\p{Lu}\p{Ll}+ing\s+\p{Lu}\S*)\b.*$/u;

/** Farther before the end than this no signature begins, in units. */
const LONGEST_CLOSE = 300;

/** The place that names the voice of the document; null for a report, and where several speak. */
export function findVoice(
	document: Pick<Document, "text" | "title">,
	blocks: readonly Block[],
	{ words }: Codebook,
): Voice | null {
	const nouns = anyCase(words["voiced-texts"] ?? []);
	const closings = anyCase(words["letter-closings"] ?? []);
	const title = (document.title ?? "").replace(/\s+/g, " ").trim();
	const before =
		titlePlace(nameInTitle(title, nouns), document, blocks) ??
		(new RegExp(`^(?:[\\p{L}-]+ ){0,2}(?:${nouns})${BEHIND}`, "u").test(title)
			? bylinePlace(document.text, blocks)
			: null);
	if (before !== null) return { ...before, stands: "before" };
	const behind = signaturePlace(document.text, blocks, closings);
	return behind === null ? null : { ...behind, stands: "behind" };
}

/** "Statement by X on …", "X's remarks at …", "X statement on …"; null for other titles and for several names. */
function nameInTitle(title: string, nouns: string): string | null {
	const match =
		new RegExp(
			`^(?:[\\p{L}-]+:? ){0,4}?(?:${nouns}) (?:by|from|of|BY|FROM|OF) (${NAMED})${BEHIND}`,
			"u",
		).exec(title) ??
		new RegExp(`^(${NAMED}) (?:${nouns})${BEHIND}`, "u").exec(title);
	const name = (match?.[1] ?? "").replace(OCCASION, "").replace(/['’]s$/, "");
	// "A message to …", "Leaders' statement": no one speaker.
	const isOne = /[\p{L}\p{N}]{2}/u.test(name) && !/\band\b|s['’]$/.test(name);
	return isOne && !/^(?:An?|The|This|Our|Joint|Final)$/.test(name)
		? name
		: null;
}

/** Where the name stands: in the title's own block, or in the head of the file that gives the title. */
function titlePlace(
	name: string | null,
	{ text }: Pick<Document, "text">,
	blocks: readonly Block[],
): Range | null {
	const shown = blocks.find(({ kind }) => kind === "title") ?? blocks[0];
	if (name === null || shown === undefined) return null;
	const words = name
		.split(" ")
		.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	const gap = String.raw`(?:\s|\\_|\\\n)+`;
	const match = new RegExp(words.join(gap), "u").exec(
		text.slice(shown.start, shown.end),
	);
	if (match === null) return null;
	const start = shown.start + match.index;
	return { start, end: start + match[0].length };
}

function bylinePlace(text: string, blocks: readonly Block[]): Range | null {
	const byline = blocks.find(({ kind }) => kind === "byline");
	if (byline === undefined) return null;
	return placeOf(
		new RegExp(`^\\W*(?:[Bb][Yy]\\s+)?(${NAMED})`, "u").exec(
			text.slice(byline.start, byline.end),
		),
		byline.start,
	);
}

/** The name under "Sincerely," or behind "(signed)" at the end of the text. */
function signaturePlace(
	text: string,
	blocks: readonly Block[],
	closings: string,
): Range | null {
	const body = blocks.filter(({ kind }) => kind === "body");
	const last = body.at(-1);
	if (last === undefined) return null;
	const from = Math.max(
		body.at(-4)?.start ?? body[0]?.start ?? 0,
		last.end - LONGEST_CLOSE,
	);
	return placeOf(
		new RegExp(
			`(?:^|\\n)[^\\S\\n]*\\(?(?:${closings})\\)?[,.:]?\\s+(${NAMED})[^\\S\\n]*(?:\\n|$)`,
			"u",
		).exec(text.slice(from, last.end)),
		from,
	);
}

/** The place of the match's group, which ends it; `from` is where the searched text begins. */
function placeOf(match: RegExpExecArray | null, from: number): Range | null {
	const name = match?.[1];
	if (match === null || name === undefined) return null;
	const start = from + match.index + match[0].lastIndexOf(name);
	return { start, end: start + name.length };
}

/** The words as alternatives, in small letters, under a capital and in capitals. */
function anyCase(words: readonly string[]): string {
	return words
		.flatMap((word) => [
			word,
			word.charAt(0).toUpperCase() + word.slice(1),
			word.toUpperCase(),
		])
		.join("|");
}
