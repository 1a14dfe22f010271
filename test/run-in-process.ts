/** Runs the compiled program in this process, for tests of many short commands: what it writes is caught, nothing of it is replaced. */

import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { vi } from "vitest";
import { buildTravaux } from "./built-travaux.js";
import type { Run } from "./run-travaux.js";

type Program = typeof import("../src/cli/program.js");

let program: Promise<Program> | undefined;

function importProgram(): Promise<Program> {
	const path = join(dirname(buildTravaux()), "program.js");
	return import(pathToFileURL(path).href);
}

/** `travaux` with these arguments, its output not to a terminal. Not to be called twice at a time. */
export async function travauxHere(args: readonly string[]): Promise<Run> {
	program ??= importProgram();
	const { run } = await program;
	const caught = { stdout: "", stderr: "" };
	const spies = (["stdout", "stderr"] as const).map((stream) =>
		vi.spyOn(process[stream], "write").mockImplementation((part) => {
			caught[stream] += String(part);
			return true;
		}),
	);
	const before = process.exitCode;
	process.exitCode = undefined;
	try {
		const code = await run(args);
		return { code, ...caught };
	} finally {
		process.exitCode = before;
		for (const spy of spies) spy.mockRestore();
	}
}
