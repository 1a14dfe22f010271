import { describe, expect, it } from "vitest";
import { documentFindingCodes } from "../documents/document-findings.js";
import { makeUnread, unreadReasons } from "../documents/unread.js";
import { findingMessage, unreadMessage } from "./finding-messages.js";

describe("the prose of findings", () => {
	it.each(documentFindingCodes)("of %s is a sentence without gaps", (code) => {
		const values = {
			encoding: "windows-1252",
			count: 3,
			published: "2026-03-10",
			reading: "after",
			text: "Who pays",
			names: "draft.pdf",
		};
		const message = findingMessage({ code, span: null, values });
		expect(message).toMatch(/^[\p{Lu}\d].*\.$/u);
		expect(message).not.toMatch(/undefined|NaN/);
	});

	it("counts one and many", () => {
		const told = (count: number): string =>
			findingMessage({ code: "bytes-replaced", span: null, values: { count } });
		expect(told(1)).toBe("1 byte fits no character and is shown as “�”.");
		expect(told(1200)).toBe(
			"1,200 bytes fit no character and are shown as “�”.",
		);
	});

	it("shows a code that has no prose, with its values", () => {
		expect(
			findingMessage({ code: "new-thing", span: null, values: { size: 3 } }),
		).toBe("new-thing, size 3.");
	});
});

describe("the prose of refusals", () => {
	it.each(unreadReasons)(
		"of %s says what is wrong, then what to do",
		(reason) => {
			const values = {
				megabytes: 50,
				limit: 10,
				error: "EACCES",
				format: "a PDF",
				language: "French",
				pages: 3,
				offset: 512,
				address: "https://news.example/talks",
				host: "10.0.0.7",
				status: 503,
				seconds: 60,
			};
			const message = unreadMessage(makeUnread(reason, values));
			expect(message).toMatch(/^[^;]+; [^;]+$/);
			expect(message).not.toMatch(/undefined|NaN/);
		},
	);
});
