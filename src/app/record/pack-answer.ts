/**
 * An answer as it is kept. The cells of a large page stand on tens of thousands of places, which repeat the ids of their documents and the
 * words of their tellings: here each id and each word stands once, and a place is a few numbers, so that the answer is there in half the time.
 */

import type { Evidence } from "../../model/state.js";
import type { Cell, Page, Row, Table } from "../../views/page/page.js";
import { citedDocuments } from "../../views/page/sources.js";
import type { Answer } from "./ask-state.js";

/** Told apart from what other versions of the program kept. */
export const FORM = 2;

export interface PackedAnswer {
	readonly page: Packed<Page, "tables", readonly PackedTable[]>;
	/** What is known of each document that is cited; an id alone where nothing is. */
	readonly documents: readonly (
		| readonly [
				id: string,
				title: string | null,
				publisher: string | null,
				published: string | null,
		  ]
		| readonly [id: string]
	)[];
	readonly words: readonly string[];
}

type Packed<Whole, Part extends keyof Whole, As> = Omit<Whole, Part> & {
	readonly [part in Part]: As;
};
type PackedTable = Packed<Table, "rows", readonly PackedRow[]>;
type PackedRow = Packed<Row, "cells", Readonly<Record<string, PackedCell>>>;
type PackedCell = Packed<Cell, "evidence", readonly number[]>;

/** Numbers that make a place: document, start, end, text, statement, first day, last day, telling. */
const NUMBERS = 8;
/** In place of a statement or of days where there are none. */
const NONE = -1;

/** With the cards of those documents alone that the page cites. */
export function packAnswer({ page, cards }: Answer): PackedAnswer {
	const ids = makeNumbering(citedDocuments(page.tables));
	const words = makeNumbering([]);
	const packPlace = ({
		document,
		span,
		statement,
		days,
		telling,
	}: Evidence): readonly number[] => [
		ids.numberOf(document),
		span.start,
		span.end,
		words.numberOf(span.text),
		statement === null ? NONE : words.numberOf(placeOf(statement, document)),
		days === null ? NONE : words.numberOf(days.from),
		days === null ? NONE : words.numberOf(days.to),
		ids.numberOf(telling),
	];
	const packed = mapCells(page, (cell: Cell) => ({
		...cell,
		evidence: cell.evidence.flatMap(packPlace),
	}));
	return {
		page: packed,
		documents: ids.list.map((id) => {
			const card = cards.get(id);
			return card === undefined
				? [id]
				: [id, card.title, card.publisher, card.published];
		}),
		words: words.list,
	};
}

/** The answer that was packed: the same page, to the byte. */
export function unpackAnswer({ page, documents, words }: PackedAnswer): Answer {
	const placeAt = (numbers: readonly number[], at: number): Evidence => {
		const document = documents[numbers[at]!]![0];
		const statement = numbers[at + 4]!;
		const from = numbers[at + 5]!;
		return {
			document,
			span: {
				start: numbers[at + 1]!,
				end: numbers[at + 2]!,
				text: words[numbers[at + 3]!]!,
			},
			statement: statement === NONE ? null : keyOf(words[statement]!, document),
			days:
				from === NONE
					? null
					: { from: words[from]!, to: words[numbers[at + 6]!]! },
			telling: documents[numbers[at + 7]!]![0],
		};
	};
	const unpackCell = (cell: PackedCell): Cell => {
		const evidence: Evidence[] = [];
		for (let at = 0; at < cell.evidence.length; at += NUMBERS)
			evidence.push(placeAt(cell.evidence, at));
		return { ...cell, evidence };
	};
	return {
		page: mapCells(page, unpackCell),
		cards: new Map(
			documents.flatMap(([id, title, publisher, published]) =>
				title === undefined
					? []
					: [[id, { title, publisher: publisher!, published: published! }]],
			),
		),
	};
}

/** The page with each cell as `change` makes it. */
function mapCells<From, To>(
	page: Packed<
		Page,
		"tables",
		readonly Packed<
			Table,
			"rows",
			readonly { readonly cells: Readonly<Record<string, From>> }[]
		>[]
	>,
	change: (cell: From) => To,
) {
	return {
		...page,
		tables: page.tables.map((table) => ({
			...table,
			rows: table.rows.map(({ cells }) => ({
				cells: Object.fromEntries(
					Object.entries(cells).map(([key, cell]) => [key, change(cell)]),
				),
			})),
		})),
	};
}

/** Numbers texts in order of first use, behind those given. */
function makeNumbering(given: readonly string[]) {
	const list = [...given];
	const numbers = new Map(list.map((text, number) => [text, number]));
	return {
		list,
		numberOf: (text: string): number => {
			const known = numbers.get(text);
			if (known !== undefined) return known;
			numbers.set(text, list.length);
			return list.push(text) - 1;
		},
	};
}

/** Before what stands for a key's document. */
const HERE = ":";

/** The key of a statement without the document that it begins with. */
const placeOf = (key: string, document: string): string =>
	key.startsWith(document + HERE) ? key.slice(document.length) : key;

const keyOf = (place: string, document: string): string =>
	place.startsWith(HERE) ? document + place : place;
