/** A sound file of each format that is read, for whatever breaks them on purpose. */

import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { pack } from "tar-stream";
import { makeDraftDocx } from "./make-docx.js";
import { makeOdt } from "./make-odt.js";
import { column, makePdf } from "./make-pdf.js";
import { packWarc, warcRecord } from "./make-warc.js";

/** A file with the ending that it would have. */
export interface SampleFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

const PARAGRAPHS = [
	"Ruritania and Graustark have agreed to share the locks on the river Eder, the two governments said on Tuesday.",
	"“There is no third bank to this river,” the Ruritanian foreign minister, Lena Aster, told reporters in Strelsau.",
	"Graustark’s prime minister said that he would put the text to his parliament; the opposition wants a referendum.",
];
const TEXT = `Two states to share river locks\n\n${PARAGRAPHS.join("\n\n")}\n`;
const HTML = `<!doctype html><html><head><title>Two states to share river locks - Gazette</title><meta property="article:published_time" content="2026-03-03T09:14:00Z"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Two states to share river locks","author":{"name":"Ada Lind"}}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Two states to share river locks</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("\n")}<figure><figcaption>A lock</figcaption></figure><div class="share">Share</div></article></body></html>`;
const LIVE = `<html><body><main>${PARAGRAPHS.map((text, index) => `<article class="block"><time datetime="2026-03-04T1${index}:00:00Z">1${index}.00</time><p>${text}</p></article>`).join("")}</main></body></html>`;
const RTF = `{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}{\\*\\revtbl{Unknown;}{Ada;}}\\pard ${PARAGRAPHS.map((text) => text.replace(/[^\x20-\x7e]/g, "\\'92")).join("\\par ")}{\\deleted\\revauthdel1 old}{\\revised\\revauth1 new}\\par}`;
const MAIL = `Return-Path: <a@b.example>\r\nFrom: Press <a@b.example>\r\nSubject: =?UTF-8?Q?Locks?=\r\nDate: Tue, 3 Mar 2026 09:14:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${TEXT}\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(HTML).toString("base64")}\r\n--b--\r\n`;
const CSV = `title,url,publish_date,media_name,text\n${PARAGRAPHS.map((text, index) => `"Locks ${index}",https://gazette.example/${index},2026-03-0${index + 1},Gazette,"${text}"`).join("\n")}\n`;
const JSONL = PARAGRAPHS.map((text) =>
	JSON.stringify({
		title: "Locks",
		content: text,
		source: { name: "Gazette" },
	}),
).join("\n");

/** One file of each format, the same on every run but for what the writing libraries put in of their own. */
export async function sampleFiles(): Promise<readonly SampleFile[]> {
	const records = [1, 2, 3].map((number) =>
		warcRecord({ address: `https://gazette.example/${number}`, body: HTML }),
	);
	const warc = packWarc(records);
	const tar = await makeTar();
	return [
		{ name: "plain.txt", bytes: strToU8(TEXT) },
		{
			name: "front.md",
			bytes: strToU8(`---\ntitle: Locks\ndate: 2026-03-03\n---\n\n${TEXT}`),
		},
		{ name: "page.html", bytes: strToU8(HTML) },
		{ name: "live.html", bytes: strToU8(LIVE) },
		{ name: "mail.eml", bytes: strToU8(MAIL) },
		{
			name: "paper.pdf",
			bytes: await makePdf([
				column([...PARAGRAPHS.map((text) => text.replace(/[“”’]/g, "'"))], {
					x: 50,
					y: 700,
				}),
				column(["1. Upland shall withdraw.", "2. The railway opens."], {
					x: 50,
					y: 700,
				}),
			]),
		},
		{ name: "draft.docx", bytes: await makeDraftDocx() },
		{
			name: "draft.odt",
			bytes: makeOdt(
				`<text:h>Locks</text:h>${PARAGRAPHS.map((text) => `<text:p>${text}</text:p>`).join("")}`,
			),
		},
		{ name: "draft.rtf", bytes: Buffer.from(RTF, "latin1") },
		{ name: "site.warc", bytes: Buffer.concat(records) },
		{ name: "site.warc.gz", bytes: warc },
		{
			name: "site.wacz",
			bytes: zipSync({ "archive/a.warc.gz": [warc, { level: 0 }] }),
		},
		{
			name: "files.zip",
			bytes: zipSync({ "a.txt": strToU8(TEXT), "b.html": strToU8(HTML) }),
		},
		{ name: "files.tar", bytes: tar },
		{ name: "files.tar.gz", bytes: gzipSync(tar) },
		{ name: "rows.csv", bytes: strToU8(CSV) },
		{ name: "lines.jsonl", bytes: strToU8(JSONL) },
	];
}

async function makeTar(): Promise<Buffer> {
	const tar = pack();
	tar.entry({ name: "a.txt", mtime: new Date(0) }, TEXT);
	tar.entry({ name: "b.html", mtime: new Date(0) }, HTML);
	tar.finalize();
	const chunks: Buffer[] = [];
	for await (const chunk of tar) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}
