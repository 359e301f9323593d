/** No origin but our own; inline code only by its hash. Hosts may send the same as a header. */
export function securityPolicy(scriptHashes: readonly string[], styleHashes: readonly string[]) {
  return [
    "default-src 'self'",
    ['script-src', "'self'", ...scriptHashes].join(' '),
    ['style-src', "'self'", ...styleHashes].join(' '),
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}
