/** The files that paths name: a file itself, of a folder all files in it. */

import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

/**
 * Files in order of name, folders within folders included; hidden ones (".git", ".DS_Store") and those in `except` are passed over
 * in folders. A path that is no folder is given as it is, there or not.
 */
export async function* findFiles(
	paths: readonly string[],
	except: readonly string[] = [],
): AsyncGenerator<string> {
	const left = new Set(except.map((path) => resolve(path)));
	for (const path of paths) {
		if (await isFolder(path)) yield* filesIn(path, left);
		else yield path;
	}
}

async function* filesIn(
	folder: string,
	except: ReadonlySet<string>,
): AsyncGenerator<string> {
	const entries = await readdir(folder, { withFileTypes: true });
	for (const entry of entries.sort(byName)) {
		const path = join(folder, entry.name);
		if (entry.name.startsWith(".") || except.has(resolve(path))) continue;
		// A link to a folder is not followed: it may lead round in a circle.
		if (entry.isDirectory()) yield* filesIn(path, except);
		else if (
			entry.isFile() ||
			(entry.isSymbolicLink() && !(await isFolder(path)))
		)
			yield path;
	}
}

async function isFolder(path: string): Promise<boolean> {
	try {
		return (await stat(path)).isDirectory();
	} catch {
		// Not there or not to be looked at: told when it is read.
		return false;
	}
}

function byName(a: Dirent, b: Dirent): number {
	return a.name < b.name ? -1 : 1;
}
