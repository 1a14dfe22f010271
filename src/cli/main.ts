#!/usr/bin/env node
/** The program's way in: runs the command line and leaves the exit code to the process. */

import { passOverStrayRejections } from "../app/stray-rejections.js";
import { run } from "./program.js";

passOverStrayRejections();

// A reader that has seen enough (`travaux read … | head`) closes the pipe: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code === "EPIPE") process.exit(0);
	throw error;
});

process.exitCode = await run(process.argv.slice(2));
