/** Runs the compiled program as a user would, in a process of its own. */

import { spawn } from "node:child_process";
import { buildTravaux } from "./built-travaux.js";
import { ROOT } from "./source-files.js";

export interface Run {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

interface RunSetting {
	/** What stands on standard input. */
	readonly input?: string | Uint8Array;
	readonly environment?: Readonly<Record<string, string>>;
	/** After so many characters of output the pipe is closed, as `head` does. */
	readonly closeAfter?: number;
}

let main: string | undefined;

/** `travaux` with these arguments, in the project's root folder, its output not to a terminal. */
export function travaux(
	args: readonly string[],
	{ input = "", environment = {}, closeAfter }: RunSetting = {},
): Promise<Run> {
	const { COLUMNS: _columns, NO_COLOR: _color, ...inherited } = process.env;
	main ??= buildTravaux();
	const child = spawn(process.execPath, [main, ...args], {
		cwd: ROOT,
		env: { ...inherited, ...environment },
	});
	let stdout = "";
	let stderr = "";
	child.stdout.setEncoding("utf8").on("data", (part: string) => {
		stdout += part;
		if (closeAfter !== undefined && stdout.length > closeAfter) {
			child.stdout.destroy();
		}
	});
	child.stderr.setEncoding("utf8").on("data", (part: string) => {
		stderr += part;
	});
	// A program that ends without reading its input closes this pipe on us.
	child.stdin.on("error", () => {});
	child.stdin.end(input);
	return new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("close", (code) => resolve({ code, stdout, stderr }));
	});
}
