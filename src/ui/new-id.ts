/** A new id, by chance. Not by `crypto.randomUUID`, which browsers offer to sites with a certificate only. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  // A UUID of version 4 (RFC 9562, 5.4).
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
