/** The option that every command which reads documents has: the engine that finds who says what. */

import { type Command, Option } from "commander";
import { ENGINES, type EngineName } from "../app/engine/engine-name.js";

export interface EngineOptions {
	readonly engine?: EngineName;
}

/** Adds --engine; `usual` says what reads where it is left out. */
export function addEngineOption(
	command: Command,
	usual = "linear when left out",
): Command {
	return command.addOption(
		new Option(
			"--engine <name>",
			`what finds who says what: linear, or encoder, which finds more and takes far longer; ${usual}`,
		)
			.choices(ENGINES)
			// What is queued is read by the engine of whoever works on it.
			.conflicts("queue"),
	);
}
