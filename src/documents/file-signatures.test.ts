import { describe, expect, it } from "vitest";
import { fileFormat } from "./file-signatures.js";

describe("fileFormat", () => {
	const rows: readonly (readonly [head: string, format: string | null])[] = [
		["%PDF-1.7\n", "PDF"],
		["{\\rtf1\\ansi", "RTF"],
		["PK\x03\x04\x14\0\0\0word/document.xml", "DOCX (Word)"],
		["PK\x03\x04\x14\0\0\0xl/workbook.xml", "XLSX (Excel)"],
		["PK\x03\x04\x14\0\0\0a.bin", "ZIP archive"],
		["\x89PNG\r\n\x1a\n", "PNG image"],
		["GIF89a\x01\0\x01\0\0\0", "GIF image"],
		["\x1f\x8b\x08\0\0\0\0\0", "gzip archive"],
		["SQLite format 3\0", "SQLite database"],
		["The talks failed.", null],
		["BM, the bank of the mountains, said on Tuesday that it would pay.", null],
		["MZ is the code of Mozambique, and this is a text.", null],
		["GIFT or loan? The lenders would not say.", null],
		["Rar! is what the lion said.", null],
		["", null],
	];
	for (const [head, format] of rows)
		it(`is ${format} for ${JSON.stringify(head.slice(0, 20))}`, () =>
			expect(fileFormat(Buffer.from(head, "latin1"))).toBe(format));
});
