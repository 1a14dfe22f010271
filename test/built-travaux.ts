/** The program compiled as it is shipped, for tests that start it dozens of times. */

import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./source-files.js";

/** Within the checkout, so that its packages are found from there. */
const FOLDER = join(ROOT, "node_modules", ".cache", "travaux-built");

/** Compiles the sources as they are now; the path of the program's main file. */
export function buildTravaux(): string {
	rmSync(FOLDER, { recursive: true, force: true });
	mkdirSync(FOLDER, { recursive: true });
	for (const name of ["codebook", "models", "examples", "package.json"])
		symlinkSync(join(ROOT, name), join(FOLDER, name));
	const dist = join(FOLDER, "dist");
	const compiler = join(ROOT, "node_modules", "typescript", "bin", "tsc");
	// The types are checked elsewhere.
	const options = ["-p", "tsconfig.build.json", "--outDir", dist, "--noCheck"];
	execFileSync(process.execPath, [compiler, ...options], { cwd: ROOT });
	execFileSync(process.execPath, [join(dist, "app", "compile-codebook.js")]);
	return join(dist, "cli", "main.js");
}
