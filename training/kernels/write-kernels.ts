/** `npm run build:kernels`: after a change of a kernel's text (`.wat`). */

import { writeFileSync } from "node:fs";
import { bytesFile, compileKernel, KERNELS } from "./compile-kernel.js";

for (const kernel of KERNELS)
	writeFileSync(bytesFile(kernel), await compileKernel(kernel));
