/** Tells HTML by its content, whatever the file is called. */

const OPENING =
	/^\s*(?:<\?xml[^>]{0,300}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*){0,5}<(?:!doctype\s+html|(?:html|head|body|article|main|section|div|p|h[1-6]|meta|title|link|script|style|table|figure|header|span|center)[\s>])/i;

/** Whether the text opens like an HTML page or a piece of one. */
export function isHtml(text: string): boolean {
	return OPENING.test(text.slice(0, 12_000));
}
