/** How an address begins whose text came along in the file that the app is. */
const ALONG = "along:";

export function alongAddress(path: string): string {
  return `${ALONG}${path}`;
}

export function cameAlong(address: string): boolean {
  return address.startsWith(ALONG);
}
