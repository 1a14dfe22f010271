/** A matrix that is larger than a page: what is shown of it, and the way to the rest. */

import { parseHTML } from "linkedom";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { keyCell } from "../../views/page/cells.js";
import { column, type Table, table } from "../../views/page/page.js";
import { serverFrame } from "../frame/frame.js";
import { MatrixTable } from "./matrix-table.js";

const names = (word: string, count: number) =>
	Array.from({ length: count }, (_, at) => `${word} ${at + 1}`);

function matrixOf(actors: number, subjects: number): Table {
	return table({
		name: "matrix",
		title: "Actors × issues",
		columns: [
			column("actor", "Actor", { kind: "actor" }),
			...names("issue", subjects).map((name) =>
				column(`issue:${name}`, name, { kind: "stance" }),
			),
		],
		rows: names("actor", actors).map((name) => ({
			cells: { actor: keyCell(name, name) },
		})),
		empty: "",
		layout: "grid",
	});
}

function show(matrix: Table, search = "") {
	const frame = serverFrame({
		asOf: "2026-01-01",
		knownBy: null,
		path: "/matrix",
		query: new URLSearchParams(search),
		access: "read",
		coder: null,
		viewer: null,
		formToken: null,
	});
	const sources = { cardOf: () => null, textOf: () => null };
	const { document } = parseHTML(
		`<main>${renderToString(h(MatrixTable, { table: matrix, historyOf: () => null, sources, frame }))}</main>`,
	);
	return {
		rows: [...document.querySelectorAll("tbody tr th")].map(
			(one) => one.textContent,
		),
		heads: document.querySelectorAll("thead .subject").length,
		links: [...document.querySelectorAll(".further a")].map((one) => [
			one.textContent,
			one.getAttribute("href"),
		]),
	};
}

describe("the matrix", () => {
	it("is whole, without links onwards, where it fits a page", () => {
		const { rows, heads, links } = show(matrixOf(60, 24));
		expect([rows.length, heads, links]).toEqual([60, 24, []]);
	});

	it("shows a piece of a larger one, and leads to the next by actors and by subjects", () => {
		const { rows, heads, links } = show(matrixOf(130, 30), "by=draft");
		expect([rows.length, heads]).toEqual([60, 24]);
		expect(links).toEqual([
			["Further actors", "/matrix?as-of=2026-01-01&by=draft&actors-from=60"],
			[
				"Further subjects",
				"/matrix?as-of=2026-01-01&by=draft&subjects-from=24",
			],
		]);
	});

	it("shows the last piece, and leads back to the first", () => {
		const { rows, links } = show(matrixOf(130, 3), "actors-from=120");
		expect(rows).toEqual(names("actor", 130).slice(120));
		expect(links).toEqual([["First actors", "/matrix?as-of=2026-01-01"]]);
	});

	it.each(["actors-from=130", "actors-from=-1", "actors-from=x"])(
		"begins at the first where the address asks for %s",
		(search) => {
			expect(show(matrixOf(130, 3), search).rows[0]).toBe("actor 1");
		},
	);
});
