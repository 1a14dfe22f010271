/** The program compiled as it is shipped, for tests that start it: it opens in a third of the time that running the source takes. */

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { ROOT } from "./source-files.js";

/** Within the checkout, so that its packages are found from there. */
const BUILDS = join(ROOT, "node_modules", ".cache", "travaux-built");
const COMPILED = ["src", "codebook"];
const SETTINGS = ["package.json", "tsconfig.json", "tsconfig.build.json"];
const DAY = 86_400_000;
const LINKED = ["assets", "codebook", "models", "examples", "package.json"];

/**
 * The path of the main file of the program compiled from the sources as they are now. Compiled once for the same sources; two processes
 * that come at the same time each compile, and the first to end is kept.
 */
export function buildTravaux(): string {
	const build = join(BUILDS, fingerprint());
	if (!existsSync(build)) compile(build);
	return join(build, "dist", "cli", "main.js");
}

function compile(build: string): void {
	const draft = `${build}.${process.pid}`;
	mkdirSync(draft, { recursive: true });
	for (const name of LINKED) symlinkSync(join(ROOT, name), join(draft, name));
	const dist = join(draft, "dist");
	const compiler = join(ROOT, "node_modules", "typescript", "bin", "tsc");
	// The types are checked elsewhere.
	const options = ["-p", "tsconfig.build.json", "--outDir", dist, "--noCheck"];
	execFileSync(process.execPath, [compiler, ...options], { cwd: ROOT });
	execFileSync(process.execPath, [join(dist, "app", "compile-codebook.js")]);
	try {
		renameSync(draft, build);
	} catch (error) {
		if (!existsSync(build)) throw error;
		rmSync(draft, { recursive: true });
	}
	forgetOld();
}

/** Builds of older sources go after a day: another run may be at work with one. */
function forgetOld(): void {
	for (const name of readdirSync(BUILDS)) {
		const path = join(BUILDS, name);
		const age = Date.now() - statSync(path).mtimeMs;
		if (age > DAY) rmSync(path, { recursive: true, force: true });
	}
}

/** Of all that is compiled, by content. */
function fingerprint(): string {
	const hash = createHash("sha256");
	const files = COMPILED.flatMap((folder) =>
		readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name)),
	);
	for (const path of [
		...files,
		...SETTINGS.map((name) => join(ROOT, name)),
	].sort())
		hash.update(path).update("\0").update(readFileSync(path)).update("\0");
	return hash.digest("hex").slice(0, 16);
}
