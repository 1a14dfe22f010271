/** Rows of the table of pairs: wanted, found, right, precision and recall. */

/** What is wanted of each row. */
export const PRECISION = 0.98;
export const RECALL = 0.95;

/** Prints one row, and with `misses` the pairs that are wrong or missing; whether precision and recall are reached. */
export function reportPairs(
	name: string,
	{
		wanted,
		found,
		misses,
	}: {
		readonly wanted: ReadonlySet<string>;
		readonly found: readonly string[];
		readonly misses: boolean;
	},
): boolean {
	const right = found.filter((pair) => wanted.has(pair)).length;
	printRow([
		name,
		`${wanted.size}`,
		`${found.length}`,
		`${right}`,
		share(right, found.length),
		share(right, wanted.size),
	]);
	if (misses) {
		for (const pair of found) if (!wanted.has(pair)) tell("wrong", pair);
		for (const pair of wanted) if (!found.includes(pair)) tell("missed", pair);
	}
	return right >= found.length * PRECISION && right >= wanted.size * RECALL;
}

/** One row of a Markdown table. */
export function printRow(cells: readonly string[]): void {
	process.stdout.write(`| ${cells.join(" | ")} |\n`);
}

/** A pair that is wrong or missing, under its row. */
export function tell(what: string, pair: string): void {
	process.stdout.write(`    ${what}: ${pair}\n`);
}

function share(part: number, whole: number): string {
	return whole === 0 ? "" : (part / whole).toFixed(3);
}
