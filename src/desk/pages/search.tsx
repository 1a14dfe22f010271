/** Search: words in documents and statements, and names, narrowed by publisher and days. */

import type { VNode } from "preact";
import { statementsAsKnown } from "../../app/record/statements-as-known.js";
import type { StatementRow } from "../../record/port.js";
import { type FoundDocument, viewSearch } from "../../views/search-view.js";
import { askPlay, makeAnswerPage, type Shown } from "../answer.js";
import { BadQuestion, type Question } from "../desk-page.js";
import { AskForm } from "../frame/ask-form.js";
import { ChoiceField, TextField, WindowFields } from "../frame/fields.js";
import { type Frame, filtersOf } from "../frame/frame.js";
import { DateFields } from "../frame/layout.js";
import { NextLink } from "../frame/next-link.js";
import { readDays } from "../read-days.js";
import { TableSection } from "../tables/table-section.js";

const ROWS = 30;

/** Where the words are looked for. */
const FIELDS = ["all", "documents", "statements"] as const;
type Field = (typeof FIELDS)[number];

interface Beside {
	/** Cursors of the next pieces. */
	readonly next: {
		readonly documents: string | null;
		readonly statements: string | null;
	};
}

export const searchPage = makeAnswerPage<Beside>({
	path: "/search",
	answer: async (question) => {
		const { context, ...asked } = await askPlay(question);
		const words = (question.frame.query.get("q") ?? "").trim();
		const field = fieldOf(question.frame);
		const [documents, statements] =
			words === ""
				? [NOTHING, NOTHING]
				: await Promise.all([
						field === "statements" ? NOTHING : findDocuments(question, words),
						field === "documents" ? NOTHING : findStatements(question, words),
					]);
		const page = viewSearch(context, words, {
			documents: documents.rows,
			statements: statements.rows,
		});
		const isShown = (name: string) =>
			words !== "" && (field === "all" || name === field || name === "names");
		return {
			page: {
				...page,
				tables: page.tables.filter(({ name }) => isShown(name)),
			},
			...asked,
			beside: {
				next: { documents: documents.next, statements: statements.next },
			},
		};
	},
	show: (answer, frame) => <Search answer={answer} frame={frame} />,
});

interface Piece<Row> {
	readonly rows: readonly Row[];
	readonly next: string | null;
}

const NOTHING: Piece<never> = { rows: [], next: null };

/** By full text, those with the words in the title first; where publisher or days are asked for too, the latest first. */
async function findDocuments(
	{ record, frame }: Question,
	text: string,
): Promise<Piece<FoundDocument>> {
	const { asOf, knownBy, query } = frame;
	const page = { limit: ROWS, after: query.get("documents-after") };
	const { from, to } = readDays(frame);
	const publisher = query.get("publisher") || null;
	if (from === null && to === null && publisher === null)
		return record.search({ asOf, knownBy, text }, page);
	const { rows, next } = await record.documents(
		{
			asOf,
			knownBy,
			text,
			...(from === null ? {} : { from }),
			...(to === null ? {} : { to }),
			...(publisher === null ? {} : { publisher }),
		},
		page,
	);
	return {
		rows: rows.map((document) => ({ document, spans: [], excerpt: null })),
		next,
	};
}

async function findStatements(
	{ record, codebook, frame }: Question,
	text: string,
): Promise<Piece<StatementRow>> {
	const { asOf, knownBy, query } = frame;
	const { from, to } = readDays(frame);
	return statementsAsKnown(
		{ store: record, codebook, bounds: { asOf, knownBy } },
		{
			text,
			...(from === null ? {} : { from }),
			...(to === null ? {} : { to }),
		},
		{ limit: ROWS, after: query.get("statements-after") },
	);
}

function fieldOf({ query }: Frame): Field {
	const asked = query.get("in") || "all";
	const field = FIELDS.find((one) => one === asked);
	if (field === undefined)
		throw new BadQuestion(
			`Words are looked for in ${FIELDS.join(", ")}: give one of these as in.`,
		);
	return field;
}

function Search({
	answer: { page, sources, beside },
	frame,
}: Shown<Beside>): VNode {
	return (
		<>
			<SearchForm frame={frame} />
			{page.tables.map((table) => (
				<div key={table.name}>
					<TableSection table={table} sources={sources} frame={frame} />
					{table.name === "documents" || table.name === "statements" ? (
						<NextLink
							from={furtherOf(table.name, beside.next[table.name])}
							frame={frame}
						>
							{`Further ${table.name}`}
						</NextLink>
					) : null}
				</div>
			))}
		</>
	);
}

/** The further ones of one kind, without those of the others. */
function furtherOf(
	name: string,
	next: string | null,
): Readonly<Record<string, string>> | null {
	return next === null ? null : { in: name, [`${name}-after`]: next };
}

function SearchForm({ frame }: { readonly frame: Frame }): VNode {
	const asked = filtersOf(frame);
	return (
		<AskForm name="filter" path="/search" frame={frame}>
			<DateFields frame={frame} />
			<TextField label="Words" name="q" type="search" value={asked.q} />
			<ChoiceField
				label="in"
				name="in"
				choices={FIELDS.map((field) =>
					field === "all"
						? { value: "", label: "everything" }
						: { value: field, label: field },
				)}
				chosen={asked.in}
			/>
			<TextField label="Publisher" name="publisher" value={asked.publisher} />
			<WindowFields from={asked.from} to={asked.to} />
			<button type="submit">Search</button>
		</AskForm>
	);
}
