import { describe, expect, it } from "vitest";
import { builtInFurniture } from "../../../test/built-in-furniture.js";
import { isAuthorNote, isByline, isNameLine, isSignature } from "./byline.js";
import { lineShape } from "./line-shape.js";

const furniture = builtInFurniture();
const shapeOf = (line: string) =>
	lineShape(line, { start: 0, end: line.length });

describe("isByline", () => {
	const bylines = [
		"By our correspondents in Zenda and Strelsau",
		"By a staff correspondent",
		"By Ada Lind",
		"BY ADA LIND AND JON VESK",
		"By Ana de la Cruz and Bo Li in Zenda",
		"By Ada Lind, Diplomatic correspondent",
		"By Ada Lind with AP",
		"Analysis by Ada Lind",
		"*By Ada Lind*",
		"By Zenda and Hentzau newsrooms",
		"By our foreign affairs editor in Zenda",
		"By our diplomatic staff",
		"By",
	];
	for (const line of bylines)
		it(`holds for "${line}"`, () =>
			expect(isByline(shapeOf(line), furniture)).toBe(true));

	const others = [
		"By Tuesday evening the talks had failed.",
		"By land and by sea",
		"By the numbers",
		"The book is by Ada Lind",
		"By and large the talks went well",
		"By Friday, Graustark must answer.",
	];
	for (const line of others)
		it(`does not hold for "${line}"`, () =>
			expect(isByline(shapeOf(line), furniture)).toBe(false));
});

describe("isNameLine", () => {
	for (const line of [
		"Ada Lind",
		"Ada Lind in Zenda",
		"Ada Lind in Strelsau and Jon Vesk in Zenda",
		"Ada Lind, Reuters",
		"Ada Lind Diplomatic correspondent",
		"BBC News, Strelsau",
		"Eastern desk, Zenda",
		"Foreign affairs editor",
		"Our own correspondent in Zenda",
	])
		it(`holds for "${line}"`, () =>
			expect(isNameLine(shapeOf(line), furniture)).toBe(true));
	for (const line of [
		"Talks in doubt",
		"Peace and Security",
		"‘No third bank’",
		"What next?",
		"A river with two owners and one lock",
		"Graustark seizes banned editor",
		"The sultan’s editor",
	])
		it(`does not hold for "${line}"`, () =>
			expect(isNameLine(shapeOf(line), furniture)).toBe(false));
});

describe("isSignature", () => {
	for (const line of [
		"Ada Lind in Zenda",
		"Ada Lind, Zenda",
		"Night desk, Zenda",
	])
		it(`holds for "${line}"`, () =>
			expect(isSignature(shapeOf(line), furniture)).toBe(true));
	for (const line of ["Frozen Locks", "Peace in Zenda", "Ada Lind"])
		it(`does not hold for "${line}"`, () =>
			expect(isSignature(shapeOf(line), furniture)).toBe(false));
});

describe("isAuthorNote", () => {
	it("holds for a line on the author", () => {
		expect(
			isAuthorNote(
				shapeOf("Ada Lind is a correspondent based in Strelsau."),
				furniture,
			),
		).toBe(true);
		expect(
			isAuthorNote(
				shapeOf("Ada Lind, a former diplomat, is a columnist for the Herald."),
				furniture,
			),
		).toBe(true);
	});
	it("does not hold for a sentence of the report", () => {
		expect(
			isAuthorNote(shapeOf("Lena Aster is a former judge."), furniture),
		).toBe(false);
		expect(
			isAuthorNote(shapeOf("The reporter was expelled on Monday."), furniture),
		).toBe(false);
	});
});
