/** How far coders agree: alpha field by field, and each statement that they judged differently. */

import { placeOfKey } from "../../model/account.js";
import type { Evidence } from "../../model/state.js";
import {
	type FieldAgreement,
	isDisputed,
	type JudgedUnit,
} from "../../play/agreement/measure-agreement.js";
import type { Alpha } from "../../play/agreement/nominal-alpha.js";
import { countCell, keyCell, wordsCell } from "../page/cells.js";
import {
	type Cell,
	column,
	type Page,
	type Row,
	type Table,
	table,
} from "../page/page.js";
import { counted, enumerate } from "../text/enumerate.js";

/** `texts` has the text of each document that was judged. */
export function viewCoderAgreement(
	fields: readonly FieldAgreement[],
	texts: ReadonlyMap<string, string>,
): Page {
	return {
		name: "agreement",
		title: "Agreement between coders",
		notes: [
			`${counted(texts.size, "document")} with corrections. The machine is one coder; units are the statements that at least two coders judged.`,
		],
		tables: [alphaTable(fields), differencesTable(fields, texts)],
	};
}

function alphaTable(fields: readonly FieldAgreement[]): Table {
	return table({
		name: "agreement",
		title: "Krippendorff's alpha",
		columns: [
			column("field", "Field", { role: "lead" }),
			column("alpha", "Alpha", { role: "text" }),
			column("units", "Statements", { kind: "count" }),
			column("differing", "Judged differently", { kind: "count" }),
			column("coders", "Coders"),
		],
		rows: fields.map(({ field, alpha, units }) => ({
			cells: {
				field: wordsCell(field),
				alpha: alphaCell(alpha),
				units: countCell(units.length),
				differing: countCell(units.filter(isDisputed).length),
				coders: wordsCell(enumerate(codersOf(units)), {
					tone: "quiet",
				}),
			},
		})),
		empty: "",
		layout: "grid",
		legend: [
			"1: all agree; 0: as often as chance would; below 0: less often. Coders look at what is doubtful first, so this tells of the statements judged and not of all.",
		],
	});
}

/** Three digits behind the point for people, the number itself for programs. */
function alphaCell(alpha: Alpha): Cell {
	switch (alpha.kind) {
		case "alpha":
			return {
				...countCell(alpha.value, alpha.value.toFixed(3)),
				tone: "text",
			};
		case "too-few":
			return keyCell(null, "none: too few statements", { tone: "quiet" });
		case "no-variation":
			return keyCell(null, "none: all values are the same", { tone: "quiet" });
	}
}

function codersOf(units: readonly JudgedUnit[]): readonly string[] {
	return [
		...new Set(
			units.flatMap(({ judgements }) =>
				judgements.map(({ coder }) => coderName(coder)),
			),
		),
	];
}

function coderName(coder: string | null): string {
	return coder ?? "the machine";
}

function differencesTable(
	fields: readonly FieldAgreement[],
	texts: ReadonlyMap<string, string>,
): Table {
	return table({
		name: "differences",
		title: "Judged differently",
		columns: [
			column("field", "Field", { role: "group" }),
			column("judgements", "Who says what", { role: "lead" }),
			column("words", "Of these words", { role: "quote" }),
			column("statement", "Statement", { kind: "statement" }),
		],
		rows: fields.flatMap(({ field, units }) =>
			units.filter(isDisputed).map((unit) => differenceRow(field, unit, texts)),
		),
		empty: "No statement was judged differently.",
	});
}

function differenceRow(
	field: string,
	{ statement, judgements }: JudgedUnit,
	texts: ReadonlyMap<string, string>,
): Row {
	const evidence = evidenceOf(statement, texts);
	return {
		cells: {
			field: wordsCell(field),
			judgements: wordsCell(
				judgements
					.map(
						({ coder, value }) => `${coderName(coder)}: ${value ?? "unknown"}`,
					)
					.join("; "),
			),
			words: wordsCell(evidence[0]?.span.text ?? null, { evidence }),
			statement: wordsCell(statement, { tone: "quiet" }),
		},
	};
}

function evidenceOf(
	statement: string,
	texts: ReadonlyMap<string, string>,
): readonly Evidence[] {
	const place = placeOfKey(statement);
	const text = place === null ? undefined : texts.get(place.document);
	if (place === null || text === undefined) return [];
	const { document, start, end } = place;
	const span = { start, end, text: text.slice(start, end) };
	return [{ document, span, statement, days: null, telling: document }];
}
