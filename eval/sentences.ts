/**
 * The reader on sentences, each another way of writing: `npm run eval:sentences -- FOLDER [--json]`, FOLDER `eval/sentences/held` or
 * `eval/sentences/worked`. Prints, for provisions, positions and statements, the share of expected rows that is found, that is found
 * right, and the share of given rows that is expected; for clauses alone, the share of issues that is right.
 */

import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { loadCodebook } from "../src/app/load-codebook.js";
import { openReader, type Reader } from "../src/app/open-reader.js";
import { issueOf } from "../src/drafts/issue-of.js";
import type { Reading } from "../src/model/reading.js";
import {
	emptyTally,
	scorePositions,
	scoreProvisions,
	scoreStatements,
	type Tally,
} from "./score-sentences.js";
import { type BankClause, type BankItem, readBank } from "./sentence-bank.js";

const PUBLISHED = "2026-03-03";

process.exitCode = await main();

async function main(): Promise<number> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { json: { type: "boolean" } },
	});
	const [folder] = positionals;
	if (folder === undefined) {
		process.stderr.write("eval:sentences: name a folder of the bank\n");
		return 2;
	}
	const reader = openReader();
	const result = {
		provisions: await tallyOf(folder, "provisions", reader, scoreProvisions),
		positions: await tallyOf(folder, "positions", reader, scorePositions),
		statements: await tallyOf(folder, "statements", reader, scoreStatements),
		issues: issuesOf(readBank<BankClause>(folder, "issues")),
	};
	if (values.json === true) process.stdout.write(`${JSON.stringify(result)}\n`);
	else print(result);
	return 0;
}

async function tallyOf<Expected>(
	folder: string,
	name: string,
	reader: Reader,
	score: (item: BankItem<Expected>, reading: Reading, tally: Tally) => void,
): Promise<Tally> {
	const tally = emptyTally();
	for (const item of readBank<BankItem<Expected>>(folder, name)) {
		const bytes = new TextEncoder().encode(`${item.text}\n`);
		const id = createHash("sha256").update(bytes).digest("hex");
		const reading = await reader.readInput(
			{ kind: "input", id, name: `${item.id}.txt`, bytes },
			PUBLISHED,
		);
		if (!("statements" in reading))
			throw new Error(`${name}, item ${item.id}, was not read`);
		score(item, reading, tally);
	}
	return tally;
}

function issuesOf(clauses: readonly BankClause[]): {
	readonly clauses: number;
	readonly right: number;
} {
	const { issues } = loadCodebook();
	const right = clauses.filter(({ text, issues: codes }) =>
		codes.includes(issueOf(text, issues)),
	);
	return { clauses: clauses.length, right: right.length };
}

function print({
	issues,
	...tallies
}: { readonly issues: ReturnType<typeof issuesOf> } & Readonly<
	Record<"provisions" | "positions" | "statements", Tally>
>): void {
	for (const [name, tally] of Object.entries(tallies)) {
		const { expected, found, right, given, beside } = tally as Tally;
		process.stdout.write(
			`${name.padEnd(11)} ${expected} rows: found ${share(found, expected)}, right ${share(right, expected)}; ${given} given: expected ${share(given - beside, given)}\n`,
		);
	}
	if (issues.clauses > 0)
		process.stdout.write(
			`${"issues".padEnd(11)} ${issues.clauses} clauses: right ${share(issues.right, issues.clauses)}\n`,
		);
}

function share(part: number, whole: number): string {
	return whole === 0 ? "–" : (part / whole).toFixed(3);
}
