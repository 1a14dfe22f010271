/** A page's sheet as the bytes of an HTML document. */

import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Frame } from "./frame/frame.js";
import { Layout, type Sheet } from "./frame/layout.js";

/** From the document type to the last tag. */
export function renderSheet(sheet: Sheet, frame: Frame): string {
	return `<!doctype html>${renderToString(h(Layout, { sheet, frame }))}`;
}
