/** `travaux rebuild`: makes anew what a record derives from its readings and corrections. */

import type { Command } from "commander";
import { addRecordOption, type RecordOptions } from "./record-options.js";

export function addRebuildCommand(program: Command): void {
	const command = program
		.command("rebuild")
		.description(
			"make anew all that a record derives from its readings and corrections; these themselves stay as they are",
		);
	addRecordOption(command).action(async (options: RecordOptions) => {
		const { rebuildAndPrint } = await import("./rebuild-and-print.js");
		process.exitCode = await rebuildAndPrint(options);
	});
}
