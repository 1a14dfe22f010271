/** Real PDF files for tests, written by a library from lines and places. */

import { PDFDocument, StandardFonts } from "pdf-lib";

/** A line at a place of its page, in points; `y` grows upwards. */
export interface PdfLine {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly size?: number;
}

/** A file with these pages; a page without lines holds a filled square, as a scan holds a picture. */
export async function makePdf(
	pages: readonly (readonly PdfLine[])[],
	title: string | null = null,
): Promise<Uint8Array> {
	const pdf = await PDFDocument.create();
	const font = await pdf.embedFont(StandardFonts.TimesRoman);
	if (title !== null) pdf.setTitle(title);
	pdf.setModificationDate(new Date(Date.UTC(2026, 2, 3, 9, 14)));
	for (const lines of pages) {
		const page = pdf.addPage([595, 842]);
		if (lines.length === 0) page.drawSquare({ x: 50, y: 50, size: 400 });
		for (const { text, x, y, size = 11 } of lines)
			page.drawText(text, { x, y, size, font });
	}
	return pdf.save();
}

/** Lines under each other from `y` down. */
export function column(
	texts: readonly string[],
	place: { readonly x: number; readonly y: number; readonly step?: number },
): readonly PdfLine[] {
	return texts.map((text, index) => ({
		text,
		x: place.x,
		y: place.y - index * (place.step ?? 14),
	}));
}
