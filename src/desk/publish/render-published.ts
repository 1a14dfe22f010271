/** One published page with its twins. */

import { posix } from "node:path";
import { h } from "preact";
import type { DeskPage } from "../desk-page.js";
import { pages } from "../pages.js";
import { Refusal } from "../refusal.js";
import { renderSheet } from "../render-sheet.js";
import { fileOfAddress, type PageAddress } from "./file-of-address.js";
import type { PublishedFile, PublishOptions } from "./publish-desk.js";
import { type LinkBook, publishedFrame } from "./published-frame.js";

/** The files of an address; a page that says so where the record holds nothing at it. */
export async function* renderPublished(
	address: PageAddress,
	book: LinkBook,
	{ record, codebook, name, bounds, play }: PublishOptions,
): AsyncGenerator<PublishedFile> {
	const frame = publishedFrame(address, bounds, book);
	const matched = matchPage(address.path);
	const data =
		matched === null
			? null
			: await matched.page.load({
					record,
					codebook,
					play: (other = bounds) => play(other),
					path: matched.parts,
					frame,
				});
	const file = fileOfAddress(address, "html");
	if (matched === null || data === null) {
		const why = "The record holds nothing at this address.";
		const children = h(Refusal, { why, frame });
		const sheet = { title: "Not here", name, twins: null, children };
		yield { path: file, bytes: renderSheet(sheet, frame) };
		return;
	}
	const { page } = matched;
	const twins = await twinsOf(page, data);
	const nameOf = (ending: Ending) =>
		twins.some((twin) => twin.ending === ending)
			? posix.basename(fileOfAddress(address, ending))
			: null;
	const sheet = {
		title: page.title(data),
		name,
		twins: {
			json: nameOf("json") ?? "",
			csv: nameOf("csv"),
			md: nameOf("md"),
			docx: nameOf("docx"),
		},
		children: page.show(data, frame),
	};
	yield { path: file, bytes: renderSheet(sheet, frame) };
	for (const { ending, bytes } of twins)
		yield { path: fileOfAddress(address, ending), bytes };
}

type Ending = "json" | "csv" | "md" | "docx";

async function twinsOf(
	page: DeskPage<unknown>,
	data: unknown,
): Promise<
	readonly { readonly ending: Ending; readonly bytes: PublishedFile["bytes"] }[]
> {
	const told = [
		["json", `${JSON.stringify(page.json?.(data) ?? data, null, "\t")}\n`],
		["csv", page.csv?.(data)],
		["md", page.markdown?.(data)],
		["docx", await page.docx?.(data)],
	] as const;
	return told.flatMap(([ending, bytes]) =>
		bytes === undefined ? [] : [{ ending, bytes }],
	);
}

/** The page of the table at a path, with the parts of the path that it names. */
function matchPage(path: string): {
	readonly page: DeskPage<unknown>;
	readonly parts: Readonly<Record<string, string>>;
} | null {
	const given = path.split("/");
	for (const page of pages) {
		const wanted = page.path.split("/");
		if (wanted.length !== given.length) continue;
		const parts: Record<string, string> = {};
		const fits = wanted.every((part, at) => {
			const own = given[at] ?? "";
			if (!part.startsWith(":")) return part === own;
			parts[part.slice(1)] = decodeURIComponent(own);
			return true;
		});
		if (fits) return { page, parts };
	}
	return null;
}
