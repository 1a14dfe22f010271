/** An RTF file → office text: paragraphs, with the changes that are tracked in it. */

import iconv from "iconv-lite";
import { makeUnread, type Unread } from "../../unread.js";
import type { OfficeText, Run, TrackedChange } from "../office-text.js";
import { type RtfToken, rtfTokens } from "./rtf-tokens.js";

/** Groups nested deeper are no document's. */
const DEEPEST = 2000;

/** What holds from one brace to its closing one. */
interface Group {
	/** Where its text goes: the page, a table of names, the title; null where it goes nowhere. */
	readonly destination: "page" | "revisors" | "title" | "author" | null;
	/** Characters to pass over behind a character given by its number. */
	readonly fallback: number;
	readonly change: "insertion" | "deletion" | null;
	/** Index in the table of those who revised. */
	readonly revisor: number | null;
	/** Minute of the change, as RTF packs it. */
	readonly minute: number | null;
}

/** The text of an RTF file; or why it cannot be read. */
export function readRtf(bytes: Uint8Array): OfficeText | Unread {
	const source = iconv.decode(bytes, "latin1");
	const page: { runs: RtfRun[] }[] = [{ runs: [] }];
	const names: string[] = [];
	const fields = { title: "", author: "", revisors: "" };
	let encoding = "windows-1252";
	let group: Group = {
		destination: "page",
		fallback: 1,
		change: null,
		revisor: null,
		minute: null,
	};
	const above: Group[] = [];
	let isStarred = false;
	let skip = 0;
	let bytesHeld: number[] = [];

	const write = (text: string): void => {
		const { destination } = group;
		if (destination === "page") page.at(-1)?.runs.push({ text, group });
		else if (destination !== null) fields[destination] += text;
	};
	const release = (): void => {
		if (bytesHeld.length === 0) return;
		const held = Uint8Array.from(bytesHeld);
		bytesHeld = [];
		write(iconv.decode(held, encoding));
	};
	const readWord = (word: string, value: number | null): void => {
		const plain = CHARACTERS[word];
		if (plain !== undefined) {
			if (skip > 0) skip--;
			else write(plain);
			return;
		}
		switch (word) {
			case "par":
			case "row":
			case "sect":
			case "page":
				if (group.destination === "page") page.push({ runs: [] });
				return;
			case "u":
				write(String.fromCharCode(((value ?? 0) + 65_536) % 65_536));
				skip = group.fallback;
				return;
			case "uc":
				group = { ...group, fallback: Math.min(8, Math.max(0, value ?? 1)) };
				return;
			case "ansicpg":
				if (iconv.encodingExists(`windows-${value}`))
					encoding = `windows-${value}`;
				return;
			case "*":
				isStarred = true;
				return;
			default:
				group = { ...group, ...changeOf(word, value, group) };
				if (word in DESTINATIONS)
					group = { ...group, destination: DESTINATIONS[word] ?? null };
				else if (isStarred) group = { ...group, destination: null };
				isStarred = false;
		}
	};
	for (const token of rtfTokens(source)) {
		if (token.kind !== "byte") release();
		if (!readToken(token)) return makeUnread("broken-file", { format: "RTF" });
	}
	release();

	function readToken(token: RtfToken): boolean {
		switch (token.kind) {
			case "open":
				above.push(group);
				return above.length <= DEEPEST;
			case "close":
				if (group.destination === "revisors" && fields.revisors !== "") {
					names.push(fields.revisors.replace(/;$/, "").trim());
					fields.revisors = "";
				}
				group = above.pop() ?? group;
				isStarred = false;
				return true;
			case "byte":
				if (skip > 0) skip--;
				else bytesHeld.push(token.byte);
				return true;
			case "text": {
				const text = token.text.slice(skip);
				skip = Math.max(0, skip - token.text.length);
				for (const unit of text) bytesHeld.push(unit.charCodeAt(0));
				release();
				return true;
			}
			case "word":
				readWord(token.word, token.value);
				return true;
		}
	}

	const text = (field: string): string | null =>
		field.trim() === "" ? null : field.trim();
	return {
		kind: "office-text",
		paragraphs: page.map(({ runs }) => ({
			label: "",
			runs: runs.map((run) => runOf(run, names)),
			kind: null,
			remarks: [],
		})),
		remarks: [],
		title: text(fields.title),
		author: text(fields.author),
		modified: null,
	};
}

interface RtfRun {
	readonly text: string;
	readonly group: Group;
}

/** Control words that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
	line: "\n",
	tab: " ",
	cell: " | ",
	emdash: "—",
	endash: "–",
	lquote: "‘",
	rquote: "’",
	ldblquote: "“",
	rdblquote: "”",
	bullet: "•",
	"~": "\u00a0",
	_: "-",
	"\\": "\\",
	"{": "{",
	"}": "}",
	"-": "",
};

/** Where the text of a group goes that begins with one of these; a starred one that is not here goes nowhere. */
const DESTINATIONS: Readonly<Record<string, Group["destination"]>> = {
	revtbl: "revisors",
	title: "title",
	author: "author",
	fonttbl: null,
	colortbl: null,
	stylesheet: null,
	info: null,
	pict: null,
	object: null,
	header: null,
	headerl: null,
	headerr: null,
	headerf: null,
	footer: null,
	footerl: null,
	footerr: null,
	footerf: null,
	annotation: null,
	fldinst: null,
	nonshppict: null,
	listtable: null,
	themedata: null,
};

/** What a control word says about tracked changes; nothing where it says something else. */
function changeOf(
	word: string,
	value: number | null,
	{ change }: Group,
): Partial<Group> {
	switch (word) {
		case "revised":
			return { change: value === 0 ? null : "insertion" };
		case "deleted":
			return { change: value === 0 ? null : "deletion" };
		case "revauth":
		case "revauthdel":
			return { revisor: value };
		case "revdttm":
		case "revdttmdel":
			return { minute: value };
		case "plain":
			return change === null
				? {}
				: { change: null, revisor: null, minute: null };
		default:
			return {};
	}
}

function runOf({ text, group }: RtfRun, names: readonly string[]): Run {
	if (group.change === null) return { text, change: null };
	const change: TrackedChange = {
		kind: group.change,
		by: group.revisor === null ? null : (names[group.revisor] ?? null),
		at: group.minute === null ? null : unpackMinute(group.minute),
	};
	return { text, change };
}

/** RTF packs minute, hour, day, month and year since 1900 into the bits of one number. */
function unpackMinute(packed: number): string {
	const bits = packed >>> 0;
	const two = (number: number): string => String(number).padStart(2, "0");
	const minute = bits & 63;
	const hour = (bits >>> 6) & 31;
	const day = (bits >>> 11) & 31;
	const month = (bits >>> 16) & 15;
	const year = 1900 + ((bits >>> 20) & 511);
	return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}
