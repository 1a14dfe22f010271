/** What articles say a text says, beside what it says: as rows for people and as JSON. */

import type { HeldReport } from "../../drafts/reported/hold-against-draft.js";
import type { FigureChange } from "../../model/comparison.js";
import type { Reading } from "../../model/reading.js";
import { makeParagraphFinder } from "../brief/paragraphs.js";
import { formatFigure } from "../text/format-figure.js";

/** One article with its answers. */
export interface ReportedArticle {
	readonly path: string;
	readonly reading: Reading;
	readonly held: readonly HeldReport[];
}

/** One reported thing as a row. */
export interface ReportRow {
	/** The article's file and the paragraph: "report.txt ¶3". */
	readonly mark: string;
	/** As reported, its pieces joined by "…". */
	readonly words: string;
	/** Null where the text has no such point. */
	readonly point: string | null;
	/** "other figure: 600,000 personnel in the text, 800,000 personnel reported"; empty where they agree. */
	readonly differs: string;
	/** The draft it is reported of, where the article speaks of several; else null. */
	readonly of: string | null;
}

/** Rows in the order of the articles and of their text. */
export function viewReports(
	articles: readonly ReportedArticle[],
	nameOf: (path: string) => string,
): readonly ReportRow[] {
	return articles.flatMap(({ path, reading, held }) => {
		const placeOf = makeParagraphFinder(reading.blocks);
		const names = new Map(reading.drafts.map(({ id, name }) => [id, name]));
		const answers = new Map(held.map((one) => [one.provision, one]));
		return reading.provisions.flatMap(
			({ id, content, draft }): readonly ReportRow[] => {
				const first = content[0];
				const answer = answers.get(id);
				if (first === undefined || answer === undefined) return [];
				return [
					{
						mark: `${nameOf(path)} ${placeOf(first.start).mark}`,
						words: content.map(({ text }) => text).join(" … "),
						point: answer.point,
						differs: differenceOf(answer),
						of:
							names.size > 1 && draft !== null
								? (names.get(draft) ?? null)
								: null,
					},
				];
			},
		);
	});
}

function differenceOf({ differs, figures }: HeldReport): string {
	return differs
		.map((facet) =>
			facet === "figure"
				? `other figure: ${figures.map(figureWords).join("; ")}`
				: facet === "negation"
					? "the opposite"
					: `other ${facet}`,
		)
		.join(", ");
}

function figureWords({ from, to, unit }: FigureChange): string {
	const inText =
		from === null ? "none in the text" : `${told(from, unit)} in the text`;
	return to === null ? inText : `${inText}, ${told(to, unit)} reported`;
}

const told = (value: number, unit: string): string =>
	formatFigure({ value, unit });

/** One article's answers as JSON: each provision with the point it matches. */
export function viewReportJson({ reading, held }: ReportedArticle) {
	const byId = new Map(reading.provisions.map((one) => [one.id, one]));
	return {
		document: reading.document.id,
		provisions: held.map(({ provision, point, differs, figures }) => ({
			provision,
			draft: byId.get(provision)?.draft ?? null,
			content: byId.get(provision)?.content ?? [],
			point,
			differs,
			figures,
		})),
	};
}
