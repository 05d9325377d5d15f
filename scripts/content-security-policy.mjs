// The one statement of what the page may load and run; the built page and the local server both carry it.
import { createHash } from 'node:crypto';
import { firstStyle } from './first-style.mjs';

const hashOf = (/** @type {string} */ text) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @type {Record<string, string>} */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  // Style sheets of the page's own, and the one style that is written into it, by its very words.
  'style-src': `'self' ${hashOf(firstStyle)}`,
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'media-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  // No text becomes code or markup but through the policy of src/page-policy.ts, which admits the page's own workers only.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};

/** The policy as it stands in the built page's `<meta>`. */
export const contentSecurityPolicy = Object.entries(directives)
  .map(([name, sources]) => `${name} ${sources}`)
  .join('; ');

/** The policy as a response header, which can also say who may frame the page; a `<meta>` cannot. */
export const contentSecurityPolicyHeader = `${contentSecurityPolicy}; frame-ancestors 'self'`;
