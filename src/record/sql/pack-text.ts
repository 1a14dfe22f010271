/** Texts and bytes as they lie in the record: deflated. */

import { isAscii } from "node:buffer";
import { deflateRawSync, inflateRawSync } from "node:zlib";

/** In front of deflated UTF-16, for the rare text with half characters, which UTF-8 cannot hold. */
const WIDE = 1;
const NARROW = 0;

export function packText(text: string): Uint8Array {
	const isWide = hasHalfCharacters(text);
	const packed = deflateRawSync(Buffer.from(text, isWide ? "utf16le" : "utf8"));
	return Buffer.concat([Buffer.of(isWide ? WIDE : NARROW), packed]);
}

/** The text that `packText` packed, unit for unit. */
export function unpackText(packed: Uint8Array): string {
	const bytes = inflateRawSync(packed.subarray(1));
	return bytes.toString(packed[0] === WIDE ? "utf16le" : "utf8");
}

/** Whether UTF-8 cannot hold the text. */
export function hasHalfCharacters(text: string): boolean {
	return /\p{Surrogate}/u.test(text);
}

export function packBytes(bytes: Uint8Array): Uint8Array {
	return deflateRawSync(bytes);
}

export function unpackBytes(packed: Uint8Array): Uint8Array {
	return inflateRawSync(packed);
}

/** A value that JSON can hold. */
export function packJson(value: unknown): Uint8Array {
	return deflateRawSync(asciiJson(value));
}

/** JSON without a character beyond ASCII: of ten megabytes the string is there in a tenth of the time that others take. */
function asciiJson(value: unknown): string {
	return JSON.stringify(value).replace(
		/[\u0080-\uffff]/g,
		(unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}

export function unpackJson(packed: Uint8Array): unknown {
	const json = inflateRawSync(packed);
	// Records of older versions have others.
	return JSON.parse(json.toString(isAscii(json) ? "latin1" : "utf8"));
}
