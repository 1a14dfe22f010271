import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packJson, packText, unpackJson, unpackText } from "./pack-text.js";

/** Strings with halves of characters too, as a broken page may hold them. */
const text = fc.string({
	unit: fc.nat(0xffff).map((at) => String.fromCharCode(at)),
});

describe("what is packed", () => {
	it("is unpacked unit for unit", () => {
		fc.assert(
			fc.property(text, (words) => {
				expect(unpackText(packText(words))).toBe(words);
				expect(unpackJson(packJson([{ words }]))).toEqual([{ words }]);
			}),
		);
	});

	it("is read as older versions packed it", () => {
		const value = { words: "“Non,” said Zoë." };
		expect(unpackJson(deflateRawSync(JSON.stringify(value)))).toEqual(value);
	});
});
