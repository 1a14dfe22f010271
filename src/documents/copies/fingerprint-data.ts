/** What a fingerprint holds ⇄ its bytes, as a store keeps them. */

import type { SentenceMark } from "./sentence-mark.js";

/** What a document is known again by. */
export interface FingerprintData {
	/** Words of the sentences of the body, all of them, each sentence once. */
	readonly words: number;
	/** The publisher without case and marks, or the host of the address; null when neither is known. */
	readonly house: string | null;
	/** The canonical address, without what only tracks the reader; null when unknown. */
	readonly address: string | null;
	/** Day of publication, ISO 8601; null when unknown. */
	readonly published: string | null;
	/** The marks of the sentences with the least first anchors, least first: all of an article, a sample of a long transcript. */
	readonly marks: readonly SentenceMark[];
}

/** Marks that a fingerprint holds at most: whole articles, and enough of a transcript to judge by. */
export const MOST_MARKS = 72;

/** Bytes of one mark: identity 4, anchors 4 + 2 + 2, particulars 4, words 1. */
const MARK_BYTES = 17;
/** Bytes that say how long the head is. */
const LENGTH_BYTES = 2;
/** An address beyond this is cut: two so long that differ only at their ends are one page, or none that anybody reads. */
const LONGEST_NAME = 300;

/** The bytes: the length of the head, the head as JSON, 17 bytes a mark. */
export function packFingerprint(data: FingerprintData): Uint8Array {
	const head = new TextEncoder().encode(
		JSON.stringify([
			data.words,
			data.house?.slice(0, LONGEST_NAME) ?? null,
			data.address?.slice(0, LONGEST_NAME) ?? null,
			data.published,
		]),
	);
	const start = LENGTH_BYTES + head.length;
	const bytes = new Uint8Array(start + data.marks.length * MARK_BYTES);
	const view = new DataView(bytes.buffer);
	view.setUint16(0, head.length);
	bytes.set(head, LENGTH_BYTES);
	for (const [index, mark] of data.marks.entries())
		writeMark(view, start + index * MARK_BYTES, mark);
	return bytes;
}

/** What `packFingerprint` packed. */
export function unpackFingerprint(bytes: Uint8Array): FingerprintData {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const start = LENGTH_BYTES + view.getUint16(0);
	const [words, house, address, published] = JSON.parse(
		new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, start)),
	) as [number, string | null, string | null, string | null];
	const marks: SentenceMark[] = [];
	for (let at = start; at < bytes.length; at += MARK_BYTES)
		marks.push(readMark(view, at));
	return { words, house, address, published, marks };
}

function writeMark(view: DataView, at: number, mark: SentenceMark): void {
	view.setUint32(at, mark.identity);
	view.setUint32(at + 4, mark.anchors[0]);
	view.setUint16(at + 8, mark.anchors[1]);
	view.setUint16(at + 10, mark.anchors[2]);
	view.setUint32(at + 12, mark.particulars);
	view.setUint8(at + 16, mark.words);
}

function readMark(view: DataView, at: number): SentenceMark {
	return {
		identity: view.getUint32(at),
		anchors: [
			view.getUint32(at + 4),
			view.getUint16(at + 8),
			view.getUint16(at + 10),
		],
		particulars: view.getUint32(at + 12),
		words: view.getUint8(at + 16),
	};
}
