/** An item is where you are when the path is its own or lies under it; "/" only when it is exactly that. */
export function isActief(pathname: string, href: string): boolean {
  const path = href.split(/[?#]/)[0] ?? href;
  return pathname === path || (path !== "/" && pathname.startsWith(`${path}/`));
}
