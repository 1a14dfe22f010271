/** The program's source files with their text, for the tests that read the program as a text. */

import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root folder, with a path separator at its end. */
export const ROOT = fileURLToPath(new URL("../", import.meta.url));

export interface SourceFile {
	/** Path from the root, with forward slashes: "src/model/span.ts". */
	readonly path: string;
	readonly text: string;
}

/** All TypeScript files under `folder` (a path from the root), in path order, without tests. */
export function sourceFiles(folder: string): readonly SourceFile[] {
	return readdirSync(join(ROOT, folder), {
		recursive: true,
		withFileTypes: true,
	})
		.filter(
			(entry) =>
				entry.isFile() &&
				/\.tsx?$/.test(entry.name) &&
				!/\.test\.tsx?$/.test(entry.name),
		)
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.map((path) => ({
			path: relative(ROOT, path).split(sep).join("/"),
			text: readFileSync(path, "utf8"),
		}));
}
