/**
 * The reader on sentences, each another way of writing: `npm run eval:sentences -- FOLDER [--json]`, FOLDER `eval/sentences/held` or
 * `eval/sentences/worked`. Prints, for provisions, positions and statements, the share of expected rows that is found, that is found
 * right, and the share of given rows that is expected; for clauses alone, and for the
 * contents of provisions, the share of issues that is right, with all words weighed and by terms alone.
 */

import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { loadCodebook } from "../src/app/load-codebook.js";
import { openReader, type Reader } from "../src/app/open-reader.js";
import { issueOf } from "../src/drafts/issue-of.js";
import type { IssueEntry } from "../src/model/codebook.js";
import type { Reading } from "../src/model/reading.js";
import {
	emptyTally,
	scorePositions,
	scoreProvisions,
	scoreStatements,
	type Tally,
} from "./score-sentences.js";
import {
	type BankClause,
	type BankItem,
	type ExpectedProvision,
	readBank,
} from "./sentence-bank.js";

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
		contents: issuesOf(
			readBank<BankItem<ExpectedProvision>>(folder, "provisions").flatMap(
				({ expect }) =>
					expect.map(({ content, issues }) => ({ text: content, issues })),
			),
		),
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

/** Clauses alone and contents of provisions: how many have a right issue, and how many by the terms of the codebook alone. */
function issuesOf(clauses: readonly Pick<BankClause, "text" | "issues">[]): {
	readonly clauses: number;
	readonly right: number;
	readonly byTerms: number;
} {
	const { issues } = loadCodebook();
	const terms = issues.map(({ code, label, terms }) => ({
		code,
		label,
		terms,
	}));
	const rightBy = (entries: readonly IssueEntry[]) =>
		clauses.filter(({ text, issues: codes }) =>
			codes.includes(issueOf(text, entries)),
		).length;
	return {
		clauses: clauses.length,
		right: rightBy(issues),
		byTerms: rightBy(terms),
	};
}

function print({
	issues,
	contents,
	...tallies
}: Readonly<
	Record<"issues" | "contents", ReturnType<typeof issuesOf>> &
		Record<"provisions" | "positions" | "statements", Tally>
>): void {
	for (const [name, tally] of Object.entries(tallies)) {
		const { expected, found, right, given, beside } = tally;
		process.stdout.write(
			`${name.padEnd(11)} ${expected} rows: found ${share(found, expected)}, right ${share(right, expected)}; ${given} given: expected ${share(given - beside, given)}\n`,
		);
	}
	for (const [name, { clauses, right, byTerms }] of Object.entries({
		issues,
		contents,
	}))
		if (clauses > 0)
			process.stdout.write(
				`${name.padEnd(11)} ${clauses} clauses: issue right ${share(right, clauses)}, by terms alone ${share(byTerms, clauses)}\n`,
			);
}

function share(part: number, whole: number): string {
	return whole === 0 ? "–" : (part / whole).toFixed(3);
}
