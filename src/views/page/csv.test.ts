import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCsv, harmless } from "./csv.js";

describe("a cell for a spreadsheet", () => {
	it.each([
		["=1+1", "'=1+1", "a formula"],
		["+1", "'+1", "a formula by its sign"],
		["-5 C", "'-5 C", "words that begin with a minus"],
		["@SUM(A1)", "'@SUM(A1)", "an old way to call a function"],
		["\t=1", "'\t=1", "a tab, which is dropped"],
		["\r=1", "'\r=1", "a carriage return"],
		["  =1", "'  =1", "spaces, which are dropped"],
		["＝1", "'＝1", "a full-width sign, which some take for the other"],
		["a=b", "a=b", "a sign inside words"],
		["– would not say", "– would not say", "a dash is no minus"],
		["", "", "nothing"],
	])("%j is written as %j: %s", (words, written) => {
		expect(harmless(words)).toBe(written);
	});

	it("that is a number stays one", () => {
		expect(harmless(-5)).toBe(-5);
		expect(harmless(null)).toBeNull();
	});

	it("never begins with a sign that is obeyed", () => {
		fc.assert(
			fc.property(fc.string(), (words) => {
				expect(`${harmless(words)}`).not.toMatch(/^[\s]*[=+\-@]/);
			}),
		);
	});
});

describe("CSV", () => {
	it("ends lines with CRLF and quotes what must be quoted", () => {
		expect(
			formatCsv([
				["a", "b"],
				['he said "no"', "one, two"],
				["two\nlines", null],
			]),
		).toBe('a,b\r\n"he said ""no""","one, two"\r\n"two\nlines",\r\n');
	});

	it("is read back as it was written, whatever the words", () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.string({ unit: "grapheme" }), fc.integer()), {
					minLength: 1,
				}),
				(records) => {
					const read: unknown = parse(formatCsv(records), {
						record_delimiter: "\r\n",
					});
					expect(read).toEqual(
						records.map((record) => record.map((one) => `${harmless(one)}`)),
					);
				},
			),
		);
	});
});
