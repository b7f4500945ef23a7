export function SkipLink({
  href = "#inhoud",
  children = "Naar de inhoud",
}: {
  href?: string | undefined;
  children?: string | undefined;
}) {
  return (
    <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus z-50" href={href}>
      {children}
    </a>
  );
}
