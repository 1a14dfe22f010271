/** `travaux undo ID`: takes a correction back, which is a correction too. */

import type { Command } from "commander";
import { addCodingOptions, type CorrectOptions } from "./coding-options.js";

export function addUndoCommand(program: Command): void {
	addCodingOptions(
		program
			.command("undo")
			.description("take a correction back, or take the taking back back")
			.argument("<correction>", "its id or the first digits"),
	).action(async (id: string, options: CorrectOptions) => {
		const { undoCorrection } = await import("./correct-and-print.js");
		process.exitCode = await undoCorrection(id, options);
	});
}
