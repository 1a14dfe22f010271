/** What a document is known again by when another outlet, or the same page later, tells it once more. */

import { hashText } from "../../language/word-features.js";
import type { Block, Document } from "../../model/document.js";
import { MOST_MARKS, packFingerprint } from "./fingerprint-data.js";
import { canonicalAddress, houseOf, isPageAddress } from "./origin-of.js";
import { readWords } from "./read-words.js";
import {
	markSentences,
	markWords,
	type SentenceMark,
} from "./sentence-mark.js";

/** A document without its words, in less than 2 kB. The same document has the same fingerprint. */
export interface Fingerprint {
	/** The document's id. */
	readonly document: string;
	/** Two documents that may be one telling share one at least: what a store looks candidates up by. */
	readonly bands: readonly string[];
	/** What `judgeCopy` judges by; see `fingerprint-data.ts`. */
	readonly data: Uint8Array;
}

/** Bands from sentences. A copy cut to a quarter shares one of the least sixteen in 99 of 100 cases. */
const SENTENCE_BANDS = 16;

/** The fingerprint of a document with these blocks, from its body alone and from where it stands. */
export function makeFingerprint(
	document: Document,
	blocks: readonly Block[],
): Fingerprint {
	const all = leastMarks(marksOf(document, blocks));
	const marks = all.slice(0, MOST_MARKS);
	const address = canonicalAddress(document.address);
	return {
		document: document.id,
		bands: bandsOf(marks, address),
		data: packFingerprint({
			words: all.reduce((sum, mark) => sum + mark.words, 0),
			house: houseOf(document.publisher, address),
			address,
			published: document.published,
			marks,
		}),
	};
}

/** The marks of the body; of a body of short sentences only, one mark of all its words. */
function marksOf(
	{ text }: Document,
	blocks: readonly Block[],
): readonly SentenceMark[] {
	const paragraphs = blocks
		.filter(({ kind }) => kind === "body")
		.map(({ start, end }) => text.slice(start, end));
	const marks = paragraphs.flatMap(markSentences);
	// A text cut by length breaks off in the middle of its last sentence.
	if (marks.length > 1 && !FULL_END.test(paragraphs.at(-1) ?? "")) marks.pop();
	if (marks.length > 0) return marks;
	const words = paragraphs.flatMap(readWords);
	return words.length === 0 ? [] : [markWords(words)];
}

/** Each sentence once, by the first anchor and then the identity. */
function leastMarks(marks: readonly SentenceMark[]): readonly SentenceMark[] {
	const once = new Map(marks.map((mark) => [mark.identity, mark]));
	return [...once.values()].sort(
		(a, b) => a.anchors[0] - b.anchors[0] || a.identity - b.identity,
	);
}

function bandsOf(
	marks: readonly SentenceMark[],
	address: string | null,
): readonly string[] {
	const bands = marks
		.slice(0, SENTENCE_BANDS)
		.map(({ identity }) => identity.toString(36));
	return isPageAddress(address)
		? [...bands, `@${hashText(address, ADDRESS_SEED).toString(36)}`]
		: bands;
}

const ADDRESS_SEED = 73;
const FULL_END = /[.!?]["”’'»)\]]{0,3}\s*$/;
