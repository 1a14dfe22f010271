/** Tells an office file from other ZIP files by the names of its members, wherever in the file they stand. */

import { openZip } from "./open-zip.js";

const MEMBERS: readonly (readonly [member: RegExp, format: string])[] = [
	[/^word\/document\.xml$/, "DOCX (Word)"],
	[/^xl\/workbook\.xml$/, "XLSX (Excel)"],
	[/^ppt\/presentation\.xml$/, "PPTX (PowerPoint)"],
];

/** The name of the format, as `fileFormat` gives it; null for a ZIP file that is none. */
export function officeFormat(bytes: Uint8Array): string | null {
	const names: string[] = [];
	openZip(bytes, (name) => {
		names.push(name);
		return false;
	});
	return (
		MEMBERS.find(([member]) => names.some((name) => member.test(name)))?.[1] ??
		null
	);
}
