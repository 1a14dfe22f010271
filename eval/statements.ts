/**
 * The whole reader's statements against annotated articles: `npm run eval:statements -- FOLDER [--json] [--engine NAME]`.
 *
 * FOLDER holds `text/` and `attributions/`. Prints how many whole attributions are right, and whether confidences mean what
 * they say: a statement is right where its content shares half with one that the annotators marked, a refusal where they
 * marked its cue.
 */

import { parseArgs } from "node:util";
import { openReader, type Reader } from "../src/app/open-reader.js";
import type { Range } from "../src/model/span.js";
import type { Statement } from "../src/model/statement.js";
import { readStandoff } from "../training/attribution/read-standoff.js";
import { goldOfArticle } from "../training/joining/gather-candidates.js";
import {
	countArticle,
	f1Of,
	noCounts,
	overlapOf,
} from "./attribution-whole.js";
import { engineArgument, engineNamed } from "./engine-argument.js";
import { measureReliability } from "./reliability.js";

const NAMES: Readonly<Record<string, string>> = {
	cue: "cue is right",
	source: "source overlaps by half",
	content50: "content overlaps by half",
	content90: "content overlaps by nine tenths",
	all50: "three parts are right (content by half)",
	all90: "three parts are right (content by nine tenths)",
};

process.exitCode = await main();

async function main(): Promise<number> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { json: { type: "boolean" }, engine: engineArgument },
	});
	const [folder] = positionals;
	if (folder === undefined) {
		process.stderr.write(
			"eval:statements: name a folder with text/ and attributions/\n",
		);
		return 2;
	}
	const result = await measure(folder, openReader(engineNamed(values.engine)));
	if (values.json === true) process.stdout.write(`${JSON.stringify(result)}\n`);
	else print(result);
	return 0;
}

interface Measured {
	readonly gold: number;
	readonly predicted: number;
	readonly f1: Readonly<Record<string, number>>;
	readonly reliability: ReturnType<typeof measureReliability>;
}

async function measure(folder: string, reader: Reader): Promise<Measured> {
	const counts = noCounts();
	const cases: { chance: number; isRight: boolean }[] = [];
	for (const article of readStandoff(folder)) {
		const reading = await reader.readInput(
			{
				kind: "input",
				id: "",
				name: article.id,
				bytes: Buffer.from(article.text),
			},
			null,
		);
		if ("kind" in reading || reading.document.text !== article.text) continue;
		const { contents, cues } = goldOfArticle(article);
		const marked = article.attributions.filter(
			({ content }) => content.length > 0,
		);
		const range = ([start, end]: readonly [number, number]) => ({ start, end });
		countArticle(
			counts,
			marked.map(({ source, cue }, index) => ({
				source: source.map(range),
				cue: cue.map(range),
				content: contents[index] ?? [],
			})),
			reading.statements.filter(hasContent).map((statement) => ({
				source: statement.source ? [statement.source] : [],
				cue: statement.cue ? [statement.cue] : [],
				content: statement.content,
			})),
		);
		for (const statement of reading.statements)
			cases.push({
				chance: statement.confidence,
				isRight:
					statement.form === "none"
						? isMarked(statement.cue, cues)
						: contents.some(
								(content) => overlapOf(content, statement.content) >= 0.5,
							),
			});
	}
	const { gold, predicted, ...right } = counts;
	return {
		gold,
		predicted,
		f1: Object.fromEntries(
			Object.entries(right).map(([name, count]) => [name, f1Of(counts, count)]),
		),
		reliability: measureReliability(cases),
	};
}

function isMarked(cue: Range | null, cues: readonly Range[]): boolean {
	return (
		cue !== null &&
		cues.some(({ start, end }) => start < cue.end && cue.start < end)
	);
}

function hasContent({ content }: Statement): boolean {
	return content.length > 0;
}

function print({ gold, predicted, f1, reliability }: Measured): void {
	const line = (text: string): boolean => process.stdout.write(`${text}\n`);
	line(`${gold} annotated, ${predicted} found; F1 of statements whose`);
	for (const [name, rate] of Object.entries(f1))
		line(`  ${(NAMES[name] ?? name).padEnd(48)} ${(100 * rate).toFixed(1)}`);
	line("confidence given, share of them right, statements");
	for (const { count, given, right } of reliability)
		line(`  ${given.toFixed(2)}  ${right.toFixed(2)}  ${count}`);
}
