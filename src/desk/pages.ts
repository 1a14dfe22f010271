/** The table of pages: what the desk can show, and nothing else. */

import type { DeskPage } from "./desk-page.js";
import { documentsPage } from "./pages/documents.js";

export const pages: readonly DeskPage<unknown>[] = [documentsPage];
