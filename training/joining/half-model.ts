/** An attribution model that has learned from one half of the articles only, so that it can read the other half unseen. */

import { spawnSync } from "node:child_process";
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { loadAttributionModel } from "../../src/app/load-models.js";
import type { AttributionModel } from "../../src/statements/learned/attribution-model.js";

const TRAINER = fileURLToPath(
	new URL("../attribution/train.ts", import.meta.url),
);

/** Whether the half model learns from an article: every other one of `articles`, all names in order. */
export function isLearnedFrom(
	article: string,
	articles: readonly string[],
): boolean {
	return articles.indexOf(article) % 2 === 0;
}

/** The model that has learned from half of the corpus folder. Throws where its training fails. */
export function learnFromHalf(
	folder: string,
	articles: readonly string[],
): AttributionModel {
	const place = mkdtempSync(join(tmpdir(), "travaux-half-"));
	try {
		for (const part of ["text", "attributions", "models/attribution"])
			mkdirSync(join(place, part), { recursive: true });
		for (const part of ["text", "attributions"]) {
			for (const file of readdirSync(join(folder, part))) {
				if (isLearnedFrom(articleOf(file), articles))
					symlinkSync(resolve(folder, part, file), join(place, part, file));
			}
		}
		const { status } = spawnSync(
			process.execPath,
			["--import", import.meta.resolve("tsx"), TRAINER, place],
			{ cwd: place, stdio: "inherit" },
		);
		if (status !== 0)
			throw new Error(
				`training on half of ${folder} ended with exit code ${status}`,
			);
		return loadAttributionModel(pathToFileURL(join(place, "models/")));
	} finally {
		rmSync(place, { recursive: true });
	}
}

/** The article that a file of the corpus belongs to: "NAME.txt", "NAME_ANNOTATOR.ann". */
function articleOf(file: string): string {
	return file.endsWith(".ann")
		? file.slice(0, file.lastIndexOf("_"))
		: file.slice(0, file.lastIndexOf("."));
}
