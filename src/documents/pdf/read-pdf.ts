/** A PDF's text layer → content: paragraphs in reading order, with the page that each stands on. */

import { getDocumentProxy } from "unpdf";
import type { Furniture } from "../blocks/furniture.js";
import { blocksOfParagraphs } from "../blocks/segment-blocks.js";
import { type Content, type Metadata, makeMetadata } from "../content.js";
import { paragraphsOf } from "../html/read-page.js";
import { makeUnread, type Unread } from "../unread.js";
import { writtenTime } from "../written-time.js";
import { joinPages } from "./join-pages.js";
import { type PlacedText, pageLines } from "./page-lines.js";

/** More pages than this are several documents. */
const MOST_PAGES = 1500;
/** A page with more stretches of text than this is a drawing made of letters. */
const MOST_STRETCHES = 60_000;
/** A document with fewer letters a page has no text layer worth the name: its pages are pictures. */
const FEWEST_LETTERS = 20;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The content of a PDF; or why it cannot be read: broken, locked, too long, or made of pictures of pages. */
export async function readPdf(
	bytes: Uint8Array,
	furniture: Furniture,
): Promise<Content | Unread> {
	const taken = await takeText(bytes);
	if (taken.kind === "unread") return taken;
	const pages = taken.pages.map(pageLines);
	const { text, pages: ranges } = joinPages(pages);
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	if (letters < FEWEST_LETTERS * pages.length)
		return makeUnread("scanned", { pages: pages.length });
	const bare = pages.filter((lines) => lines.length === 0).length;
	return {
		text,
		blocks: blocksOfParagraphs(text, paragraphsOf(text), {
			furniture,
			marked: [],
		}),
		pages: ranges,
		proposals: [],
		metadata: taken.metadata,
		findings:
			bare === 0
				? []
				: [{ code: "pages-without-text", span: null, values: { count: bare } }],
	};
}

/** What the library gets out of the bytes. */
interface TakenText {
	readonly kind: "taken";
	readonly pages: readonly (readonly PlacedText[])[];
	readonly metadata: Metadata;
}

/** Whatever the library throws on a file is about the file: it is broken, or locked. */
async function takeText(bytes: Uint8Array): Promise<TakenText | Unread> {
	let pdf: Pdf | null = null;
	try {
		// The library keeps the bytes for itself, and writes its warnings to the console unless told not to.
		pdf = await getDocumentProxy(new Uint8Array(bytes), {
			verbosity: 0,
			isEvalSupported: false,
			useSystemFonts: false,
			disableFontFace: true,
		});
		if (pdf.numPages > MOST_PAGES)
			return makeUnread("too-many-pages", {
				pages: pdf.numPages,
				limit: MOST_PAGES,
			});
		const pages: (readonly PlacedText[])[] = [];
		for (let number = 1; number <= pdf.numPages; number++)
			pages.push(await readPage(pdf, number));
		return { kind: "taken", pages, metadata: await readMetadata(pdf) };
	} catch (error) {
		const isLocked = error instanceof Error && /password/i.test(error.name);
		return isLocked
			? makeUnread("locked", { format: "PDF" })
			: makeUnread("broken-file", { format: "PDF" });
	} finally {
		await pdf?.loadingTask.destroy();
	}
}

async function readPage(
	pdf: Pdf,
	number: number,
): Promise<readonly PlacedText[]> {
	const page = await pdf.getPage(number);
	const { items } = await page.getTextContent();
	page.cleanup();
	return items.slice(0, MOST_STRETCHES).flatMap((item): PlacedText[] => {
		if (!("str" in item) || item.str === "") return [];
		const [, b = 0, , d = 0, x = 0, y = 0] =
			item.transform as readonly number[];
		// Text set upright along an edge is a watermark or a stamp.
		if (Math.abs(b) > Math.abs(d)) return [];
		const height = item.height || Math.abs(d) || 1;
		return [{ text: item.str, x, y, width: item.width, height }];
	});
}

async function readMetadata(pdf: Pdf): Promise<Metadata> {
	const info = new Map(Object.entries((await pdf.getMetadata()).info));
	const field = (name: string): string | null => {
		const value: unknown = info.get(name);
		const text = typeof value === "string" ? value.trim() : "";
		return text === "" ? null : text;
	};
	const title = field("Title");
	const modified = writtenTime(isoOf(field("ModDate") ?? ""));
	return makeMetadata({
		// Word processors put the file's name where a title should be.
		title:
			title === null || /^Microsoft Word|\.\w{3,5}$|^untitled/i.test(title)
				? null
				: title,
		author: field("Author"),
		modified: modified?.day ?? null,
		modifiedAt: modified?.minute ?? null,
	});
}

/** "D:20150212134500+01'00'" as ISO 8601; the text itself where it is of another form. */
function isoOf(written: string): string {
	return written.replace(
		/^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})\d{0,2}(?:(Z)|([+-]\d{2})'?(\d{2}))?.*$/,
		(_, year, month, day, hour, minute, zulu = "", offset = "", rest = "") =>
			`${year}-${month}-${day}T${hour}:${minute}${zulu || (offset === "" ? "" : `${offset}:${rest}`)}`,
	);
}
