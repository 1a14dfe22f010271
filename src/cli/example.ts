/** `travaux example`: the articles that ship with the program, to see what a brief looks like. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { complain } from "./complain.js";
import { DONE, USAGE } from "./exit-codes.js";
import { addOutputOptions, type ReadOptions } from "./read-options.js";

/** Where the examples lie; seen from `src/cli` and from `dist/cli` alike. */
const FOLDER = new URL("../../examples/", import.meta.url);

/** A bundled article; it says itself when it was published. */
interface Example {
	readonly file: string;
	readonly style: string;
}

export function addExampleCommand(program: Command): void {
	const command = program
		.command("example")
		.description(
			"read the articles that ship with the program; without a name the first of them",
		)
		.argument("[name...]", "names of bundled articles");
	addOutputOptions(command).action(
		async (names: readonly string[], options: ReadOptions) => {
			process.exitCode = await readExamples(names, options);
		},
	);
}

async function readExamples(
	names: readonly string[],
	options: ReadOptions,
): Promise<number> {
	const examples = bundledExamples();
	const chosen =
		names.length === 0
			? examples.slice(0, 1)
			: examples.filter(({ file }) => names.includes(file));
	const unknown = names.find(
		(name) => !examples.some(({ file }) => file === name),
	);
	if (unknown !== undefined) {
		complain(
			`no example is called ${unknown}; there are ${examples.map(({ file }) => file).join(", ")}`,
		);
		return USAGE;
	}
	const { readAndPrint } = await import("./read-and-print.js");
	const code = await readAndPrint(
		chosen.map(({ file }) => ({
			path: fileURLToPath(new URL(`articles/${file}`, FOLDER)),
			published: null,
		})),
		options,
	);
	if (code === DONE && names.length === 0 && !options.json) {
		const others = examples
			.slice(1)
			.map(({ file, style }) => `  travaux example ${file}  (${style})`);
		process.stdout.write(
			`\nWritten for this program from public reports: examples/SOURCES.md. More of them:\n${others.join("\n")}\n`,
		);
	}
	return code;
}

function bundledExamples(): readonly Example[] {
	const index = JSON.parse(
		readFileSync(new URL("index.json", FOLDER), "utf8"),
	) as { readonly articles: readonly Example[] };
	return index.articles;
}
