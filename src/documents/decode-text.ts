/** Bytes → text: finds out the encoding, and refuses what is no text. */

import iconv from "iconv-lite";
import type { Finding } from "../model/finding.js";
import type { DocumentFindingCode } from "./document-findings.js";
import { fileFormat, hasControls } from "./file-signatures.js";
import { makeUnread, type Unread } from "./unread.js";

/** Larger inputs are refused: ten megabytes are some two thousand articles, and keep the reading under a gigabyte of memory. */
export const LARGEST_INPUT = 10_000_000;

/** A text as decoded. A byte order mark is part of the encoding and not of the text; nothing else is changed. */
export interface Decoded {
	readonly kind: "decoded";
	readonly text: string;
	readonly findings: readonly Finding[];
}

/** The text of `bytes`: UTF-8, UTF-16, the encoding an HTML page names, or else Windows-1252, with a finding where it was assumed. */
export function decodeText(bytes: Uint8Array): Decoded | Unread {
	if (bytes.length === 0) return makeUnread("empty");
	if (bytes.length > LARGEST_INPUT) {
		return makeUnread("too-large", {
			megabytes: inMegabytes(bytes.length),
			limit: inMegabytes(LARGEST_INPUT),
		});
	}
	const wide = wideEncoding(bytes);
	if (wide === null) {
		const format = fileFormat(bytes);
		if (format !== null) return makeUnread("not-text", { format });
	}
	const decoded =
		wide === null
			? decodeNarrow(bytes)
			: { text: iconv.decode(bytes, wide), encoding: null };
	if (decoded === null)
		return makeUnread("not-text", { format: "binary data" });
	if (!/\S/.test(decoded.text)) return makeUnread("empty");
	return { kind: "decoded", text: decoded.text, findings: describe(decoded) };
}

interface Attempt {
	readonly text: string;
	/** The encoding, where it is a guess; null where the bytes themselves say so. */
	readonly encoding: string | null;
}

/** The encoding of two or four bytes a unit, by byte order mark or by where the NULs stand; null for all others. */
function wideEncoding(bytes: Uint8Array): string | null {
	const [a, b, c, d] = bytes;
	if (a === 0xff && b === 0xfe)
		return c === 0 && d === 0 ? "utf-32le" : "utf-16le";
	if (a === 0xfe && b === 0xff) return "utf-16be";
	if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "utf-32be";
	const sample = bytes.subarray(0, 2000);
	let even = 0;
	let odd = 0;
	sample.forEach((byte, index) => {
		if (byte === 0) index % 2 === 0 ? even++ : odd++;
	});
	const half = sample.length / 2;
	if (sample.length < 4) return null;
	if (odd > half * 0.6 && even < half * 0.05) return "utf-16le";
	if (even > half * 0.6 && odd < half * 0.05) return "utf-16be";
	return null;
}

/** Null where the bytes hold so many controls that they are no text. */
function decodeNarrow(bytes: Uint8Array): Attempt | null {
	if (hasControls(bytes) && !isMostlyNulPadded(bytes)) return null;
	try {
		return {
			text: new TextDecoder("utf-8", { fatal: true }).decode(bytes),
			encoding: null,
		};
	} catch {
		// Not UTF-8: the encodings below take every byte.
	}
	const named = namedEncoding(bytes);
	if (named !== null)
		return { text: iconv.decode(bytes, named), encoding: null };
	const lenient = new TextDecoder("utf-8").decode(bytes);
	const isBrokenUtf8 =
		countOf(lenient, /[\u0080-\uFFFC\uFFFE\uFFFF]/g) >
		3 * countOf(lenient, /\uFFFD/g);
	return isBrokenUtf8
		? { text: lenient, encoding: null }
		: { text: iconv.decode(bytes, "windows-1252"), encoding: "Windows-1252" };
}

/** Text with NULs strewn in: all other controls are missing. */
function isMostlyNulPadded(bytes: Uint8Array): boolean {
	const sample = bytes.subarray(0, 4000);
	let nuls = 0;
	let others = 0;
	for (const byte of sample) {
		if (byte === 0) nuls++;
		else if (byte < 9 || (byte > 13 && byte < 32)) others++;
	}
	return others === 0 && nuls < sample.length / 3;
}

/** The encoding that an HTML page names in its head, where it is one we know. */
function namedEncoding(bytes: Uint8Array): string | null {
	const head = iconv.decode(bytes.subarray(0, 2048), "latin1");
	const name =
		/<meta[^>]{0,200}charset=["']?\s*([\w-]+)/i.exec(head)?.[1] ??
		/^\s*<\?xml[^>]{0,200}encoding=["']([\w-]+)/.exec(head)?.[1];
	if (name === undefined || /^utf-?8$/i.test(name)) return null;
	return iconv.encodingExists(name) ? name : null;
}

function describe(attempt: Attempt): readonly Finding[] {
	const findings: Finding[] = [];
	const add = (code: DocumentFindingCode, values: Finding["values"]): void => {
		findings.push({ code, span: null, values });
	};
	if (attempt.encoding !== null)
		add("encoding-assumed", { encoding: attempt.encoding });
	const replaced = countOf(attempt.text, /\uFFFD/g);
	if (replaced > 0) add("bytes-replaced", { count: replaced });
	const nuls = countOf(attempt.text, /\0/g);
	if (nuls > 0) add("nul-characters", { count: nuls });
	const halves = countOf(attempt.text, /\p{Surrogate}/gu);
	if (halves > 0) add("lone-surrogates", { count: halves });
	return findings;
}

function countOf(text: string, pattern: RegExp): number {
	let count = 0;
	pattern.lastIndex = 0;
	while (pattern.exec(text) !== null) count++;
	return count;
}

function inMegabytes(bytes: number): number {
	return Math.round(bytes / 100_000) / 10;
}
