// zod as this project uses it: without compiled validators, which would need eval and so break the page's Content-Security-Policy.
import { z } from 'zod';

z.config({ jitless: true });

export { z };
