/** Files that are no text, told by their first bytes. */

/** First bytes and the name a reader knows the format by; `at` is where they stand. */
const signatures: readonly {
	readonly bytes: readonly number[] | string;
	readonly at?: number;
	readonly format: string;
}[] = [
	{ bytes: "%PDF-", format: "PDF" },
	{ bytes: "{\\rtf", format: "RTF" },
	{
		bytes: [0xd0, 0xcf, 0x11, 0xe0],
		format: "Word, Excel or PowerPoint (before 2007)",
	},
	{ bytes: [0x89, 0x50, 0x4e, 0x47], format: "PNG image" },
	{ bytes: [0xff, 0xd8, 0xff], format: "JPEG image" },
	{ bytes: "GIF8", format: "GIF image" },
	{ bytes: "WEBP", at: 8, format: "WebP image" },
	{ bytes: "II*\0", format: "TIFF image" },
	{ bytes: "MM\0*", format: "TIFF image" },
	{ bytes: "BM", format: "BMP image" },
	{ bytes: "ftyp", at: 4, format: "MP4 video or HEIC image" },
	{ bytes: "ID3", format: "MP3 audio" },
	{ bytes: "OggS", format: "Ogg audio" },
	{ bytes: "RIFF", format: "RIFF audio or video" },
	{ bytes: [0x1f, 0x8b], format: "gzip archive" },
	{ bytes: "BZh", format: "bzip2 archive" },
	{ bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], format: "xz archive" },
	{ bytes: [0x28, 0xb5, 0x2f, 0xfd], format: "Zstandard archive" },
	{ bytes: "7z\xbc\xaf", format: "7-Zip archive" },
	{ bytes: "Rar!", format: "RAR archive" },
	{ bytes: "SQLite format 3", format: "SQLite database" },
	{ bytes: "PAR1", format: "Parquet file" },
	{ bytes: [0x7f, 0x45, 0x4c, 0x46], format: "program" },
	{ bytes: "MZ", format: "program" },
	{ bytes: "wOF", format: "font" },
	{ bytes: "!<arch>", format: "archive" },
	{ bytes: "ustar", at: 257, format: "tar archive" },
];

/** The members of a ZIP that say what it really is. */
const zipFormats: readonly (readonly [string, string])[] = [
	["word/", "DOCX (Word)"],
	["xl/", "XLSX (Excel)"],
	["ppt/", "PPTX (PowerPoint)"],
	["opendocument.text", "ODT (OpenDocument)"],
	["opendocument", "OpenDocument"],
	["epub+zip", "EPUB"],
];

/** Short signatures count only where what follows is no text: a report may begin with "BM" or "MZ". */
const SHORTEST_SURE = 3;

/** The format of a file that is no text, by its signature; null where no signature is known. */
export function fileFormat(bytes: Uint8Array): string | null {
	if (
		startsWith(bytes, [0x50, 0x4b, 0x03, 0x04], 0) ||
		startsWith(bytes, [0x50, 0x4b, 0x05, 0x06], 0)
	) {
		const head = latin(bytes.subarray(0, 4000));
		return (
			zipFormats.find(([member]) => head.includes(member))?.[1] ?? "ZIP archive"
		);
	}
	for (const { bytes: sign, at = 0, format } of signatures) {
		const units =
			typeof sign === "string"
				? [...sign].map((unit) => unit.charCodeAt(0))
				: sign;
		if (!startsWith(bytes, units, at)) continue;
		const isPlain = units.every((unit) => unit >= 32 && unit < 127);
		if (isPlain && units.length < 5 && !hasControls(bytes)) continue;
		if (units.length < SHORTEST_SURE && !hasControls(bytes)) continue;
		return format;
	}
	return null;
}

/** Whether bytes that no text holds stand in the first part: controls other than tab and line ends. */
export function hasControls(bytes: Uint8Array): boolean {
	const sample = bytes.subarray(0, 4000);
	let controls = 0;
	for (const byte of sample)
		if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
	return controls * 50 > sample.length;
}

function startsWith(
	bytes: Uint8Array,
	sign: readonly number[],
	at: number,
): boolean {
	return sign.every((byte, index) => bytes[at + index] === byte);
}

function latin(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
