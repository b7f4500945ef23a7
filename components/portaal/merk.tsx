/** Logo and name of the gemeente, as the theme and the configuration give them. */
export function Merk({ gemeente }: { gemeente: string }) {
  return (
    <>
      {/* The logo belongs to the theme and is chosen at run time: there is nothing for an image optimiser to know. */}
      <img src="/thema/logo.svg" alt="" width={32} height={32} />
      <span>{gemeente}</span>
    </>
  );
}
