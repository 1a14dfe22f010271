/** The files of a corpus on disk: all under a folder with one of some endings, in path order. */

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Shared corpora lie beside the project; none is needed to build, run or test it. */
export const SHARED = fileURLToPath(new URL("../../shared/", import.meta.url));

/** Paths of the files under `folder` that end in one of `endings`; empty where there is no such folder. */
export function corpusFiles(
	folder: string,
	endings: readonly string[],
): readonly string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.filter(({ name }) => endings.some((ending) => name.endsWith(ending)))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}
