/** `travaux copy FROM TO`: the whole record in another place, a file or a server. */

import type { Command } from "commander";

export interface CopyOptions {
	readonly json?: true;
}

export function addCopyCommand(program: Command): void {
	program
		.command("copy")
		.description(
			"copy a whole record from a file or server to another, and check that both are the same; broken off, it goes on where it was",
		)
		.argument("<from>", "the record, a file or postgres://user@host/database")
		.argument("<to>", "where the copy is made")
		.option("--json", "print a summary as JSON")
		.action(async (from: string, to: string, options: CopyOptions) => {
			const { copyAndPrint } = await import("./copy-and-print.js");
			process.exitCode = await copyAndPrint({ from, to }, options);
		});
}
